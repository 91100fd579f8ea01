import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { PublishedFunction } from "../../engine/definition/define";
import { sentence } from "../../engine/definition/sentences";
import { Remark } from "../data/Remark";
import { useWording } from "../frame/wording";
import { describeProblem } from "../problem";
import { AnswerTable } from "./AnswerTable";
import type { Preview } from "./previewCall";

interface AnswerProps {
  readonly published: PublishedFunction;
  readonly preview: Preview | null;
  readonly problem: unknown;
}

const useStyles = makeStyles({
  answer: { minHeight: "32px", color: tokens.colorNeutralForeground2 },
});

/** What the call comes to, or what is needed before it can be worked out. */
export function Answer({ published, preview, problem }: AnswerProps): ReactNode {
  const styles = useStyles();
  const { t, language, list } = useWording();
  return (
    <div className={styles.answer} aria-live="polite">
      {problem === null ? content() : <Remark kind="error">{describeProblem(problem, t)}</Remark>}
    </div>
  );

  function content(): ReactNode {
    if (preview === null) return null;
    const { outcome, missing, faults } = preview;
    if (outcome?.kind === "answer") {
      const { lines, columns } = published.returns;
      return (
        <AnswerTable
          names={(lines ?? columns ?? []).map((name) => name[language])}
          rows={outcome.rows}
          units={outcome.units}
        />
      );
    }
    if (outcome !== null) return <Remark kind="warning">{sentence(outcome.error, language)}</Remark>;
    if (Object.keys(faults).length > 0) return t("functions.mend");
    return t("functions.missing", { arguments: list(missing.map((key) => published.parameters[key]?.name ?? key)) });
  }
}

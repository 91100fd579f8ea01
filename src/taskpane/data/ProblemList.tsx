import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Problem } from "../../workbook/kostra/problem";
import { useWording } from "../frame/wording";
import { LongList } from "./LongList";
import { Remark } from "./Remark";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface ProblemListProps {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** What is wrong in a file: errors, which stop the import, before warnings, which do not. */
export function ProblemList({ file, problems }: ProblemListProps): ReactNode {
  return (["error", "warning"] as const).map((severity) => {
    const own = problems.filter((problem) => problem.severity === severity);
    return own.length === 0 ? null : <Group key={severity} file={file} severity={severity} problems={own} />;
  });
}

function Group({ file, severity, problems }: ProblemListProps & Pick<Problem, "severity">): ReactNode {
  const styles = useStyles();
  const { t, language } = useWording();
  const isError = severity === "error";
  return (
    <div className={styles.group}>
      <h4 className={styles.heading}>
        {file}: {t(isError ? "data.errors" : "data.warnings", { count: problems.length })}
      </h4>
      <LongList
        items={problems.map(({ sentence }, index) => (
          <Remark key={index} kind={severity}>
            {sentence[language]}
          </Remark>
        ))}
      />
    </div>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { isFormula } from "../../workbook/cellContent";
import type { Standing } from "../../workbook/insertFormula";
import { Remark } from "../data/Remark";
import { useWording } from "../frame/wording";
import { placeOf } from "./InsertionOutcome";

interface ReplacementProps {
  readonly standing: Standing;
  /** What would be written instead. */
  readonly text: string;
  readonly onReplace: () => void;
}

const useStyles = makeStyles({
  replacement: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "4px 12px",
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  },
});

/** What stands in a cell beside what would come instead, and the choice to replace it. */
export function Replacement({ standing, text, onReplace }: ReplacementProps): ReactNode {
  const styles = useStyles();
  const { t, amount, content } = useWording();
  const old = isFormula(standing.content)
    ? t("functions.replacement.formula", { formula: standing.written, value: amount(standing.value) })
    : content(standing.content, "");
  return (
    <div className={styles.replacement}>
      <Remark kind="warning">
        {t("functions.replacement.inUse", { place: placeOf(standing.sheet, standing.address) })}
      </Remark>
      <dl className={styles.list}>
        <dt>{t("functions.replacement.old")}</dt>
        <dd>{old}</dd>
        <dt>{t("functions.replacement.new")}</dt>
        <dd>{text}</dd>
      </dl>
      <Button onClick={onReplace}>{t("functions.replacement.replace")}</Button>
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

import type { RuleLine } from "../../workbook/rules/ruleLine";
import type { CellPlace } from "../../workbook/showCell";
import { RuleItem } from "./RuleItem";

interface RuleGroupProps {
  readonly heading: string;
  /** The years that were judged. */
  readonly years: string;
  readonly note: ReactNode;
  readonly lines: readonly RuleLine[];
  readonly onShow: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  years: { whiteSpace: "nowrap" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  // the icons stand under the heading, and the shade of a line reaches a little out
  lines: { listStyleType: "none", margin: "0 -8px", padding: 0, display: "flex", flexDirection: "column" },
});

/** Rules that belong together. */
export function RuleGroup({ heading, years, note, lines, onShow }: RuleGroupProps): ReactNode {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {heading} <span className={styles.years}>{years}</span>
      </h2>
      {note === null ? null : <p className={styles.note}>{note}</p>}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <RuleItem key={line.key} line={line} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}

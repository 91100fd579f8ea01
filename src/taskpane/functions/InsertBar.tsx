import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";

import { addressOf } from "../../workbook/formula/rectangle";
import type { Standing } from "../../workbook/insertFormula";
import type { Selection } from "../../workbook/selection";
import { useWording } from "../frame/wording";
import { FormulaText } from "./FormulaText";
import { InsertionOutcome, placeOf, type InsertOutcome } from "./InsertionOutcome";
import { Replacement } from "./Replacement";

interface InsertBarProps {
  readonly selection: Selection | null;
  /** What will be written, as the user's Excel shows it. */
  readonly text: string;
  /** The cells that the answer fills. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly outcome: InsertOutcome | null;
  /** False while what will be written is not known. */
  readonly isReady?: boolean;
  readonly onInsert: () => void;
  /** Writes over what stands in the cell; left out where that is never done. */
  readonly onReplace?: (standing: Standing) => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    "& code": { boxSizing: "border-box", width: "100%" },
  },
  target: { margin: 0, color: tokens.colorNeutralForeground2 },
  outcome: { "&:empty": { marginTop: "-8px" } },
});

/** What will be written and where, the button that puts it there, and how that went. */
export function InsertBar(props: InsertBarProps): ReactNode {
  const { selection, text, size, outcome, isReady = true, onInsert, onReplace } = props;
  const styles = useStyles();
  const { t } = useWording();
  const bar = useRef<HTMLDivElement>(null);
  const standing = outcome?.kind === "occupied" && onReplace !== undefined ? outcome.standing : undefined;
  return (
    <div ref={bar} className={styles.bar}>
      <FormulaText text={text} />
      {selection === null || outcome?.kind === "inserted" ? null : (
        <p className={styles.target}>
          {t("functions.target", {
            place: placeOf(selection.sheet, addressOf({ ...selection, ...size })),
          })}
        </p>
      )}
      <Button appearance="primary" disabledFocusable={!isReady || outcome?.kind === "working"} onClick={onInsert}>
        {t("functions.insert")}
      </Button>
      <div role="status" className={styles.outcome}>
        {outcome === null || outcome.kind === "working" || standing !== undefined ? null : (
          <InsertionOutcome outcome={outcome} />
        )}
        {standing === undefined ? null : (
          <Replacement
            standing={standing}
            text={text}
            onReplace={() => {
              // the button that was pressed goes
              bar.current?.querySelector("button")?.focus();
              onReplace?.(standing);
            }}
          />
        )}
      </div>
    </div>
  );
}

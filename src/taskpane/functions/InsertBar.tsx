import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { addressOf } from "../../workbook/formula/rectangle";
import type { Selection } from "../../workbook/selection";
import { useWording } from "../frame/wording";
import { InsertionOutcome, placeOf, type InsertOutcome } from "./InsertionOutcome";

interface InsertBarProps {
  readonly selection: Selection | null;
  /** The cells that the answer fills. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly outcome: InsertOutcome | null;
  readonly onInsert: () => void;
}

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  target: { margin: 0, color: tokens.colorNeutralForeground2 },
  outcome: { "&:empty": { marginTop: "-8px" } },
});

/** Where the formula will go, the button that puts it there, and how that went. */
export function InsertBar({ selection, size, outcome, onInsert }: InsertBarProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  return (
    <div className={styles.bar}>
      {selection === null || outcome?.kind === "inserted" ? null : (
        <p className={styles.target}>
          {t("functions.target", {
            place: placeOf(selection.sheet, addressOf({ ...selection, ...size })),
          })}
        </p>
      )}
      <Button appearance="primary" disabledFocusable={outcome?.kind === "working"} onClick={onInsert}>
        {t("functions.insert")}
      </Button>
      <div role="status" className={styles.outcome}>
        {outcome === null || outcome.kind === "working" ? null : <InsertionOutcome outcome={outcome} />}
      </div>
    </div>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { addressOf } from "../../workbook/formula/rectangle";
import type { InsertionResult } from "../../workbook/insertFormula";
import type { Selection } from "../../workbook/selection";
import { Remark } from "../data/Remark";
import { useWording } from "../frame/wording";
import { describeProblem } from "../problem";
import type { Preview } from "./previewCall";

/** How the insertion goes, or went. */
export type InsertOutcome =
  InsertionResult | { readonly kind: "working" } | { readonly kind: "failed"; readonly error: unknown };

interface InsertBarProps {
  readonly selection: Selection | null;
  readonly preview: Preview | null;
  readonly outcome: InsertOutcome | null;
  readonly onInsert: () => void;
}

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  target: { margin: 0, color: tokens.colorNeutralForeground2 },
  outcome: { "&:empty": { marginTop: "-8px" } },
});

/** Where the formula will go, the button that puts it there, and how that went. */
export function InsertBar({ selection, preview, outcome, onInsert }: InsertBarProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const rows = preview?.outcome?.kind === "answer" ? preview.outcome.rows : [[null]];
  return (
    <div className={styles.bar}>
      {selection === null || outcome?.kind === "inserted" ? null : (
        <p className={styles.target}>
          {t("functions.target", {
            place: placeOf(
              selection.sheet,
              addressOf({ ...selection, rows: rows.length, columns: rows[0]?.length ?? 1 }),
            ),
          })}
        </p>
      )}
      <Button appearance="primary" disabledFocusable={outcome?.kind === "working"} onClick={onInsert}>
        {t("functions.insert")}
      </Button>
      <div role="status" className={styles.outcome}>
        {outcome === null || outcome.kind === "working" ? null : <Outcome outcome={outcome} />}
      </div>
    </div>
  );
}

const namedCells = 6;

function Outcome({ outcome }: { readonly outcome: Exclude<InsertOutcome, { kind: "working" }> }): ReactNode {
  const { t, list } = useWording();
  switch (outcome.kind) {
    case "inserted":
      return (
        <Remark kind="success">{t("functions.inserted", { place: placeOf(outcome.sheet, outcome.address) })}</Remark>
      );
    case "occupied": {
      const { cells } = outcome;
      const named = list(cells.slice(0, namedCells));
      const hidden = cells.length - namedCells;
      const said =
        hidden > 0 ? t("functions.andMore", { cells: cells.slice(0, namedCells).join(", "), hidden }) : named;
      return <Remark kind="error">{t("functions.occupied", { count: cells.length, cells: said })}</Remark>;
    }
    case "circular":
      return (
        <Remark kind="error">{t("functions.circular", { place: placeOf(outcome.sheet, outcome.address) })}</Remark>
      );
    case "inTable":
      return <Remark kind="error">{t("functions.inTable", { table: outcome.table })}</Remark>;
    case "outside":
      return <Remark kind="error">{t("functions.outside")}</Remark>;
    case "failed":
      return <Remark kind="error">{describeProblem(outcome.error, t)}</Remark>;
  }
}

function placeOf(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}

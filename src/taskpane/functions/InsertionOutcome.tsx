import type { ReactNode } from "react";

import type { InsertionResult } from "../../workbook/insertFormula";
import { Remark } from "../data/Remark";
import { useWording } from "../frame/wording";
import { describeProblem } from "../problem";

/** How the insertion goes, or went. */
export type InsertOutcome =
  InsertionResult | { readonly kind: "working" } | { readonly kind: "failed"; readonly error: unknown };

const namedCells = 6;

/** How an insertion went, and what to do when it did not. */
export function InsertionOutcome({
  outcome,
}: {
  readonly outcome: Exclude<InsertOutcome, { kind: "working" }>;
}): ReactNode {
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

/** A place as it is written in a sentence. */
export function placeOf(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}

import { KOSTRA_SUM } from "../../engine/regnskap/kostraSum";
import type { Amount } from "../../engine/kernel/units";
import { kostraHeader } from "./kostraTable";
import { oekonomiskOversiktDrift } from "./statutoryDrift";
import { bevilgningsoversiktInvestering } from "./statutoryInvestering";
import type { StatutoryTable } from "./statutoryTable";

/** What each row of a statement shows for a KOSTRA table (header Kontoklasse, Funksjon, Art, Beløp), in the table's unit. */
export function statutoryAmounts(
  { rows }: StatutoryTable,
  kostraTable: readonly (readonly unknown[])[],
): ReadonlyMap<string, Amount> {
  const amounts = new Map<string, Amount>();
  for (const row of rows) {
    const amount =
      row.kind === "post"
        ? // the very function of the sheets, so that the import and the cells cannot tell different amounts
          row.sign * (KOSTRA_SUM.evaluate([kostraTable, row.arter, null, row.kontoklasse]) as Amount)
        : row.sumOf.reduce((total, { key, sign }) => total + sign * (amounts.get(key) ?? 0), 0);
    amounts.set(row.key, amount + 0); // no −0
  }
  return amounts;
}

/** Whether an amount on the art would show in the statement of its account. */
export function hasStatutoryRow(kontoklasse: number, art: string): boolean {
  const { rows } = kontoklasse === 1 ? oekonomiskOversiktDrift : bevilgningsoversiktInvestering;
  const arter = rows.flatMap((row) => (row.kind === "post" ? [row.arter] : [])).join(", ");
  return KOSTRA_SUM.evaluate([[kostraHeader, [kontoklasse, 0, art, 1]], arter]) !== 0;
}

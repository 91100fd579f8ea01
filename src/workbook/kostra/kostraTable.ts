import { groupBy } from "./groupBy";
import type { KostraRecord } from "./record";

/** The header that KOSTRA.SUM looks for. A balance sheet has its kapittel under Funksjon and its sektor under Art. */
export const kostraHeader = ["Kontoklasse", "Funksjon", "Art", "Beløp"] as const;

/** The rows of a KOSTRA table, codes as numbers; amounts on the same codes are added, as SSB does. */
export function kostraRows(records: readonly Omit<KostraRecord, "line">[]): number[][] {
  return groupBy(records, ({ kontoklasse, funksjon, art }) => `${kontoklasse}.${funksjon}.${art}`).map((group) => {
    const { kontoklasse, funksjon, art } = group[0];
    return [kontoklasse, Number(funksjon), Number(art), group.reduce((sum, { beloep }) => sum + beloep, 0)];
  });
}

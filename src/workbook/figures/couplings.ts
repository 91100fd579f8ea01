import { constantOf, shownContent, type CellContent } from "../cellContent";
import { couplingHeader, couplingTable } from "../template/artskobling";
import { carryOut } from "../journal/carryOut";
import type { DeedWatch } from "../journal/turnPages";
import { fillingOf, rowsOf } from "./tableRows";
import { readTemplateSheets, type OpenTemplateSheet } from "./templateSheets";

/** One row of tblArtskobling as the user fills it in; what is not known yet is "". */
export interface CouplingRow {
  readonly code: string;
  readonly art: string;
  readonly funksjon: string;
  readonly kontoklasse: string;
}

/** The sheet with tblArtskobling; undefined when the workbook has none. */
export function couplingSheet(sheets: readonly OpenTemplateSheet[]): OpenTemplateSheet | undefined {
  return sheets.find(({ bodies }) => bodies.has(couplingTable));
}

/** The rows of tblArtskobling as they are read. */
export function couplingRows(open: OpenTemplateSheet): CellContent[][] {
  return rowsOf(open, couplingTable).map((row) => row.map(shownContent));
}

/** Writes accounts in tblArtskobling, filled in or not; a row that is there already is completed. */
export async function saveCouplings(couplings: readonly CouplingRow[], watch?: DeedWatch): Promise<void> {
  const open = couplingSheet(await Excel.run(readTemplateSheets));
  if (open === undefined) throw new RangeError(`the workbook has no ${couplingTable}`);
  const given = new Map(couplings.map((row) => [row.code, row]));
  const stands = couplingRows(open);
  const isThere = new Set(stands.map(([code]) => String(code)));
  const completed = stands.map((row) => {
    const own = given.get(String(row[0]));
    return own === undefined ? row : rowOf(own);
  });
  const added = couplings.filter(({ code }) => !isThere.has(code)).map(rowOf);
  const rows = [...completed, ...added].map((row) => row.map(constantOf));
  const { change, size } = fillingOf(open, couplingTable, rows);
  await carryOut({ deed: "saveCouplings", changes: [change], sizes: [size] }, watch);
}

function rowOf({ code, art, funksjon, kontoklasse }: CouplingRow): CellContent[] {
  const cells = [code, art.trim(), funksjon.trim(), kontoklasse.trim()];
  return couplingHeader.map((_, column) => cells[column] ?? "");
}

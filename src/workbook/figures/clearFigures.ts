import type { CellContent } from "../cellContent";
import { addressOf, overlapOf, type Rectangle } from "../formula/rectangle";
import { carryOut } from "../journal/carryOut";
import type { CellChange } from "../journal/deedRecord";
import type { DeedWatch } from "../journal/turnPages";
import { placeOf } from "./locateRows";
import { missingLabels, readTemplateSheets, type MissingLabel, type OpenTemplateSheet } from "./templateSheets";

/** What emptying would do, for whoever asks the user first. */
export interface Clearing {
  readonly changes: readonly CellChange[];
  /** How many cells hold something now. */
  readonly cells: number;
  /** Labels that are gone; their sheets are left alone. */
  readonly missing: readonly MissingLabel[];
}

/** Finds every figure and source of the municipality the workbook was made for; changes nothing. */
export async function planClearing(): Promise<Clearing> {
  const sheets = await Excel.run(readTemplateSheets);
  const changes = sheets.filter(({ missing }) => missing.length === 0).flatMap(clearingOf);
  const cells = changes.flatMap(({ before }) => before.flat()).filter((content) => content !== "").length;
  return { changes, cells, missing: missingLabels(sheets) };
}

/** Empties what the plan lists; structure and formulas stay. */
export async function clearFigures({ changes }: Clearing, watch?: DeedWatch): Promise<void> {
  await carryOut({ deed: "clearFigures", changes }, watch);
}

/** The changes on one sheet: typed cells and their sources become empty, in tables down to their last row. */
function clearingOf(open: OpenTemplateSheet): CellChange[] {
  const { template, sheet, sheetId } = open;
  const tables = (template.tables ?? []).map(({ name, address }) => ({ name, place: placeOf(address) }));
  const areas = [...(template.figures ?? []), ...(template.sources ?? [])].map((address): Rectangle => {
    const place = placeOf(address);
    const table = tables.find((one) => overlapOf(one.place, place) !== undefined);
    const body = table && open.bodies.get(table.name);
    return body === undefined ? { ...place, row: open.rowNow(place.row) } : { ...place, ...body };
  });
  const unique = new Map(areas.map((area) => [addressOf(area), area]));
  return [...unique].flatMap(([address, { row, column, rows, columns }]): CellChange[] => {
    const before = grid(rows, columns, (r, c) => open.content(row + r, column + c));
    if (before.flat().every((content) => content === "")) return [];
    return [{ sheetId, sheet, address, before, after: grid(rows, columns, () => "") }];
  });
}

function grid(rows: number, columns: number, content: (row: number, column: number) => CellContent): CellContent[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => content(row, column)),
  );
}

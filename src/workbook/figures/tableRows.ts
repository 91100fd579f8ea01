import type { CellContent } from "../cellContent";
import { addressOf } from "../formula/rectangle";
import type { CellChange, TableSize } from "../journal/deedRecord";
import { placeOf } from "./locateRows";
import type { OpenTemplateSheet } from "./templateSheets";

/** The rows of a table that hold something. */
export function rowsOf(open: OpenTemplateSheet, table: string): CellContent[][] {
  const { row, column, rows, columns } = bodyOf(open, table);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => open.content(row + r, column + c)),
  ).filter((cells) => cells.some((content) => content !== ""));
}

/** The change that gives a table other rows; what the old ones took beyond them becomes empty. */
export function fillingOf(
  open: OpenTemplateSheet,
  table: string,
  filled: readonly (readonly CellContent[])[],
): { readonly change: CellChange; readonly size: TableSize } {
  const { row, column, rows, columns } = bodyOf(open, table);
  const height = Math.max(rows, filled.length, 1);
  const cells = (content: (r: number, c: number) => CellContent): CellContent[][] =>
    Array.from({ length: height }, (_, r) => Array.from({ length: columns }, (__, c) => content(r, c)));
  return {
    size: { table, before: rows, after: Math.max(filled.length, 1) },
    change: {
      sheetId: open.sheetId,
      sheet: open.sheet,
      address: addressOf({ row, column, rows: height, columns }),
      before: cells((r, c) => open.content(row + r, column + c)),
      after: cells((r, c) => filled[r]?.[c] ?? ""),
    },
  };
}

function bodyOf({ template, bodies }: OpenTemplateSheet, name: string) {
  const own = template.tables?.find((table) => table.name === name);
  const body = bodies.get(name);
  if (own === undefined || body === undefined) throw new RangeError(`${template.name} has no table ${name}`);
  const { column, columns } = placeOf(own.address);
  return { ...body, column, columns };
}

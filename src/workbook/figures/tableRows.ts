import type { CellContent } from "../cellContent";
import { addressOf } from "../formula/rectangle";
import { carryOut } from "../journal/carryOut";
import type { CellChange, DeedPlan } from "../journal/deedRecord";
import { placeOf } from "./locateRows";
import type { OpenTemplateSheet } from "./templateSheets";

/** How many rows a table's body shall have. */
export interface TableSize {
  readonly table: string;
  readonly rows: number;
}

/** A deed that also gives tables other lengths. */
export interface TableDeed extends DeedPlan {
  readonly sizes: readonly TableSize[];
}

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
    size: { table, rows: Math.max(filled.length, 1) },
    change: {
      sheetId: open.sheetId,
      sheet: open.sheet,
      address: addressOf({ row, column, rows: height, columns }),
      before: cells((r, c) => open.content(row + r, column + c)),
      after: cells((r, c) => filled[r]?.[c] ?? ""),
    },
  };
}

/** Carries out a deed; tables grow before it, so that formulas see every row at once, and shrink when it is done. */
export async function carryOutOnTables({ sizes, ...plan }: TableDeed): Promise<void> {
  await resizeTables(sizes, (now, wanted) => Math.max(now, wanted));
  await carryOut(plan);
  await resizeTables(sizes, (_, wanted) => wanted);
}

async function resizeTables(
  sizes: readonly TableSize[],
  rowsFrom: (now: number, wanted: number) => number,
): Promise<void> {
  await Excel.run(async (context) => {
    const found = sizes.map(({ table: name, rows }) => {
      const table = context.workbook.tables.getItem(name);
      const body = table.getDataBodyRange();
      body.load("rowCount");
      return { table, body, rows };
    });
    await context.sync();
    for (const { table, body, rows } of found) {
      const wanted = rowsFrom(body.rowCount, rows);
      // the range counts its header row, which stays
      if (wanted !== body.rowCount) table.resize(table.getRange().getResizedRange(wanted - body.rowCount, 0));
    }
    await context.sync();
  });
}

function bodyOf({ template, bodies }: OpenTemplateSheet, name: string) {
  const own = template.tables?.find((table) => table.name === name);
  const body = bodies.get(name);
  if (own === undefined || body === undefined) throw new RangeError(`${template.name} has no table ${name}`);
  const { column, columns } = placeOf(own.address);
  return { ...body, column, columns };
}

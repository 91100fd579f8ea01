import type { Unit } from "../engine/definition/kind";
import { asOneUndo } from "./asOneUndo";
import {
  addressOf,
  cellAddress,
  localAddress,
  overlapOf,
  rectangleOf,
  sheetSize,
  type Rectangle,
} from "./formula/rectangle";
import type { RangePlace } from "./readRange";
import { numberFormats } from "./template/styles";

/** A formula to insert, with what is known about its answer. */
export interface Insertion {
  /** The formula in en-US grammar for a cell on this sheet. */
  readonly formulaOn: (sheet: string) => string;
  /** What each cell that the answer fills counts. */
  readonly units: readonly (readonly Unit[])[];
  /** The ranges that the formula reads. */
  readonly reads: readonly RangePlace[];
}

/** Where the formula went, or what stood in its way; then nothing is written. */
export type InsertionResult =
  | { readonly kind: "inserted" | "circular"; readonly sheet: string; readonly address: string }
  | { readonly kind: "occupied"; readonly sheet: string; readonly cells: readonly string[] }
  | { readonly kind: "inTable"; readonly table: string }
  | { readonly kind: "outside" };

/** The number format of what a cell counts; other cells keep Excel's own. */
const formats: Readonly<Partial<Record<Unit, string>>> = {
  amount: numberFormats.amount,
  // two decimals, or 1,75 % would read 1,8 %
  rate: numberFormats.rate,
  year: numberFormats.year,
  date: numberFormats.date,
};

/** Writes a formula in the active cell when every cell that its answer will fill is free, as one step of undo. */
export async function insertFormula(insertion: Insertion): Promise<InsertionResult> {
  let result: InsertionResult = { kind: "outside" };
  await asOneUndo(async (options) => {
    result = await Excel.run(options, async (context) => insertIn(context, insertion));
  });
  return result;
}

async function insertIn(
  context: Excel.RequestContext,
  { formulaOn, units, reads }: Insertion,
): Promise<InsertionResult> {
  const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
  const { worksheet } = cell;
  worksheet.load("name");
  worksheet.tables.load("items/name");
  await context.sync();

  const sheet = worksheet.name;
  const area = { row: cell.rowIndex, column: cell.columnIndex, rows: units.length, columns: units[0]?.length ?? 0 };
  const address = addressOf(area);
  if (area.row + area.rows > sheetSize.rows || area.column + area.columns > sheetSize.columns)
    return { kind: "outside" };
  if (reads.some((read) => read.sheet === sheet && overlapOf(read, area) !== undefined))
    return { kind: "circular", sheet, address };

  const range = worksheet.getRange(address).load("formulas,numberFormat");
  const tables = worksheet.tables.items.map((table) => ({ table, range: table.getRange().load("address") }));
  await context.sync();

  const cells = occupiedIn(area, range.formulas as unknown[][]);
  if (cells.length > 0) return { kind: "occupied", sheet, cells };
  // answers cannot spread over cells of a table
  const spills = area.rows * area.columns > 1;
  const inTheWay = tables.find(({ range: own }) => spills && overlaps(area, localAddress(own.address)));
  if (inTheWay !== undefined) return { kind: "inTable", table: inTheWay.table.name };

  cell.formulas = [[formulaOn(sheet)]];
  const isPlain = (row: number, column: number): boolean => range.numberFormat[row]?.[column] === "General";
  range.numberFormat = units.map((row, i) => row.map((unit, j) => (isPlain(i, j) ? (formats[unit] ?? null) : null)));
  await context.sync();
  return { kind: "inserted", sheet, address };
}

function occupiedIn({ row, column }: Rectangle, formulas: readonly (readonly unknown[])[]): string[] {
  return formulas.flatMap((line, i) =>
    line.flatMap((content, j) => (content === "" ? [] : [cellAddress(row + i, column + j)])),
  );
}

function overlaps(area: Rectangle, address: string): boolean {
  const other = rectangleOf(address);
  return other !== undefined && overlapOf(area, other) !== undefined;
}

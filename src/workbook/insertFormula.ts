import type { Unit } from "../engine/definition/kind";
import { asOneUndo } from "./asOneUndo";
import { contentOf, isSameContent, type CellContent } from "./cellContent";
import { cellValue, type CellValue } from "./cellValue";
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

/** What stands in the only cell that an answer fills, so that the user can see it and let it be replaced. */
export interface Standing {
  readonly sheet: string;
  readonly address: string;
  readonly content: CellContent;
  /** A formula as the user's Excel writes it. */
  readonly written: string;
  readonly value: CellValue;
}

/** Where the formula went, or what stood in its way; then nothing is written. */
export type InsertionResult =
  | { readonly kind: "inserted" | "circular"; readonly sheet: string; readonly address: string }
  | {
      readonly kind: "occupied";
      readonly sheet: string;
      readonly cells: readonly string[];
      /** Left out where more than one cell would be lost. */
      readonly standing?: Standing | undefined;
    }
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

/**
 * Writes a formula in the active cell, as one step of undo, when every cell that its answer will fill is free, or holds
 * just what the user has seen there and given up.
 */
export async function insertFormula(insertion: Insertion, givenUp?: Standing): Promise<InsertionResult> {
  let result: InsertionResult = { kind: "outside" };
  await asOneUndo(async (options) => {
    result = await Excel.run(options, async (context) => insertIn(context, insertion, givenUp));
  });
  return result;
}

async function insertIn(
  context: Excel.RequestContext,
  { formulaOn, units, reads }: Insertion,
  givenUp: Standing | undefined,
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
  const spills = area.rows * area.columns > 1;
  if (cells.length > 0) {
    const standing = spills ? undefined : await standingIn(context, cell, { sheet, address });
    if (standing === undefined || !isSame(standing, givenUp)) return { kind: "occupied", sheet, cells, standing };
  }
  // answers cannot spread over cells of a table
  const inTheWay = tables.find(({ range: own }) => spills && overlaps(area, localAddress(own.address)));
  if (inTheWay !== undefined) return { kind: "inTable", table: inTheWay.table.name };

  cell.formulas = [[formulaOn(sheet)]];
  const isPlain = (row: number, column: number): boolean => range.numberFormat[row]?.[column] === "General";
  range.numberFormat = units.map((row, i) => row.map((unit, j) => (isPlain(i, j) ? (formats[unit] ?? null) : null)));
  await context.sync();
  return { kind: "inserted", sheet, address };
}

/** What stands in a cell; undefined when it is one of several that a formula fills. */
async function standingIn(
  context: Excel.RequestContext,
  cell: Excel.Range,
  place: Pick<Standing, "sheet" | "address">,
): Promise<Standing | undefined> {
  cell.load("values,formulas,formulasLocal");
  const parent = cell.getSpillParentOrNullObject().load("rowIndex,columnIndex");
  const filled = cell.getSpillingToRangeOrNullObject().load("cellCount");
  await context.sync();
  const isFilled =
    !parent.isNullObject && (parent.rowIndex !== cell.rowIndex || parent.columnIndex !== cell.columnIndex);
  if (isFilled || (!filled.isNullObject && filled.cellCount > 1)) return undefined;
  const value: unknown = cell.values[0]?.[0];
  return {
    ...place,
    content: contentOf(value, cell.formulas[0]?.[0]),
    written: String(cell.formulasLocal[0]?.[0]),
    value: cellValue(value),
  };
}

function isSame(standing: Standing, other: Standing | undefined): boolean {
  return (
    standing.sheet === other?.sheet &&
    standing.address === other.address &&
    isSameContent(standing.content, other.content)
  );
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

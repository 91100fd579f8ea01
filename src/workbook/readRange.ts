import type { Cell } from "../engine/definition/cell";
import { cellAddress } from "./formula/rectangle";
import { tokensOf } from "./formula/tokens";

/** What stands in a range as a function is given it, or why it cannot be given. */
export type RangeReading =
  | { readonly kind: "cells"; readonly place: RangePlace; readonly rows: readonly (readonly (Cell | null)[])[] }
  | { readonly kind: "notFound" }
  | { readonly kind: "tooLarge"; readonly cells: number }
  | { readonly kind: "cellError"; readonly sheet: string; readonly cell: string; readonly code: string };

/** Where a range is; row and column count from zero. */
export interface RangePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

// A preview is worth no more of the five megabytes that Excel on the web answers at most.
const mostCells = 50_000;

/** Reads ranges that are written as in a formula: B2:F2, Fond!B2:F2, B2#, a defined name or tblPlan[Beløp]. */
export async function readRanges(texts: readonly string[]): Promise<RangeReading[]> {
  return Excel.run(async (context) => {
    const found = await findRanges(context, texts);
    for (const range of found) range?.load("cellCount,rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    await context.sync();
    const readable = found.map((range) => range !== undefined && isReadable(range.cellCount));
    found.forEach((range, index) => {
      if (readable[index]) range?.load("values,valueTypes");
    });
    await context.sync();
    return found.map((range, index) => {
      if (range === undefined) return { kind: "notFound" };
      return readable[index] ? readingOf(range) : { kind: "tooLarge", cells: range.cellCount };
    });
  });
}

function isReadable(cells: number): boolean {
  // Excel counts whole sheets as −1
  return cells >= 0 && cells <= mostCells;
}

/** The ranges that texts stand for, not read yet; undefined for what is not in the workbook. */
export async function findRanges(
  context: Excel.RequestContext,
  texts: readonly string[],
): Promise<(Excel.Range | undefined)[]> {
  const { workbook } = context;
  const sought = texts.map((text) => {
    const [token, ...after] = tokensOf(text);
    if (token?.kind === "structured" && "specifier" in token) return { range: tableRange(workbook, token) };
    if (token?.kind !== "reference" || !("range" in token))
      return { range: workbook.names.getItemOrNullObject(text).getRangeOrNullObject() };
    const { sheet, range } = token;
    const { worksheets } = workbook;
    return {
      worksheet: sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet),
      address: range,
      isSpill: after[0]?.text === "#",
    };
  });
  for (const { worksheet, range } of sought) {
    worksheet?.load("name");
    range?.load("address");
  }
  await context.sync();
  return sought.map(({ worksheet, address, isSpill, range }) => {
    if (worksheet === undefined) return range.isNullObject ? undefined : range;
    if (worksheet.isNullObject) return undefined;
    return isSpill ? worksheet.getRange(address).getSpillingToRange() : worksheet.getRange(address);
  });
}

/** The whole of a table, its figures, or one column of them; undefined for what stands for a part of them. */
function tableRange(
  { tables }: Excel.Workbook,
  { table, specifier }: { readonly table: string; readonly specifier: string },
): Excel.Range {
  const found = tables.getItemOrNullObject(table);
  if (specifier.toLowerCase() === "[#all]") return found.getRange();
  const [, column] = /^\[([^[\]#@]+)\]$/.exec(specifier) ?? [];
  return column === undefined
    ? found.getDataBodyRange()
    : found.columns.getItemOrNullObject(column.replace(/'(.)/g, "$1")).getDataBodyRange();
}

function readingOf(range: Excel.Range): RangeReading {
  const values = range.values as unknown[][];
  const types = range.valueTypes;
  const rows = values.map((row, i) =>
    row.map((value, j) => (types[i]?.[j] === Excel.RangeValueType.empty ? null : (value as Cell))),
  );
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const sheet = range.worksheet.name;
  for (const [i, row] of types.entries()) {
    const j = row.indexOf(Excel.RangeValueType.error);
    if (j >= 0)
      return {
        kind: "cellError",
        sheet,
        cell: cellAddress(rowIndex + i, columnIndex + j),
        code: String(values[i]?.[j]),
      };
  }
  const place = { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
  return { kind: "cells", place: { sheet, ...place }, rows };
}

import type { Cell } from "../engine/definition/cell";
import { cellAddress } from "./formula/rectangle";
import { tokensOf } from "./formula/tokens";

/** What stands in a range as a function is given it, or why it cannot be given. */
export type RangeReading =
  | { readonly kind: "cells"; readonly place: RangePlace; readonly rows: readonly (readonly (Cell | null)[])[] }
  | { readonly kind: "notFound" }
  | { readonly kind: "tooLarge"; readonly cells: number }
  | { readonly kind: "cellError"; readonly cell: string; readonly code: string };

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

/** Reads ranges that are written as in a formula: B2:F2, Fond!B2:F2 or a defined name. */
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

async function findRanges(
  context: Excel.RequestContext,
  texts: readonly string[],
): Promise<(Excel.Range | undefined)[]> {
  const { workbook } = context;
  const sought = texts.map((text) => {
    const [token] = tokensOf(text);
    if (token?.kind !== "reference" || !("range" in token))
      return { range: workbook.names.getItemOrNullObject(text).getRangeOrNullObject() };
    const { sheet, range } = token;
    const { worksheets } = workbook;
    return {
      worksheet: sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet),
      address: range,
    };
  });
  for (const { worksheet, range } of sought) {
    worksheet?.load("name");
    range?.load("address");
  }
  await context.sync();
  return sought.map(({ worksheet, address, range }) => {
    if (worksheet === undefined) return range.isNullObject ? undefined : range;
    return worksheet.isNullObject ? undefined : worksheet.getRange(address);
  });
}

function readingOf(range: Excel.Range): RangeReading {
  const values = range.values as unknown[][];
  const types = range.valueTypes;
  const rows = values.map((row, i) =>
    row.map((value, j) => (types[i]?.[j] === Excel.RangeValueType.empty ? null : (value as Cell))),
  );
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  for (const [i, row] of types.entries()) {
    const j = row.indexOf(Excel.RangeValueType.error);
    if (j >= 0)
      return { kind: "cellError", cell: cellAddress(rowIndex + i, columnIndex + j), code: String(values[i]?.[j]) };
  }
  const place = { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
  return { kind: "cells", place: { sheet: range.worksheet.name, ...place }, rows };
}

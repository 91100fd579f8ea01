import { isFormula } from "../cellContent";
import { cellAddress, sheetPrefix } from "../formula/rectangle";
import type { Token } from "../formula/tokens";
import { findRanges } from "../readRange";
import type { CellPlace } from "../showCell";

/** A formula taken apart, and the sheet it stands on. */
export interface Stop {
  readonly tokens: readonly Token[];
  readonly sheet: string;
}

/** A cell that a formula refers to and that calculates, or shows an error. */
export interface FoundCell {
  readonly place: CellPlace;
  readonly formula: string | undefined;
  readonly isError: boolean;
}

const mostCellsInRange = 400;
const mostFilledCells = 24;

/** What stands behind everything that some formulas refer to, in one reading. */
export async function readPrecedents<S extends Stop>(
  stops: readonly S[],
): Promise<{ readonly stop: S; readonly found: readonly FoundCell[] }[]> {
  const texts = [...new Set(stops.flatMap(referencesIn))];
  if (texts.length === 0) return [];
  const found = await Excel.run(async (context) => {
    const ranges = await findRanges(context, texts);
    for (const range of ranges) range?.load("cellCount");
    await context.sync();
    const read = ranges.map((range) =>
      range !== undefined && range.cellCount > 0 && range.cellCount <= mostCellsInRange
        ? range.load("values,valueTypes,formulas,rowIndex,columnIndex,worksheet/name")
        : undefined,
    );
    await context.sync();
    const filled = read.map((range) => (range === undefined ? [] : filledCells(range)));
    await context.sync();
    return new Map(
      texts.map((text, index) => {
        const range = read[index];
        const own = range === undefined ? [] : cellsOf(range);
        const ofOthers = (filled[index] ?? []).flatMap(({ place, parent }) => {
          const formula: unknown = parent.isNullObject ? undefined : parent.formulas[0]?.[0];
          return isFormula(formula) ? [{ place, formula, isError: false }] : [];
        });
        return [text, [...own, ...ofOthers]];
      }),
    );
  });
  return stops.map((stop) => ({ stop, found: referencesIn(stop).flatMap((text) => found.get(text) ?? []) }));
}

function referencesIn({ tokens, sheet }: Stop): string[] {
  return tokens.flatMap((token) => {
    if ("range" in token) return [`${sheetPrefix(token.sheet ?? sheet)}${token.range}`];
    return token.kind === "name" && !/^(?:TRUE|FALSE)$/i.test(token.text) ? [token.text] : [];
  });
}

function cellsOf({ formulas, values, valueTypes, rowIndex, columnIndex, worksheet }: Excel.Range): FoundCell[] {
  return (formulas as unknown[][]).flatMap((row, r) =>
    row.flatMap((content, c) => {
      const formula = isFormula(content) && content !== (values as unknown[][])[r]?.[c] ? content : undefined;
      const isError = valueTypes[r]?.[c] === Excel.RangeValueType.error;
      const place = { sheet: worksheet.name, address: cellAddress(rowIndex + r, columnIndex + c) };
      return formula === undefined && !isError ? [] : [{ place, formula, isError }];
    }),
  );
}

/** The cells of a range that may be filled by another one's formula, with that one. */
function filledCells(range: Excel.Range): { readonly place: CellPlace; readonly parent: Excel.Range }[] {
  const cells = (range.formulas as unknown[][]).flatMap((row, r) => row.map((_, c) => [r, c] as const));
  return cells.slice(0, mostFilledCells).map(([r, c]) => ({
    place: { sheet: range.worksheet.name, address: cellAddress(range.rowIndex + r, range.columnIndex + c) },
    parent: range.getCell(r, c).getSpillParentOrNullObject().load("formulas"),
  }));
}

import { isFormula } from "../cellContent";
import { cellAddress, sheetPrefix } from "../formula/rectangle";
import type { Token } from "../formula/tokens";
import { findRanges } from "../readRange";
import type { CellPlace } from "../showCell";
import type { Way } from "./cellStory";
import type { FormulaReader } from "./formulaReader";
import { ownCallsIn } from "./ownCall";

interface FoundFormula {
  readonly place: CellPlace;
  readonly formula: string;
}

/** A formula taken apart, and the sheet it stands on. */
interface Start {
  readonly tokens: readonly Token[];
  readonly sheet: string;
}

interface Stop extends Start {
  readonly through: readonly CellPlace[];
}

const mostSteps = 8;
const mostWays = 5;
const mostCellsInRange = 400;
const mostStops = 300;
const mostFilledCells = 24;

/** The shortest ways from a formula to cells that call a function of ours; one reading for each step away. */
export async function findWays(start: Start, read: FormulaReader): Promise<Way[]> {
  const seen = new Set<string>();
  let stops: readonly Stop[] = [{ ...start, through: [] }];
  for (let step = 0; step < mostSteps && stops.length > 0; step += 1) {
    const ways: Way[] = [];
    const next: Stop[] = [];
    for (const { stop, found } of await readPrecedents(stops.slice(0, mostStops))) {
      for (const { place, formula: own } of found) {
        const key = `${place.sheet}!${place.address}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const through = [...stop.through, place];
        const tokens = await read(own, place);
        const [call] = ownCallsIn(tokens, place.sheet);
        if (call === undefined) next.push({ tokens, sheet: place.sheet, through });
        else ways.push({ through, name: call.published.name });
      }
    }
    if (ways.length > 0) return ways.slice(0, mostWays);
    stops = next;
  }
  return [];
}

/** The formulas behind everything that some formulas refer to. */
async function readPrecedents(
  stops: readonly Stop[],
): Promise<{ readonly stop: Stop; readonly found: readonly FoundFormula[] }[]> {
  const texts = [...new Set(stops.flatMap(referencesIn))];
  if (texts.length === 0) return [];
  const found = await Excel.run(async (context) => {
    const ranges = await findRanges(context, texts);
    for (const range of ranges) range?.load("cellCount");
    await context.sync();
    const read = ranges.map((range) =>
      range !== undefined && range.cellCount > 0 && range.cellCount <= mostCellsInRange
        ? range.load("values,formulas,rowIndex,columnIndex,worksheet/name")
        : undefined,
    );
    await context.sync();
    const filled = read.map((range) => (range === undefined ? [] : filledCells(range)));
    await context.sync();
    return new Map(
      texts.map((text, index) => {
        const range = read[index];
        const own = range === undefined ? [] : formulasOf(range);
        const ofOthers = (filled[index] ?? []).flatMap(({ place, parent }) => {
          const formula: unknown = parent.isNullObject ? undefined : parent.formulas[0]?.[0];
          return isFormula(formula) ? [{ place, formula }] : [];
        });
        return [text, [...own, ...ofOthers]];
      }),
    );
  });
  return stops.map((stop) => ({ stop, found: referencesIn(stop).flatMap((text) => found.get(text) ?? []) }));
}

function referencesIn({ tokens, sheet }: Start): string[] {
  return tokens.flatMap((token) => {
    if ("range" in token) return [`${sheetPrefix(token.sheet ?? sheet)}${token.range}`];
    return token.kind === "name" && !/^(?:TRUE|FALSE)$/i.test(token.text) ? [token.text] : [];
  });
}

function formulasOf({ formulas, values, rowIndex, columnIndex, worksheet }: Excel.Range): FoundFormula[] {
  return (formulas as unknown[][]).flatMap((row, r) =>
    row.flatMap((formula, c) =>
      isFormula(formula) && formula !== (values as unknown[][])[r]?.[c]
        ? [{ place: { sheet: worksheet.name, address: cellAddress(rowIndex + r, columnIndex + c) }, formula }]
        : [],
    ),
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

import type { Cell } from "../../engine/definition/cell";
import { readRanges } from "../readRange";
import type { CellPlace } from "../showCell";
import type { CellStory, Hindrance } from "./cellStory";
import { answerOf, explainCall, type Answer, type Readings } from "./explainCall";
import { findErrorSource } from "./findErrorSource";
import { findWays } from "./findWays";
import { formulaReader } from "./formulaReader";
import { isOneCall, ownCallsIn, rangesIn, type OwnCall } from "./ownCall";
import { readSelectedCell, type SelectedCell } from "./selectedCell";

/** Tells how the selected cell came to what it shows. */
export async function explainSelection(): Promise<CellStory> {
  const selected = await readSelectedCell();
  const { place, value, code, formula, formulaLocal, filledFrom } = selected;
  const about = { place, value, code, formula: formulaLocal, filledFrom };
  if (formula === undefined) return { ...about, kind: value === null ? "empty" : "typed" };
  if (selected.isCalculating) return { ...about, kind: "calculating" };

  const read = formulaReader();
  const holder = filledFrom ?? place;
  const tokens = await read(formula, holder);
  const calls = ownCallsIn(tokens, holder.sheet);
  const [outermost] = calls;
  const stop = { tokens, sheet: holder.sheet };
  const findSource = async (): Promise<readonly CellPlace[]> => (code === undefined ? [] : findErrorSource(stop, read));
  if (outermost === undefined) {
    const through = await findSource();
    if (through.length > 0) return { ...about, kind: "passedOn", through };
    const ways = await findWays(stop, read);
    return ways.length === 0 ? { ...about, kind: "unrelated" } : { ...about, kind: "dependent", ways };
  }
  const { name, summary } = outermost.published;
  if (value === null) return { ...about, kind: "waiting", name, summary };
  const hindered = (hindrance: Hindrance): CellStory => ({ ...about, kind: "hindered", name, summary, hindrance });

  const readings = await readAll(calls);
  const answered = calls.map((call) => ({ call, answer: answerOf(call, readings) }));
  const shown = answered.flatMap(({ call, answer }) => {
    const cell = cellShown(answer, selected);
    return cell === undefined ? [] : [{ call, cell }];
  })[0];
  if (shown !== undefined) {
    return { ...about, kind: "explained", call: { ...explainCall(shown.call, readings, shown.cell), isWhole: true } };
  }
  const answer = answered[0]?.answer;
  if (answer === undefined || !("rows" in answer)) {
    const through = answer?.kind === "expression" ? await findSource() : [];
    if (through.length > 0) return { ...about, kind: "passedOn", through };
    return hindered(answer ?? { kind: "wrapped" });
  }
  if (code !== undefined && isOneCall(tokens.slice(1))) return hindered({ kind: "notShown" });
  // what the formula makes of each cell can be told beside it, but not what it takes out of a table
  if (code !== undefined || !isLaidOut(answer.rows, selected)) return hindered({ kind: "wrapped" });
  const call = { ...explainCall(outermost, readings, selected.spill.index), isWhole: false };
  return { ...about, kind: "explained", call };
}

async function readAll(calls: readonly OwnCall[]): Promise<Readings> {
  const texts = [...new Set(calls.flatMap(rangesIn))];
  const readings = texts.length === 0 ? [] : await readRanges(texts);
  return new Map(readings.map((reading, index) => [texts[index] ?? "", reading]));
}

/** Which cell of an answer the selected cell shows: the one in its place, or the only one that is equal. */
function cellShown(answer: Answer, selected: SelectedCell): number | undefined {
  const { value, spill } = selected;
  if (!("rows" in answer) || value === null) return undefined;
  const cells = answer.rows.flat();
  if (isLaidOut(answer.rows, selected)) return isSame(cells[spill.index], value) ? spill.index : undefined;
  const equal = cells.flatMap((cell, index) => (isSame(cell, value) ? [index] : []));
  return equal.length === 1 ? equal[0] : undefined;
}

/** Whether an answer fills the sheet as the formula does. */
function isLaidOut(rows: readonly (readonly Cell[])[], { spill }: SelectedCell): boolean {
  return rows.length === spill.rows && rows[0]?.length === spill.columns;
}

/** Equal as far as Excel keeps digits. */
function isSame(one: Cell | undefined, other: Cell): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other), 1e-3);
}

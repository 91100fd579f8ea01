import type { CellPlace } from "../showCell";
import type { FormulaReader } from "./formulaReader";
import { readPrecedents, type Stop } from "./precedents";

const mostSteps = 12;

/** The way from a formula that shows an error to the cell where the error arose; empty when that is the formula itself. */
export async function findErrorSource(start: Stop, read: FormulaReader): Promise<CellPlace[]> {
  const through: CellPlace[] = [];
  let stop = start;
  while (through.length < mostSteps) {
    const [{ found } = { found: [] }] = await readPrecedents([stop]);
    const next = found.find(({ isError }) => isError);
    if (next === undefined) break;
    through.push(next.place);
    if (next.formula === undefined) break;
    stop = { tokens: await read(next.formula, next.place), sheet: next.place.sheet };
  }
  return through;
}

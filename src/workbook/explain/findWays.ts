import type { CellPlace } from "../showCell";
import type { Way } from "./cellStory";
import type { FormulaReader } from "./formulaReader";
import { ownCallsIn } from "./ownCall";
import { readPrecedents, type Stop } from "./precedents";

interface StopOnWay extends Stop {
  readonly through: readonly CellPlace[];
}

const mostSteps = 8;
const mostWays = 5;
const mostStops = 300;

/** The shortest ways from a formula to cells that call a function of ours; one reading for each step away. */
export async function findWays(start: Stop, read: FormulaReader): Promise<Way[]> {
  const seen = new Set<string>();
  let stops: readonly StopOnWay[] = [{ ...start, through: [] }];
  for (let step = 0; step < mostSteps && stops.length > 0; step += 1) {
    const ways: Way[] = [];
    const next: StopOnWay[] = [];
    for (const { stop, found } of await readPrecedents(stops.slice(0, mostStops))) {
      for (const { place, formula } of found) {
        const key = `${place.sheet}!${place.address}`;
        if (formula === undefined || seen.has(key)) continue;
        seen.add(key);
        const through = [...stop.through, place];
        const tokens = await read(formula, place);
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

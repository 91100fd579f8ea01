import { readScenarios } from "../readScenarios";
import { selectScenario } from "../selectScenario";

/** Makes the next scenario of the table the active one, or the one before. Tells whether there was one. */
export function stepScenario(step: 1 | -1): Promise<boolean> {
  // two quick presses are two steps
  last = last.catch(() => undefined).then(() => take(step));
  return last;
}

let last: Promise<boolean> = Promise.resolve(true);

async function take(step: 1 | -1): Promise<boolean> {
  const read = await readScenarios();
  const names = read?.scenarios.map(({ name }) => name) ?? [];
  const next = scenarioAfter(names, read?.active ?? "", step);
  if (next === undefined) return false;
  await selectScenario(next);
  return true;
}

/** The name after the active one or before it, round at the ends; from a name that is not among them, the first or the last. */
export function scenarioAfter(names: readonly string[], active: string, step: 1 | -1): string | undefined {
  const at = names.indexOf(active);
  return names.at(at < 0 && step < 0 ? -1 : (at + step) % names.length);
}

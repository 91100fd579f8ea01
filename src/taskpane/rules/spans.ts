import type { Year } from "../../engine/kernel/units";

/** Years as a reader says them: 2023–2026, 2030. */
export function spans(years: readonly Year[]): string {
  const runs: [from: Year, to: Year][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

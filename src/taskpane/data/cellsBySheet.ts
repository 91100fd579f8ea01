import type { CellChange } from "../../workbook/journal/deedRecord";

/** The sheets of a plan in its order, with how many cells it fills, empties or changes on each. */
export function cellsBySheet(changes: readonly CellChange[]): { readonly sheet: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { sheet, before, after } of changes) {
    const changed = before.flatMap((row, r) => row.filter((content, c) => content !== after[r]?.[c]));
    if (changed.length > 0) counts.set(sheet, (counts.get(sheet) ?? 0) + changed.length);
  }
  return [...counts].map(([sheet, count]) => ({ sheet, count }));
}

import { readUsedCells } from "../readUsedCells";
import { findOwnFormulas } from "./ownFormulas";

/** What freezing would touch, for whoever asks the user first. */
export interface FreezingPlan {
  readonly formulas: number;
  readonly sheets: readonly { readonly sheet: string; readonly count: number }[];
}

/** Counts the formulas that `freeze` would replace by their values; changes nothing. */
export async function planFreezing(): Promise<FreezingPlan> {
  return Excel.run(async (context) => {
    const formulas = await findOwnFormulas(context, await readUsedCells(context));
    const counts = new Map<string, number>();
    for (const { used } of formulas) counts.set(used.sheet, (counts.get(used.sheet) ?? 0) + 1);
    return { formulas: formulas.length, sheets: [...counts].map(([sheet, count]) => ({ sheet, count })) };
  });
}

import { useCallback } from "react";

import type { RuleLine } from "../../workbook/rules/ruleLine";
import type { Plan } from "../../workbook/whatItTakes/plan";
import { useWorkbookReading } from "../frame/useWorkbookReading";

/** How the rules and the plan behind them are read. */
export interface RulesReader {
  readonly readRules: () => Promise<RuleLine[]>;
  readonly readPlan: () => Promise<Plan>;
}

/** Everything the tab shows. */
export interface RulesReading {
  readonly lines: readonly RuleLine[];
  readonly plan: Plan;
}

/** Reads the rules, and again whenever the pane has read the workbook anew; the old reading stands meanwhile. */
export function useRules({ readRules, readPlan }: RulesReader, paneReading: unknown): RulesReading | Error | null {
  const read = useCallback(async () => ({ lines: await readRules(), plan: await readPlan() }), [readRules, readPlan]);
  return useWorkbookReading(read, paneReading);
}

import { readStarterRanges } from "../readStarterRanges";
import { judgeRules } from "./judgeRules";
import type { RuleLine } from "./ruleLine";
import { ruleReferences } from "./ruleReferences";

/** Holds every rule against the open workbook. */
export async function readRules(): Promise<RuleLine[]> {
  return Excel.run(async (context) => judgeRules(await readStarterRanges(context, ruleReferences)));
}

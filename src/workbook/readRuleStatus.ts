import { cellValue, type CellValue } from "./cellValue";

/** What Start says about the rules in the active scenario, in a few words. */
export interface RuleStatus {
  /** OPPFYLT or IKKE OPPFYLT, one for each proposed rule. */
  readonly verdicts: readonly CellValue[];
  readonly kob: CellValue;
}

const statusColumn = 4;

/** Reads the rule status through its defined names; a name that is gone reads as empty. */
export async function readRuleStatus(): Promise<RuleStatus> {
  return Excel.run(async (context) => {
    const items = ["HandlingsreglerStatus", "KØBStatus"].map((name) =>
      context.workbook.names.getItemOrNullObject(name),
    );
    await context.sync();

    const ranges = items.map((item) => (item.isNullObject ? null : item.getRange().load("values")));
    await context.sync();
    const [rules, kob] = ranges.map((range) => (range === null ? [] : (range.values as unknown[][])));
    return {
      verdicts: (rules ?? []).map((row) => cellValue(row[statusColumn])),
      kob: cellValue(kob?.[0]?.[0]),
    };
  });
}

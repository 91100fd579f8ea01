import { cellValue, type CellValue } from "./cellValue";

/** One line of the rule table on Start. */
export interface RuleLine {
  readonly rule: CellValue;
  readonly target: CellValue;
  readonly value: CellValue;
  readonly margin: CellValue;
  readonly status: CellValue;
  readonly firstBreach: CellValue;
}

/** What the workbook says about the rules in the active scenario. */
export interface RuleStatus {
  readonly rules: readonly RuleLine[];
  readonly lowestFund: { readonly year: CellValue; readonly amount: CellValue; readonly share: CellValue };
  readonly fundHeldFrom: CellValue;
  readonly kob: CellValue;
}

/** Reads the rule status through its defined names; a name that is gone reads as empty. */
export async function readRuleStatus(): Promise<RuleStatus> {
  return Excel.run(async (context) => {
    const items = ["HandlingsreglerStatus", "LavesteFond", "FondOppfyltFra", "KØBStatus"].map((name) =>
      context.workbook.names.getItemOrNullObject(name),
    );
    await context.sync();

    const ranges = items.map((item) => (item.isNullObject ? null : item.getRange().load("values")));
    await context.sync();
    const [rules, lowest, heldFrom, kob] = ranges.map((range) => (range === null ? [] : (range.values as unknown[][])));
    return {
      rules: (rules ?? []).map(ruleLine),
      lowestFund: { year: at(lowest, 0), amount: at(lowest, 1), share: at(lowest, 2) },
      fundHeldFrom: at(heldFrom, 0),
      kob: at(kob, 0),
    };
  });
}

function ruleLine(row: readonly unknown[]): RuleLine {
  const [rule, target, value, margin, status, firstBreach] = row;
  return {
    rule: cellValue(rule),
    target: cellValue(target),
    value: cellValue(value),
    margin: cellValue(margin),
    status: cellValue(status),
    firstBreach: cellValue(firstBreach),
  };
}

function at(values: readonly unknown[][] | undefined, column: number): CellValue {
  return cellValue(values?.[0]?.[column]);
}

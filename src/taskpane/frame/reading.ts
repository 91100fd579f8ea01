import type { CellValue } from "../../workbook/cellValue";
import type { RuleStatus } from "../../workbook/readRuleStatus";
import type { Scenarios } from "../../workbook/readScenarios";

/** One reading of the starter workbook. */
export interface Reading {
  readonly scenarios: Scenarios;
  readonly rules: RuleStatus;
}

/** Whether some cell that the pane shows has no value yet. */
export function isCalculating(reading: Reading): boolean {
  return cells(reading).some(({ kind }) => kind === "calculating");
}

/** Whether a scenario shows nothing where it had a figure, as formulas do while what they lean on is calculated. */
export function hasLostFigures(next: Reading, before: Reading): boolean {
  const hasFund = ({ scenarios }: Reading, wanted: string): boolean =>
    scenarios.scenarios.some(({ name, fund }) => name === wanted && fund.kind === "number");
  return next.scenarios.scenarios.some(({ name, fund }) => fund.kind === "empty" && hasFund(before, name));
}

/** Whether Excel does not know our functions, which happens before the add-in is loaded. */
export function lacksFunctions(reading: Reading): boolean {
  return cells(reading).some((cell) => cell.kind === "error" && cell.code === "#NAME?");
}

/** How many rules are met, and how many could be judged. */
export function rulesMet({ verdicts }: RuleStatus): { readonly met: number; readonly count: number } {
  const statuses = verdicts.flatMap((status) => (status.kind === "text" ? [status.text] : []));
  return { met: statuses.filter((status) => status === "OPPFYLT").length, count: statuses.length };
}

function cells({ scenarios, rules }: Reading): CellValue[] {
  return [
    ...scenarios.scenarios.flatMap(({ fund, share, heldFrom }) => [fund, share, heldFrom]),
    ...rules.verdicts,
    rules.kob,
  ];
}

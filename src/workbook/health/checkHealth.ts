import { oddMagnitudes, priceLevelMixes, unitMixes } from "./amountChecks";
import { unequalRanges, yearsApart } from "./callChecks";
import { deepChains } from "./deepChains";
import { severityOf, type Finding, type Severity } from "./finding";
import { numbersInFormulas, overwrittenFormulas, stuckFormulas } from "./formulaChecks";
import { leftFigures } from "./leftFigures";
import { outdatedRates } from "./rateChecks";
import { textNumbers } from "./textNumbers";
import { WorkbookSnapshot, type WorkbookData } from "./workbookSnapshot";

const checks = [
  stuckFormulas,
  unequalRanges,
  yearsApart,
  overwrittenFormulas,
  unitMixes,
  oddMagnitudes,
  textNumbers,
  leftFigures,
  numbersInFormulas,
  priceLevelMixes,
  outdatedRates,
  deepChains,
] as const;

const order: readonly Severity[] = ["error", "warning", "note"];

/** Helsesjekk: everything in a workbook that is wrong, probably wrong or worth a look, the worst first. */
export function checkHealth(data: WorkbookData): Finding[] {
  const workbook = new WorkbookSnapshot(data);
  return checks
    .flatMap((check) => check(workbook))
    .map((found): Finding => ({ ...found, severity: severityOf[found.kind] }))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

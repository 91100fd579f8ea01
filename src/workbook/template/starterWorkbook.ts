import { baerekraft } from "./baerekraft";
import { bevilgningsoversiktDrift } from "./bevilgningsoversiktDrift";
import { bevilgningsoversiktInvestering } from "./bevilgningsoversiktInvestering";
import { compile } from "./compile";
import { fond } from "./fond";
import { forutsetninger } from "./forutsetninger";
import { kostraPlans } from "./kostra";
import { oekonomiskOversiktDrift } from "./oekonomiskOversiktDrift";
import { pensjon } from "./pensjon";
import type { SheetPlan } from "./plan";
import { scenarioer } from "./scenarioer";
import { start } from "./start";

/** The plans of the sheets, in tab order. */
export const starterPlans: readonly SheetPlan[] = [
  start,
  forutsetninger,
  scenarioer,
  fond,
  baerekraft,
  oekonomiskOversiktDrift,
  bevilgningsoversiktDrift,
  bevilgningsoversiktInvestering,
  pensjon,
  ...kostraPlans,
];

/** The sheets of the starter workbook, in tab order. */
export const starterWorkbook = compile(starterPlans);

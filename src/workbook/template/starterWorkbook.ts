import { baerekraft } from "./baerekraft";
import { compile } from "./compile";
import { fond } from "./fond";
import { forutsetninger } from "./forutsetninger";
import { pensjon } from "./pensjon";
import type { SheetPlan } from "./plan";
import { scenarioer } from "./scenarioer";
import { start } from "./start";

/** The plans of the sheets, in tab order. */
export const starterPlans: readonly SheetPlan[] = [start, forutsetninger, scenarioer, fond, baerekraft, pensjon];

/** The sheets of the starter workbook, in tab order. */
export const starterWorkbook = compile(starterPlans);

import { artskobling } from "./artskobling";
import { baerekraft } from "./baerekraft";
import { befolkning } from "./befolkning";
import { bevilgningsoversiktDrift } from "./bevilgningsoversiktDrift";
import { bevilgningsoversiktInvestering } from "./bevilgningsoversiktInvestering";
import { compile } from "./compile";
import { fond } from "./fond";
import { forutsetninger } from "./forutsetninger";
import { historikk } from "./historikk";
import { inntekter } from "./inntekter";
import { investeringOgGjeld } from "./investeringOgGjeld";
import { kontroll } from "./kontroll";
import { kostraPlans } from "./kostra";
import { oekonomiskOversiktDrift } from "./oekonomiskOversiktDrift";
import { pensjon } from "./pensjon";
import type { SheetPlan } from "./plan";
import { scenarioer } from "./scenarioer";
import { selvkostOgKlima } from "./selvkostOgKlima";
import { start } from "./start";
import { usikkerhet } from "./usikkerhet";

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
  investeringOgGjeld,
  pensjon,
  inntekter,
  befolkning,
  selvkostOgKlima,
  usikkerhet,
  historikk,
  ...kostraPlans,
  artskobling,
  kontroll,
];

/** The sheets of the starter workbook, in tab order. */
export const starterWorkbook = compile(starterPlans);

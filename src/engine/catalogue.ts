import { HANDLINGSREGEL_STATUS } from "./baerekraft/handlingsregelStatus";
import { HANDLINGSREGEL_TABELL } from "./baerekraft/handlingsregelTabell";
import { KOB_AVVIK } from "./baerekraft/kobAvvik";
import { KOB_STATUS } from "./baerekraft/kobStatus";
import { KOB_TABELL } from "./baerekraft/kobTabell";
import type { PublishedFunction } from "./definition/define";
import { NDR_KORRIGERT } from "./drift/korrigertNettoDriftsresultat";
import { NDR_TABELL } from "./drift/ndrTabell";
import { DISPFOND_BUNN } from "./fond/dispfondBunn";
import { DISPFOND_OPPFYLT_FRA } from "./fond/dispfondOppfyltFra";
import { DISPFOND_PROJ } from "./fond/dispfondProj";
import { GJELD_GRAD } from "./gjeld/gjeldGrad";
import { GJELD_PROJ } from "./gjeld/gjeldProj";
import { GJELD_MINIMUMSAVDRAG } from "./gjeld/minimumsavdrag";
import { PREMIEAVVIK_AMORT } from "./pensjon/amortisering";
import { PREMIEAVVIK_PLAN } from "./pensjon/premieavvikPlan";
import { SCENARIO_BANE } from "./scenario/scenarioBane";
import { SCENARIO_VELG } from "./scenario/scenarioVelg";

/** Every published function, in the order a reader meets them. */
export const catalogue: readonly PublishedFunction[] = [
  KOB_AVVIK,
  KOB_TABELL,
  KOB_STATUS,
  HANDLINGSREGEL_STATUS,
  HANDLINGSREGEL_TABELL,
  NDR_KORRIGERT,
  NDR_TABELL,
  PREMIEAVVIK_AMORT,
  PREMIEAVVIK_PLAN,
  DISPFOND_PROJ,
  DISPFOND_OPPFYLT_FRA,
  DISPFOND_BUNN,
  GJELD_PROJ,
  GJELD_GRAD,
  GJELD_MINIMUMSAVDRAG,
  SCENARIO_BANE,
  SCENARIO_VELG,
];

import { fond } from "./fond";
import { kob } from "./kob";
import { pensjon } from "./pensjon";
import { scenarioer } from "./scenarioer";
import { start } from "./start";
import type { TemplateSheet } from "./template";

/** The sheets of the starter workbook, in tab order. */
export const starterWorkbook: readonly TemplateSheet[] = [start, scenarioer, fond, kob, pensjon];

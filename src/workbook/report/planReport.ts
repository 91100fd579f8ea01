import product from "../../../package.json";
import { missingLabels, readTemplateSheets, type MissingLabel } from "../figures/templateSheets";
import type { Section, SheetPlan } from "../template/plan";
import { readRules } from "../rules/readRules";
import type { RuleLine } from "../rules/ruleLine";
import { assumptions } from "./assumptions";
import { changeSections, longDate, readChanges, type ChangesSince } from "./changesSince";
import { chartFigures, keyFigures, reportCharts } from "./keyFigures";
import { lineTable, pageColumns } from "./lineTable";
import { ReportSource, type UnreadyCell } from "./reportSource";
import { noteUnready, rulings, span } from "./rulings";
import { summary } from "./summary";

/** A report that can be made. */
export interface ReadyReport {
  readonly state: "ready";
  readonly scenario: string;
  readonly sheet: SheetPlan;
  /** What is not filled in, and stays blank in the report. */
  readonly blanks: readonly string[];
}

/** Why a report cannot be made: labels that are gone, or cells that have no answer. */
export interface HaltedReport {
  readonly state: "halted";
  readonly missing: readonly MissingLabel[];
  readonly unready: readonly UnreadyCell[];
}

const usedSheets = new Set(["Start", "Forutsetninger", "Fond", "Bærekraft", "Investering og gjeld"]);

/** Finds the report on the active scenario as it is now, dated by the caller's clock; changes nothing. Null without a whole starter workbook. */
export async function planReport(time: string): Promise<ReadyReport | HaltedReport | null> {
  const sheets = (await Excel.run(readTemplateSheets)).filter(({ template }) => usedSheets.has(template.name));
  if (sheets.length < usedSheets.size) return null;
  const missing = missingLabels(sheets);
  // with rows gone, the figures found may be others than their labels say
  if (missing.length > 0) return { state: "halted", missing, unready: [] };
  const source = new ReportSource(sheets);
  const rules = await readRules();
  noteUnready(rules, source);
  const sheet = reportSheet(source, rules, await readChanges(), longDate(time));
  if (source.unready.length > 0) return { state: "halted", missing, unready: source.unready };
  return { state: "ready", scenario: scenarioOf(source), sheet, blanks: blanksOf(source) };
}

function reportSheet(
  source: ReportSource,
  rules: readonly RuleLine[],
  changes: ChangesSince | null,
  date: string,
): SheetPlan {
  const municipality = source.filledCell("Forutsetninger.kommune", "Kommune");
  const columns = Math.max(pageColumns, 1 + source.years.shown.length);
  const sections: Section[] = [
    ...keyFigures(source),
    ...reportCharts(source, columns),
    ...rulings(rules, source),
    ...assumptions(source),
    ...changeSections(changes),
  ];
  return {
    name: "Rapport",
    title: municipality === "" ? "Økonomisk handlingsrom" : `Økonomisk handlingsrom i ${municipality}`,
    lead: `Rapport til kommunestyret om ${scenarioOf(source)}, økonomiplan ${span(source.yearsAt(source.years.plan))}`,
    note: `Laget ${date} med Handlingsrom ${product.version}. Tallene er fra den dagen. Beløp i 1 000 kr, løpende priser.`,
    axis: [],
    widths: { label: 205, column: 62, columns: [112] },
    sections: [summary(rules, source), ...sections, ...blankSection(blanksOf(source)), chartFigures(source)],
  };
}

function scenarioOf(source: ReportSource): string {
  return String(source.filledCell("Start.scenario", "Aktivt scenario"));
}

/** What is not filled in, each once, with the years it lacks. */
function blanksOf({ blanks }: ReportSource): string[] {
  const named = blanks.map(({ label, years }) => (years.length === 0 ? label : `${label}, ${span(years)}`));
  return [...new Set(named)];
}

function blankSection(blanks: readonly string[]): Section[] {
  if (blanks.length === 0) return [];
  return [
    lineTable({
      key: "mangler",
      heading: "Ikke fylt ut i arbeidsboken",
      columns: [{ style: "lead" }],
      lines: blanks.map((blank) => ({ cells: [blank] })),
    }),
  ];
}

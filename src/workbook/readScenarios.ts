import { cellValue, type CellValue } from "./cellValue";
import { lastYear } from "./template/plan";

/** What the pane shows about one scenario: fund and share in the last year, when the fund is lowest, and when goals are reached. */
export interface ScenarioSummary {
  readonly name: string;
  readonly fund: CellValue;
  readonly share: CellValue;
  readonly lowestShare: CellValue;
  readonly lowestYear: CellValue;
  /** The year from which the fund holds its target. */
  readonly heldFrom: CellValue;
  /** The first year the result reaches its target, and the first year in ROBEK; empty when there is none. */
  readonly resultReached: CellValue;
  readonly robek: CellValue;
}

/** The scenarios in the workbook's table, and which is active. */
export interface Scenarios {
  readonly active: string;
  /** The year that `fund` and `share` belong to. */
  readonly lastYear: number;
  readonly scenarios: readonly ScenarioSummary[];
}

/** Reads the scenarios, or null when the workbook has no starter workbook. */
export async function readScenarios(): Promise<Scenarios | null> {
  return Excel.run(async (context) => {
    const { names, tables } = context.workbook;
    const activeName = names.getItemOrNullObject("AktivtScenario");
    const overviewName = names.getItemOrNullObject("ScenarioOversikt");
    const comparisonName = names.getItemOrNullObject("ScenarioSammenlikning");
    const table = tables.getItemOrNullObject("tblScenarioer");
    await context.sync();
    if (activeName.isNullObject || table.isNullObject) return null;

    const active = activeName.getRange().load("values");
    const scenarioColumn = table.columns.getItem("Scenario").getDataBodyRange().load("values");
    const overview = overviewName.isNullObject ? null : overviewName.getRange().load("values");
    // a workbook made by an older template has none
    const comparison = comparisonName.isNullObject ? null : comparisonName.getRange().load("values");
    await context.sync();
    const overviewRows: unknown[][] = overview?.values ?? [];
    const comparisonRows: unknown[][] = comparison?.values ?? [];
    const shownYear = overviewRows[0]?.[1];
    return {
      active: String(active.values[0]?.[0] ?? "").trim(),
      lastYear: typeof shownYear === "number" ? shownYear : lastYear,
      scenarios: summaries(scenarioColumn.values, overviewRows, comparisonRows),
    };
  });
}

function summaries(
  column: readonly unknown[][],
  overview: readonly unknown[][],
  comparison: readonly unknown[][],
): ScenarioSummary[] {
  const names = [...new Set(column.map(([name]) => String(name).trim()))].filter((name) => name !== "");
  return names.map((name) => {
    const [, , fund, share, lowestShare, lowestYear, heldFrom] = rowOf(overview, name);
    const compared = rowOf(comparison, name);
    const [resultReached, robek] = [compared[6], compared[8]];
    return { name, ...cellValues({ fund, share, lowestShare, lowestYear, heldFrom, resultReached, robek }) };
  });
}

function rowOf(rows: readonly unknown[][], name: string): readonly unknown[] {
  return rows.find(([first]) => String(first).trim() === name) ?? [];
}

function cellValues<Key extends string>(raw: Readonly<Record<Key, unknown>>): Record<Key, CellValue> {
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, cellValue(value)])) as Record<
    Key,
    CellValue
  >;
}

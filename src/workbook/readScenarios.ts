import { cellValue, type CellValue } from "./cellValue";
import { lastYear } from "./template/plan";

/** What the pane shows about one scenario: fund and share in the last year, and the year from which the fund holds its target. */
export interface ScenarioSummary {
  readonly name: string;
  readonly fund: CellValue;
  readonly share: CellValue;
  readonly heldFrom: CellValue;
}

/** The scenarios in the workbook's table, and which is active. */
export interface Scenarios {
  readonly active: string;
  /** The year that `fund` and `share` belong to. */
  readonly lastYear: number;
  readonly scenarios: readonly ScenarioSummary[];
}

const missing: CellValue = { kind: "empty" };

/** Reads the scenarios, or null when the workbook has no starter workbook. */
export async function readScenarios(): Promise<Scenarios | null> {
  return Excel.run(async (context) => {
    const { names, tables } = context.workbook;
    const activeName = names.getItemOrNullObject("AktivtScenario");
    const overviewName = names.getItemOrNullObject("ScenarioOversikt");
    const table = tables.getItemOrNullObject("tblScenarioer");
    await context.sync();
    if (activeName.isNullObject || table.isNullObject) return null;

    const active = activeName.getRange().load("values");
    const scenarioColumn = table.columns.getItem("Scenario").getDataBodyRange().load("values");
    const overview = overviewName.isNullObject ? null : overviewName.getRange().load("values");
    await context.sync();
    const overviewRows: unknown[][] = overview?.values ?? [];
    const shownYear = overviewRows[0]?.[1];
    return {
      active: String(active.values[0]?.[0] ?? "").trim(),
      lastYear: typeof shownYear === "number" ? shownYear : lastYear,
      scenarios: summaries(scenarioColumn.values, overviewRows),
    };
  });
}

function summaries(column: readonly unknown[][], overview: readonly unknown[][]): ScenarioSummary[] {
  const names = [...new Set(column.map(([name]) => String(name).trim()))].filter((name) => name !== "");
  return names.map((name) => {
    const row = overview.find(([first]) => String(first).trim() === name);
    if (row === undefined) return { name, fund: missing, share: missing, heldFrom: missing };
    return { name, fund: cellValue(row[2]), share: cellValue(row[3]), heldFrom: cellValue(row[6]) };
  });
}

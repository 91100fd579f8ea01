import type { Amount, Year } from "../../engine/kernel/units";
import { cellAddress } from "../formula/rectangle";
import { refuseIfFrozen } from "../freeze/refuseIfFrozen";
import { readStarterRanges } from "../readStarterRanges";
import { columnOf, measuresOf, readScenarioTable, rowsOfScenario, yearColumns, type Measures } from "./scenarioTable";

/** A new level of one measure in one year, in 1 000 kr; null empties the cell. */
export interface MeasureEdit {
  /** The line's place in its scenario, and its name, so that nothing is written when the table has been changed. */
  readonly index: number;
  readonly line: string;
  readonly year: Year;
  readonly level: number | null;
}

/** The measures of a scenario as they stand in the table, and the driftsinntekter that a percentage of them counts on. */
export interface EditableMeasures extends Measures {
  readonly revenues: ReadonlyMap<Year, Amount>;
}

const references = { years: "Fond.år:*", revenue: "Fond.driftsinntekter:*" } as const;

/** Reads the measures of a scenario. */
export async function readMeasures(scenario: string): Promise<EditableMeasures> {
  return Excel.run(async (context) => {
    const measures = measuresOf(await readScenarioTable(context), scenario);
    const { years, revenue } = await readStarterRanges(context, references);
    const pairs = (years?.rows[0] ?? []).flatMap((year, at): [Year, Amount][] => {
      const amount = revenue?.rows[0]?.[at];
      return year.kind === "number" && amount?.kind === "number" ? [[year.number, amount.number]] : [];
    });
    return { ...measures, revenues: new Map(pairs) };
  });
}

/** Writes levels into the table, only in the cells that are edited; the lines that are no longer there, if any. */
export async function editMeasures(scenario: string, edits: readonly MeasureEdit[]): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    await refuseIfFrozen(context);
    const table = await readScenarioTable(context);
    const rows = rowsOfScenario(table, scenario);
    const columns = new Map(yearColumns(table).map(({ year, column }) => [year, column]));
    const lineColumn = columnOf(table.header, "Linje");
    const places = edits.map(({ index, line, year, level }) => {
      const row = rows[index];
      const column = columns.get(year);
      const isThere = row !== undefined && String(table.rows[row]?.[lineColumn] ?? "") === line;
      return { line, level, place: isThere && column !== undefined ? { row, column } : undefined };
    });
    const gone = places.flatMap(({ line, place }) => (place === undefined ? [line] : []));
    if (gone.length > 0) return [...new Set(gone)];

    const sheet = context.workbook.worksheets.getItem(table.sheet);
    for (const { place, level } of places) {
      if (place === undefined) continue;
      const { row, column } = table.body;
      sheet.getRange(cellAddress(row + place.row, column + place.column)).values = [[level ?? ""]];
    }
    await context.sync();
    return [];
  });
}

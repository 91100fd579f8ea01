import { yearIn } from "../../engine/definition/kind";
import type { Year } from "../../engine/kernel/units";
import { contentOf, type CellContent } from "../cellContent";
import type { SheetKey } from "../findSheet";
import { localAddress, rectangleOf, type Rectangle } from "../formula/rectangle";

/** The name of the table of scenarios. */
export const scenarioTableName = "tblScenarioer";

/** The table of scenarios as it stands in the open workbook: what is typed in it, and where it is. */
export interface ScenarioTable extends SheetKey {
  readonly header: readonly CellContent[];
  readonly rows: readonly (readonly CellContent[])[];
  /** The rows below the header. */
  readonly body: Rectangle;
}

/** One line of a scenario: the accumulated level in each year, in 1 000 kr, negative = better. */
export interface MeasureLine {
  readonly line: string;
  readonly levels: readonly CellContent[];
}

/** The measures of one scenario. */
export interface Measures {
  readonly scenario: string;
  readonly years: readonly Year[];
  readonly lines: readonly MeasureLine[];
}

/** Reads the table. */
export async function readScenarioTable(context: Excel.RequestContext): Promise<ScenarioTable> {
  const table = context.workbook.tables.getItem(scenarioTableName);
  const { worksheet } = table;
  worksheet.load("id,name");
  const range = table.getRange();
  range.load("address,values,formulas");
  await context.sync();
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const [header = [], ...rows] = range.values.map((row: unknown[], r) =>
    row.map((value, column) => contentOf(value, formulas[r]?.[column])),
  );
  const whole = rectangleOf(localAddress(range.address));
  if (whole === undefined) throw new RangeError(`${range.address} is no range`);
  return {
    sheetId: worksheet.id,
    sheet: worksheet.name,
    header,
    rows,
    body: { ...whole, row: whole.row + 1, rows: whole.rows - 1 },
  };
}

/** The scenarios in the order the table has them. */
export function scenariosIn({ rows, header }: ScenarioTable): string[] {
  const column = columnOf(header, "Scenario");
  return [...new Set(rows.map((row) => String(row[column] ?? "").trim()))].filter((name) => name !== "");
}

/** Whether two names are of the same scenario, as the functions compare them. */
export function isSameScenario(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The rows of one scenario, by their place in the table's body. */
export function rowsOfScenario({ rows, header }: ScenarioTable, scenario: string): number[] {
  const column = columnOf(header, "Scenario");
  return rows.flatMap((row, index) => (isSameScenario(String(row[column] ?? ""), scenario) ? [index] : []));
}

/** The measures of one scenario, line by line. */
export function measuresOf(table: ScenarioTable, scenario: string): Measures {
  const years = yearColumns(table);
  const line = columnOf(table.header, "Linje");
  return {
    scenario,
    years: years.map(({ year }) => year),
    lines: rowsOfScenario(table, scenario).map((index) => ({
      line: String(table.rows[index]?.[line] ?? ""),
      levels: years.map(({ column }) => table.rows[index]?.[column] ?? ""),
    })),
  };
}

/** The columns that hold years. */
export function yearColumns({ header }: ScenarioTable): { readonly year: Year; readonly column: number }[] {
  return header.flatMap((cell, column) => {
    const year = yearIn(cell);
    return year === undefined ? [] : [{ year, column }];
  });
}

/** The column under a heading. */
export function columnOf(header: readonly CellContent[], heading: string): number {
  const column = header.findIndex((cell) => isSameScenario(String(cell), heading));
  if (column < 0) throw new RangeError(`${scenarioTableName} has no column ${heading}`);
  return column;
}

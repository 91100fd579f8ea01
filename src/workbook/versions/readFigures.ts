import { constantOf, contentOf, type CellContent } from "../cellContent";
import { cellAddress, localAddress, rectangleOf } from "../formula/rectangle";
import { contentsOf } from "../journal/disturbedCells";
import { locateSheets } from "../locateSheets";
import { readUsedCells, type UsedCells } from "../readUsedCells";
import { findRows } from "./findRows";
import { resultNames, scenarioTable, templateInputs, type SheetInputs } from "./templateInputs";
import type { InputCell, PlanFigures } from "./version";

/** Where a cell of a version stands in the open workbook. */
export interface CellPlace {
  readonly sheetId: string;
  readonly sheet: string;
  readonly address: string;
}

/** The figures of the open workbook, and where they stand in it. */
export interface OpenFigures extends PlanFigures {
  /** By the index in `inputs`. */
  readonly inputPlaces: readonly CellPlace[];
  /** The upper left cell of the table's rows, and the header as it is typed; undefined when there is no table. */
  readonly scenarioPlace:
    | (CellPlace & { readonly row: number; readonly column: number; readonly headings: readonly CellContent[] })
    | undefined;
  /** By the index in `results`. */
  readonly resultPlaces: readonly CellPlace[];
}

/** Reads assumptions, scenarios and results of the open workbook. */
export async function readFigures(context: Excel.RequestContext): Promise<OpenFigures> {
  const names = await locateSheets(context);
  const wanted = new Set(templateInputs.flatMap(({ sheet }) => names.get(sheet) ?? []));
  const used = await readUsedCells(context, (sheet) => wanted.has(sheet));
  const inputs = templateInputs.flatMap((plan) => {
    const sheet = used.find((one) => one.sheet === names.get(plan.sheet));
    return sheet === undefined ? [] : inputsOn(plan, sheet);
  });
  const [results, table] = [await readResults(context), await readScenarioTable(context)];
  return {
    inputs: inputs.map(({ cell }) => cell),
    inputPlaces: inputs.map(({ place }) => place),
    results: results.map(({ name, values }) => ({ name, values })),
    resultPlaces: results.map(({ place }) => place),
    ...table,
  };
}

function inputsOn(plan: SheetInputs, used: UsedCells): { cell: InputCell; place: CellPlace }[] {
  const at = (grid: readonly (readonly unknown[])[], row: number, column: number): unknown =>
    grid[row - used.row]?.[column - used.column];
  const lastRow = used.row + used.values.length;
  const texts = Array.from({ length: lastRow }, (_, row) => {
    const text = at(used.values, row, 0);
    return typeof text === "string" ? text : "";
  });
  const rowNow = findRows(plan.labels, texts);
  return plan.inputs.map(({ row: templateRow, column, yearRow }) => {
    const row = rowNow(templateRow);
    const year = yearRow === undefined ? undefined : at(used.values, rowNow(yearRow), column);
    return {
      cell: {
        sheet: plan.sheet,
        address: cellAddress(templateRow, column),
        label: texts[row] ?? "",
        ...(typeof year === "number" && { year }),
        content: contentOf(at(used.values, row, column), at(used.formulas, row, column)),
      },
      place: { sheetId: used.sheetId, sheet: used.sheet, address: cellAddress(row, column) },
    };
  });
}

async function readResults(context: Excel.RequestContext) {
  const ranges = resultNames.map((name) => ({
    name,
    range: context.workbook.names
      .getItemOrNullObject(name)
      .getRangeOrNullObject()
      .load("values,address,worksheet/id,worksheet/name"),
  }));
  await context.sync();
  return ranges.flatMap(({ name, range }) =>
    range.isNullObject
      ? []
      : [{ name, values: (range.values as unknown[][]).map((row) => row.map(constantOf)), place: placeOf(range) }],
  );
}

async function readScenarioTable(
  context: Excel.RequestContext,
): Promise<Pick<OpenFigures, "scenarios" | "scenarioPlace">> {
  const table = context.workbook.tables.getItemOrNullObject(scenarioTable);
  const range = table.getRange().load("values,formulas,address,worksheet/id,worksheet/name");
  table.load("name");
  await context.sync();
  if (table.isNullObject) return { scenarios: { header: [], rows: [] }, scenarioPlace: undefined };

  const [header = [], ...rows] = contentsOf(range.values as unknown[][], range.formulas as unknown[][]);
  const place = placeOf(range);
  const { row, column } = rectangleOf(place.address) ?? { row: 0, column: 0 };
  return {
    scenarios: { header: header.map(asText), rows },
    scenarioPlace: { ...place, row: row + 1, column, headings: header },
  };
}

function asText(content: CellContent): string {
  return String(content).replace(/^'/, "");
}

function placeOf({ address, worksheet }: Excel.Range): CellPlace {
  return { sheetId: worksheet.id, sheet: worksheet.name, address: localAddress(address) };
}

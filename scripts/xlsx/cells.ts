import { templateSheetNames, withSheetNames } from "../../src/workbook/sheetNames";
import type { TemplateSheet } from "../../src/workbook/template/template";
import type { CellValue, ValueType } from "../../src/workbench/grid/cells";
import type { Grid } from "../../src/workbench/grid/grid";
import { addressOf, forEachCell, rangeOf, rectangleOf } from "./addresses";
import { sheetIdOf } from "./calculated-workbook";
import { mayAnswerMany, storedFormula } from "./formula";
import { heightsOf, looksOf, type Look } from "./looks";

/** One cell as the file has it. */
export interface FileCell {
  readonly address: string;
  readonly look: Look;
  readonly type: ValueType;
  readonly value: CellValue;
  /** As Excel keeps it, with the cells it fills when it may fill several. */
  readonly formula?: { readonly text: string; readonly fills?: string };
  /** Filled by a formula in another cell. */
  readonly isSpilled: boolean;
}

/** A row of the file: its cells from left to right. */
export interface FileRow {
  /** Counted from 1. */
  readonly number: number;
  readonly height?: number;
  readonly cells: readonly FileCell[];
}

/** Every row of a sheet that holds something: looks and formulas from the template, values as the grid calculated them. */
export function rowsOf(template: TemplateSheet, grid: Grid, isWide: (name: string) => boolean): readonly FileRow[] {
  const sheetId = sheetIdOf(grid, template.name);
  const looks = looksOf(template.blocks);
  const heights = heightsOf(template.blocks);
  const formulas = formulasOf(template);
  const headers = headersOf(template);
  const { fills, spilled } = spillsOn(sheetId, grid);

  const cellAt = (row: number, column: number): FileCell => {
    const address = addressOf(row, column);
    const look = looks.get(address) ?? {};
    const value = grid.cells.value(sheetId, row, column);
    // Excel holds the headers of a table as texts, whatever was typed or calculated there.
    if (headers.has(address)) return { address, look, type: "String", value: String(value), isSpilled: false };
    const formula = formulas.get(address);
    if (formula === undefined) {
      const isSpilled = spilled.has(address);
      const type = value === "" && isSpilled ? "String" : grid.cells.valueType(sheetId, row, column);
      return { address, look, type, value, isSpilled };
    }
    const filled = fills.get(address) ?? (mayAnswerMany(formula, isWide) ? address : undefined);
    return {
      address,
      look,
      type: grid.cells.valueType(sheetId, row, column),
      value,
      isSpilled: false,
      formula: { text: storedFormula(formula), ...(filled !== undefined && { fills: filled }) },
    };
  };

  const columnsByRow = new Map<number, number[]>();
  for (const address of new Set([...looks.keys(), ...spilled])) {
    const { row, column } = rectangleOf(address);
    columnsByRow.set(row, [...(columnsByRow.get(row) ?? []), column]);
  }
  return [...columnsByRow]
    .sort(([first], [second]) => first - second)
    .map(([row, columns]) => ({
      number: row + 1,
      ...(heights.has(row) && { height: heights.get(row) as number }),
      cells: columns.sort((a, b) => a - b).map((column) => cellAt(row, column)),
    }));
}

function formulasOf({ blocks }: TemplateSheet): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  for (const { address, cells } of blocks) {
    if (cells === undefined) continue;
    forEachCell(rectangleOf(address), (row, column, { fromTop, fromLeft }) => {
      const content = cells[fromTop]?.[fromLeft];
      if (typeof content === "string" && content.startsWith("="))
        formulas.set(addressOf(row, column), withSheetNames(content, templateSheetNames));
    });
  }
  return formulas;
}

function headersOf({ tables = [] }: TemplateSheet): ReadonlySet<string> {
  const headers = new Set<string>();
  for (const { address } of tables)
    forEachCell({ ...rectangleOf(address), rowCount: 1 }, (row, column) => headers.add(addressOf(row, column)));
  return headers;
}

/** What each formula that spills fills, by its cell; and every cell filled so. */
function spillsOn(sheetId: string, grid: Grid) {
  const fills = new Map<string, string>();
  const spilled = new Set<string>();
  for (const { anchorRow, anchorColumn, area } of grid.cells.spills(sheetId)) {
    fills.set(addressOf(anchorRow, anchorColumn), rangeOf(area));
    forEachCell(area, (row, column) => spilled.add(addressOf(row, column)));
  }
  return { fills, spilled };
}

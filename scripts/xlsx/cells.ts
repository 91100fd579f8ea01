import { templateSheetNames, withSheetNames } from "../../src/workbook/sheetNames";
import { numberFormats, styles, type CellStyle } from "../../src/workbook/template/styles";
import type { Block, TemplateSheet } from "../../src/workbook/template/template";
import { columnName, type Rectangle } from "../../src/workbench/grid/address";
import type { CellValue, ValueType } from "../../src/workbench/grid/cells";
import type { Grid } from "../../src/workbench/grid/grid";
import { rectangleOf, sheetIdOf } from "./calculated-workbook";
import { mayAnswerMany, storedFormula } from "./formula";

/** How a cell looks: what its blocks say of it, one upon the other. */
export type Look = Omit<CellStyle, "rowHeight"> & { readonly numberFormat?: string };

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
  const looks = new Map<string, Look>();
  const formulas = new Map<string, string>();
  const heights = new Map<number, number>();
  for (const block of template.blocks) {
    const { rowHeight } = block.style === undefined ? {} : styles[block.style];
    forEachCell(rectangleOf(block.address), (row, column, inside) => {
      const at = addressOf(row, column);
      looks.set(at, { ...looks.get(at), ...lookIn(block, inside) });
      if (rowHeight !== undefined) heights.set(row, rowHeight);
      const content = block.cells?.[inside.fromTop]?.[inside.fromLeft];
      if (typeof content === "string" && content.startsWith("="))
        formulas.set(at, withSheetNames(content, templateSheetNames));
    });
  }

  const headers = new Set<string>();
  for (const { address } of template.tables ?? [])
    forEachCell({ ...rectangleOf(address), rowCount: 1 }, (row, column) => headers.add(addressOf(row, column)));
  const fills = new Map<string, string>();
  const spilled = new Set<string>();
  for (const { anchorRow, anchorColumn, area } of grid.cells.spills(sheetId)) {
    fills.set(addressOf(anchorRow, anchorColumn), rangeOf(area));
    forEachCell(area, (row, column) => spilled.add(addressOf(row, column)));
  }

  const cellAt = (at: string): FileCell => {
    const { row, column } = rectangleOf(at);
    const value = grid.cells.value(sheetId, row, column);
    // Excel holds the headers of a table as texts, whatever was typed or calculated there.
    if (headers.has(at))
      return { address: at, look: looks.get(at) ?? {}, type: "String", value: String(value), isSpilled: false };
    const formula = formulas.get(at);
    const own = formula !== undefined && mayAnswerMany(formula, isWide) ? at : undefined;
    const filled = fills.get(at) ?? own;
    return {
      address: at,
      look: looks.get(at) ?? {},
      type:
        value === ""
          ? formula === undefined && !spilled.has(at)
            ? "Empty"
            : "String"
          : grid.cells.valueType(sheetId, row, column),
      value,
      isSpilled: formula === undefined && spilled.has(at),
      ...(formula !== undefined && {
        formula: { text: storedFormula(formula), ...(filled !== undefined && { fills: filled }) },
      }),
    };
  };

  const byRow = new Map<number, string[]>();
  for (const at of new Set([...looks.keys(), ...spilled])) {
    const { row } = rectangleOf(at);
    byRow.set(row, [...(byRow.get(row) ?? []), at]);
  }
  return [...byRow]
    .sort(([first], [second]) => first - second)
    .map(([row, addresses]) => ({
      number: row + 1,
      ...(heights.has(row) && { height: heights.get(row) as number }),
      cells: addresses.sort((a, b) => rectangleOf(a).column - rectangleOf(b).column).map(cellAt),
    }));
}

/** The A1 address of a rectangle. */
export function rangeOf({ row, column, rowCount, columnCount }: Rectangle): string {
  const from = addressOf(row, column);
  const to = addressOf(row + rowCount - 1, column + columnCount - 1);
  return from === to ? from : `${from}:${to}`;
}

function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

interface Inside {
  readonly fromTop: number;
  readonly fromLeft: number;
  readonly isTop: boolean;
  readonly isBottom: boolean;
}

/** What a block says of one of its cells: lines belong to the edges of the block, as they do in Excel. */
function lookIn({ style, format }: Block, { isTop, isBottom }: Inside): Look {
  const { rowHeight, lineAbove, lineBelow, ...rest } = style === undefined ? ({} as CellStyle) : styles[style];
  return {
    ...rest,
    ...(isTop && lineAbove !== undefined && { lineAbove }),
    ...(isBottom && lineBelow !== undefined && { lineBelow }),
    ...(format !== undefined && { numberFormat: numberFormats[format] }),
  };
}

function forEachCell(
  { row, column, rowCount, columnCount }: Rectangle,
  visit: (row: number, column: number, inside: Inside) => void,
): void {
  for (let fromTop = 0; fromTop < rowCount; fromTop += 1)
    for (let fromLeft = 0; fromLeft < columnCount; fromLeft += 1)
      visit(row + fromTop, column + fromLeft, {
        fromTop,
        fromLeft,
        isTop: fromTop === 0,
        isBottom: fromTop === rowCount - 1,
      });
}

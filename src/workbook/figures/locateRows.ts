import { rectangleOf, type Rectangle } from "../formula/rectangle";
import type { TemplateSheet } from "../template/template";

/** Where the template's rows are now: users insert rows, and the labels move down with their figures. */
export interface RowMap {
  /** The row in the workbook of a row of the template, both counted from 0. */
  readonly rowNow: (templateRow: number) => number;
  /** Labels that are gone; then nothing may be written on the sheet. */
  readonly missing: readonly string[];
}

/** Finds every row of a template sheet by the labels in column A, in their order. */
export function locateRows(template: TemplateSheet, columnA: readonly unknown[]): RowMap {
  const shifts: { readonly from: number; readonly shift: number }[] = [];
  const missing: string[] = [];
  let next = 0;
  for (const { row, label } of labelsOf(template)) {
    const found = columnA.findIndex((value, index) => index >= next && value === label);
    if (found < 0) missing.push(label);
    else {
      next = found + 1;
      shifts.push({ from: row, shift: found - row });
    }
  }
  return {
    missing,
    rowNow: (row) => row + (shifts.findLast(({ from }) => from <= row)?.shift ?? 0),
  };
}

/** The texts of column A from top to bottom, without what users write themselves: cells of tables, and figures. */
function labelsOf({ blocks, tables = [], figures = [] }: TemplateSheet): { row: number; label: string }[] {
  const theirs = [...tables.map(({ address }) => address), ...figures]
    .map(placeOf)
    .filter(({ column }) => column === 0);
  const isTheirs = (at: number): boolean => theirs.some(({ row, rows }) => row <= at && at < row + rows);
  const labels = blocks.flatMap(({ address, cells = [] }) => {
    const { row, column } = placeOf(address);
    if (column !== 0) return [];
    return cells.flatMap(([label], index) =>
      typeof label === "string" && label !== "" && !label.startsWith("=") ? [{ row: row + index, label }] : [],
    );
  });
  return labels.filter(({ row }) => !isTheirs(row)).sort((a, b) => a.row - b.row);
}

/** The rectangle of an address of the template. */
export function placeOf(address: string): Rectangle {
  const place = rectangleOf(address);
  if (place === undefined) throw new RangeError(`not an address: ${address}`);
  return place;
}

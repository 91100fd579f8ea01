import { cellOf, columnLetters } from "../address";

/** A rectangle of cells on some sheet; rows and columns count from zero. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of a sheet in Excel. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** One end of a range, with what is fixed by a dollar sign; a whole row has no column, a whole column no row. */
interface Corner {
  readonly column?: number;
  readonly row?: number;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/** The corners of a range such as `$B2`, `B2:C3`, `B:C` or `2:3`; undefined when it is none. */
export function cornersOf(range: string): readonly [Corner, Corner] | undefined {
  const [from, to = from] = range.split(":").map(cornerOf);
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** The rectangle that a range covers; undefined when it is no range. */
export function rectangleOf(range: string): Rectangle | undefined {
  const corners = cornersOf(range);
  if (corners === undefined) return undefined;
  const rows = corners.map(({ row }) => row);
  const columns = corners.map(({ column }) => column);
  const [top, bottom] = span(rows, sheetSize.rows);
  const [left, right] = span(columns, sheetSize.columns);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The A1 form of a rectangle, without dollar signs. */
export function addressOf({ row, column, rows, columns }: Rectangle): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** The A1 form of one cell. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}

/** What two rectangles have in common; undefined when they are apart. */
export function overlapOf(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Takes the sheet off an address as Excel gives it (`'Mine tall'!A1:B2`). */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** The sheet's name in front of a range in a formula, quoted. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** A range as formulas on any sheet write it, wherever they are copied. */
export function fixedReference({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  return sheetPrefix(sheet) + address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function cornerOf(text: string): Corner | undefined {
  const match = /^(\$?)([A-Z]{1,3})?(\$?)([1-9]\d{0,6})?$/i.exec(text);
  if (match === null) return undefined;
  const [, first = "", letters, second = "", digits] = match;
  if (letters === undefined && digits === undefined) return undefined;
  return {
    ...(letters !== undefined && { column: cellOf(`${letters.toUpperCase()}1`).column - 1 }),
    ...(digits !== undefined && { row: Number(digits) - 1 }),
    isColumnFixed: letters !== undefined && first === "$",
    isRowFixed: second === "$" || (letters === undefined && first === "$"),
  };
}

function span([from, to]: readonly (number | undefined)[], size: number): readonly [number, number] {
  if (from === undefined || to === undefined) return [0, size - 1];
  return [Math.min(from, to), Math.max(from, to)];
}

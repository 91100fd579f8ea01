/** The size of an Excel sheet; the engine's own sheets are smaller and grow when written to. */
export const EXCEL_ROWS = 1_048_576;
/** See EXCEL_ROWS. */
export const EXCEL_COLUMNS = 16_384;

/** A rectangle of cells on one sheet; rows and columns count from zero. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle without its sheet. */
export type Rectangle = Omit<Area, "sheetId">;

/** An A1 reference taken apart. */
export interface ParsedAddress extends Rectangle {
  readonly sheetName?: string;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const REFERENCE =
  /^(?:\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d{1,7}):\$?(\d{1,7}))$/i;

/** Reads an A1 reference (`B2`, `B2:C3`, `B:C`, `2:3`, each with an optional sheet), or answers undefined. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const bang = text.lastIndexOf("!");
  const match = REFERENCE.exec(text.slice(bang + 1).trim());
  if (match === null) return undefined;
  const [, c1, r1, c2, r2, onlyC1, onlyC2, onlyR1, onlyR2] = match;
  const rectangle =
    c1 !== undefined && r1 !== undefined
      ? between(Number(r1) - 1, columnIndex(c1), Number(r2 ?? r1) - 1, columnIndex(c2 ?? c1))
      : onlyC1 !== undefined && onlyC2 !== undefined
        ? between(0, columnIndex(onlyC1), EXCEL_ROWS - 1, columnIndex(onlyC2))
        : between(Number(onlyR1) - 1, 0, Number(onlyR2) - 1, EXCEL_COLUMNS - 1);
  const inside =
    rectangle.row >= 0 &&
    rectangle.row + rectangle.rowCount <= EXCEL_ROWS &&
    rectangle.column + rectangle.columnCount <= EXCEL_COLUMNS;
  if (!inside) return undefined;
  return bang < 0 ? rectangle : { ...rectangle, sheetName: unquote(text.slice(0, bang).trim()) };
}

function between(row1: number, column1: number, row2: number, column2: number): Rectangle {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rowCount: Math.abs(row2 - row1) + 1, columnCount: Math.abs(column2 - column1) + 1 };
}

/** The smallest rectangle that holds both. */
export function boundingRectangle(a: Rectangle, b: Rectangle): Rectangle {
  return between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rowCount, b.row + b.rowCount) - 1,
    Math.max(a.column + a.columnCount, b.column + b.columnCount) - 1,
  );
}

function unquote(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Quotes a sheet name where Excel does. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseAddress(name) === undefined && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The A1 form of a rectangle without its sheet; `dollars` makes it absolute. */
export function localAddress({ row, column, rowCount, columnCount }: Rectangle, dollars = false): string {
  const $ = dollars ? "$" : "";
  const lastColumn = column + columnCount - 1;
  const lastRow = row + rowCount - 1;
  if (rowCount === EXCEL_ROWS && columnCount === EXCEL_COLUMNS) return `${$}1:${$}${EXCEL_ROWS}`;
  if (rowCount === EXCEL_ROWS) return `${$}${columnName(column)}:${$}${columnName(lastColumn)}`;
  if (columnCount === EXCEL_COLUMNS) return `${$}${row + 1}:${$}${lastRow + 1}`;
  const first = `${$}${columnName(column)}${$}${row + 1}`;
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${$}${columnName(lastColumn)}${$}${lastRow + 1}`;
}

/** The A1 form of a rectangle with its sheet. */
export function fullAddress(sheetName: string, rectangle: Rectangle, dollars = false): string {
  return `${quotedSheetName(sheetName)}!${localAddress(rectangle, dollars)}`;
}

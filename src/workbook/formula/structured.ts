import { addressOf, rectangleOf, type Rectangle } from "./rectangle";
import type { Token } from "./tokens";

/** A table of the workbook: where it and its figures are, and what its columns are called. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  readonly whole: Rectangle;
  /** Without the headers and the row of totals. */
  readonly body: Rectangle;
  readonly columns: readonly string[];
}

/** A cell of the workbook that a formula stands in. */
interface FormulaPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Turns structured references into the cells they stand for in a formula's cell; their text and what is unknown stay. */
export function withPlainReferences(
  tokens: readonly Token[],
  at: FormulaPlace,
  tables: readonly TablePlace[],
): readonly Token[] {
  const cell = rectangleOf(at.address);
  return tokens.map((token) => {
    if (!("specifier" in token) || cell === undefined) return token;
    const { text, specifier } = token;
    const named = token.table.toLowerCase();
    const table = tables.find(({ name, sheet, whole }) =>
      named === "" ? sheet === at.sheet && has(whole, cell) : name.toLowerCase() === named,
    );
    const row = table?.sheet === at.sheet && has({ ...table.body, column: 0, columns: Infinity }, cell) ? cell.row : -1;
    const area = table && areaOf(table, specifier, row);
    return area === undefined ? token : { kind: "reference", text, sheet: table?.sheet ?? "", range: addressOf(area) };
  });
}

function has({ row, column, rows, columns }: Rectangle, cell: Rectangle): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}

/** What brackets such as `[@Sum]` or `[[#Headers],[2026]:[2029]]` stand for; undefined for what the table does not have. */
function areaOf({ whole, body, columns }: TablePlace, specifier: string, thisRow: number): Rectangle | undefined {
  const inner = specifier.slice(1, -1).trim();
  const rest = inner.replace(/^@/, "").trim();
  const bracketed = [...rest.matchAll(/\[((?:'.|[^'[\]])*)\]/g)].map(([, part = ""]) => part);
  const parts = bracketed.length > 0 ? bracketed : [rest].filter((part) => part !== "");
  const items = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  if (inner.startsWith("@")) items.push("#this row");

  const names = parts
    .filter((part) => !part.startsWith("#"))
    .map((part) => part.replace(/'(.)/g, "$1").trim().toLowerCase());
  const found = names.map((name) => columns.findIndex((column) => column.trim().toLowerCase() === name));
  const [left, right] = names.length === 0 ? [0, columns.length - 1] : [Math.min(...found), Math.max(...found)];

  const spans = (items.length === 0 ? ["#data"] : items).map((item) => rowsOf(item, whole, body, thisRow));
  const top = Math.min(...spans.map(([first]) => first));
  const end = Math.max(...spans.map(([, after]) => after));
  if (left < 0 || spans.some(([first, after]) => first < 0 || after <= first)) return undefined;
  return { row: top, column: whole.column + left, rows: end - top, columns: right - left + 1 };
}

/** The first row of a part of a table, and the first after it. */
function rowsOf(item: string, whole: Rectangle, body: Rectangle, thisRow: number): readonly [number, number] {
  const bodyEnd = body.row + body.rows;
  switch (item) {
    case "#all":
      return [whole.row, whole.row + whole.rows];
    case "#data":
      return [body.row, bodyEnd];
    case "#headers":
      return [whole.row, body.row];
    case "#totals":
      return [bodyEnd, whole.row + whole.rows];
    case "#this row":
      return [thisRow, thisRow + 1];
    default:
      return [-1, -1];
  }
}

import type { AxisColumn, PerColumn, Row, RowCells } from "./plan";
import type { CellContent } from "./template";

/** Whether a column is the one with a key, or belongs to a part. */
export function isIn(column: AxisColumn, part: string): boolean {
  return part === "*" || column.key === part || column.parts.includes(part);
}

/** The narrowest entry for a column: its own key, then a part, then `"*"`. */
export function pick<Value extends string | number>(
  value: PerColumn<Value>,
  axis: readonly AxisColumn[],
  index: number,
): Value | undefined {
  if (typeof value !== "object") return value;
  const column = axis[index] as AxisColumn;
  const part = column.parts.find((one) => one in value);
  return value[column.key] ?? (part === undefined ? value["*"] : value[part]);
}

/** What a row needs in a column. */
export function needsAt(needs: Row["needs"], axis: readonly AxisColumn[], index: number): readonly string[] {
  if (needs === undefined) return [];
  if (isList(needs)) return needs;
  const column = axis[index] as AxisColumn;
  const key = [column.key, ...column.parts, "*"].find((one) => one in needs);
  return (key === undefined ? undefined : needs[key]) ?? [];
}

function isList(needs: NonNullable<Row["needs"]>): needs is readonly string[] {
  return Array.isArray(needs);
}

/** What a row holds in a column, if anything. */
export function contentAt(
  cells: RowCells | undefined,
  axis: readonly AxisColumn[],
  index: number,
): CellContent | undefined {
  if (cells === undefined || typeof cells !== "object") return cells;
  const column = axis[index] as AxisColumn;
  const key = [column.key, ...column.parts, "*"].find((one) => one in cells);
  if (key === undefined) return undefined;
  const content = cells[key];
  if (typeof content !== "object") return content;
  const [from] = span(axis, key);
  return content[index - from];
}

/** First and last column of a part. */
export function span(axis: readonly AxisColumn[], part: string): readonly [number, number] {
  const from = axis.findIndex((column) => isIn(column, part));
  const to = axis.findLastIndex((column) => isIn(column, part));
  if (from < 0) throw new RangeError(`the axis has no ${part}`);
  return [from, to];
}

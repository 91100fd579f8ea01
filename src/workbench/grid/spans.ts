import type { Rectangle } from "./address";

/** The direction in which the other cells move away, or come from. */
export type ShiftAxis = "vertical" | "horizontal";

/** A stretch of rows or columns. */
export interface Span {
  readonly start: number;
  readonly count: number;
}

/** The other direction. */
export function across(axis: ShiftAxis): ShiftAxis {
  return axis === "vertical" ? "horizontal" : "vertical";
}

/** The rows or columns that a rectangle covers. */
export function spanOf({ row, column, rowCount, columnCount }: Rectangle, axis: ShiftAxis): Span {
  return axis === "vertical" ? { start: row, count: rowCount } : { start: column, count: columnCount };
}

/** The rectangle with other rows or columns. */
export function withSpan<T extends Rectangle>(rectangle: T, axis: ShiftAxis, { start, count }: Span): T {
  return axis === "vertical"
    ? { ...rectangle, row: start, rowCount: count }
    : { ...rectangle, column: start, columnCount: count };
}

/** Whether two stretches share something. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.start + b.count && b.start < a.start + a.count;
}

/** Whether one stretch lies in another. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.start + inner.count <= outer.start + outer.count;
}

/** Where a stretch lies when another has been inserted: pushed away, or made longer. */
export function afterInsertion({ start, count }: Span, inserted: Span): Span {
  if (inserted.start <= start) return { start: start + inserted.count, count };
  return { start, count: inserted.start < start + count ? count + inserted.count : count };
}

/** Where a stretch lies when another has been taken away; nothing is left of it when the count is zero. */
export function afterRemoval({ start, count }: Span, removed: Span): Span {
  const end = removed.start + removed.count;
  const within = Math.max(0, Math.min(start + count, end) - Math.max(start, removed.start));
  return { start: start - Math.max(0, Math.min(start, end) - removed.start), count: count - within };
}

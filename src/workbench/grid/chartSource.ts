import type { Area } from "./address";
import type { Cells } from "./cells";
import type { ChartSeries } from "./charts";

/** Divides a block of cells into series the way Excel does: texts in the first row and column are names and categories. */
export function seriesFrom(cells: Cells, source: Area, seriesBy: string, hasXValues: boolean): ChartSeries[] {
  const inColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && source.rowCount >= source.columnCount);
  const line = (first: number, count: number): Area =>
    inColumns
      ? { ...source, column: source.column + first, columnCount: count }
      : { ...source, row: source.row + first, rowCount: count };
  const pointsOf = (area: Area, first: number): Area =>
    inColumns
      ? { ...area, row: area.row + first, rowCount: area.rowCount - first }
      : { ...area, column: area.column + first, columnCount: area.columnCount - first };
  const first = (area: Area): Area => (inColumns ? { ...area, rowCount: 1 } : { ...area, columnCount: 1 });
  const [lines, points] = inColumns ? [source.columnCount, source.rowCount] : [source.rowCount, source.columnCount];
  const holds = (area: Area, index: number, along: "lines" | "points") => {
    const steps = (along === "lines") === inColumns ? { row: 0, column: index } : { row: index, column: 0 };
    return cells.valueType(area.sheetId, area.row + steps.row, area.column + steps.column);
  };
  const corner = holds(source, 0, "lines");
  const named = points > 1 && isHeading(corner, lines, (index) => holds(source, index, "lines"));
  const labelled = lines > 1 && (hasXValues || isHeading(corner, points, (index) => holds(source, index, "points")));
  const xValues = labelled ? pointsOf(line(0, 1), named ? 1 : 0) : undefined;
  const skipped = labelled ? 1 : 0;
  return Array.from({ length: lines - skipped }, (_, index) => {
    const own = line(index + skipped, 1);
    return {
      values: pointsOf(own, named ? 1 : 0),
      ...(named && { name: first(own) }),
      ...(xValues !== undefined && { xValues }),
    };
  });
}

/** A first row or column is a heading when the corner is blank or nothing else in it is a number. */
function isHeading(corner: string, count: number, typeAt: (index: number) => string): boolean {
  if (corner === "Empty" && count > 1) return true;
  const others = Array.from({ length: Math.max(1, count - 1) }, (_, index) => typeAt(count === 1 ? 0 : index + 1));
  return others.every((type) => type === "String");
}

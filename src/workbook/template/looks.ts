import type { GridColumn, GridSection } from "./plan";
import type { CellContent, StyleRole } from "./template";

/** Whether a cell holds what one municipality typed, or what the source printed beside the formulas. */
export function isFigure(style: StyleRole, content: CellContent | undefined): boolean {
  return style === "input" || style === "assumed" || (style === "control" && typeof content === "number");
}

/** How the header over a column of a grid looks. */
export function headerStyle({ style, format }: GridColumn, index: number): StyleRole {
  if (style === "remark") return "headerRemark";
  if (style === "verdict") return "headerCentre";
  return format === undefined || index === 0 ? "header" : "headerNumber";
}

/** How the cells of a row of a grid look, from column A on; rows count from 0. */
export function looksOf({ columns, looks = [] }: Pick<GridSection, "columns" | "looks">, row: number): GridColumn[] {
  return columns.map((column, position) =>
    looks
      .filter(({ rows, columns: over }) => within(row + 1, rows) && within(position + 1, over))
      .reduce(
        (look, { style = look.style, format = look.format }) => ({
          ...(style && { style }),
          ...(format && { format }),
        }),
        column,
      ),
  );
}

function within(position: number, [from, to]: readonly [number, number]): boolean {
  return position >= from && position <= to;
}

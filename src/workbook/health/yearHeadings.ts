import { yearIn } from "../../engine/definition/kind";
import type { Cell, SheetRange, WorkbookSnapshot } from "./workbookSnapshot";

/** The first year of a path: its own values, or the nearest years above its columns or beside its rows. */
export function firstYear(workbook: WorkbookSnapshot, { sheet, rectangle }: SheetRange): number | undefined {
  const { row, column, rows } = rectangle;
  const steps = rows === 1 ? row : column;
  for (let step = 0; step <= steps; step += 1) {
    const moved = rows === 1 ? { ...rectangle, row: row - step } : { ...rectangle, column: column - step };
    const years = workbook.cellsIn({ sheet, rectangle: moved }).map(({ value }) => yearIn(value));
    const [first] = years;
    if (first !== undefined && years.length > 1 && years.every((year, index) => year === first + index)) return first;
  }
  return undefined;
}

/** The year that heads the column of a cell: the nearest heading above it, if that is one. */
export function yearAbove(workbook: WorkbookSnapshot, { sheet, row, column }: Cell): number | undefined {
  for (let above = row - 1; above >= 0; above -= 1) {
    const { value } = workbook.cell(sheet, above, column);
    const year = yearIn(value);
    if (year !== undefined) return year;
    if (typeof value === "string" && value.trim() !== "") return undefined;
  }
  return undefined;
}

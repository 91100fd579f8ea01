import { yearIn } from "../../engine/definition/kind";
import type { SheetRange, WorkbookSnapshot } from "./workbookSnapshot";

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

import { LexerTreeBuilder } from "./univer";
import type { Area } from "./address";
import type { Cells } from "./cells";
import { matrixOf } from "./engine";
import type { Formats } from "./formats";

/** What of cells to copy. */
export type CopyKind = "all" | "formulas" | "values" | "formats";

/** Copies cells to another place, which may be several times as large; relative references move along. */
export class Copying {
  private readonly lexer = new LexerTreeBuilder();

  constructor(
    private readonly cells: Cells,
    private readonly formats: Formats,
  ) {}

  copy(source: Area, target: Area, kind: CopyKind): void {
    const from = matrixOf(source, (row, column) => ({
      row,
      column,
      formula: kind === "values" ? undefined : this.cells.formula(source.sheetId, row, column),
      value: this.cells.value(source.sheetId, row, column),
      style: this.formats.style(source.sheetId, row, column),
    }));
    const origin = (row: number, column: number) =>
      from[(row - target.row) % source.rowCount]?.[(column - target.column) % source.columnCount];
    if (kind !== "values" && kind !== "formulas")
      this.formats.apply(target, (row, column) => origin(row, column)?.style);
    if (kind === "formats") return;
    const inputs = matrixOf(target, (row, column) => {
      const cell = origin(row, column);
      if (cell?.formula !== undefined)
        return this.lexer.moveFormulaRefOffset(cell.formula, column - cell.column, row - cell.row);
      return typeof cell?.value === "string" && cell.value !== "" ? `'${cell.value}` : cell?.value;
    });
    this.cells.write(target, inputs, "en");
  }
}

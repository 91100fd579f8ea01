import { rangeOf, rectangleOf } from "../../scripts/xlsx/addresses";
import { calculatedWorkbook, sheetIdOf } from "../../scripts/xlsx/calculated-workbook";
import { columnLetters, sizeOf } from "../../src/workbook/address";
import { starterWorkbook } from "../../src/workbook/template/starterWorkbook";
import type { TemplateSheet } from "../../src/workbook/template/template";
import type { CellValue } from "../../src/workbench/grid/cells";
import type { Grid } from "../../src/workbench/grid/grid";
import { where } from "./where";

/** The calculated starter workbook, as tests ask it. */
export class CalculatedTemplate {
  private constructor(readonly grid: Grid) {}

  static async open(): Promise<CalculatedTemplate> {
    return new CalculatedTemplate(await calculatedWorkbook());
  }

  /** The same without any figure of one municipality's own. */
  static async openEmptied(): Promise<CalculatedTemplate> {
    return new CalculatedTemplate(await calculatedWorkbook(starterWorkbook.map(emptied)));
  }

  /** The values of a reference such as `Fond.fond:path` or of a defined name, after everything has calculated. */
  async values(wanted: string): Promise<CellValue[][]> {
    const { sheet, address } = where(wanted);
    return this.valuesAt(sheet, address);
  }

  /** The value of one cell, such as `Fond.fond@2025`. */
  async value(wanted: string): Promise<CellValue> {
    const [[value] = []] = await this.values(wanted);
    if (value === undefined) throw new Error(`${wanted} is no cell`);
    return value;
  }

  /** The values of a range, after everything has calculated. */
  async valuesAt(sheet: string, address: string): Promise<CellValue[][]> {
    await this.grid.quiet();
    const id = sheetIdOf(this.grid, sheet);
    const { row, column, rowCount, columnCount } = rectangleOf(address);
    return Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (__, c) => this.grid.cells.value(id, row + r, column + c)),
    );
  }

  /** Every cell of the workbook that shows an error, with what it shows. */
  async errors(): Promise<string[]> {
    return this.cellsThat((value) => typeof value === "string" && /^#[A-Z]/.test(value));
  }

  /** Every cell whose value is such, with its formula if it has one. */
  async cellsThat(isSuch: (value: CellValue, formula: string | undefined) => boolean): Promise<string[]> {
    await this.grid.quiet();
    return starterWorkbook.flatMap(({ name }) => {
      const id = sheetIdOf(this.grid, name);
      const { rowCount, columnCount } = rectangleOf(this.used(name));
      return Array.from({ length: rowCount * columnCount }, (_, index) => {
        const [r, c] = [Math.floor(index / columnCount), index % columnCount];
        const value = this.grid.cells.value(id, r, c);
        const formula = this.grid.cells.formula(id, r, c);
        return isSuch(value, formula) ? [`${name}!${columnLetters(c + 1)}${r + 1} ${value} ${formula ?? ""}`] : [];
      }).flat();
    });
  }

  /** Every spill of a sheet: the cell of its formula, and the cells it fills. */
  spills(sheet: string): { readonly anchor: string; readonly area: string }[] {
    return this.grid.cells.spills(sheetIdOf(this.grid, sheet)).map(({ anchorRow, anchorColumn, area }) => ({
      anchor: rangeOf({ row: anchorRow, column: anchorColumn, rowCount: 1, columnCount: 1 }),
      area: rangeOf(area),
    }));
  }

  /** The address of everything that a sheet shows. */
  used(sheet: string): string {
    const used = this.grid.cells.usedRectangle(sheetIdOf(this.grid, sheet), true);
    if (used === undefined) throw new Error(`${sheet} is empty`);
    return rangeOf(used);
  }

  /** Every formula of the workbook, by `Sheet!A1`. */
  formulas(): ReadonlyMap<string, string> {
    const { cells } = this.grid;
    return new Map(
      starterWorkbook.flatMap(({ name }) => {
        const id = sheetIdOf(this.grid, name);
        const { rowCount, columnCount } = rectangleOf(this.used(name));
        return Array.from({ length: rowCount * columnCount }, (_, index) => {
          const [r, c] = [Math.floor(index / columnCount), index % columnCount];
          return [`${name}!${columnLetters(c + 1)}${r + 1}`, cells.formula(id, r, c) ?? ""] as const;
        }).filter(([, formula]) => formula !== "");
      }),
    );
  }

  /** Writes one cell, found by reference or name. */
  write(wanted: string, value: string | number): void {
    const { sheet, address } = where(wanted);
    this.grid.cells.write({ sheetId: sheetIdOf(this.grid, sheet), ...rectangleOf(address) }, [[value]], "en");
  }
}

function emptied(sheet: TemplateSheet): TemplateSheet {
  const figures = new Set((sheet.figures ?? []).flatMap(cellsIn));
  const blocks = sheet.blocks.map((block) => {
    const columns = sizeOf(block.address).columns;
    const addresses = cellsIn(block.address);
    const cells = block.cells?.map((row, r) =>
      row.map((content, c) => (figures.has(addresses[r * columns + c] ?? "") ? "" : content)),
    );
    return { ...block, ...(cells && { cells }) };
  });
  return { ...sheet, blocks };
}

function cellsIn(address: string): string[] {
  const { row, column, rowCount, columnCount } = rectangleOf(address);
  return Array.from(
    { length: rowCount * columnCount },
    (_, index) => `${columnLetters(column + 1 + (index % columnCount))}${row + 1 + Math.floor(index / columnCount)}`,
  );
}

import { calculatedWorkbook, rectangleOf, sheetIdOf } from "../../scripts/xlsx/calculated-workbook";
import { rangeOf } from "../../scripts/xlsx/cells";
import { starterWorkbook } from "../../src/workbook/template/starterWorkbook";
import type { CellValue } from "../../src/workbench/grid/cells";
import type { Grid } from "../../src/workbench/grid/grid";

/** The calculated starter workbook, as tests ask it. */
export class CalculatedTemplate {
  private constructor(private readonly grid: Grid) {}

  static async open(): Promise<CalculatedTemplate> {
    return new CalculatedTemplate(await calculatedWorkbook());
  }

  /** The values of a range after everything has calculated. */
  async values(sheet: string, address: string): Promise<CellValue[][]> {
    await this.grid.quiet();
    const id = sheetIdOf(this.grid, sheet);
    const { row, column, rowCount, columnCount } = rectangleOf(address);
    return Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (__, c) => this.grid.cells.value(id, row + r, column + c)),
    );
  }

  /** Every cell of the workbook that shows an error, with what it shows. */
  async errors(): Promise<string[]> {
    const all = await Promise.all(
      starterWorkbook.map(async ({ name }) => {
        const rows = await this.values(name, "A1:L45");
        return rows.flatMap((row, r) =>
          row.flatMap((value, c) =>
            typeof value === "string" && value.startsWith("#") ? [`${name} R${r + 1}C${c + 1} ${value}`] : [],
          ),
        );
      }),
    );
    return all.flat();
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

  write(sheet: string, address: string, value: string | number): void {
    this.grid.cells.write({ sheetId: sheetIdOf(this.grid, sheet), ...rectangleOf(address) }, [[value]], "en");
  }
}

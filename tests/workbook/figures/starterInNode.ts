import { createStarterWorkbook } from "../../../src/workbook/createStarterWorkbook";
import { starterWorkbook } from "../../../src/workbook/template/starterWorkbook";
import { parseAddress } from "../../../src/workbench/grid/address";
import type { CellValue } from "../../../src/workbench/grid/cells";
import type { SavedWorkbook } from "../../../src/workbench/grid/savedWorkbook";
import { OfficeInNode } from "../officeInNode";
import { where } from "../where";

/** Whether a cell shows an error. */
export function isError(value: CellValue): boolean {
  return typeof value === "string" && /^#[A-Z]/.test(value);
}

let made: SavedWorkbook | undefined;

/** The starter workbook, made through the real Office.js in our host, and asked by reference or name. */
export class StarterInNode {
  private constructor(readonly office: OfficeInNode) {}

  /** Calculated. It is made once in a test file; after that what was made is opened, as Excel opens a file. */
  static async open(): Promise<StarterInNode> {
    const office = await OfficeInNode.open(made);
    // this Excel has no undo groups, as the workbench
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => false } } } });
    if (made === undefined) {
      await createStarterWorkbook(() => undefined);
      await office.grid.quiet();
      made = office.grid.save();
    }
    return new StarterInNode(office);
  }

  async value(wanted: string): Promise<CellValue | undefined> {
    return (await this.values(wanted))[0];
  }

  async values(wanted: string): Promise<CellValue[]> {
    const { sheet, address } = where(wanted);
    return (await this.office.values(sheet, address)).flat();
  }

  /** Every cell of the starter workbook that is such, with its value. */
  async cellsThat(isSuch: (value: CellValue, isComputed: boolean) => boolean): Promise<string[]> {
    const { grid } = this.office;
    await grid.quiet();
    return starterWorkbook.flatMap(({ name }) => {
      const id = this.office.sheetId(name);
      const used = grid.cells.usedRectangle(id, true);
      return Array.from({ length: (used?.rowCount ?? 0) * (used?.columnCount ?? 0) }, (_, index) => {
        const [row, column] = [Math.floor(index / (used?.columnCount ?? 1)), index % (used?.columnCount ?? 1)];
        const value = grid.cells.value(id, row, column);
        return isSuch(value, grid.cells.formula(id, row, column) !== undefined)
          ? [`${name} R${row + 1}C${column + 1} ${value}`]
          : [];
      }).flat();
    });
  }

  /** Writes the same in every cell of a row. */
  async fill(wanted: string, content: string | number): Promise<void> {
    const { sheet, address } = where(wanted);
    const { columnCount } = parseAddress(address) ?? { columnCount: 1 };
    await this.office.write(sheet, address, [Array.from({ length: columnCount }, () => content)]);
  }

  async write(wanted: string, content: string | number): Promise<void> {
    const { sheet, address } = where(wanted);
    await this.office.write(sheet, address, [[content]]);
  }
}

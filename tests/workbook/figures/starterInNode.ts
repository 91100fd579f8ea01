import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createStarterWorkbook } from "../../../src/workbook/createStarterWorkbook";
import { starterWorkbook } from "../../../src/workbook/template/starterWorkbook";
import { parseAddress } from "../../../src/workbench/grid/address";
import type { CellValue } from "../../../src/workbench/grid/cells";
import type { SavedWorkbook } from "../../../src/workbench/grid/savedWorkbook";
import { OfficeInNode } from "../officeInNode";
import { starterInNodeFile } from "../starterInNodeFile";
import { where } from "../where";

/** Whether a cell shows an error. */
export function isError(value: CellValue): boolean {
  return typeof value === "string" && /^#[A-Z]/.test(value);
}

let made: SavedWorkbook | undefined;

function madeEarlier(): SavedWorkbook | undefined {
  return existsSync(starterInNodeFile)
    ? (JSON.parse(readFileSync(starterInNodeFile, "utf8")) as SavedWorkbook)
    : undefined;
}

/** Written aside and moved, so that a test beside this one never opens half a file. */
function keep(saved: SavedWorkbook): void {
  const unfinished = `${starterInNodeFile}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(saved));
  renameSync(unfinished, starterInNodeFile);
}

/** The starter workbook, made through the real Office.js in our host, and asked by reference or name. */
export class StarterInNode {
  private constructor(readonly office: OfficeInNode) {}

  /** Calculated. It is made once in a test run; after that what was made is opened, as Excel opens a file, unless it is to be made anew. */
  static async open({ anew = false } = {}): Promise<StarterInNode> {
    made = anew ? undefined : (made ?? madeEarlier());
    const office = await OfficeInNode.open(made);
    // this Excel has no undo groups, as the workbench
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => false } } } });
    if (made === undefined) {
      await createStarterWorkbook(() => undefined);
      await office.grid.quiet();
      made = office.grid.save();
      keep(made);
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

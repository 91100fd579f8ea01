import { findInterruptedDeed } from "../../../src/workbook/journal/findInterruptedDeed";
import { finishDeed } from "../../../src/workbook/journal/finishDeed";
import type { Direction } from "../../../src/workbook/journal/turnPages";
import { templateSheetNames } from "../../../src/workbook/sheetNames";
import { starterWorkbook } from "../../../src/workbook/template/starterWorkbook";
import { writeConstants, writeFormulas } from "../../../src/workbook/writeSheet";
import type { CellValue } from "../../../src/workbench/grid/cells";
import { OfficeInNode } from "../officeInNode";
import { where } from "../where";

interface Death {
  /** Whether the request that dies is done, with its answer lost. */
  readonly isDone: boolean;
  readonly direction: Direction;
  readonly prepare: () => Promise<{ workbook: SomeSheetsInNode; deed: () => Promise<void> }>;
}

/** Some sheets of the starter workbook without the others: what a deed touches, made in no time. */
export class SomeSheetsInNode {
  private constructor(
    readonly office: OfficeInNode,
    private readonly names: readonly string[],
  ) {}

  static async open(names: readonly string[]): Promise<SomeSheetsInNode> {
    const office = await OfficeInNode.open();
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheets = starterWorkbook
        .filter(({ name }) => names.includes(name))
        .map((template) => ({ template, sheet: workbook.worksheets.add(template.name) }));
      for (const { sheet, template } of sheets) writeConstants(sheet, template, workbook, templateSheetNames);
      await context.sync();
      for (const { sheet, template } of sheets) writeFormulas(sheet, template, templateSheetNames);
      await context.sync();
    });
    return new SomeSheetsInNode(office, names);
  }

  /** Lets a deed die at each of its requests in turn, takes the workbook one way, and expects it to be whole. */
  static async diesAnywhere({ isDone, direction, prepare }: Death): Promise<void> {
    const { workbook: untouched, deed: untold } = await prepare();
    const before = await untouched.contents();
    await untold();
    const after = await untouched.contents();
    expect(after).not.toEqual(before);
    for (let batch = 0; ; batch += 1) {
      const { workbook, deed } = await prepare();
      const { office } = workbook;
      office.crash = { batch: office.batches + batch, isDone };
      const hasDied = await deed().then(
        () => false,
        () => true,
      );
      office.crash = undefined;
      const found = await findInterruptedDeed();
      if (found !== null) {
        expect(found).toMatchObject({ state: "whole", canComplete: true });
        expect(await finishDeed(direction)).toEqual({ state: "done" });
        expect(await workbook.contents()).toEqual(direction === "before" ? before : after);
      } else expect([before, after]).toContainEqual(await workbook.contents());
      expect(await findInterruptedDeed()).toBeNull();
      if (!hasDied) break;
    }
  }

  async value(wanted: string): Promise<CellValue | undefined> {
    const { sheet, address } = where(wanted);
    return (await this.office.values(sheet, address))[0]?.[0];
  }

  async write(sheet: string, address: string, cells: readonly (readonly (string | number)[])[]): Promise<void> {
    await this.office.write(sheet, address, cells);
  }

  /** What stands in every cell that holds something, by sheet and place, and how many rows each table has. */
  async contents(): Promise<Record<string, CellValue>> {
    const { grid } = this.office;
    await grid.quiet();
    const cells = this.names.flatMap((name) => {
      const id = this.office.sheetId(name);
      const used = grid.cells.usedRectangle(id, true);
      const [height, width] = [used?.rowCount ?? 0, used?.columnCount ?? 0];
      return Array.from({ length: height * width }, (_, index): [string, CellValue] => {
        const [row, column] = [Math.floor(index / width), index % width];
        const content = grid.cells.formula(id, row, column) ?? grid.cells.value(id, row, column);
        return [`${name} R${row + 1}C${column + 1}`, content];
      });
    });
    const tables = grid.tables.list().map(({ name, area }): [string, CellValue] => [name, area.rowCount]);
    return Object.fromEntries([...tables, ...cells.filter(([, content]) => content !== "")]);
  }
}

import { createStarterWorkbook } from "../../../src/workbook/createStarterWorkbook";
import type { CellValue } from "../../../src/workbench/grid/cells";
import { OfficeInNode } from "../officeInNode";
import { where } from "../where";

/** The starter workbook, made through the real Office.js in our host, and asked by reference or name. */
export class StarterInNode {
  private constructor(readonly office: OfficeInNode) {}

  static async open(): Promise<StarterInNode> {
    const office = await OfficeInNode.open();
    // this Excel has no undo groups, as the workbench
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => false } } } });
    await createStarterWorkbook(() => undefined);
    return new StarterInNode(office);
  }

  async value(wanted: string): Promise<CellValue | undefined> {
    return (await this.values(wanted))[0];
  }

  async values(wanted: string): Promise<CellValue[]> {
    const { sheet, address } = where(wanted);
    return (await this.office.values(sheet, address)).flat();
  }

  async write(wanted: string, content: string | number): Promise<void> {
    const { sheet, address } = where(wanted);
    await this.office.write(sheet, address, [[content]]);
  }
}

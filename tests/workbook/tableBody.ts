import type { CellValue } from "../../src/workbench/grid/cells";

/** The body of a table of the open workbook. */
export async function tableBody(name: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    body.load("values");
    await context.sync();
    return body.values as CellValue[][];
  });
}

import { templateNames } from "./findConflicts";
import type { SheetNames } from "./sheetNames";

/** Takes away the sheets and names of a starter workbook that was not finished; tables go with their sheets. */
export async function removeStarterWorkbook(sheetNames: SheetNames): Promise<void> {
  await Excel.run(async (context) => {
    const names = templateNames().map((name) => context.workbook.names.getItemOrNullObject(name));
    const sheets = [...sheetNames.values()].map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const item of [...names, ...sheets]) if (!item.isNullObject) item.delete();
    await context.sync();
  });
}

import { asOneUndo } from "../asOneUndo";
import { beginDeed, endDeed } from "./deedInProgress";
import { finishDeed, removeMade } from "./finishDeed";

/** Makes a sheet under a name that nobody uses, written down first: if it fails, the sheet is gone again. */
export async function makeSheet(
  deed: string,
  name: string,
  fill: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  const begun = { some: false };
  try {
    const { head } = await Excel.run((context) => beginDeed(context, { deed, changes: [], makesSheets: [name] }));
    begun.some = true;
    await asOneUndo((options) =>
      Excel.run(options, async (context) => {
        await removeMade(context, head);
        fill(context.workbook.worksheets.add(name), context);
        await context.sync();
      }),
    );
    await Excel.run(endDeed);
  } catch (error) {
    if (begun.some) await finishDeed("before").catch(() => undefined);
    throw error;
  }
}

import { asOneUndo } from "../asOneUndo";
import { beginDeed, endDeed } from "./deedInProgress";
import { finishDeed, removeMade } from "./finishDeed";
import type { DeedWatch } from "./turnPages";

/** Makes a sheet under a name that nobody uses, written down first: if it fails or is stopped, the sheet is gone again. */
export async function makeSheet(
  deed: string,
  name: string,
  fill: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  { signal }: DeedWatch = {},
): Promise<void> {
  const begun = { some: false };
  try {
    const { head } = await Excel.run((context) => beginDeed(context, { deed, changes: [], makesSheets: [name] }));
    begun.some = true;
    await asOneUndo((options) =>
      Excel.run(options, async (context) => {
        await removeMade(context, head);
        signal?.throwIfAborted();
        fill(context.workbook.worksheets.add(name), context);
        await context.sync();
        signal?.throwIfAborted();
      }),
    );
    await Excel.run(endDeed);
  } catch (error) {
    if (begun.some) await finishDeed("before").catch(() => undefined);
    throw error;
  }
}

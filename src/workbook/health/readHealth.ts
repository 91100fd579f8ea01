import { batchesOf, inBatches } from "../inBatches";
import { readWorkbook } from "../readWorkbook";
import { checkHealth } from "./checkHealth";
import type { Finding, Place } from "./finding";
import { maybeFilled } from "./formulaChecks";
import { WorkbookSnapshot } from "./workbookSnapshot";

const cellsPerRequest = 200;

/** Reads the workbook and checks its health; changes nothing. */
export async function readHealth(): Promise<Finding[]> {
  return checkHealth(
    await Excel.run(async (context) => {
      const { data } = await readWorkbook(context);
      return { ...data, filled: await filledAmong(context, maybeFilled(new WorkbookSnapshot(data))) };
    }),
  );
}

/** Which of the cells get their value from a formula in another cell. */
async function filledAmong(context: Excel.RequestContext, places: readonly Place[]): Promise<Place[]> {
  const filled: Place[] = [];
  await inBatches(
    batchesOf(places, () => 1, cellsPerRequest),
    async (batch) => {
      const asked = batch.map((place) => {
        const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
        return { place, parent: range.getSpillParentOrNullObject().load("address") };
      });
      await context.sync();
      filled.push(...asked.flatMap(({ place, parent }) => (parent.isNullObject ? [] : [place])));
    },
  );
  return filled;
}

import { findOwnFormulas } from "../freeze/ownFormulas";
import { localAddress } from "../formula/rectangle";
import { batchesOf, inBatches } from "../inBatches";
import { readUsedCells } from "../readUsedCells";
import { checkHealth } from "./checkHealth";
import type { Finding, Place } from "./finding";
import { maybeFilled } from "./formulaChecks";
import { WorkbookSnapshot, type WorkbookData } from "./workbookSnapshot";

const cellsPerRequest = 200;

/** Reads the workbook and checks its health; changes nothing. */
export async function readHealth(): Promise<Finding[]> {
  return checkHealth(await Excel.run(readWorkbook));
}

async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookData> {
  const { names, tables } = context.workbook;
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  await context.sync();
  const ranges = tables.items.map((table) => ({ table, range: table.getRange().load("address") }));
  await context.sync();

  const sheets = await readUsedCells(context);
  const own = await findOwnFormulas(context, sheets);
  const data = {
    sheets,
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    tables: ranges.map(({ table, range }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      address: localAddress(range.address),
    })),
    spills: own.map(({ used, cell, address }) => ({ sheet: used.sheet, anchor: cell, address })),
    filled: [],
  };
  return { ...data, filled: await filledAmong(context, maybeFilled(new WorkbookSnapshot(data))) };
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

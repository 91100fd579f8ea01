import { localAddress } from "./formula/rectangle";
import { findOwnFormulas, type OwnFormula } from "./freeze/ownFormulas";
import type { WorkbookData } from "./health/workbookSnapshot";
import { readUsedCells } from "./readUsedCells";

/** The workbook as plain data, and the formulas in it that call our functions. */
export interface ReadWorkbook {
  readonly data: WorkbookData;
  readonly own: readonly OwnFormula[];
}

/** Reads every cell, name and table, and what our functions fill. */
export async function readWorkbook(context: Excel.RequestContext): Promise<ReadWorkbook> {
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
  return { data, own };
}

import type { SheetNames } from "./sheetNames";
import { starterWorkbook } from "./template/starterWorkbook";

/** Finds the sheets of the starter workbook under the names they have now, by the defined names on them; what is gone is left out. */
export async function locateSheets(context: Excel.RequestContext): Promise<SheetNames> {
  const { names, worksheets } = context.workbook;
  worksheets.load("items/name");
  const anchors = starterWorkbook.map(({ name, names: defined = [] }) => ({
    sheet: name,
    ranges: defined.map((one) => names.getItemOrNullObject(one.name).getRangeOrNullObject().load("worksheet/name")),
  }));
  await context.sync();

  const taken = new Set(worksheets.items.map(({ name }) => name));
  return new Map(
    anchors.flatMap(({ sheet, ranges }) => {
      const found = ranges.find((range) => !range.isNullObject)?.worksheet.name;
      const now = found ?? (taken.has(sheet) ? sheet : undefined);
      return now === undefined ? [] : [[sheet, now] as const];
    }),
  );
}

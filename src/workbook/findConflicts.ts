import { templateSheetNames, type SheetNames } from "./sheetNames";
import { starterWorkbook } from "./template/starterWorkbook";

/** What the starter workbook would collide with, and every sheet name that is taken. */
export interface Conflicts {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly takenSheets: readonly string[];
}

/** Lists sheets, names and tables in the open workbook that the starter workbook also uses; changes nothing. */
export async function findConflicts(): Promise<Conflicts> {
  return Excel.run((context) => conflictsIn(context, templateSheetNames));
}

/** The same within a run that is already open. */
export async function conflictsIn(context: Excel.RequestContext, sheetNames: SheetNames): Promise<Conflicts> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  tables.load("items/name");
  await context.sync();

  // Tables and defined names share one set of names in Excel.
  const takenNames = [...names.items, ...tables.items].map(({ name }) => name);
  const takenSheets = worksheets.items.map(({ name }) => name);
  return {
    sheets: common([...sheetNames.values()], takenSheets),
    names: common(templateNames(), takenNames),
    takenSheets,
  };
}

/** Every defined name and table name that the template makes. */
export function templateNames(): string[] {
  return starterWorkbook.flatMap(({ names = [], tables = [] }) => [...names, ...tables].map(({ name }) => name));
}

function common(wanted: readonly string[], taken: readonly string[]): string[] {
  const occupied = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.filter((name) => occupied.has(name.toLowerCase()));
}

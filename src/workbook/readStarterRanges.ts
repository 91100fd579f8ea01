import { cellValue, type CellValue } from "./cellValue";
import { addressOf, localAddress, rectangleOf, type Rectangle } from "./formula/rectangle";
import { locateSheets } from "./locateSheets";
import type { CellPlace } from "./showCell";
import { starterWorkbook } from "./template/starterWorkbook";
import { templatePlace } from "./template/templateLayout";
import { findRows } from "./versions/findRows";
import { TemplateCells } from "./versions/templateCells";

/** A cell or range of the starter workbook as it stands in the open one. */
export interface StarterRange extends CellPlace {
  /** What stands in column A of its first row, or the defined name. */
  readonly label: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** The ranges asked for; undefined when the workbook does not have one, as those made by an older template may not. */
export type StarterRanges<Key extends string> = Readonly<Record<Key, StarterRange | undefined>>;

interface Wanted {
  readonly sheet: string;
  readonly rectangle: Rectangle;
}

/** Reads ranges by the template's references, such as `Fond.fond:*`, wherever their sheets and rows are now; without a dot it is a defined name. */
export async function readStarterRanges<Key extends string>(
  context: Excel.RequestContext,
  references: Readonly<Record<Key, string>>,
): Promise<StarterRanges<Key>> {
  const entries = Object.entries<string>(references);
  const names = entries.filter(([, reference]) => !reference.includes("."));
  const places = entries.flatMap(([key, reference]): [string, Wanted][] => {
    if (!reference.includes(".")) return [];
    const { sheet, address } = templatePlace(reference);
    return [[key, { sheet, rectangle: rectangleIn(address) }]];
  });
  const located = await locateRanges(context, places);
  const ranges = [
    ...names.map(([key, name]) => {
      const item = context.workbook.names.getItemOrNullObject(name);
      return { key, label: name, range: item.getRangeOrNullObject() };
    }),
    ...located,
  ];
  for (const { range } of ranges) range.load("values,address,worksheet/name");
  await context.sync();

  const read = ranges.flatMap(({ key, label, range }) =>
    range.isNullObject ? [] : [[key, rangeOf(range, label)] as const],
  );
  return Object.fromEntries(read) as StarterRanges<Key>;
}

/** The ranges where their rows are now; a row whose label is gone is left out. */
async function locateRanges(context: Excel.RequestContext, places: readonly [string, Wanted][]) {
  const sheetNames = await locateSheets(context);
  const sheets = new Set(places.map(([, { sheet }]) => sheet));
  const columns = [...sheets].flatMap((sheet) => {
    const name = sheetNames.get(sheet);
    if (name === undefined) return [];
    const worksheet = context.workbook.worksheets.getItem(name);
    const columnA = worksheet.getRange("A:A").getUsedRangeOrNullObject(true).load("values,rowIndex");
    return [{ sheet, worksheet, columnA }];
  });
  await context.sync();

  return columns.flatMap(({ sheet, worksheet, columnA }) => {
    const texts = columnA.isNullObject ? [] : textsOf(columnA.rowIndex, columnA.values as unknown[][]);
    const labels = labelsOf(sheet);
    const rowNow = findRows(labels, texts);
    return places.flatMap(([key, wanted]) => {
      if (wanted.sheet !== sheet) return [];
      const row = rowNow(wanted.rectangle.row);
      const label = texts[row] ?? "";
      const expected = labels.get(wanted.rectangle.row);
      if (row < 0 || (expected !== undefined && expected !== label)) return [];
      return [{ key, label, range: worksheet.getRange(addressOf({ ...wanted.rectangle, row })) }];
    });
  });
}

function labelsOf(sheet: string): ReadonlyMap<number, string> {
  const template = starterWorkbook.find(({ name }) => name === sheet);
  if (template === undefined) throw new RangeError(`the template has no sheet ${sheet}`);
  return new TemplateCells(template).labels();
}

function textsOf(first: number, values: readonly unknown[][]): string[] {
  const texts = values.map(([value]) => (typeof value === "string" ? value : ""));
  return [...Array.from({ length: first }, () => ""), ...texts];
}

function rectangleIn(address: string): Rectangle {
  const rectangle = rectangleOf(address);
  if (rectangle === undefined) throw new RangeError(`not an address: ${address}`);
  return rectangle;
}

function rangeOf({ values, address, worksheet }: Excel.Range, label: string): StarterRange {
  return {
    sheet: worksheet.name,
    address: localAddress(address),
    label,
    rows: (values as unknown[][]).map((row) => row.map(cellValue)),
  };
}

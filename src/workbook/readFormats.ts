import type { CellPlace } from "./showCell";
import { numberFormats } from "./template/styles";
import type { NumberFormatName } from "./template/template";

/** How the cells at some places show their numbers, in our names for it; undefined where it is another way, or no place. */
export async function readFormats(
  context: Excel.RequestContext,
  places: readonly (CellPlace | undefined)[],
): Promise<(NumberFormatName | undefined)[]> {
  const ranges = places.map((place) =>
    place === undefined
      ? undefined
      : context.workbook.worksheets.getItem(place.sheet).getRange(place.address).load("numberFormat"),
  );
  await context.sync();
  return ranges.map((range) => formatNamed((range?.numberFormat as string[][] | undefined)?.[0]?.[0] ?? ""));
}

function formatNamed(code: string): NumberFormatName | undefined {
  const plain = (format: string): string => format.replaceAll("\\", "");
  const names = Object.keys(numberFormats) as NumberFormatName[];
  const own = names.find((name) => plain(numberFormats[name]) === plain(code));
  return own ?? (code.includes("%") ? "rate" : undefined);
}

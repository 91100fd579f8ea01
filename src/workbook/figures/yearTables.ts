import type { Year } from "../../engine/kernel/units";
import { constantOf, shownContent } from "../cellContent";
import { placeOf } from "./locateRows";
import type { Move } from "./moves";
import type { OpenTemplateSheet } from "./templateSheets";

/** A table with years in its header, which Excel keeps as constants. */
interface YearTable {
  readonly body: { readonly row: number; readonly rows: number };
  readonly years: readonly { readonly column: number; readonly year: Year }[];
}

/** The tables by year on a sheet, and which of their columns are years. */
export function yearTables({ template, bodies, content }: OpenTemplateSheet): YearTable[] {
  return (template.tables ?? []).flatMap(({ name, address }): YearTable[] => {
    const body = bodies.get(name);
    if (body === undefined) return [];
    const { column: first, columns } = placeOf(address);
    const years = Array.from({ length: columns }, (_, index) => first + index).flatMap((column) => {
      const heading = String(shownContent(content(body.row - 1, column)));
      return isYear(heading) ? [{ column, year: Number(heading) }] : [];
    });
    return [{ body, years }];
  });
}

/** Moves the years of every such header; Excel keeps a heading as a text. */
export function headerMoves(open: OpenTemplateSheet, byYears: number): Move[] {
  return yearTables(open).flatMap(({ body, years }) =>
    years.map(({ column, year }) => ({ row: body.row - 1, column, after: constantOf(String(year + byYears)) })),
  );
}

/** Whether a heading is a year. */
export function isYear(heading: string): boolean {
  return /^(?:19|20|21)\d{2}$/.test(heading);
}

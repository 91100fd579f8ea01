import type { Text } from "../../engine/kernel/text";
import type { Year } from "../../engine/kernel/units";
import { readAmount } from "./amountText";

/** The values of a pasted area, as Excel gives them. */
export type Cells = readonly (readonly unknown[])[];

/** What is wrong in a pasted area; row and column are counted from 1 in the area. */
export interface PasteProblem {
  readonly severity: "error" | "warning";
  readonly row: number;
  readonly column: number;
  /** What is wrong, where, and what to do. */
  readonly sentence: Text;
}

/** A cell of an area, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A problem at a cell, with the place in front of what is wrong. */
export function problemAt(
  { row, column }: CellPlace,
  { nb, nn, en }: Text,
  severity: PasteProblem["severity"] = "error",
): PasteProblem {
  const [r, c] = [row + 1, column + 1];
  return {
    severity,
    row: r,
    column: c,
    sentence: {
      nb: `Rad ${r}, kolonne ${c}: ${nb}`,
      nn: `Rad ${r}, kolonne ${c}: ${nn}`,
      en: `Row ${r}, column ${c}: ${en}`,
    },
  };
}

/** A cell as lower-case text; nothing for other values. */
export function textIn(cell: unknown): string {
  return typeof cell === "string" ? cell.trim().toLowerCase() : "";
}

/** The year in a cell that holds nothing else. */
export function yearIn(cell: unknown): Year | undefined {
  const year = typeof cell === "number" ? cell : /^20\d\d$/.test(String(cell).trim()) ? Number(cell) : NaN;
  return Number.isInteger(year) && year >= 2000 && year < 2100 ? year : undefined;
}

/** Whether nothing is written in a cell. */
export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === "";
}

/** The number in a cell, or the problem that there is none; a number kept as text cannot be added up by Excel. */
export function numberAt(cells: Cells, place: CellPlace): number | PasteProblem {
  const cell = cells[place.row]?.[place.column];
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) {
    return problemAt(place, {
      nb: "tallet mangler. Skriv det, eller 0.",
      nn: "talet manglar. Skriv det, eller 0.",
      en: "the number is missing. Write it, or 0.",
    });
  }
  const given = String(cell);
  return readAmount(given) === undefined
    ? problemAt(place, {
        nb: `«${given}» er ikke et tall. Skriv et tall.`,
        nn: `«${given}» er ikkje eit tal. Skriv eit tal.`,
        en: `“${given}” is not a number. Write a number.`,
      })
    : problemAt(place, {
        nb: `«${given}» er et tall lagret som tekst. Skriv det på nytt som tall.`,
        nn: `«${given}» er eit tal lagra som tekst. Skriv det på nytt som tal.`,
        en: `“${given}” is a number stored as text. Write it again as a number.`,
      });
}

function missing(name: string, where: "row" | "column"): PasteProblem {
  const [nb, nn, en] = where === "row" ? ["raden", "rada", "row"] : ["kolonnen", "kolonna", "column"];
  return problemAt(
    { row: 0, column: 0 },
    {
      nb: `fant ikke ${nb} ${name}. Lim inn hele tabellen med tekstene.`,
      nn: `fann ikkje ${nn} ${name}. Lim inn heile tabellen med tekstane.`,
      en: `did not find the ${en} ${name}. Paste the whole table with its texts.`,
    },
  );
}

/** What a row or column of an area is recognised by, and what it is called. */
export type Named<K extends string> = Readonly<Record<K, readonly [pattern: RegExp, name: string]>>;

/** Where the rows or columns called so are, counted from 0, or that some are missing. */
export type Located<K extends string> =
  | { readonly kind: "found"; readonly at: Readonly<Record<K, number>> }
  | { readonly kind: "missing"; readonly problems: readonly PasteProblem[] };

/** Finds every row or column that an area must have, among its labels in order. */
export function locate<K extends string>(
  named: Named<K>,
  labels: readonly unknown[],
  where: "row" | "column",
): Located<K> {
  const found = Object.entries<Named<K>[K]>(named).map(
    ([key, [pattern, name]]) => [key, labels.findIndex((label) => pattern.test(textIn(label))), name] as const,
  );
  const problems = found.flatMap(([, at, name]) => (at < 0 ? [missing(name, where)] : []));
  return problems.length > 0
    ? { kind: "missing", problems }
    : { kind: "found", at: Object.fromEntries(found.map(([key, at]) => [key, at])) as Record<K, number> };
}

/** The numbers of the named rows in a column, or what is wrong with them. */
export type Numbers<K extends string> =
  | { readonly kind: "numbers"; readonly values: Readonly<Record<K, number>> }
  | { readonly kind: "problems"; readonly problems: readonly PasteProblem[] };

/** Reads the named rows in a column. */
export function numbersIn<K extends string>(cells: Cells, at: Readonly<Record<K, number>>, column: number): Numbers<K> {
  const values = Object.entries<number>(at).map(([key, row]) => [key, numberAt(cells, { row, column })] as const);
  const faults = values.flatMap(([, value]) => (typeof value === "number" ? [] : [value]));
  return faults.length > 0
    ? { kind: "problems", problems: faults }
    : { kind: "numbers", values: Object.fromEntries(values) as Record<K, number> };
}

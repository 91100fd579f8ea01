import { DomainError } from "../kernel/errors";
import { transpose } from "../kernel/series";
import type { Call } from "./arguments";
import type { Cell } from "./cell";
import type { Unit } from "./kind";
import type { Text } from "../kernel/text";

/**
 * What a function answers with.
 * `value` one cell, or one per year when an argument is a range · `path` years in the direction of the ranges ·
 * `yearTable` lines × years, turned with the ranges · `itemTable` a table that never turns.
 */
export interface Result {
  readonly form: "value" | "path" | "yearTable" | "itemTable";
  /** What the numbers count; one for each line of a year table or fixed table, or each column of an item table, when they differ. */
  readonly unit: Unit | readonly Unit[];
  readonly help: Text;
  /** What each line of a year table, or each row of a fixed table, holds. */
  readonly lines?: readonly Text[];
  /** What each column of an item table holds. */
  readonly columns?: readonly Text[];
  /** No line or column leads to the next, so that the cells before one are not steps to it. */
  readonly standalone?: boolean;
}

interface Described {
  readonly help: Text;
}

interface DescribedTable extends Described, Pick<Result, "unit" | "standalone"> {}

/** One cell, or one per year when an argument is a range. */
export const value = (unit: Unit, { help }: Described): Result => ({ form: "value", unit, help });

/** One number per year. */
export const path = (unit: Unit, { help }: Described): Result => ({ form: "path", unit, help });

/** Named lines of one number per year. */
export const yearTable = (lines: readonly Text[], described: DescribedTable): Result => ({
  form: "yearTable",
  ...described,
  lines,
});

/** A table of items with named columns; the columns may vary where the user's own table decides them. */
export const itemTable = (columns: readonly Text[] | undefined, described: DescribedTable): Result => ({
  form: "itemTable",
  ...described,
  ...(columns && { columns }),
});

/** One column of named rows. */
export const rowTable = (lines: readonly Text[], described: DescribedTable): Result => ({
  form: "itemTable",
  ...described,
  lines,
});

/** The cell as Excel may have it: finite, and never minus zero. */
function clean(cell: Cell): Cell {
  if (typeof cell !== "number") return cell;
  if (!Number.isFinite(cell)) throw new DomainError("resultNotFinite", {});
  return cell + 0;
}

const cleanRows = (rows: readonly (readonly Cell[])[]): Cell[][] => rows.map((row) => row.map(clean));

/** Years in the direction of the call's ranges. */
function along(years: readonly Cell[], down: boolean): Cell[][] {
  return down ? years.map((cell) => [clean(cell)]) : [years.map(clean)];
}

/** Lays an answer out on the sheet. */
export function layOut(result: Result, answer: unknown, call: Call): Cell | Cell[][] {
  switch (result.form) {
    case "value":
      return Array.isArray(answer) ? along(answer as Cell[], call.down) : clean(answer as Cell);
    case "path":
      return along(answer as Cell[], call.down);
    case "itemTable":
      return cleanRows(answer as Cell[][]);
    case "yearTable": {
      const values = cleanRows(answer as Cell[][]);
      const lines = call.showsLineNames ? values.map((line, i) => [result.lines?.[i]?.nb ?? "", ...line]) : values;
      return call.down ? transpose(lines) : lines;
    }
  }
}

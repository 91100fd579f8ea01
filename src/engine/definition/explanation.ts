import type { DatedValue, Effective } from "../kernel/effective";
import type { Year } from "../kernel/units";
import type { Call } from "./arguments";
import type { Cell } from "./cell";
import type { Unit } from "./kind";
import type { Result } from "./result";

/** One step on the way to a number, so that a person can redo it on paper. */
export interface Step {
  readonly label: string;
  readonly value: Cell;
  readonly unit: Unit;
}

/** A rate or limit set by law or policy that an answer rests on, with where it stands written. */
export interface Dated extends DatedValue<number> {
  readonly name: string;
  readonly unit: Unit;
}

/** The steps behind one cell of an answer, with what law or policy they follow. */
export interface Explanation {
  readonly steps: readonly Step[];
  readonly law: readonly string[];
  readonly dated: readonly Dated[];
  /** Which year of the ranges the cell belongs to, counted from 0; undefined for an answer without years. */
  readonly year: number | undefined;
}

/** One step of an explanation. */
export const step = (label: string, value: Cell, unit: Unit): Step => ({ label, value, unit });

/** The value of a rate or limit that counts in a year, or now when the rule is asked about without a year. */
export function inForce(rule: Effective<number>, year?: Year, unit: Unit = "rate"): Dated[] {
  const value = year === undefined ? rule.values.at(-1) : rule.in(year);
  return value === undefined ? [] : [{ name: rule.name, unit, ...value }];
}

/** Where a cell of a laid-out answer stands: its line or row, and its year or column. */
interface Spot {
  readonly line: number;
  readonly year: number;
}

/** The spot of the n-th cell in reading order. */
function spotOf(cell: number, rows: readonly (readonly Cell[])[], { form }: Result, call: Call): Spot {
  const width = rows[0]?.length ?? 1;
  const [row, column] = [Math.floor(cell / width), cell % width];
  if (form !== "yearTable") return { line: row, year: column };
  const names = call.showsLineNames ? 1 : 0;
  return call.down ? { line: column, year: row - names } : { line: row, year: column - names };
}

/** The year that a cell of an answer belongs to, 0 where the answer has no years. */
export function yearOf(cell: number, rows: readonly (readonly Cell[])[], result: Result, call: Call): number {
  if (result.form === "itemTable") return 0;
  return result.form === "yearTable" ? Math.max(0, spotOf(cell, rows, result, call).year) : cell;
}

/** What a value in one line or column of an answer counts; names, headers and words are text. */
function unitIn({ unit }: Result, part: number, value: Cell): Unit {
  if (typeof value !== "number") return "text";
  return typeof unit === "string" ? unit : (unit[part] ?? "number");
}

/** What each cell of an answer counts. */
export function unitsOf(rows: readonly (readonly Cell[])[], result: Result, call: Call): Unit[][] {
  const byColumn = result.form === "itemTable" && !result.lines;
  return rows.map((row, i) =>
    row.map((value, j) => {
      const { line, year } = spotOf(i * row.length + j, rows, result, call);
      return unitIn(result, byColumn ? year : line, value);
    }),
  );
}

/** In a table the cells before one, of the same year or row, are the steps to it; the cell itself comes last. */
function tableSteps(cell: number, rows: readonly (readonly Cell[])[], result: Result, call: Call): Step[] {
  const { line, year } = spotOf(cell, rows, result, call);
  const { form, lines, columns } = result;
  if (form === "itemTable" && !lines) {
    const row = rows[line] ?? [];
    return row.slice(0, year + 1).map((value, i) => step(columns?.[i] ?? "", value, unitIn(result, i, value)));
  }
  const names = form === "yearTable" && call.showsLineNames ? 1 : 0;
  const turned = form === "yearTable" && call.down;
  const at = (i: number): Cell => (turned ? rows[year + names]?.[i] : rows[i]?.[year + names]) ?? "";
  return Array.from({ length: line + 1 }, (_, i) =>
    step(lines?.[i] ?? `linje ${i + 1}`, at(i), unitIn(result, i, at(i))),
  );
}

/** The steps that end in one cell of an answer. */
export function stepsTo(
  cell: number,
  rows: readonly (readonly Cell[])[],
  { name, result, call }: { readonly name: string; readonly result: Result; readonly call: Call },
): Step[] {
  if (result.form === "yearTable" || result.form === "itemTable") return tableSteps(cell, rows, result, call);
  const value = rows.flat()[cell] ?? "";
  return [step(name, value, unitIn(result, 0, value))];
}

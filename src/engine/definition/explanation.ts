import type { DatedValue, Effective } from "../kernel/effective";
import type { Text, Wording } from "../kernel/text";
import type { Year } from "../kernel/units";
import type { Call } from "./arguments";
import type { Cell } from "./cell";
import type { Unit } from "./kind";
import type { Result } from "./result";

/** One step on the way to a number, so that a person can redo it on paper. */
export interface Step {
  readonly label: Text;
  readonly value: Cell;
  readonly unit: Unit;
}

/** A rate or limit set by law or policy that an answer rests on, with where it stands written. */
export interface Dated extends DatedValue<number> {
  readonly name: Text;
  readonly unit: Unit;
}

/** The steps behind one cell of an answer, with what law or policy they follow. */
export interface Explanation {
  readonly steps: readonly Step[];
  readonly law: readonly Wording[];
  readonly dated: readonly Dated[];
  /** Which year of the ranges the cell belongs to, counted from 0; undefined for an answer without years. */
  readonly year: number | undefined;
}

/** One step of an explanation. */
export const step = (label: Text, value: Cell, unit: Unit): Step => ({ label, value, unit });

/** The value of a rate or limit that counts in a year, or now when the rule is asked about without a year. */
export function inForce(rule: Effective<number>, year: Year = Infinity, unit: Unit = "rate"): Dated[] {
  return [{ name: rule.name, unit, ...rule.in(year) }];
}

/** Where a cell of a laid-out answer stands: its line or row, and its year or column. */
export interface Spot {
  readonly line: number;
  /** −1 for the name of a line. */
  readonly year: number;
}

/** The spot of the n-th cell in reading order. */
export function spotOf(cell: number, rows: readonly (readonly Cell[])[], { form }: Result, call: Call): Spot {
  const width = rows[0]?.length ?? 1;
  const [row, column] = [Math.floor(cell / width), cell % width];
  if (form === "itemTable") return { line: row, year: column };
  const names = call.showsLineNames ? 1 : 0;
  return call.down ? { line: column, year: row - names } : { line: row, year: column - names };
}

/** What a value in one line or column of an answer counts; names, headers and words are text. */
function unitIn({ unit }: Result, part: number, value: Cell): Unit {
  if (typeof value !== "number") return "text";
  return typeof unit === "string" ? unit : (unit[part] ?? "number");
}

/** Whether the columns of a table are its parts, and not the lines. */
const isByColumn = ({ lines }: Result): boolean => !lines;

/** What each cell of an answer counts. */
export function unitsOf(rows: readonly (readonly Cell[])[], result: Result, call: Call): Unit[][] {
  return rows.map((row, i) =>
    row.map((value, j) => {
      const { line, year } = spotOf(i * row.length + j, rows, result, call);
      return unitIn(result, isByColumn(result) ? year : line, value);
    }),
  );
}

const ANSWER: Text = { nb: "svar", nn: "svar", en: "answer" };

/**
 * The steps that end in one cell of an answer. In a table with named parts the cells before it, of the same year or row,
 * are the steps to it, unless each part stands alone; a header or the name of a line has none.
 */
export function stepsTo(cell: number, rows: readonly (readonly Cell[])[], result: Result, call: Call): Step[] {
  const value = rows.flat()[cell] ?? "";
  const { line, year } = spotOf(cell, rows, result, call);
  const part = isByColumn(result) ? year : line;
  const names = result.columns ?? result.lines;
  const name = names?.[part];
  if (name === undefined || value === name.nb) return [step(ANSWER, value, unitIn(result, part, value))];
  const along = rows.flat().filter((_, i) => {
    const spot = spotOf(i, rows, result, call);
    return isByColumn(result) ? spot.line === line : spot.year === year;
  });
  const steps = along.map((at, i) => step(names?.[i] ?? ANSWER, at, unitIn(result, i, at)));
  return steps.slice(result.standalone ? part : 0, part + 1);
}

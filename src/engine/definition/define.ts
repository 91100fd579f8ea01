import { DomainError } from "../kernel/errors";
import { readArguments, type Call, type Parameters } from "./arguments";
import type { Cell } from "./cell";
import { spotOf, stepsTo, unitsOf, type Dated, type Explanation, type Step } from "./explanation";
import type { Unit } from "./kind";
import type { Parameter } from "./parameter";
import { layOut, type Result } from "./result";
import type { Text, Wording } from "../kernel/text";

/** What the maths receives for a set of parameters. */
export type InputOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** A worked call: cells as typed in a sheet (a plain list is a row), and the answer. */
export interface Example<K extends string = string> {
  readonly given: Readonly<Partial<Record<K, Cell | readonly Cell[] | readonly (readonly Cell[])[]>>>;
  readonly then: Cell | readonly (readonly Cell[])[];
}

/** What an example gives one parameter, as rows; undefined when the example leaves it out. */
export function exampleRows({ given }: Example, key: string): readonly (readonly Cell[])[] | undefined {
  const cells = given[key] as Cell | readonly (Cell | readonly Cell[])[] | undefined;
  if (cells === undefined) return undefined;
  if (typeof cells !== "object") return [[cells]];
  const rows = cells.filter((row) => typeof row === "object");
  return rows.length > 0 ? rows : [cells as readonly Cell[]];
}

/** The maths of a function and everything a host, a reader or a test needs to know about it. */
export interface Description<P extends Parameters> {
  readonly name: string;
  readonly summary: Text;
  /** Law, regulation or the chapter of the source that the rule comes from. */
  readonly law: readonly Wording[];
  /** The rule in one line, for a reader who redoes it on paper. */
  readonly formula: Wording;
  readonly parameters: P;
  readonly returns: Result;
  readonly examples: readonly Example<keyof P & string>[];
  readonly calculate: (input: InputOf<P>) => Cell | readonly Cell[] | readonly (readonly Cell[])[];
  /** The steps before the answer in a year, or a column, and a line, or a row; the answer itself is added as the last. */
  readonly explain?: (input: InputOf<P>, year: number, line: number) => readonly Step[];
  /** The rates and limits set by law or policy that the answer there rests on. */
  readonly dated?: (input: InputOf<P>, year: number, line: number) => readonly Dated[];
}

/** A published function: its description, and the questions one can put to it. */
export interface PublishedFunction extends Omit<Description<Parameters>, "calculate" | "explain" | "dated"> {
  /** The answer to a call with arguments as Excel passes them; throws DomainError or NoAnswer. */
  evaluate(args: readonly unknown[]): Cell | Cell[][];
  /** What each cell of the answer to that call counts, for number formats. */
  units(args: readonly unknown[], answer: Cell | Cell[][]): Unit[][];
  /** The steps behind one cell of the answer to the same call, counted from 0 in reading order. */
  explain(args: readonly unknown[], cell?: number): Explanation;
}

/** An answer as the rows it covers. */
export const rowsOf = (answer: Cell | Cell[][]): Cell[][] => (Array.isArray(answer) ? answer : [[answer]]);

function inputOfYear(parameters: Parameters, { input }: Call, i: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => {
      const isEach = parameters[key]?.shape === "each" && Array.isArray(value);
      return [key, isEach ? (value.length === 1 ? value[0] : value[i]) : value];
    }),
  );
}

/** Names the year in a fault the maths found, when the argument at fault is a range. */
function locate(error: unknown, parameters: Parameters, { input }: Call, i: number): unknown {
  if (!(error instanceof DomainError)) return error;
  const fault = error as DomainError;
  if (!("place" in fault.facts)) return error;
  const { place } = fault.facts;
  if (!place) return error;
  const key = Object.keys(parameters).find((candidate) => parameters[candidate]?.name === place.argument);
  const values = key === undefined || parameters[key]?.shape !== "each" ? undefined : input[key];
  if (place.nr !== undefined || !Array.isArray(values) || values.length === 1) return error;
  return new DomainError(fault.key, { ...fault.facts, place: { ...place, nr: i + 1 } });
}

/** Publishes maths as a worksheet function. */
export function defineFunction<const P extends Parameters>(description: Description<P>): PublishedFunction {
  const { parameters, returns, calculate, explain, dated } = description;
  const names = Object.entries(parameters);
  const isLifted = (call: Call): boolean =>
    names.some(([key, { shape }]) => shape === "each" && Array.isArray(call.input[key]) && call.input[key].length > 1);

  function answer(call: Call): unknown {
    if (returns.form !== "value") return calculate(call.input as InputOf<P>);
    const ofYear = (i: number): unknown => {
      try {
        return calculate(inputOfYear(parameters, call, i) as InputOf<P>);
      } catch (error) {
        throw locate(error, parameters, call, i);
      }
    };
    return isLifted(call) ? Array.from({ length: call.years }, (_, i) => ofYear(i)) : ofYear(0);
  }

  return {
    ...description,
    evaluate(args) {
      const call = readArguments(parameters, args);
      return layOut(returns, answer(call), call);
    },
    units: (args, given) => unitsOf(rowsOf(given), returns, readArguments(parameters, args)),
    explain(args, cell = 0) {
      const call = readArguments(parameters, args);
      const rows = rowsOf(layOut(returns, answer(call), call));
      const { line, year } = spotOf(cell, rows, returns, call);
      const isName = year < 0;
      const input = inputOfYear(parameters, call, year) as InputOf<P>;
      const own = isName ? [] : (explain?.(input, year, line) ?? []);
      return {
        steps: [...own, ...stepsTo(cell, rows, returns, call)],
        law: description.law,
        dated: isName ? [] : (dated?.(input, year, line) ?? []),
        year: rows.flat().length > 1 && returns.form !== "itemTable" && !isName ? year : undefined,
      };
    },
  };
}

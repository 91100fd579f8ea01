import { DomainError, type Place } from "../kernel/errors";
import { transpose } from "../kernel/series";
import { plainCell } from "./cell";
import type { Parameter, Shape } from "./parameter";

/** The parameters of a function, by the names its maths uses, in worksheet order. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** A call as the maths sees it, with what the answer needs to know about the ranges it came from. */
export interface Call {
  /** By parameter key; an `each` parameter gives its values, one per year or a single one that repeats. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly years: number;
  /** Whether years run down the sheet. */
  readonly down: boolean;
  readonly showsLineNames: boolean;
}

interface Argument {
  readonly key: string;
  readonly parameter: Parameter;
  readonly rows: readonly (readonly unknown[])[];
}

const isRange = ({ rows }: Argument): boolean => rows.length > 1 || (rows[0]?.length ?? 0) > 1;

/** Excel passes its invocation object last; with old metadata it can land where a newer optional argument belongs. */
const isInvocation = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("basicValue" in value);

function rowsOf(given: unknown, parameter: Parameter): readonly (readonly unknown[])[] | undefined {
  if (isInvocation(given)) return undefined;
  const place = { argument: parameter.name };
  const rows: unknown[][] = Array.isArray(given)
    ? given.map((row: unknown) => (Array.isArray(row) ? row.map(plainCell) : [plainCell(row)]))
    : [[plainCell(given)]];
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) throw new DomainError("notRectangular", { place });
  if (width === 0) return undefined;
  if (rows.length > 1 || width > 1) return rows;
  const only = rows[0]?.[0];
  if (only === null || only === undefined) return undefined;
  if (parameter.optional && only === 0 && parameter.zero === "omitted") return undefined;
  return rows;
}

function readCell(parameter: Parameter, cell: unknown, place: Place): unknown {
  const value = cell ?? 0; // a blank cell inside a range is 0, as in Excel
  if (parameter.optional && parameter.zero === "refused" && value === 0) {
    throw new DomainError("zeroRefused", { place, isRate: parameter.kind.wanted === "rate" });
  }
  return parameter.kind.read(value, place);
}

function readVector({ parameter, rows }: Argument): unknown[] {
  const place = { argument: parameter.name };
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) throw new DomainError("notOneDimensional", { place });
  const cells = rows.flat();
  return cells.map((cell, i) =>
    readCell(parameter, cell, cells.length > 1 ? { argument: parameter.name, nr: i + 1 } : place),
  );
}

function requireConsecutive(years: readonly unknown[], argument: string): void {
  years.forEach((year, i) => {
    const expected = (years[0] as number) + i;
    if (year !== expected) {
      throw new DomainError("yearStep", { place: { argument, nr: i + 1 }, given: year as number, expected });
    }
  });
}

function readBlock({ parameter, rows }: Argument, down: boolean): unknown[][] {
  const single = rows.length === 1 && rows[0]?.length === 1;
  const read = rows.map((row, i) =>
    row.map((cell, j) =>
      readCell(parameter, cell, { argument: parameter.name, ...(single ? {} : { row: i + 1, column: j + 1 }) }),
    ),
  );
  return down ? transpose(read) : read;
}

function readOne({ parameter, rows }: Argument): unknown {
  const place = { argument: parameter.name };
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) throw new DomainError("notOneCell", { place });
  return readCell(parameter, rows[0]?.[0], place);
}

/** Follows the lengths of the ranges of one call: the first decides, the others must agree. */
class Years {
  #first: { argument: string; length: number } | undefined;

  agree(argument: string, length: number): void {
    if (!this.#first) this.#first = { argument, length };
    else if (this.#first.length !== length) {
      throw new DomainError("lengths", {
        place: { argument },
        length,
        other: this.#first.argument,
        otherLength: this.#first.length,
      });
    }
  }

  /** How many years the call covers, with `antall` where a function has it. */
  total(countParameter: Parameter | undefined, given: number | undefined): number {
    if (!countParameter) return this.#first?.length ?? 1;
    const place = { argument: countParameter.name };
    if (given === undefined) {
      if (!this.#first) throw new DomainError("countMissing", { place });
      return this.#first.length;
    }
    if (this.#first && this.#first.length !== given) {
      throw new DomainError("countDiffers", { place, given, length: this.#first.length });
    }
    return given;
  }
}

const isColumn = ({ rows }: Argument): boolean => rows.length > 1 && rows[0]?.length === 1;

/** Whether years run down the sheet: the first range of years tells, or else the values that go with a block's lines. */
function yearsRunDown(present: readonly Argument[]): boolean {
  const ofShape = (...shapes: Shape[]) => present.filter(({ parameter }) => shapes.includes(parameter.shape));
  const ofYears = ofShape("each", "perYear", "series").find(
    (argument) => argument.parameter.lengths !== "own" && isRange(argument),
  );
  if (ofYears) return ofYears.rows.length > 1;
  const [ofLines] = ofShape("perLine");
  if (!ofLines) return false;
  // lines across leave the years to run down; the only line of a column is the column itself
  return isRange(ofLines) ? ofLines.rows.length === 1 : ofShape("linesByYears").some(isColumn);
}

/** Refuses values per line that are not as many as the lines of the block. */
function requireValuePerLine(present: readonly Argument[], input: Readonly<Record<string, unknown>>): void {
  const block = present.find(({ parameter }) => parameter.shape === "linesByYears");
  const ofLines = present.find(({ parameter }) => parameter.shape === "perLine");
  if (!block || !ofLines) return;
  const lines = (input[block.key] as unknown[]).length;
  const { length } = input[ofLines.key] as unknown[];
  if (length === lines) return;
  const place = { argument: ofLines.parameter.name };
  throw new DomainError("linesDiffer", { place, length, other: block.parameter.name, lines });
}

/** Reads the arguments of a call as Excel hands them over; anything unreadable is a DomainError that names its place. */
export function readArguments(parameters: Parameters, given: readonly unknown[]): Call {
  const input: Record<string, unknown> = {};
  const present: Argument[] = [];
  Object.entries(parameters).forEach(([key, parameter], i) => {
    const rows = rowsOf(given[i], parameter);
    if (rows) present.push({ key, parameter, rows });
    else if (parameter.optional) input[key] = parameter.fallback;
    else throw new DomainError("missing", { place: { argument: parameter.name }, wanted: parameter.kind.wanted });
  });

  const down = yearsRunDown(present);
  const years = new Years();
  const besideYears = new Years();
  for (const argument of present) {
    const { key, parameter } = argument;
    switch (parameter.shape) {
      case "one":
        input[key] = readOne(argument);
        break;
      case "table":
        input[key] = argument.rows;
        break;
      case "linesByYears": {
        const lines = readBlock(argument, down);
        years.agree(parameter.name, lines[0]?.length ?? 0);
        input[key] = lines;
        break;
      }
      case "perLine":
        input[key] = readVector(argument);
        break;
      default: {
        const values = readVector(argument);
        if (parameter.shape === "series" && parameter.kind.unit === "year") requireConsecutive(values, parameter.name);
        const agreeing = parameter.lengths === "own" ? besideYears : years;
        if (parameter.shape === "series" || values.length > 1) agreeing.agree(parameter.name, values.length);
        input[key] = values;
      }
    }
  }

  requireValuePerLine(present, input);

  const countEntry = Object.entries(parameters).find(([, { role }]) => role === "count");
  const total = years.total(countEntry?.[1], countEntry && (input[countEntry[0]] as number | undefined));
  for (const { key, parameter } of present) {
    const values = input[key] as unknown[];
    if (parameter.shape === "perYear" && values.length === 1) input[key] = Array<unknown>(total).fill(values[0]);
  }
  const namesKey = Object.keys(parameters).find((key) => parameters[key]?.role === "lineNames") ?? "";
  const { [namesKey]: showsLineNames, ...rest } = input;
  return { input: rest, years: total, down, showsLineNames: showsLineNames === true };
}

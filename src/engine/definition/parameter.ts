import {
  cellKind,
  choiceKind,
  dateKind,
  flagKind,
  nameKind,
  numberKind,
  oneOfKind,
  rateKind,
  yearKind,
  type Kind,
  type RateLimits,
} from "./kind";
import type { Text } from "../kernel/text";

/**
 * How an argument spreads over the worksheet.
 * `one` a single cell · `each` one cell or years, the function answers year by year (⇡) · `perYear` the same, handed to
 * the function as a whole path · `series` years that never repeat (→) · `linesByYears` a block with one line per item (▦) ·
 * `perLine` one value per line of that block, a column when the lines are rows and a row when they are columns (→) ·
 * `table` a block with headers (▦).
 */
export type Shape = "one" | "each" | "perYear" | "series" | "linesByYears" | "perLine" | "table";

/** One argument of a published function; `T` is what the maths receives. */
export interface Parameter<T = unknown> {
  readonly name: string;
  readonly help: Text;
  readonly shape: Shape;
  readonly kind: Kind<unknown>;
  readonly optional: boolean;
  readonly fallback?: T;
  /** What 0 means for an optional argument, since Excel on the desktop hands over a blank cell as 0. */
  readonly zero: "value" | "omitted" | "refused";
  /** Ranges in a table beside the call's own years, such as a deflator, agree in length among themselves. */
  readonly lengths?: "own";
  /** `count` gives the number of years when no range does; `lineNames` puts the names before a year table. */
  readonly role?: "count" | "lineNames";
}

interface Described {
  /** Kept out of the bundle that Excel evaluates: help belongs to the metadata, the pane and the docs. */
  readonly help: Text;
}

/** One cell of a kind; the named kinds below are built from it. */
export function parameterOf<T>(name: string, { help }: Described, kind: Kind<T>): Parameter<T> {
  return { name, help, shape: "one", kind, optional: false, zero: "value" };
}

/** Any amount, surplus + and deficit −. */
export const amount = (name: string, described: Described) => parameterOf(name, described, numberKind("amount"));

/** An amount that cannot be negative: a stock, a loan, an instalment, a premium. */
export const stock = (name: string, described: Described) =>
  parameterOf(name, described, numberKind("amount", { minimum: 0 }));

/** An amount that must be above zero, such as revenue. */
export const positiveAmount = (name: string, described: Described) =>
  parameterOf(name, described, numberKind("amount", { positive: true }));

/** A number that is neither money nor a share: people, emissions, per mille. */
export const plainNumber = (
  name: string,
  { help, ...limits }: Described & { minimum?: number; maximum?: number; positive?: boolean },
) => parameterOf(name, { help }, numberKind("number", limits));

/** A fraction within a span. */
export const rate = (name: string, { help, ...limits }: Described & RateLimits) =>
  parameterOf(name, { help }, rateKind(limits));

/** A whole number within limits. */
export const wholeNumber = (name: string, { help, ...limits }: Described & { minimum: number; maximum?: number }) =>
  parameterOf(name, { help }, numberKind("number", { ...limits, whole: true }));

/** A calendar year. */
export const year = (name: string, described: Described) => parameterOf(name, described, yearKind);

/** A date, as Excel numbers its days. */
export const date = (name: string, described: Described) => parameterOf(name, described, dateKind);

/** One of a few words. */
export const choice = <const V extends string>(name: string, { help, of }: Described & { of: readonly V[] }) =>
  parameterOf(name, { help }, choiceKind(of));

/** One of a few whole numbers. */
export const oneOf = <const V extends number>(name: string, { help, of }: Described & { of: readonly V[] }) =>
  parameterOf(name, { help }, oneOfKind(of));

/** A name from the user's own sheet. */
export const nameOf = (name: string, described: Described) => parameterOf(name, described, nameKind);

/** A yes or no. */
export const flag = (name: string, described: Described) => parameterOf(name, described, flagKind);

/** A block with headers, its cells handed over as they stand. */
export const table = (name: string, described: Described): Parameter<readonly (readonly unknown[])[]> => ({
  name,
  help: described.help,
  shape: "table",
  kind: cellKind,
  optional: false,
  zero: "value",
});

/** The number of years, for when no range gives them. */
export const count = (name: string, described: Described): Parameter<number | undefined> => ({
  ...optional(wholeNumber(name, { ...described, minimum: 1, maximum: 100 })),
  role: "count",
});

/** Whether a year table shows its line names; the definition puts them there, so the maths does not look. */
export const lineNames = (name: string): Parameter<boolean> => ({
  ...optional(
    flag(name, {
      help: {
        nb: "SANN setter linjenavnene foran. Utelatt: USANN.",
        nn: "SANN set linjenamna framfor. Utelate: USANN.",
        en: "TRUE puts the line names in front. Omitted: FALSE.",
      },
    }),
    false,
  ),
  role: "lineNames",
});

/** One cell or a range of years; the function answers for each year by itself (⇡). */
export const eachYear = <T>(one: Parameter<T>): Parameter<T> => ({ ...one, shape: "each" });

/** One cell or a range of years; one cell repeats, and the function sees the whole path (⇡). */
export const perYear = <T>(one: Parameter<T>): Parameter<readonly T[]> => {
  const { fallback: _, ...rest } = one;
  return { ...rest, shape: "perYear" };
};

/** A row or column of years that never repeats (→). */
export const series = <T>(one: Parameter<T>): Parameter<readonly T[]> => {
  const { fallback: _, ...rest } = one;
  return { ...rest, shape: "series" };
};

/** A series of a table beside the call's own years: it agrees in length with the other such series only (→). */
export const besideSeries = <T>(one: Parameter<T>): Parameter<readonly T[]> => ({ ...series(one), lengths: "own" });

/** A block with one line per item and one place per year (▦). */
export const linesByYears = <T>(one: Parameter<T>): Parameter<readonly (readonly T[])[]> => {
  const { fallback: _, ...rest } = one;
  return { ...rest, shape: "linesByYears" };
};

/** One value per line of the block of the same call; its direction tells how the block lies (→). */
export const perLine = <T>(one: Parameter<T>): Parameter<readonly T[]> => {
  const { fallback: _, ...rest } = one;
  return { ...rest, shape: "perLine" };
};

type ZeroMeaning = "value" | "omitted" | "refused";

/** An argument that may be left out, with what it then is and what 0 means. */
export function optional<T>(given: Parameter<T>, fallback: T, zero?: ZeroMeaning): Parameter<T>;
export function optional<T>(given: Parameter<T>, fallback?: undefined, zero?: ZeroMeaning): Parameter<T | undefined>;
export function optional<T>(given: Parameter<T>, fallback?: T, zero: ZeroMeaning = "value"): Parameter<T | undefined> {
  return { ...given, optional: true, zero, ...(fallback === undefined ? {} : { fallback }) };
}

import { DomainError } from "./errors";
import type { Text } from "./text";
import type { Year } from "./units";

/** One value of a rate or limit, from the year it takes effect, with where it stands written. */
export interface DatedValue<T> {
  readonly from: Year;
  readonly value: T;
  readonly source: string;
  /** The source proposes it; nobody has adopted it there. */
  readonly proposed?: boolean;
}

/** A rate or limit that law or policy sets, as data: each value lasts until the next. */
export interface Effective<T> {
  readonly name: Text;
  readonly values: readonly DatedValue<T>[];
  /** The value in force in a year, with its source; `argument` is where the user wrote the year. */
  in(year: Year, argument?: string): DatedValue<T>;
  /** The value in force in a year; `argument` is where the user wrote the year. */
  at(year: Year, argument?: string): T;
  /** The newest value, for rules that are asked about without a year. */
  readonly latest: T;
}

/** Declares a rate or limit with its dated values, oldest first. */
export function effective<T>(name: Text, values: readonly [DatedValue<T>, ...DatedValue<T>[]]): Effective<T> {
  values.forEach((dated, i) => {
    const earlier = values[i - 1];
    if (earlier && dated.from <= earlier.from) throw new RangeError(`list the values of ${name.nb} oldest first`);
  });
  const inForce = (year: Year, argument?: string): DatedValue<T> => {
    const dated = values.findLast(({ from }) => from <= year);
    if (!dated) {
      const place = argument === undefined ? undefined : { argument };
      throw new DomainError("notInForce", { place, name, from: values[0].from, given: year });
    }
    return dated;
  };
  return {
    name,
    values,
    in: inForce,
    at: (year, argument) => inForce(year, argument).value,
    get latest() {
      return (values.at(-1) ?? values[0]).value;
    },
  };
}

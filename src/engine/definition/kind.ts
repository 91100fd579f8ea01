import { firstOfJanuary } from "../kernel/calendar";
import { DomainError, type Place, type Quantity, type Wanted } from "../kernel/errors";
import { describeCell } from "./cell";

/** How one cell becomes a value of the engine, or a sentence that says what to write instead. */
export interface Kind<T> {
  readonly wanted: Wanted;
  /** The type Excel is told: numbers are `any`, so that our sentence and not Excel's bare error reaches the user. */
  readonly metadataType: "any" | "string" | "boolean";
  readonly unit: Unit;
  /** What a rate must keep within; other limits stand in the help of the argument. */
  readonly span?: RateLimits;
  /** The only values there are. */
  readonly allowed?: readonly (string | number)[];
  read(cell: unknown, place: Place): T;
}

/** What a number counts, for formats and explanations. */
export type Unit = "amount" | "rate" | "year" | "date" | "number" | "text";

interface NumberLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  /** Zero and below are refused. */
  readonly positive?: boolean;
  readonly whole?: boolean;
}

function readNumber(cell: unknown, place: Place, wanted: Wanted): number {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  throw new DomainError("notNumber", { place, given: describeCell(cell), wanted });
}

/** A number within limits. */
export function numberKind(unit: Unit, limits: NumberLimits = {}): Kind<number> {
  const { minimum, maximum, positive = false, whole = false } = limits;
  const wanted = whole ? "wholeNumber" : "number";
  const quantity = (value: number): Quantity => ({ value, form: "number" });
  return {
    wanted,
    metadataType: "any",
    unit,
    read(cell, place) {
      const value = readNumber(cell, place, wanted);
      const given = quantity(value);
      if (whole && !Number.isInteger(value)) throw new DomainError("notWhole", { place, given });
      if (positive && value <= 0) throw new DomainError("notPositive", { place, given });
      if (minimum !== undefined && value < minimum)
        throw new DomainError("belowMinimum", { place, given, minimum: quantity(minimum) });
      if (maximum !== undefined && value > maximum)
        throw new DomainError("aboveMaximum", { place, given, maximum: quantity(maximum) });
      return value;
    },
  };
}

/** The lawful span of a rate; `maximumOpen` keeps the maximum itself out. */
export interface RateLimits {
  readonly minimum: number;
  readonly maximum: number;
  readonly maximumOpen?: boolean;
}

/** Refuses a rate outside its span, and says how a percentage is written when 2 was typed for 2 %. */
export function requireRate(value: number, { minimum, maximum, maximumOpen }: RateLimits, place: Place): number {
  const within = (rate: number) => rate >= minimum && (maximumOpen ? rate < maximum : rate <= maximum);
  if (within(value)) return value;
  const percent = (rate: number): Quantity => ({ value: rate, form: "percent" });
  if (Math.abs(value) >= 1 && within(value / 100)) {
    throw new DomainError("percentTypedAsNumber", { place, given: percent(value), example: percent(value / 100) });
  }
  throw new DomainError("outOfRange", {
    place,
    given: percent(value),
    minimum: percent(minimum),
    maximum: percent(maximum),
  });
}

/** A fraction within a span; 2 where 2 % is meant is refused. */
export function rateKind(limits: RateLimits): Kind<number> {
  return {
    wanted: "rate",
    metadataType: "any",
    unit: "rate",
    span: limits,
    read: (cell, place) => requireRate(readNumber(cell, place, "rate"), limits, place),
  };
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** A calendar year as a cell shows it: a number, or the four digits of a table header; undefined for anything else. */
export function yearIn(cell: unknown): number | undefined {
  const year = typeof cell === "string" && /^\d{4}$/.test(cell) ? Number(cell) : cell;
  return typeof year === "number" && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
    ? year
    : undefined;
}

/** A calendar year, 1900–2199. */
export const yearKind: Kind<number> = {
  wanted: "year",
  metadataType: "any",
  unit: "year",
  read(cell, place) {
    const year = yearIn(cell);
    if (year === undefined) throw new DomainError("notYear", { place, given: describeCell(cell) });
    return year;
  },
};

const FIRST_DAY = firstOfJanuary(1950);
const LAST_DAY = firstOfJanuary(2200) - 1;

/** A date as Excel numbers its days, 1950–2199; the time of day is left out, and a year is not a date. */
export const dateKind: Kind<number> = {
  wanted: "date",
  metadataType: "any",
  unit: "date",
  read(cell, place) {
    const day = typeof cell === "number" ? Math.floor(cell) : Number.NaN;
    if (day >= FIRST_DAY && day <= LAST_DAY) return day;
    throw new DomainError("notDate", { place, given: describeCell(cell) });
  },
};

/** Letters that many keyboards lack count as their nearest neighbour. */
function fold(text: string): string {
  return text.trim().toUpperCase().replaceAll("Ø", "O").replaceAll("Å", "A").replaceAll("Æ", "AE");
}

/** One of a few words; case, outer spaces and Ø/O, Å/A, Æ/AE do not matter. */
export function choiceKind<const V extends string>(values: readonly V[]): Kind<V> {
  return {
    wanted: "choice",
    metadataType: "any",
    unit: "text",
    allowed: values,
    read(cell, place) {
      const wanted = typeof cell === "string" ? fold(cell) : undefined;
      const value = values.find((candidate) => fold(candidate) === wanted);
      if (value === undefined)
        throw new DomainError("notAllowed", { place, given: describeCell(cell), allowed: values });
      return value;
    },
  };
}

/** One of a few whole numbers. */
export function oneOfKind<const V extends number>(values: readonly V[]): Kind<V> {
  return {
    wanted: "wholeNumber",
    metadataType: "any",
    unit: "number",
    allowed: values,
    read(cell, place) {
      const value = values.find((candidate) => candidate === readNumber(cell, place, "wholeNumber"));
      if (value === undefined)
        throw new DomainError("notAllowed", { place, given: describeCell(cell), allowed: values.map(String) });
      return value;
    },
  };
}

/** A name the user has given something, trimmed. */
export const nameKind: Kind<string> = {
  wanted: "text",
  metadataType: "any",
  unit: "text",
  read(cell, place) {
    if (typeof cell !== "string" || cell.trim() === "")
      throw new DomainError("notNumber", { place, given: describeCell(cell), wanted: "text" });
    return cell.trim();
  },
};

/** TRUE or FALSE; 0 is FALSE and 1 is TRUE, as in Excel. */
export const flagKind: Kind<boolean> = {
  wanted: "boolean",
  metadataType: "any",
  unit: "text",
  read(cell, place) {
    if (typeof cell === "boolean") return cell;
    if (cell === 0 || cell === 1) return cell === 1;
    throw new DomainError("notNumber", { place, given: describeCell(cell), wanted: "boolean" });
  },
};

/** A cell of a table whose columns the function reads by their headers. */
export const cellKind: Kind<unknown> = {
  wanted: "table",
  metadataType: "any",
  unit: "text",
  read: (cell) => cell,
};

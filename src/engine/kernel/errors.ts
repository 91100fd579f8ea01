import type { Text } from "./text";

/** Where in the user's arguments a fault lies: the argument, and the cell when the argument is a range. */
export interface Place {
  readonly argument: string;
  /** 1-based position along a row or column. */
  readonly nr?: number;
  /** 1-based row and column in a block. */
  readonly row?: number;
  readonly column?: number;
}

/** A number in a sentence, with the form the reader should see. */
export interface Quantity {
  readonly value: number;
  readonly form: "number" | "percent" | "year";
}

/** Every fault a user can mend, with the facts its sentence needs. */
export interface Faults {
  missing: { place: Place; wanted: Wanted };
  notNumber: { place: Place; given: string; wanted: Wanted };
  notWhole: { place: Place; given: Quantity };
  belowMinimum: { place: Place; given: Quantity; minimum: Quantity };
  aboveMaximum: { place: Place; given: Quantity; maximum: Quantity };
  notPositive: { place: Place; given: Quantity };
  percentTypedAsNumber: { place: Place; given: Quantity; example: Quantity };
  outOfRange: { place: Place; given: Quantity; minimum: Quantity; maximum: Quantity };
  zeroRefused: { place: Place; isRate: boolean };
  notAllowed: { place: Place; given: string; allowed: readonly string[] };
  notYear: { place: Place; given: string };
  notDate: { place: Place; given: string };
  yearStep: { place: Place; given: number; expected: number };
  notOneDimensional: { place: Place };
  notOneCell: { place: Place };
  lengths: { place: Place; length: number; other: string; otherLength: number };
  linesDiffer: { place: Place; length: number; other: string; lines: number };
  countMissing: { place: Place };
  countDiffers: { place: Place; given: number; length: number };
  tooFewYears: { place: Place; minimum: number };
  notRectangular: { place: Place };
  notInForce: { place: Place | undefined; name: Text; from: number; given: number };
  resultNotFinite: Record<string, never>;
  partAboveWhole: { place: Place; whole: string };
  overfinansiert: { place: Place; given: Quantity; financing: Quantity };
  premiefondTomt: { place: Place; given: Quantity; available: Quantity };
  deflatorMangler: { place: Place; year: number };
  tabellUtenOverskrift: { place: Place; column: string };
  artsliste: { place: Place; given: string };
  selvkostBeggeEllerIngen: { place: Place; other: string };
  selvkostForStor: { place: Place; total: string };
  planperiodeUtenfor: { place: Place; from: number; to: number };
  planperiodeUtenFra: { place: Place; other: string };
  rateUkjentFoer: { place: Place; name: Text; from: number; given: number };
  promilleSomAndel: { place: Place; given: Quantity; example: Quantity };
  bunnfradragUtenAntall: { place: Place; other: string };
  tabellUtenKolonne: { place: Place; column: string };
  tabellUtenAar: { place: Place };
  tabellUtenScenarioer: { place: Place };
}

/** Every question that can be well put and still have no answer. */
export interface Silences {
  fondAldri: { maal: Quantity; last: Quantity };
  maalUtenforRekkevidde: { maaltall: Quantity; lowest: Quantity };
  nullutslipp: { maal: string };
}

/** What to write instead, named by the kind of value. */
export type Wanted = "number" | "rate" | "wholeNumber" | "year" | "date" | "text" | "choice" | "boolean" | "table";

/** Bad input: the user can mend it. The sentence itself stands in definition/sentences. */
export class DomainError<K extends keyof Faults = keyof Faults> extends Error {
  constructor(
    readonly key: K,
    readonly facts: Faults[K],
  ) {
    super(key);
  }
}

/** The question was well put, but no answer exists (#N/A). */
export class NoAnswer<K extends keyof Silences = keyof Silences> extends Error {
  constructor(
    readonly key: K,
    readonly facts: Silences[K],
  ) {
    super(key);
  }
}

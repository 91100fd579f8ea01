import type { Year } from "../../engine/kernel/units";
import type { DomainError, NoAnswer } from "../../engine/kernel/errors";
import type { Notation } from "../formula/notation";
import type { RangePlace } from "../readRange";
import type { Obstacle } from "../starterFigures";

/** What can be asked. */
export type Question =
  /** The efficiency that gives a result on target in a year. */
  | { readonly kind: "effektivisering"; readonly year: Year }
  /** The largest equal yearly loan that keeps debt within its limit in a year. */
  | { readonly kind: "laan"; readonly year: Year }
  /** What must be set aside more each year for a fund on target in a year. */
  | { readonly kind: "avsetning"; readonly year: Year }
  /** The latest year a measure can begin while the fund keeps its target, or is not empty. */
  | { readonly kind: "utsettelse"; readonly measure: string; readonly floor: "target" | "empty" };

/** What a step of an answer says; the sentences stand in the pane's languages. */
export type StepKey =
  | "basisbane"
  | "oevrige"
  | "resultatMedOevrige"
  | "resultatKrav"
  | "behov"
  | "iScenarioet"
  | "forskjell"
  | "gjeldNaa"
  | "gjeldUtenLaan"
  | "gjeldGrense"
  | "rom"
  | "igjenPerKrone"
  | "aarligLaan"
  | "laanIPlanen"
  | "investering"
  | "fondKrav"
  | "fondIPlanen"
  | "fondMangler"
  | "antallAar"
  | "avsetning"
  | "planlagtStart"
  | "holdtFra"
  | "senesteStart"
  | "andelDa"
  | "andelEttAarTil";

/** One step on the way to an answer, so that a person can redo it on paper. */
export interface AnswerStep {
  readonly key: StepKey;
  readonly value: number;
  readonly unit: "amount" | "share" | "factor" | "year" | "count";
  /** The year the step is about. */
  readonly year?: Year;
}

/** How an answer goes into the sheet as a formula that follows the workbook. */
export interface AnswerFormula {
  readonly text: (notation: Notation) => string;
  /** How many cells to the right it fills. */
  readonly columns: number;
  /** What it calculates from, near and far: there it may not stand. */
  readonly reads: readonly RangePlace[];
}

/** An answer with its steps. */
export interface Answer {
  readonly kind: "answer";
  readonly value: number;
  readonly unit: "amount" | "year";
  readonly steps: readonly AnswerStep[];
  /** Undefined where no function gives the answer. */
  readonly formula: AnswerFormula | undefined;
}

/** The answer to a question, or why there is none. */
export type Outcome =
  | Answer
  /** The measure can wait beyond the last year. */
  | { readonly kind: "neverNeeded"; readonly lastYear: Year; readonly steps: readonly AnswerStep[] }
  | { readonly kind: "noAnswer"; readonly reason: NoAnswer | DomainError }
  | Obstacle;

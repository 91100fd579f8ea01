import type { Cell } from "../../engine/definition/cell";
import type { Dated, Step } from "../../engine/definition/explanation";
import type { Unit } from "../../engine/definition/kind";
import type { Text, Wording } from "../../engine/kernel/text";
import type { CellPlace } from "../showCell";

/** One argument of an explained call: what it is, what it was for this cell, and where it stands. */
export interface Input {
  readonly name: string;
  readonly help: Text;
  readonly unit: Unit;
  /** The value that counts for the cell; undefined where a whole range does. */
  readonly value: Cell | null | undefined;
  /** How many cells it was given. */
  readonly cells: number;
  /** Where it stands; undefined for what is written in the formula itself. */
  readonly place: CellPlace | undefined;
  /** How it is written in the formula. */
  readonly text: string;
}

/** How one of our functions came to its answer. */
export interface ExplainedCall {
  readonly name: string;
  readonly summary: Text;
  readonly formula: Wording;
  readonly inputs: readonly Input[];
  /** The last step is the answer. */
  readonly steps: readonly Step[];
  readonly law: readonly Wording[];
  readonly dated: readonly Dated[];
  /** Whether the cell shows the answer itself, and not something the formula makes of it. */
  readonly isWhole: boolean;
}

/** Why a call of ours has no answer, or none that can be told. */
export type Hindrance =
  /** The function refuses what it was given, or there is no answer. */
  | { readonly kind: "refused"; readonly sentence: Text }
  /** A cell that it was given shows an error. */
  | { readonly kind: "inputError"; readonly argument: string; readonly place: CellPlace; readonly code: string }
  /** An argument is worked out in the formula itself. */
  | { readonly kind: "expression"; readonly argument: string; readonly text: string }
  /** The formula takes something out of the answer, or makes something else of it. */
  | { readonly kind: "wrapped" }
  /** The function has an answer that Excel cannot show; the code of the error says why. */
  | { readonly kind: "notShown" };

/** The way from a cell to one of ours that it rests on, the cell itself left out. */
export interface Way {
  readonly through: readonly CellPlace[];
  readonly name: string;
}

/** What can be told about a cell. */
export type CellStory = {
  readonly place: CellPlace;
  /** What it shows; null when it is empty. */
  readonly value: Cell | null;
  /** The code of the error it shows. */
  readonly code: string | undefined;
  /** The formula as the user's Excel writes it. */
  readonly formula: string | undefined;
  /** The cell that holds the formula, when it is another one. */
  readonly filledFrom: CellPlace | undefined;
} & (
  | { readonly kind: "empty" | "typed" | "unrelated" | "calculating" }
  | { readonly kind: "explained"; readonly call: ExplainedCall }
  | { readonly kind: "hindered"; readonly name: string; readonly summary: Text; readonly hindrance: Hindrance }
  /** The cell's own formula says that there is nothing to work out yet. */
  | { readonly kind: "waiting"; readonly name: string; readonly summary: Text }
  | { readonly kind: "dependent"; readonly ways: readonly Way[] }
  /** The error arose in the last of these cells, and comes through the others. */
  | { readonly kind: "passedOn"; readonly through: readonly CellPlace[] }
);

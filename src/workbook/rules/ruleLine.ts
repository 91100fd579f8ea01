import type { Amount, Year } from "../../engine/kernel/units";
import type { CellPlace } from "../showCell";
import type { Obstacle } from "../starterFigures";

/** Every rule the pane judges, in the order it shows them. */
export type RuleKey =
  | "kobResultat"
  | "kobFond"
  | "kobGjeld"
  | "gjeldendeOverskudd"
  | "gjeldendeGjeld"
  | "gjeldendeFond"
  | "foreslaattOverskudd"
  | "foreslaattGjeld"
  | "foreslaattFond"
  | "minimumsavdrag"
  | "robek";

/** What a rule says, or why it says nothing. */
export type Verdict =
  | { readonly kind: "met" }
  | { readonly kind: "broken"; readonly from: Year | undefined }
  /** A deficit is not covered in these years of budget or plan (kommuneloven § 28-1). */
  | { readonly kind: "notAdoptable"; readonly years: readonly Year[] }
  | { readonly kind: "merforbruk"; readonly years: readonly Year[] }
  | Obstacle;

/** One year of a rule by itself. */
export interface YearMark {
  readonly year: Year;
  readonly state: "met" | "broken" | "unknown";
  /** Whether the verdict rests on this year. */
  readonly isJudged: boolean;
}

/** One rule held against the workbook. */
export interface RuleLine {
  readonly key: RuleKey;
  readonly verdict: Verdict;
  /** What the rule measures, and what it asks for, in the year that decides; amounts for minimumsavdrag, else shares. */
  readonly value: number | undefined;
  readonly target: number | undefined;
  readonly form: "share" | "amount";
  /** Money to spare, negative when short. */
  readonly margin: Amount | undefined;
  /** The cells it was judged on, and what the row is called; undefined when the workbook does not have them. */
  readonly row: (CellPlace & { readonly label: string }) | undefined;
  readonly marks: readonly YearMark[];
}

import type { CellContent } from "../cellContent";

/** A range in a finding, as the user finds it. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** How much a finding matters: wrong for certain, probably wrong, or worth a look. */
export type Severity = "error" | "warning" | "note";

/** The unit of amounts on a sheet or in a row. */
export type AmountUnit = "kr" | "1000kr" | "millkr";

/** The price level of amounts on a sheet. */
export type PriceLevel = "faste" | "loepende";

/** A range given to an argument; `from` is its first year where that is known. */
export interface ArgumentRange extends Place {
  readonly argument: string;
  readonly length: number;
  readonly from?: number;
}

/** What a check found, in facts; the pane puts them into words. */
export type Facts =
  /** A cell that has no answer and will not get one by itself. */
  | { readonly kind: "stuck"; readonly value: string; readonly formula: string }
  | { readonly kind: "errorValue"; readonly value: string }
  /** A formula that has lost what it referred to. */
  | { readonly kind: "brokenReference"; readonly formula: string }
  /** A number typed over one of a row of like formulas. */
  | { readonly kind: "overwrittenFormula"; readonly value: number; readonly formula: string }
  /** A formula that differs from its like neighbours by a typed number. */
  | { readonly kind: "numberInFormula"; readonly formula: string; readonly neighbour: string }
  /** Ranges in one call of ours that do not have the same length. */
  | { readonly kind: "unequalRanges"; readonly function: string; readonly ranges: readonly ArgumentRange[] }
  /** Ranges in one call of ours that begin in different years. */
  | { readonly kind: "yearsApart"; readonly function: string; readonly ranges: readonly ArgumentRange[] }
  /** More calls of ours after each other than calculate quickly; the chain begins with the cell itself. */
  | { readonly kind: "deepChain"; readonly depth: number; readonly chain: readonly Place[] }
  /** A rate or limit for which the add-in knows a newer value. */
  | {
      readonly kind: "outdatedRate";
      readonly rate: string;
      readonly value: number;
      readonly year: number;
      readonly newest: { readonly from: number; readonly value: number; readonly source: string };
    }
  /** Amounts in different units in one formula. */
  | { readonly kind: "unitMix"; readonly unit: AmountUnit; readonly other: Place & { readonly unit: AmountUnit } }
  /** An amount about a thousand times larger or smaller than the others in its row. */
  | { readonly kind: "magnitude"; readonly value: number; readonly typical: number }
  /** Fixed and current prices in one formula. */
  | {
      readonly kind: "priceLevelMix";
      readonly level: PriceLevel;
      readonly other: Place & { readonly level: PriceLevel };
    }
  /** A text that looks like a number. */
  | { readonly kind: "textNumber"; readonly text: string; readonly number: number }
  /** Figures of the municipality that the template comes from. */
  | { readonly kind: "leftFigures"; readonly municipality: string; readonly values: readonly CellContent[] };

/** What a check found, and where. */
export type Found = Place & Facts;

/** One thing that the user should look at, with the cell to jump to. */
export type Finding = Found & { readonly severity: Severity };

/** How much each kind matters. */
export const severityOf: Readonly<Record<Facts["kind"], Severity>> = {
  stuck: "error",
  errorValue: "error",
  brokenReference: "error",
  unequalRanges: "error",
  overwrittenFormula: "warning",
  yearsApart: "warning",
  unitMix: "warning",
  magnitude: "warning",
  textNumber: "warning",
  leftFigures: "warning",
  numberInFormula: "note",
  deepChain: "note",
  outdatedRate: "note",
  priceLevelMix: "note",
};

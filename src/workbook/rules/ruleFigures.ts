import type { Year } from "../../engine/kernel/units";
import type { StarterRanges } from "../readStarterRanges";
import { StarterFigures } from "../starterFigures";
import type { YearMark } from "./ruleLine";
import type { RuleFigure } from "./ruleReferences";

/** What the rules ask of the figures: the years along the axis, and which of them are met. */
export class RuleFigures extends StarterFigures<RuleFigure> {
  readonly years: readonly Year[];
  /** Positions along the axis of the plan period. */
  readonly plan: readonly number[];

  constructor(ranges: StarterRanges<RuleFigure>) {
    super(ranges);
    this.years = this.numbers("years");
    const [from, length] = [this.number("planFrom") ?? NaN, this.number("planLength") ?? NaN];
    this.plan = this.positions((year) => from <= year && year < from + length);
  }

  positions(isMeant: (year: Year) => boolean): number[] {
    return this.years.flatMap((year, at) => (isMeant(year) ? [at] : []));
  }

  /** Every year by itself; a year without figures is unknown. */
  marks(judged: readonly number[], isMet: (at: number) => boolean | undefined): YearMark[] {
    return this.years.map((year, at) => {
      const met = isMet(at);
      return {
        year,
        state: met === undefined ? "unknown" : met ? "met" : "broken",
        isJudged: judged.includes(at),
      };
    });
  }
}

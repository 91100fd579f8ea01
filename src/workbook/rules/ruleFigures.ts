import type { Year } from "../../engine/kernel/units";
import type { CellValue } from "../cellValue";
import { addressOf, rectangleOf } from "../formula/rectangle";
import type { StarterRanges } from "../readStarterRanges";
import type { RuleFigure } from "./ruleReferences";
import type { RuleLine, Verdict, YearMark } from "./ruleLine";

const nothing: CellValue = { kind: "empty" };

/** What the rules ask of the ranges that were read: numbers by year, and why there are none. */
export class RuleFigures {
  readonly years: readonly Year[];
  /** Positions along the axis of the plan period. */
  readonly plan: readonly number[];

  constructor(private readonly ranges: StarterRanges<RuleFigure>) {
    this.years = this.row("years").map((cell) => (cell.kind === "number" ? cell.number : NaN));
    const [from, length] = [this.single("planFrom") ?? NaN, this.single("planLength") ?? NaN];
    this.plan = this.positions((year) => from <= year && year < from + length);
  }

  positions(isMeant: (year: Year) => boolean): number[] {
    return this.years.flatMap((year, at) => (isMeant(year) ? [at] : []));
  }

  has(figure: RuleFigure): boolean {
    return this.ranges[figure] !== undefined;
  }

  row(figure: RuleFigure, line = 0): readonly CellValue[] {
    return this.ranges[figure]?.rows[line] ?? [];
  }

  cell(figure: RuleFigure, at: number, line = 0): CellValue {
    return this.row(figure, line)[at] ?? nothing;
  }

  number(figure: RuleFigure, at: number, line = 0): number | undefined {
    const cell = this.cell(figure, at, line);
    return cell.kind === "number" ? cell.number : undefined;
  }

  single(figure: RuleFigure): number | undefined {
    return this.number(figure, 0);
  }

  text(figure: RuleFigure, at: number, line = 0): string | undefined {
    const cell = this.cell(figure, at, line);
    return cell.kind === "text" ? cell.text : undefined;
  }

  /** Why a rule that needs these rows in these years cannot be judged; undefined when every number is there. */
  obstacle(figures: readonly RuleFigure[], at: readonly number[]): Verdict | undefined {
    if (at.length === 0 || figures.some((figure) => !this.has(figure))) return { kind: "missing" };
    const cells = figures.flatMap((figure) => at.map((one) => this.cell(figure, one)));
    const error = cells.find((cell) => cell.kind === "error");
    if (error !== undefined) return { kind: "error", code: error.code };
    if (cells.some(({ kind }) => kind === "calculating")) return { kind: "calculating" };
    const unfilled = figures.filter((figure) => at.some((one) => this.number(figure, one) === undefined));
    return unfilled.length === 0 ? undefined : { kind: "unfilled", labels: unfilled.map((one) => this.label(one)) };
  }

  label(figure: RuleFigure): string {
    return this.ranges[figure]?.label ?? "";
  }

  /** The cells of a row in the years from the first to the last of these. */
  place(figure: RuleFigure, at: readonly number[]): RuleLine["row"] {
    const range = this.ranges[figure];
    const [first, last] = [at[0], at.at(-1)];
    if (range === undefined || first === undefined || last === undefined) return undefined;
    const whole = rectangleOf(range.address);
    if (whole === undefined) return undefined;
    const address = addressOf({ ...whole, column: whole.column + first, columns: last - first + 1 });
    return { sheet: range.sheet, address, label: range.label };
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

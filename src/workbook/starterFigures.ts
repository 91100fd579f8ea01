import type { CellValue } from "./cellValue";
import { addressOf, rectangleOf } from "./formula/rectangle";
import type { StarterRange, StarterRanges } from "./readStarterRanges";
import type { CellPlace } from "./showCell";

/** Why figures cannot be used. */
export type Obstacle =
  /** Rows that a person has not filled in. */
  | { readonly kind: "unfilled"; readonly labels: readonly string[] }
  /** The workbook does not have the rows. */
  | { readonly kind: "missing" }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "calculating" };

const nothing: CellValue = { kind: "empty" };

/** Figures of the starter workbook by our names for them, and why some are not there. */
export class StarterFigures<Figure extends string> {
  constructor(private readonly ranges: StarterRanges<Figure>) {}

  /** Whether some of the cells have no value yet. */
  get isCalculating(): boolean {
    const ranges: (StarterRange | undefined)[] = Object.values(this.ranges);
    return ranges.some((range) => range?.rows.flat().some(({ kind }) => kind === "calculating"));
  }

  cell(figure: Figure, at: number, line = 0): CellValue {
    return this.ranges[figure]?.rows[line]?.[at] ?? nothing;
  }

  number(figure: Figure, at = 0, line = 0): number | undefined {
    const cell = this.cell(figure, at, line);
    return cell.kind === "number" ? cell.number : undefined;
  }

  text(figure: Figure, at = 0, line = 0): string | undefined {
    const cell = this.cell(figure, at, line);
    return cell.kind === "text" ? cell.text : undefined;
  }

  /** The numbers of a row; what is no number is NaN. */
  numbers(figure: Figure): readonly number[] {
    return (this.ranges[figure]?.rows[0] ?? []).map((cell) => (cell.kind === "number" ? cell.number : NaN));
  }

  /** The numbers of several figures at one position; what is no number is NaN. */
  values<F extends Figure>(figures: readonly F[], at = 0): Readonly<Record<F, number>> {
    const values = figures.map((figure) => [figure, this.number(figure, at) ?? NaN]);
    return Object.fromEntries(values) as Record<F, number>;
  }

  label(figure: Figure): string {
    return this.ranges[figure]?.label ?? "";
  }

  /** Where all of a figure stands. */
  whole(figure: Figure): CellPlace | undefined {
    return this.ranges[figure];
  }

  /** The cells of a row from the first to the last of these positions. */
  place(figure: Figure, at: readonly number[]): (CellPlace & { readonly label: string }) | undefined {
    const range: StarterRange | undefined = this.ranges[figure];
    const whole = range === undefined ? undefined : rectangleOf(range.address);
    const [first, last] = [at[0], at.at(-1)];
    if (range === undefined || whole === undefined || first === undefined || last === undefined) return undefined;
    const address = addressOf({ ...whole, column: whole.column + first, columns: last - first + 1 });
    return { sheet: range.sheet, address, label: range.label };
  }

  /** Why these figures cannot all be used at these positions; undefined when every number is there. */
  obstacle(figures: readonly Figure[], at: readonly number[]): Obstacle | undefined {
    if (at.length === 0 || figures.some((figure) => this.ranges[figure] === undefined)) return { kind: "missing" };
    const cells = figures.flatMap((figure) => at.map((one) => this.cell(figure, one)));
    const error = cells.find((cell) => cell.kind === "error");
    if (error !== undefined) return { kind: "error", code: error.code };
    if (cells.some(({ kind }) => kind === "calculating")) return { kind: "calculating" };
    const unfilled = figures.filter((figure) => at.some((one) => this.number(figure, one) === undefined));
    return unfilled.length === 0 ? undefined : { kind: "unfilled", labels: unfilled.map((one) => this.label(one)) };
  }
}

import { numfmt } from "../../grid/univer";

/** An axis of numbers: where it begins and ends, and where it has its marks. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** Bounds that are given, the rest is chosen. */
export interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
}

/** Round bounds and marks around numbers; zero is left out only when the numbers lie close together, as in Excel. */
export function scaleFor(numbers: readonly number[], { minimum, maximum, majorUnit }: Bounds, marks: number): Scale {
  const least = numbers.length === 0 ? 0 : Math.min(...numbers);
  const most = numbers.length === 0 ? 1 : Math.max(...numbers);
  const isClose = least * most > 0 && (most - least) / Math.max(Math.abs(most), Math.abs(least)) < 1 / 6;
  const low = minimum ?? (isClose ? least - (most - least) / 2 : Math.min(0, least));
  const high = maximum ?? (isClose ? most + (most - least) / 20 : Math.max(0, most));
  const room = high > low ? high - low : Math.max(1, Math.abs(low));
  const step = majorUnit ?? niceStep(room / Math.max(1, marks));
  const start = minimum ?? Math.floor(low / step + 1e-9) * step;
  const reached = Math.ceil((low + room) / step - 1e-9) * step;
  // A bar that ends at the very top would look cut off.
  const end = maximum ?? (high > 0 && reached - high < room / 50 && marks > 2 ? reached + step : reached);
  const count = Math.min(100, Math.floor((end - start) / step + 1e-6));
  return {
    minimum: start,
    maximum: end,
    ticks: Array.from({ length: count + 1 }, (_, index) => Number((start + index * step).toPrecision(12))),
  };
}

/** The smallest of 1, 2 and 5 times a power of ten that is at least this large. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least - 1e-9 * power) ?? 10;
  return factor * power;
}

/** A number the Norwegian way, in a format code. */
export function formatted(value: number, pattern: string | undefined): string {
  const code = pattern === undefined || pattern === "" ? "General" : pattern;
  const plain = code === "General" ? Number(value.toPrecision(6)) : value;
  return numfmt
    .format(code, plain, { locale: "nb", throws: false })
    .trim()
    .replace(/^-(?=\d)/, "−");
}

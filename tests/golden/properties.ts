type Matrix = readonly (readonly number[])[];

/** A property that a golden case asks of an answer, alone or against a comparison call. */
export interface Property {
  readonly p: string;
  readonly args?: readonly unknown[];
  readonly rows?: number;
  readonly cols?: number;
  readonly min?: number;
  readonly max?: number;
  readonly line?: number;
  readonly lo?: number;
  readonly hi?: number;
  readonly a?: number;
  readonly b?: number;
  readonly year?: number;
  readonly value?: number;
  readonly share?: number;
  readonly values?: readonly number[];
  readonly weights?: readonly number[];
  readonly tol?: number;
  readonly axis?: string;
  readonly transpose?: boolean;
}

const SLACK = 1e-12;

const turned = (matrix: Matrix): Matrix => (matrix[0] ?? []).map((_, j) => matrix.map((row) => row[j] as number));

const line = (lines: Matrix, i: number | undefined): readonly number[] => lines[i ?? 0] ?? [];

const width = (lines: Matrix, { lo, hi }: Property): number[] =>
  line(lines, hi).map((high, k) => high - (line(lines, lo)[k] as number));

/** Expects one property of an answer; `other` is what the comparison call answered. */
export function expectProperty(property: Property, answer: Matrix, other: Matrix | undefined): void {
  const lines = property.axis === "cols" ? turned(answer) : answer;
  const against = other ?? [];
  const { min = -Infinity, max = Infinity, share = 0, value = 0, values = [], weights = [] } = property;
  switch (property.p) {
    case "shape":
      expect([answer.length, answer[0]?.length]).toEqual([property.rows, property.cols]);
      return;
    case "within":
      expect(Math.min(...answer.flat())).toBeGreaterThanOrEqual(min);
      expect(Math.max(...answer.flat())).toBeLessThanOrEqual(max);
      return;
    case "orderedLines":
      lines.slice(1).forEach((upper, i) => {
        upper.forEach((high, k) => {
          expect(high).toBeGreaterThanOrEqual((lines[i]?.[k] as number) - SLACK);
        });
      });
      return;
    case "lineNear":
      values.forEach((near, k) => {
        const room = share * (width(lines, property)[k] as number) + SLACK;
        expect(Math.abs((line(lines, property.line)[k] as number) - near)).toBeLessThanOrEqual(room);
      });
      return;
    case "lineNotAbove":
      line(lines, property.a).forEach((low, k) => {
        expect(low).toBeLessThanOrEqual((line(lines, property.b)[k] as number) + SLACK);
      });
      return;
    case "differs":
      expect(answer).not.toEqual(other);
      return;
    case "sameAs": {
      const same = property.transpose ? turned(against) : against;
      expect(answer.map((row) => row.length)).toEqual(same.map((row) => row.length));
      answer.flat().forEach((cell, k) => {
        const twin = same.flat()[k] as number;
        expect(Math.abs(cell - twin)).toBeLessThanOrEqual((property.tol ?? 1e-9) + 1e-9 * Math.abs(twin));
      });
      return;
    }
    case "wider": {
      const narrow = width(property.axis === "cols" ? turned(against) : against, property);
      width(lines, property).forEach((wide, k) => {
        expect(wide).toBeGreaterThan(narrow[k] as number);
      });
      return;
    }
    case "spread":
      expect(Math.abs((width(lines, property)[property.year ?? 0] as number) - value)).toBeLessThanOrEqual(
        share * value,
      );
      return;
    case "notAbove":
      answer.flat().forEach((cell, k) => {
        expect(cell).toBeLessThanOrEqual((against.flat()[k] as number) + SLACK);
      });
      return;
    case "sumLines":
      values.forEach((total, k) => {
        const sum = lines.reduce((sum, cells, i) => sum + (cells[k] as number) * (weights[i] as number), 0);
        expect(Math.abs(sum - total)).toBeLessThanOrEqual(property.tol ?? 0);
      });
      return;
    default:
      throw new Error(`unknown property ${property.p}`);
  }
}

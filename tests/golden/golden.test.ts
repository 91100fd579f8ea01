import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadBundle } from "./bundle";

interface GoldenCase {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly expected?: unknown;
  readonly tol?: number | readonly (readonly number[])[];
  readonly expectError?: string;
  readonly mustMention?: string | readonly string[];
}

interface Metadata {
  readonly functions: readonly { id: string; parameters: readonly { dimensionality?: string }[] }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, path), "utf8"));

const bundle = loadBundle();
const parameters = new Map(
  (read("../../dist/functions.json") as Metadata).functions.map((f) => [f.id, f.parameters] as const),
);
const cases = (read("cases.json") as GoldenCase[]).filter(({ fn }) => bundle.names.includes(fn));

/** As Excel calls: omitted arguments are null, and a range parameter gets [[x]] for a single cell. */
function asExcelPasses({ fn, args }: GoldenCase): unknown[] {
  return (parameters.get(fn) ?? []).map(({ dimensionality }, i) => {
    const arg = args[i] ?? null;
    return dimensionality === "matrix" && arg !== null && !Array.isArray(arg) ? [[arg]] : arg;
  });
}

const rows = (value: unknown): unknown[][] => (Array.isArray(value) ? (value as unknown[][]) : [[value]]);

const fold = (text: string): string =>
  text.toLowerCase().replaceAll("_", " ").replaceAll("ø", "o").replaceAll("å", "a").replaceAll("æ", "ae");

function expectCell(actual: unknown, expected: unknown, tolerance: number): void {
  if (expected === "*") expect(["number", "string", "boolean"]).toContain(typeof actual);
  else if (typeof expected === "number") {
    expect(typeof actual).toBe("number");
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(tolerance + 1e-9 * Math.abs(expected));
  } else expect(actual).toBe(expected);
}

describe("the built bundle on the golden cases", () => {
  it("has cases for every function it registers", () => {
    expect(new Set(cases.map(({ fn }) => fn))).toEqual(new Set(bundle.names));
  });

  it.each(cases.map((golden) => [golden.id, golden] as const))("%s", (_id, golden) => {
    const answer = bundle.call(golden.fn, asExcelPasses(golden));
    if (golden.expectError !== undefined) {
      if (!("error" in answer)) throw new Error(`expected ${golden.expectError}, got ${JSON.stringify(answer)}`);
      expect(answer.error.code).toBe(golden.expectError);
      for (const words of [golden.mustMention ?? []].flat()) {
        const alternatives = words.split("|").map((word) => fold(word));
        expect(alternatives.some((word) => fold(answer.error.message).includes(word))).toBe(true);
      }
      return;
    }
    if (!("value" in answer)) throw new Error(JSON.stringify(answer));
    const actual = rows(answer.value);
    const expected = rows(golden.expected);
    expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
    expected.forEach((row, i) => {
      row.forEach((cell, j) => {
        const tolerance = Array.isArray(golden.tol) ? (golden.tol[i] as number[])[j] : golden.tol;
        expectCell(actual[i]?.[j], cell, (tolerance as number | undefined) ?? 0);
      });
    });
  });
});

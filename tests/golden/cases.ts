import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "./bundle";
import { expectProperty, type Property } from "./properties";

interface Wording {
  readonly contains?: readonly string[];
  readonly lacks?: readonly string[];
}

/** A call with the answer it must give. */
export interface GoldenCase {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly expected?: unknown;
  readonly tol?: number | readonly (readonly number[])[];
  readonly props?: readonly Property[];
  readonly expectError?: string;
  readonly mustMention?: string | readonly string[];
}

/** Cases that say otherwise than the contract, which decides; each with the rule that it contradicts. */
const CONTRADICTED: Readonly<Record<string, string>> = {
  "vifte-antall": "rule 12: 0 counts as omitted for trekninger, so the default number of draws is used",
};

const read = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, path), "utf8"));

/** Every case there is: those carried over, and those worked by hand. */
export const goldenCases = ["cases.json", "handregnet.json"]
  .flatMap((path) => read(path) as GoldenCase[])
  .filter(({ id }) => !(id in CONTRADICTED));

/** How a function is called: with the arguments as Excel passes them. */
export type Call = (fn: string, args: readonly unknown[]) => Answer;

const rows = (value: unknown): unknown[][] => (Array.isArray(value) ? (value as unknown[][]) : [[value]]);

function answerOf(call: Call, fn: string, args: readonly unknown[]): unknown[][] {
  const answer = call(fn, args);
  if (!("value" in answer)) throw new Error(JSON.stringify(answer));
  return rows(answer.value);
}

const fold = (text: string): string =>
  text.toLowerCase().replaceAll("_", " ").replaceAll("ø", "o").replaceAll("å", "a").replaceAll("æ", "ae");

function expectCell(actual: unknown, expected: unknown, tolerance: number): void {
  if (expected === "*") expect(["number", "string", "boolean"]).toContain(typeof actual);
  else if (typeof expected === "number") {
    expect(typeof actual).toBe("number");
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(tolerance + 1e-9 * Math.abs(expected));
  } else if (typeof expected === "object" && expected !== null) {
    const { contains = [], lacks = [] } = expected as Wording;
    for (const words of contains) expect(actual).toContain(words);
    for (const words of lacks) expect(actual).not.toContain(words);
  } else expect(actual).toBe(expected);
}

function expectAnswer({ fn, args, expected, tol }: GoldenCase, call: Call): void {
  const actual = answerOf(call, fn, args);
  const wanted = rows(expected);
  expect(actual.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  wanted.forEach((row, i) => {
    row.forEach((cell, j) => {
      const tolerance = Array.isArray(tol) ? (tol[i] as number[])[j] : tol;
      expectCell(actual[i]?.[j], cell, (tolerance as number | undefined) ?? 0);
    });
  });
}

function expectRefusal({ fn, args, expectError, mustMention }: GoldenCase, call: Call): void {
  const answer = call(fn, args);
  if (!("error" in answer)) throw new Error(`expected ${expectError ?? ""}, got ${JSON.stringify(answer)}`);
  expect(answer.error.code).toBe(expectError);
  for (const words of [mustMention ?? []].flat()) {
    const alternatives = words.split("|").map((word) => fold(word));
    expect(alternatives.some((word) => fold(answer.error.message).includes(word))).toBe(true);
  }
}

/** Expects of a case what it says: an answer, a refusal with its words, or properties. */
export function expectGolden(golden: GoldenCase, call: Call): void {
  if (golden.expectError !== undefined) expectRefusal(golden, call);
  else if (golden.props) {
    const answer = answerOf(call, golden.fn, golden.args) as number[][];
    for (const property of golden.props) {
      const other = property.args && (answerOf(call, golden.fn, property.args) as number[][]);
      expectProperty(property, answer, other);
    }
  } else expectAnswer(golden, call);
}

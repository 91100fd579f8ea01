import type { Cell } from "../../engine/definition/cell";
import type { PublishedFunction } from "../../engine/definition/define";
import { callsIn, type Call } from "../formula/calls";
import { ownFunction } from "../formula/ownFunctions";
import { sheetPrefix } from "../formula/rectangle";
import type { Token } from "../formula/tokens";

/** One argument of a call, as far as it can be worked out without Excel. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly rows: readonly (readonly Cell[])[] }
  /** A reference with its sheet or a name, as `readRanges` takes it. */
  | { readonly kind: "range"; readonly text: string }
  | { readonly kind: "call"; readonly call: OwnCall }
  /** Something only Excel can work out. */
  | { readonly kind: "expression" };

/** A call of a function of ours. */
export interface OwnCall {
  readonly published: PublishedFunction;
  readonly arguments: readonly Argument[];
  /** The arguments as they stand in the formula. */
  readonly texts: readonly string[];
}

/** The calls of our functions in a formula on a sheet, outer before inner. */
export function ownCallsIn(tokens: readonly Token[], sheet: string): OwnCall[] {
  return callsIn(tokens).flatMap((call) => ownCall(call, sheet) ?? []);
}

/** Every range that a call and the calls in its arguments are given. */
export function rangesIn(call: OwnCall): string[] {
  return call.arguments.flatMap((argument) => {
    if (argument.kind === "range") return [argument.text];
    return argument.kind === "call" ? rangesIn(argument.call) : [];
  });
}

function ownCall(call: Call, sheet: string): OwnCall | undefined {
  const published = ownFunction(call.name);
  if (published === undefined) return undefined;
  return {
    published,
    arguments: call.arguments.map((tokens) => argumentOf(tokens, sheet)),
    texts: call.arguments.map((tokens) => tokens.map(({ text }) => text).join("")),
  };
}

function argumentOf(tokens: readonly Token[], sheet: string): Argument {
  const [first, ...rest] = tokens;
  if (first === undefined) return { kind: "omitted" };
  const constant = constantOf(tokens);
  if (constant !== undefined) return { kind: "constant", rows: [[constant]] };
  const rows = first.kind === "openArray" ? arrayOf(rest) : undefined;
  if (rows !== undefined) return { kind: "constant", rows };
  const isAlone = rest.length === 0;
  if ("range" in first && (isAlone || isSpillSign(rest))) {
    const text = `${sheetPrefix(first.sheet ?? sheet)}${first.range}${isAlone ? "" : "#"}`;
    return { kind: "range", text };
  }
  if (isAlone && first.kind === "name") return { kind: "range", text: first.text };
  const inner = first.kind === "function" && isOneCall(tokens) ? callsIn(tokens)[0] : undefined;
  const call = inner && ownCall(inner, sheet);
  return call === undefined ? { kind: "expression" } : { kind: "call", call };
}

/** The value of a number, with sign and percent sign, of a text or of a truth value; undefined for anything else. */
function constantOf(tokens: readonly Token[]): Cell | undefined {
  const [first, ...rest] = tokens.filter(({ kind }) => kind !== "space");
  if (first?.text === "-" || first?.text === "+") {
    const value = constantOf(rest);
    return typeof value === "number" ? (first.text === "-" ? -value : value) : undefined;
  }
  if (first?.kind === "number") {
    if (rest.length === 0) return Number(first.text);
    return rest.length === 1 && rest[0]?.text === "%" ? Number(`${first.text}e-2`) : undefined;
  }
  if (first === undefined || rest.length > 0) return undefined;
  if (first.kind === "string") return first.text.slice(1, -1).replaceAll('""', '"');
  if (first.kind !== "name") return undefined;
  const word = first.text.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : undefined;
}

/** The rows of an array such as {1,2;3,4}, of which the brace has been read; undefined when it holds more than constants. */
function arrayOf(tokens: readonly Token[]): Cell[][] | undefined {
  const rows: Token[][][] = [[[]]];
  for (const token of tokens.slice(0, -1)) {
    if (token.text === ";") rows.push([[]]);
    else if (token.kind === "separator") rows.at(-1)?.push([]);
    else rows.at(-1)?.at(-1)?.push(token);
  }
  const cells = rows.map((row) => row.map(constantOf));
  return tokens.at(-1)?.kind === "closeArray" && cells.flat().every((cell) => cell !== undefined)
    ? (cells as Cell[][])
    : undefined;
}

function isSpillSign(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && tokens[0]?.text === "#";
}

/** Whether the parenthesis that opens after the first token closes with the last one. */
export function isOneCall(tokens: readonly Token[]): boolean {
  let depth = 0;
  return tokens.every(({ kind }, index) => {
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    return index === 0 || depth > 0 || index === tokens.length - 1;
  });
}

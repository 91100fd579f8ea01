import { storedFunction } from "./functions";

interface Token {
  readonly kind: "text" | "sheet" | "function" | "table" | "cells" | "name" | "other";
  readonly text: string;
}

const kinds: readonly (readonly [Token["kind"], string])[] = [
  ["text", `"(?:[^"]|"")*"`],
  ["sheet", `'(?:[^']|'')+'!`],
  ["function", String.raw`[\p{L}_][\p{L}\d_.]*(?=\()`],
  ["table", String.raw`[\p{L}_][\p{L}\d_.]*\[(?:[^[\]]|\[[^[\]]*\])*\]`],
  ["cells", String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\d_.])`],
  ["name", String.raw`[\p{L}_][\p{L}\d_.]*`],
  ["other", String.raw`\d+(?:\.\d+)?|[^\s]`],
];

const pattern = new RegExp(kinds.map(([kind, text]) => `(?<${kind}>${text})`).join("|"), "gu");

/** A formula as Excel keeps it in a file: without the equals sign, every function under its stored name. */
export function storedFormula(formula: string): string {
  return tokensOf(formula)
    .map(({ kind, text }) => (kind === "function" ? storedFunction(text).stored : text))
    .join("");
}

/**
 * Whether a formula, as it is typed today, may fill more than its own cell. Excel reads such a formula as one from
 * before spilling, with `@` in front of what is many, unless the file marks the cell. `isWide` tells names of ranges.
 */
export function mayAnswerMany(formula: string, isWide: (name: string) => boolean): boolean {
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== "sheet");
  const around: (string | undefined)[] = [];
  return tokens.some(({ kind, text }, index) => {
    const before = tokens[index - 1];
    if (text === "(") around.push(before?.kind === "function" ? before.text : undefined);
    else if (text === ")") around.pop();
    if (kind === "function" && storedFunction(text).isOurs) return true;
    if (!isMany({ kind, text }, isWide)) return false;
    const end = kind === "function" ? closing(tokens, index + 1) : index;
    const isWholeArgument = isEdge(before?.text) && isEdge(tokens[end + 1]?.text);
    const taker = around.at(-1);
    return !(isWholeArgument && taker !== undefined && storedFunction(taker).takesRanges);
  });
}

function isMany({ kind, text }: Token, isWide: (name: string) => boolean): boolean {
  if (kind === "cells") return text.includes(":");
  if (kind === "table") return !text.includes("[@");
  if (kind === "name") return isWide(text);
  return kind === "function" && storedFunction(text).answersMany;
}

function isEdge(text: string | undefined): boolean {
  return text === "(" || text === "," || text === ")";
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  return tokens.findIndex(({ text }, index) => {
    if (index < open) return false;
    if (text === "(") depth += 1;
    else if (text === ")") depth -= 1;
    return depth === 0;
  });
}

function tokensOf(formula: string): Token[] {
  if (!formula.startsWith("=")) throw new RangeError(`not a formula: ${formula}`);
  return [...formula.slice(1).matchAll(pattern)].map((match) => {
    const kind = kinds.map(([name]) => name).find((name) => match.groups?.[name] !== undefined) ?? "other";
    return { kind, text: match[0] };
  });
}

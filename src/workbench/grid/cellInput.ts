import { CellValueType, type ICellData } from "./univer";
import { fromLocalFormula } from "./localFormula";
import { expandThisRow } from "./thisRow";

/** The grammar in which something is typed into a cell. */
export type InputGrammar = "en" | "nb";

const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

/** What a typed text, number or boolean becomes in a cell, as Excel reads it; null leaves the cell as it is. */
export function cellFromInput(input: unknown, grammar: InputGrammar): ICellData | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "number") return { ...EMPTY, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...EMPTY, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input !== "string") throw new TypeError("a cell takes a text, a number or a boolean");
  if (input === "") return EMPTY;
  if (input.startsWith("=") && input.length > 1) {
    return { ...EMPTY, f: expandThisRow(grammar === "nb" ? fromLocalFormula(input) : input) };
  }
  if (input.startsWith("'")) return { ...EMPTY, v: input.slice(1), t: CellValueType.STRING };
  const boolean = BOOLEANS[grammar].indexOf(input.toUpperCase());
  if (boolean >= 0) return { ...EMPTY, v: boolean, t: CellValueType.BOOLEAN };
  return numberFromText(input, grammar) ?? { ...EMPTY, v: input, t: CellValueType.STRING };
}

const BOOLEANS = { en: ["FALSE", "TRUE"], nb: ["USANN", "SANN"] };

function numberFromText(text: string, grammar: InputGrammar): ICellData | undefined {
  const trimmed = text.trim().replace("\u2212", "-");
  const plain =
    grammar === "nb"
      ? trimmed.replaceAll(/(?<=\d)[ \u00a0\u202f](?=\d{3})/g, "").replace(",", ".")
      : trimmed.replaceAll(/(?<=\d),(?=\d{3})/g, "");
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)\s*(%?)$/i.exec(plain);
  if (match === null) return undefined;
  const [, digits, percent] = match;
  const number = Number(digits);
  if (percent !== "%") return { ...EMPTY, v: number, t: CellValueType.NUMBER };
  const pattern = plain.includes(".") ? "0.00%" : "0%";
  return { ...EMPTY, v: number / 100, t: CellValueType.NUMBER, s: { n: { pattern } } };
}

/**
 * Formulas in two grammars: the engine and the wire use en-US (`,` between arguments, `.` in numbers, `{1,2;3,4}`),
 * a Norwegian Excel shows and takes `;`, `,`, `{1\2;3\4}`, SANN and USANN. Function names are not translated.
 */
interface Grammar {
  readonly argument: string;
  readonly decimal: string;
  readonly arrayColumn: string;
  readonly arrayRow: string;
  readonly truths: readonly [no: string, yes: string];
}

const ENGLISH: Grammar = { argument: ",", decimal: ".", arrayColumn: ",", arrayRow: ";", truths: ["FALSE", "TRUE"] };
const NORWEGIAN: Grammar = {
  argument: ";",
  decimal: ",",
  arrayColumn: "\\",
  arrayRow: ";",
  truths: ["USANN", "SANN"],
};

/** Turns `=F(A1,1.5)` into `=F(A1;1,5)`. */
export function toLocalFormula(formula: string): string {
  return translate(formula, ENGLISH, NORWEGIAN);
}

/** Turns `=F(A1;1,5)` into `=F(A1,1.5)`. */
export function fromLocalFormula(formula: string): string {
  return translate(formula, NORWEGIAN, ENGLISH);
}

function translate(formula: string, from: Grammar, to: Grammar): string {
  let result = "";
  let braces = 0;
  for (let index = 0; index < formula.length;) {
    const character = formula[index] ?? "";
    const opaque = opaqueLength(formula, index);
    if (opaque > 0) {
      const text = formula.slice(index, index + opaque);
      result += character === "[" ? structured(text, from, to) : text;
      index += opaque;
      continue;
    }
    const number = numberLength(formula, index, from.decimal);
    if (number > 0) {
      result += formula.slice(index, index + number).replace(from.decimal, to.decimal);
      index += number;
      continue;
    }
    const word = wordAt(formula, index);
    if (word !== "") {
      const truth = from.truths.indexOf(word.toUpperCase());
      result += to.truths[truth] ?? word;
      index += word.length;
      continue;
    }
    if (character === "{") braces += 1;
    if (character === "}") braces -= 1;
    if (braces > 0 && character === from.arrayColumn) result += to.arrayColumn;
    else if (braces > 0 && character === from.arrayRow) result += to.arrayRow;
    else if (braces === 0 && character === from.argument) result += to.argument;
    else result += character;
    index += 1;
  }
  return result;
}

/** The length of a string, a quoted sheet name or a bracketed table reference that starts here, else 0. */
function opaqueLength(formula: string, start: number): number {
  const open = formula[start];
  if (open === '"' || open === "'") {
    let index = start + 1;
    while (index < formula.length) {
      if (formula[index] !== open) index += 1;
      else if (formula[index + 1] === open) index += 2;
      else return index + 1 - start;
    }
    return formula.length - start;
  }
  if (open !== "[") return 0;
  let depth = 0;
  for (let index = start; index < formula.length; index += 1) {
    if (formula[index] === "'") index += 1;
    else if (formula[index] === "[") depth += 1;
    else if (formula[index] === "]") {
      depth -= 1;
      if (depth === 0) return index + 1 - start;
    }
  }
  return formula.length - start;
}

/** Between the inner brackets of `tbl[[#All],[Sum]]` stands an argument separator; inside them it is part of a name. */
function structured(text: string, from: Grammar, to: Grammar): string {
  return text.replaceAll(`]${from.argument}[`, `]${to.argument}[`);
}

/** A whole word that starts here and is neither part of a name nor the name of a function or a sheet, else nothing. */
function wordAt(formula: string, start: number): string {
  if (/[\p{L}\p{N}_.$]/u.test(formula[start - 1] ?? "")) return "";
  const word = /^\p{L}+/u.exec(formula.slice(start))?.[0] ?? "";
  return /[\p{N}_.(![]/u.test(formula[start + word.length] ?? "") ? "" : word;
}

const NUMBER = { ".": /^\d+\.\d*(?:E[+-]?\d+)?|^\.\d+/i, ",": /^\d+,\d+(?:E[+-]?\d+)?|^,\d+/i };

/** The length of a number with a decimal separator that starts here, unless it continues a name or a reference. */
function numberLength(formula: string, start: number, decimal: string): number {
  if (/[\p{L}\p{N}_.$]/u.test(formula[start - 1] ?? "")) return 0;
  return NUMBER[decimal === "," ? "," : "."].exec(formula.slice(start))?.[0].length ?? 0;
}

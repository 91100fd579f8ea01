/** One piece of a formula; the texts of all tokens joined are the formula again. */
export type Token =
  | { readonly kind: TokenKind; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly sheet?: string; readonly range: string }
  | { readonly kind: "structured"; readonly text: string; readonly table: string; readonly specifier: string };

type TokenKind =
  | "string"
  | "number"
  | "error"
  | "function"
  | "name"
  | "open"
  | "close"
  | "openArray"
  | "closeArray"
  | "separator"
  | "operator"
  | "space"
  | "unknown";

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
/** A cell or name ends where no further letter, digit or call follows. */
const END = String.raw`(?![\p{L}\p{N}_.\\?(!])`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const RANGE = `(?:${CELL}:${CELL}|${CELL}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6})`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;

const sticky = (pattern: string): RegExp => new RegExp(pattern, "uy");

const SPACE = sticky(String.raw`\s+`);
const STRING = sticky(`"(?:[^"]|"")*"`);
const REFERENCE = sticky(`(${SHEET})?(${RANGE})${END}`);
const NUMBER = sticky(String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`);
const ERROR = sticky(String.raw`(?:${SHEET})?#(?:[A-Z_]+[!?]|DIV/0!|N/A|GETTING_DATA)`);
const FUNCTION = sticky(String.raw`${NAME}(?=\()`);
const NAMED = sticky(`(?:${SHEET})?${NAME}`);

const SIGNS: Readonly<Record<string, TokenKind>> = {
  "(": "open",
  ")": "close",
  "{": "openArray",
  "}": "closeArray",
  ",": "separator",
  ";": "separator",
};

/** Takes a formula in en-US grammar apart, with or without its "="; nothing is lost and nothing is refused. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  const simple = (kind: TokenKind, pattern: RegExp): Token | undefined => {
    const text = match(pattern)?.[0];
    return text === undefined ? undefined : { kind, text };
  };

  const reference = match(REFERENCE);
  if (reference !== null) {
    const [text, prefix, range = ""] = reference;
    return { kind: "reference", text, range, ...(prefix !== undefined && { sheet: sheetIn(prefix) }) };
  }
  return (
    simple("space", SPACE) ??
    simple("string", STRING) ??
    simple("error", ERROR) ??
    simple("number", NUMBER) ??
    simple("function", FUNCTION) ??
    structuredAt(formula, at, match(NAMED)?.[0] ?? "") ??
    simple("name", NAMED) ??
    signAt(formula, at)
  );
}

/** A table's name with what stands in brackets after it, or only the brackets inside the table itself. */
function structuredAt(formula: string, at: number, table: string): Token | undefined {
  const open = at + table.length;
  if (formula[open] !== "[") return undefined;
  let depth = 0;
  for (let index = open; index < formula.length; index += 1) {
    const sign = formula[index];
    // in a column's name an apostrophe takes the next sign literally
    if (sign === "'") index += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") depth -= 1;
    if (depth === 0) {
      const specifier = formula.slice(open, index + 1);
      return { kind: "structured", text: table + specifier, table, specifier };
    }
  }
  return undefined;
}

function signAt(formula: string, at: number): Token {
  const text = String.fromCodePoint(formula.codePointAt(at) ?? 0);
  const kind = SIGNS[text];
  if (kind !== undefined) return { kind, text };
  return { kind: /[-+*/^&=<>%:@#]/.test(text) ? "operator" : "unknown", text };
}

function sheetIn(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

import { relativeForm } from "./formula/rewrite";
import { isEither, isNumber, isText, type Guard } from "./guards";

/** What is typed into a cell to make it what it is: a formula, a number, TRUE or FALSE, or a text; "" is an empty cell. */
export type CellContent = string | number | boolean;

/** Tells a cell's content. */
export const isCellContent: Guard<CellContent> = isEither(
  isEither(isText, isNumber),
  (value): value is boolean => typeof value === "boolean",
);

/** Whether a content is a formula. */
export function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** What to type to get a cell back, from its value and formula as Excel gives them. */
export function contentOf(value: unknown, formula: unknown): CellContent {
  // a text that only looks like a formula is given as itself both times
  return isFormula(formula) && formula !== value ? formula : constantOf(value);
}

/** What to type to get a value that stays as it is, whatever it looks like. */
export function constantOf(value: unknown): CellContent {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return text === "" || isPlain(text) ? text : `'${text}`;
}

/** The value behind a typed constant, as a reader sees it. */
export function shownContent(content: CellContent): CellContent {
  return typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;
}

/** Whether two contents make the same cell; Excel writes formulas its own way. */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  if (one === other) return true;
  return isFormula(one) && isFormula(other) && relativeForm(one, 0, 0) === relativeForm(other, 0, 0);
}

/** Excel takes a text literally when it neither begins like a number or formula, nor reads as a date or a truth value; error codes must stay errors. */
function isPlain(text: string): boolean {
  if (/^#[A-ZÆØÅ/0]+[!?]?$/.test(text)) return true;
  return /^\p{L}[^\d]*$/u.test(text) && !/^(?:TRUE|FALSE|SANN|USANN)$/i.test(text);
}

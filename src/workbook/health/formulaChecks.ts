import { relativeForm } from "../formula/rewrite";
import { tokensOf } from "../formula/tokens";
import type { Found, Place } from "./finding";
import { placeOf, type Cell, type WorkbookSnapshot } from "./workbookSnapshot";

/** What a cell shows that has no answer, and does not get one by waiting. */
export const stuckValues: ReadonlySet<unknown> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** What a cell shows whose formula went wrong; #N/A may be an answer, such as a target that is never met. */
const errorValues: ReadonlySet<unknown> = new Set([
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#REF!",
  "#SPILL!",
  "#CALC!",
]);

/** Cells without an answer or with an error, and formulas that have lost what they referred to. */
export function stuckFormulas(workbook: WorkbookSnapshot): Found[] {
  return workbook.formulas.flatMap((cell): Found[] => {
    const { value, formula } = cell;
    if (typeof value === "string" && stuckValues.has(value)) {
      return [{ ...placeOf(cell), kind: "stuck", value, formula }];
    }
    const isBroken = cell.tokens.some(({ kind, text }) => kind === "error" && text.endsWith("#REF!"));
    if (isBroken) return [{ ...placeOf(cell), kind: "brokenReference", formula }];
    return typeof value === "string" && errorValues.has(value) ? [{ ...placeOf(cell), kind: "errorValue", value }] : [];
  });
}

/** Numbers typed over formulas of a row: like formulas on both sides, or two before and nothing after. */
export function overwrittenFormulas(workbook: WorkbookSnapshot): Found[] {
  return suspects(workbook).flatMap(({ cell, value, like }): Found[] =>
    workbook.isFilled(cell.sheet, cell.row, cell.column)
      ? []
      : [{ ...placeOf(cell), kind: "overwrittenFormula", value, formula: like }],
  );
}

/** The cells that look typed over; Excel must be asked whether another formula fills them. */
export function maybeFilled(workbook: WorkbookSnapshot): Place[] {
  return suspects(workbook).map(({ cell }) => placeOf(cell));
}

/** Formulas that differ from like formulas on both sides by a typed number. */
export function numbersInFormulas(workbook: WorkbookSnapshot): Found[] {
  return workbook.formulas.flatMap((cell): Found[] => {
    const before = workbook.cell(cell.sheet, cell.row, cell.column - 1);
    const after = workbook.cell(cell.sheet, cell.row, cell.column + 1);
    const form = formOf(before);
    if (before.formula === undefined || form !== formOf(after) || form === formOf(cell)) return [];
    const usual = numbersIn(before.formula);
    const isOdd = numbersIn(cell.formula).some((number) => !usual.includes(number));
    const { formula } = cell;
    return isOdd ? [{ ...placeOf(cell), kind: "numberInFormula", formula, neighbour: before.formula }] : [];
  });
}

interface Suspect {
  readonly cell: Cell;
  readonly value: number;
  readonly like: string;
}

function suspects(workbook: WorkbookSnapshot): Suspect[] {
  return workbook.data.sheets.flatMap(({ sheet }) => {
    const rectangle = workbook.usedOn(sheet);
    if (rectangle === undefined) return [];
    return workbook.cellsIn({ sheet, rectangle }).flatMap((cell): Suspect[] => {
      if (typeof cell.value !== "number" || cell.formula !== undefined) return [];
      const like = likeFormula(workbook, cell);
      return like === undefined ? [] : [{ cell, value: cell.value, like }];
    });
  });
}

function likeFormula(workbook: WorkbookSnapshot, cell: Cell): string | undefined {
  const at = (column: number): Cell => workbook.cell(cell.sheet, cell.row, column);
  const nextFormula = (step: number): Cell => {
    let next = at(cell.column + step);
    // several beside each other may have been typed over
    while (next.formula === undefined && typeof next.value === "number") next = at(next.column + step);
    return next;
  };
  const [left, right] = [nextFormula(-1), nextFormula(1)];
  if (left.formula === undefined) return undefined;
  if (right.formula !== undefined) return formOf(left) === formOf(right) ? left.formula : undefined;
  return right.value === "" && formOf(left) === formOf(at(left.column - 1)) ? left.formula : undefined;
}

function formOf({ formula, row, column }: Cell): string | undefined {
  return formula === undefined ? undefined : relativeForm(formula, row, column);
}

function numbersIn(formula: string): string[] {
  return tokensOf(formula).flatMap(({ kind, text }) => (kind === "number" ? [text] : []));
}

import type { Cell } from "../../engine/definition/cell";
import { exampleRows, type Example, type PublishedFunction } from "../../engine/definition/define";
import { dateOf } from "./calendarDate";
import type { Notation } from "./notation";

/** What a call is given for one argument: text that refers to the sheet, or cells as rows; a single date is known as one. */
export type CallArgument =
  { readonly reference: string } | { readonly rows: readonly (readonly Cell[])[]; readonly isDate?: boolean };

/** A call as a formula; arguments left out at the end leave no separators. */
export function callText(name: string, given: readonly (CallArgument | undefined)[], notation: Notation): string {
  const last = given.findLastIndex((argument) => argument !== undefined);
  const written = given.slice(0, last + 1).map((argument) => argumentText(argument, notation));
  return `=${name}(${written.join(notation.argument)})`;
}

/** The formula of a worked example. */
export function exampleText({ name, parameters }: PublishedFunction, example: Example, notation: Notation): string {
  const given = Object.entries(parameters).map(([key, { kind }]) => {
    const rows = exampleRows(example, key);
    return rows && { rows, isDate: kind.unit === "date" };
  });
  return callText(name, given, notation);
}

function argumentText(argument: CallArgument | undefined, notation: Notation): string {
  if (argument === undefined) return "";
  if ("reference" in argument) return argument.reference;
  const { rows, isDate = false } = argument;
  const [[only, ...besides] = [], ...below] = rows;
  if (only === undefined || besides.length + below.length > 0) return arrayText(rows, notation);
  if (!isDate || typeof only !== "number") return cellText(only, notation);
  const { year, month, day } = dateOf(only);
  return `${notation.date}(${[year, month, day].join(notation.argument)})`;
}

/** Cells as an array constant. */
export function arrayText(rows: readonly (readonly Cell[])[], notation: Notation): string {
  const written = rows.map((row) => row.map((cell) => cellText(cell, notation)).join(notation.arrayColumn));
  return `{${written.join(notation.arrayRow)}}`;
}

/** One cell as a constant in a formula. */
export function cellText(cell: Cell, notation: Notation): string {
  if (typeof cell === "boolean") return cell ? notation.truths.yes : notation.truths.no;
  if (typeof cell === "number") return String(cell).replace(".", notation.decimal);
  return `"${cell.replaceAll('"', '""')}"`;
}

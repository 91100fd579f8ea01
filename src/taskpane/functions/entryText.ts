import type { Cell } from "../../engine/definition/cell";
import type { Parameter } from "../../engine/definition/parameter";
import { dateOf } from "../../workbook/formula/calendarDate";
import { arrayText } from "../../workbook/formula/callText";
import type { Notation } from "../../workbook/formula/notation";

/** What is typed into a field to give a parameter these cells: the reverse of reading it. */
export function entryText(rows: readonly (readonly Cell[])[], parameter: Parameter, notation: Notation): string {
  const [row = [], ...below] = rows;
  if (below.length > 0 || parameter.kind.wanted === "table") return arrayText(rows, notation);
  return row.map((cell) => cellEntry(cell, parameter, notation)).join(`${notation.argument} `);
}

function cellEntry(cell: Cell, { kind }: Parameter, notation: Notation): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? notation.truths.yes : notation.truths.no;
  if (kind.wanted === "date") {
    const { year, month, day } = dateOf(cell);
    return [day, month].map((part) => String(part).padStart(2, "0")).join(".") + `.${year}`;
  }
  const isRate = kind.wanted === "rate";
  // 0,07 · 100 is 7,000000000000001 in binary
  const shown = isRate ? Number((cell * 100).toPrecision(15)) : cell;
  return `${String(shown).replace(".", notation.decimal).replace("-", "−")}${isRate ? " %" : ""}`;
}

import { yearIn } from "../../engine/definition/kind";
import type { AmountUnit, PriceLevel } from "./finding";
import type { Cell, WorkbookSnapshot } from "./workbookSnapshot";

/** A sheet says its unit and price level in the notes at its top. */
const notedRows = 10;

const units: readonly (readonly [RegExp, AmountUnit])[] = [
  [/^(?:i )?(?:mill\. ?(?:kr|kroner)|millioner kroner|mill\.)/i, "millkr"],
  [/^(?:i )?(?:(?:hele )?1 ?000 (?:kr|kroner)|tusen kr(?:oner)?|tkr)/i, "1000kr"],
  [/^(?:i )?(?:hele )?(?:kr|kroner)\b/i, "kr"],
];

/** Prices, shares and counts are no amounts, whatever unit their sheet has. */
const noAmount = /\bper\b|prosent|%|^år$|innbygg|årsverk|antall/i;

/** The unit of the amounts in a cell: what its row says, else its sheet; undefined when nothing is said or it is no amount. */
export function amountUnit(workbook: WorkbookSnapshot, cell: Pick<Cell, "sheet" | "row">): AmountUnit | undefined {
  const [label = "", ...others] = workbook.textsIn(cell.sheet, cell.row);
  // a label ends with its unit, or a column of its own has it
  const said = [/[,(]\s*([^,()]+)\)?$/.exec(label)?.[1] ?? "", ...others.filter((text) => text.length <= 20)];
  if (said.some((text) => noAmount.test(text))) return undefined;
  return said.map(unitOf).find((unit) => unit !== undefined) ?? sheetUnit(workbook, cell.sheet);
}

/** The unit that the notes of a sheet say. */
function sheetUnit(workbook: WorkbookSnapshot, sheet: string): AmountUnit | undefined {
  return notesOf(workbook, sheet)
    .map((text) => unitOf(/bel(?:ø|oe?)p i (.+)/i.exec(text)?.[1] ?? ""))
    .find((unit) => unit !== undefined);
}

/** The price level that the notes of a sheet say; undefined when they say none, or both. */
export function priceLevel(workbook: WorkbookSnapshot, sheet: string): PriceLevel | undefined {
  const notes = notesOf(workbook, sheet).join("\n");
  const isFixed = /faste? (?:\d{4}-)?(?:priser|kroner|prisnivå)|\b\d{4}-(?:priser|kroner)/i.test(notes);
  const isCurrent = /løp[ea]nde (?:priser|kroner|prisnivå)/i.test(notes);
  if (isFixed === isCurrent) return undefined;
  return isFixed ? "faste" : "loepende";
}

/** Whether a cell holds an amount: a number that is neither a share nor a year. */
export function isAmount({ value, format }: Cell): boolean {
  if (typeof value !== "number" || value === 0 || format.includes("%")) return false;
  return format !== "0" || yearIn(value) === undefined;
}

function notesOf(workbook: WorkbookSnapshot, sheet: string): string[] {
  return Array.from({ length: notedRows }, (_, row) => workbook.textsIn(sheet, row)).flat();
}

function unitOf(text: string): AmountUnit | undefined {
  return units.find(([pattern]) => pattern.test(text.trim()))?.[1];
}

import { overlapOf, rectangleOf } from "../formula/rectangle";
import type { Found } from "./finding";
import { placeOf, type Cell, type WorkbookSnapshot } from "./workbookSnapshot";

/** Texts that look like numbers and stand beside numbers, so that sums pass them by. */
export function textNumbers(workbook: WorkbookSnapshot): Found[] {
  return workbook.data.sheets.flatMap(({ sheet }) => {
    const rectangle = workbook.usedOn(sheet);
    if (rectangle === undefined) return [];
    return workbook.cellsIn({ sheet, rectangle }).flatMap((cell): Found[] => {
      if (typeof cell.value !== "string" || cell.formula !== undefined) return [];
      const number = numberIn(cell.value);
      const isOdd =
        number !== undefined && !workbook.isFilled(sheet, cell.row, cell.column) && isAmongNumbers(workbook, cell);
      return isOdd ? [{ ...placeOf(cell), kind: "textNumber", text: cell.value, number }] : [];
    });
  });
}

/** A number as a Norwegian writes it, with or without a percent sign; a year is a heading. */
function numberIn(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/(?<=\d)[\s\u00a0\u202f.](?=\d{3}(?!\d))/g, "");
  const [, digits, percent] = /^([+-]?\d+(?:[.,]\d+)?)\s*(%?)$/.exec(plain) ?? [];
  if (digits === undefined || /^(?:19|20|21)\d\d$/.test(text.trim())) return undefined;
  return Number(digits.replace(",", ".")) / (percent === "%" ? 100 : 1);
}

/** In a table the column decides, since codes are texts there; elsewhere the cells around do. */
function isAmongNumbers(workbook: WorkbookSnapshot, { sheet, row, column }: Cell): boolean {
  const isNumber = ({ value }: Pick<Cell, "value">): boolean => typeof value === "number";
  const table = workbook.data.tables
    .filter((one) => one.sheet === sheet)
    .flatMap(({ address }) => rectangleOf(address) ?? [])
    .find((area) => overlapOf(area, { row, column, rows: 1, columns: 1 }) !== undefined);
  if (table === undefined) {
    const around = [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const;
    return around.some(([down, right]) => isNumber(workbook.cell(sheet, row + down, column + right)));
  }
  if (row === table.row) return false;
  const heading = workbook.cell(sheet, table.row, column).value;
  const isAmounts = typeof heading === "string" && /beløp|budsjett|regnskap|rekneskap|sum/i.test(heading);
  return isAmounts || workbook.cellsIn({ sheet, rectangle: { ...table, column, columns: 1 } }).some(isNumber);
}

import { constantOf, isFormula, type CellContent } from "../cellContent";
import { historyTable } from "../template/historikk";
import { placeOf } from "./locateRows";
import { fillingOf, rowsOf } from "./tableRows";
import type { OpenTemplateSheet } from "./templateSheets";

/** The row of the headers along the axis, counted from 0. */
const axisRow = 4;

/** A figure that rolling one year on takes from its cell, for the table of history. */
type LeavingFigure = readonly [label: string, period: CellContent, figure: number, sheet: string];

/** Adds to tblHistorikk what leaves the sheets: accounts, typed figures, and the base year's single figures. */
export function keptHistory(sheets: readonly OpenTemplateSheet[], baseYear: number) {
  const open = sheets.find(({ bodies }) => bodies.has(historyTable));
  if (open === undefined) return undefined;
  const leaving = sheets.flatMap((sheet) => [...alongAxis(sheet), ...singleFigures(sheet, baseYear)]);
  const rows = leaving.map((row) => row.map(constantOf));
  return { ...fillingOf(open, historyTable, [...rowsOf(open, historyTable), ...rows]), figures: leaving.length };
}

/** What stands in the columns that another column's figures come to, and that no other column takes. */
function alongAxis({ template, sheet, rowNow, content, value }: OpenTemplateSheet): LeavingFigure[] {
  const { moves = [], rolling = [], history } = template;
  const columns = moves.map(({ to }) => to).filter((to) => moves.every(({ from }) => from !== to));
  return columns.flatMap((letters) => {
    const { column } = placeOf(`${letters}1`);
    const period = value(rowNow(axisRow), column);
    return rolling.flatMap(({ row: at }): LeavingFigure[] => {
      const row = rowNow(at - 1);
      const figure = value(row, column);
      const isKept = letters === history || !isFormula(content(row, column));
      if (typeof figure !== "number" || !isKept) return [];
      return [[String(value(row, 0)), typeof period === "number" ? period : String(period), figure, sheet]];
    });
  });
}

function singleFigures({ template, sheet, rowNow, value }: OpenTemplateSheet, baseYear: number): LeavingFigure[] {
  return (template.carried ?? []).flatMap(({ address }): LeavingFigure[] => {
    const { row: templateRow, column } = placeOf(address);
    const row = rowNow(templateRow);
    const figure = value(row, column);
    return typeof figure === "number" ? [[String(value(row, 0)), baseYear, figure, sheet]] : [];
  });
}

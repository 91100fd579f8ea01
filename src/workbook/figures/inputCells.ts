import type { Year } from "../../engine/kernel/units";
import { constantOf, isCellContent, type CellContent } from "../cellContent";
import { addressOf } from "../formula/rectangle";
import type { CellChange } from "../journal/deedRecord";
import { reasonColumn } from "../template/layout";
import { baseYear as templateBaseYear } from "../template/plan";
import { starterPlans } from "../template/starterWorkbook";
import { templatePlace } from "../template/templateLayout";
import { placeOf } from "./locateRows";
import type { OpenTemplateSheet } from "./templateSheets";

/** What the template calls a year's column when the workbook stands in this base year. */
export function columnKey(year: Year, baseYear: Year): string {
  return String(templateBaseYear + year - baseYear);
}

/** A cell that a deed gives a figure, as it stands in the open workbook. */
export interface InputCell {
  readonly open: OpenTemplateSheet;
  readonly address: string;
  readonly label: string;
  /** What it shows now. */
  readonly value: CellContent;
  /** The changes that give it a figure, and a single figure its source. */
  readonly changes: (figure: number, source?: string) => CellChange[];
}

/** Finds a cell in the open workbook by what formulas call it; undefined when its sheet is not there. */
export function inputCell(sheets: readonly OpenTemplateSheet[], wanted: string): InputCell | undefined {
  const there = templatePlace(wanted);
  const open = sheets.find(({ template }) => template.name === there.sheet);
  if (open === undefined) return undefined;
  const reasonAt = reasonColumnOf(open);
  const { row: templateRow, column } = placeOf(there.address);
  const row = open.rowNow(templateRow);
  const address = (at: number): string => addressOf({ row, column: at, rows: 1, columns: 1 });
  const change = (at: number, after: CellContent): CellChange => ({
    sheetId: open.sheetId,
    sheet: open.sheet,
    address: address(at),
    before: [[open.content(row, at)]],
    after: [[after]],
  });
  const isAlongAxis = open.template.rolling?.some((one) => one.row === templateRow + 1) ?? false;
  return {
    open,
    address: address(column),
    label: String(open.value(row, 0)),
    value: shown(open.value(row, column)),
    changes: (figure, source) => [
      change(column, figure),
      ...(source === undefined || reasonAt === undefined || isAlongAxis ? [] : [change(reasonAt, constantOf(source))]),
    ],
  };
}

/** The column, from 0, that says where a single figure on a sheet is from. */
export function reasonColumnOf({ template }: OpenTemplateSheet): number | undefined {
  const plan = starterPlans.find(({ name }) => name === template.name);
  return plan === undefined ? undefined : reasonColumn(plan) - 1;
}

/** The base year that the workbook stands in; undefined without a starter workbook. */
export function baseYearIn(sheets: readonly OpenTemplateSheet[]): Year | undefined {
  const year = inputCell(sheets, "Basisår")?.value;
  return typeof year === "number" ? year : undefined;
}

function shown(value: unknown): CellContent {
  return isCellContent(value) ? value : "";
}

/** Whether any figure of the base year's accounts stands in the workbook. */
export function holdsAccounts(sheets: readonly OpenTemplateSheet[]): boolean {
  const figures = ["DriftsinntekterBasis", "NettoDriftsresultatBasis", "FondBasis", "NettoLånegjeldBasis"];
  return figures.some((figure) => (inputCell(sheets, figure)?.value ?? "") !== "");
}

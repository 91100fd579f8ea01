import { relativeForm } from "../formula/rewrite";
import { ownCalls } from "./callChecks";
import { amountUnit, isAmount, priceLevel } from "./amountNotes";
import type { Found } from "./finding";
import { placeOf, type Cell, type FormulaCell, type WorkbookSnapshot } from "./workbookSnapshot";

/** Formulas that take amounts in another unit without converting them, and calls of ours with amounts in several units. */
export function unitMixes(workbook: WorkbookSnapshot): Found[] {
  const crossing = firstInRow(workbook).flatMap((cell): Found[] => {
    const unit = isAmount(cell) ? amountUnit(workbook, cell) : undefined;
    if (unit === undefined || convertsUnits(cell)) return [];
    const other = amountsBehind(workbook, cell)
      .map((one) => ({ ...placeOf(one), unit: amountUnit(workbook, one) }))
      .find((one) => one.unit !== undefined && one.unit !== unit);
    return other?.unit === undefined
      ? []
      : [{ ...placeOf(cell), kind: "unitMix", unit, other: { ...other, unit: other.unit } }];
  });
  const mixed = ownCalls(workbook).flatMap(({ cell, ranges }): Found[] => {
    const given = ranges
      .filter(({ parameter }) => parameter.kind.unit === "amount")
      .flatMap(({ range }) => workbook.cellsIn(range).filter(isAmount).slice(0, 1))
      .flatMap((one) => {
        const unit = amountUnit(workbook, one);
        return unit === undefined ? [] : [{ ...placeOf(one), unit }];
      });
    const [first] = given;
    const other = given.find(({ unit }) => unit !== first?.unit);
    return first === undefined || other === undefined
      ? []
      : [{ ...placeOf(cell), kind: "unitMix", unit: first.unit, other }];
  });
  const places = new Set(crossing.map(({ sheet, address }) => `${sheet}!${address}`));
  return [...crossing, ...mixed.filter(({ sheet, address }) => !places.has(`${sheet}!${address}`))];
}

/** Formulas on a sheet of one price level that take amounts from a sheet of another without converting them. */
export function priceLevelMixes(workbook: WorkbookSnapshot): Found[] {
  return firstInRow(workbook).flatMap((cell): Found[] => {
    const level = isAmount(cell) ? priceLevel(workbook, cell.sheet) : undefined;
    if (level === undefined || /PRIS\.OMREGN|deflator/i.test(cell.formula)) return [];
    const other = amountsBehind(workbook, cell)
      .map((one) => ({ ...placeOf(one), level: priceLevel(workbook, one.sheet) }))
      .find((one) => one.level !== undefined && one.level !== level);
    return other?.level === undefined
      ? []
      : [{ ...placeOf(cell), kind: "priceLevelMix", level, other: { ...other, level: other.level } }];
  });
}

/** How far apart typed amounts of a row may lie before one looks like another unit. */
const farApart = 300;

/** Typed amounts that are about a thousand times larger or smaller than those of other years in their row. */
export function oddMagnitudes(workbook: WorkbookSnapshot): Found[] {
  return workbook.data.sheets.flatMap(({ sheet }) => {
    const used = workbook.usedOn(sheet);
    if (used === undefined) return [];
    return Array.from({ length: used.rows }, (_, r) => used.row + r).flatMap((row) => {
      const typed = workbook
        .cellsIn({ sheet, rectangle: { ...used, row, rows: 1 } })
        .filter(
          (cell) =>
            isAmount(cell) &&
            workbook.yearAbove(cell) !== undefined &&
            cell.formula === undefined &&
            !workbook.isFilled(sheet, row, cell.column),
        );
      return typed.length < 4 ? [] : typed.flatMap((cell): Found[] => oddAmong(cell, typed));
    });
  });
}

function oddAmong(cell: Cell, typed: readonly Cell[]): Found[] {
  const sizes = typed
    .flatMap(({ value }) => (typeof value === "number" ? [Math.abs(value)] : []))
    .sort((a, b) => a - b);
  const typical = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const value = typeof cell.value === "number" ? cell.value : 0;
  const isOdd = Math.abs(value) >= typical * farApart || Math.abs(value) * farApart <= typical;
  return isOdd ? [{ ...placeOf(cell), kind: "magnitude", value, typical }] : [];
}

/** Formulas that are not just the one to their left copied on; one finding is enough for a row. */
function firstInRow(workbook: WorkbookSnapshot): FormulaCell[] {
  const formOf = ({ formula, row, column }: Cell): string | undefined =>
    formula === undefined ? undefined : relativeForm(formula, row, column);
  return workbook.formulas.filter(
    (cell) => formOf(workbook.cell(cell.sheet, cell.row, cell.column - 1)) !== formOf(cell),
  );
}

/** One amount of each range on another sheet, or in another row, that a formula refers to. */
function amountsBehind(workbook: WorkbookSnapshot, cell: FormulaCell): Cell[] {
  return cell.tokens.flatMap((token) => {
    const range = workbook.rangeOf(token, cell.sheet);
    if (range === undefined || range.sheet === cell.sheet) return [];
    return workbook.cellsIn(range).filter(isAmount).slice(0, 1);
  });
}

function convertsUnits({ tokens }: FormulaCell): boolean {
  return tokens.some(
    ({ kind, text }) => kind === "number" && [1000, 1_000_000, 0.001, 0.000_001].includes(Number(text)),
  );
}

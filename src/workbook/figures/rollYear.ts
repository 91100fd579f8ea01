import type { Year } from "../../engine/kernel/units";
import { constantOf, isFormula, type CellContent } from "../cellContent";
import { addressOf, localAddress } from "../formula/rectangle";
import { carryOut } from "../journal/carryOut";
import type { CellChange, TableSize } from "../journal/deedRecord";
import type { DeedWatch } from "../journal/turnPages";
import { withSheetNames } from "../sheetNames";
import { reasonColumnOf } from "./inputCells";
import { keptHistory } from "./leavingFigures";
import { placeOf } from "./locateRows";
import { changesOf, type Move } from "./moves";
import { TemplateCells } from "./templateCells";
import { kostraTables } from "../template/kostra";
import { fillingOf, rowsOf } from "./tableRows";
import { missingLabels, readTemplateSheets, type MissingLabel, type OpenTemplateSheet } from "./templateSheets";
import { headerMoves, yearTables } from "./yearTables";

/** A figure that a projection stands in for until the accounts are closed. */
export interface CarriedFigure {
  readonly sheet: string;
  readonly address: string;
  readonly label: string;
  /** "" where the plan has none. */
  readonly value: number | "";
}

/** What rolling one year on would do, for whoever asks the user first. */
export interface Rolling {
  readonly fromYear: number;
  readonly changes: readonly CellChange[];
  readonly sizes: readonly TableSize[];
  /** Figures that the plan stands in for until the accounts are closed. */
  readonly carried: readonly CarriedFigure[];
  /** How many figures leave the sheets, and are kept in tblHistorikk. */
  readonly kept: number;
  readonly missing: readonly MissingLabel[];
}

/** Finds everything that moves when the workbook rolls one year on; null without a starter workbook. */
export async function planRolling(): Promise<Rolling | null> {
  const sheets = await Excel.run(readTemplateSheets);
  const year = baseYearOf(sheets);
  if (year === undefined) return null;
  const missing = missingLabels(sheets);
  // a year on some sheets only would be worse than none
  if (missing.length > 0) return { fromYear: year, changes: [], sizes: [], carried: [], kept: 0, missing };
  const history = keptHistory(sheets, year);
  const fillings = [...kostraMoves(sheets), ...(history === undefined ? [] : [history])];
  return {
    fromYear: year,
    changes: [...rollingOf(sheets, year + 1), ...fillings.map(({ change }) => change)],
    sizes: fillings.map(({ size }) => size),
    carried: carriedFigures(sheets),
    kept: history?.figures ?? 0,
    missing,
  };
}

/** Rolls the workbook as planned. */
export async function rollYear({ changes, sizes }: Rolling, watch?: DeedWatch): Promise<void> {
  await carryOut({ deed: "rollYear", changes, sizes }, watch);
}

/** This year's records become last year's, and the new year has none yet. */
function kostraMoves(sheets: readonly OpenTemplateSheet[]) {
  const [before, base] = kostraTables.map((table) => ({ table, open: sheets.find(({ bodies }) => bodies.has(table)) }));
  if (before?.open === undefined || base?.open === undefined) return [];
  const rows = rowsOf(base.open, base.table);
  return [fillingOf(before.open, before.table, rows), fillingOf(base.open, base.table, [])];
}

/** Everything that moves when the workbook rolls one year on: typed figures, tables by year, and the base year. */
function rollingOf(sheets: readonly OpenTemplateSheet[], year: Year): CellChange[] {
  const names = new Map(sheets.map(({ template, sheet }) => [template.name, sheet]));
  const carried = carriedFigures(sheets);
  return sheets.flatMap((open) => {
    const own = carried.filter(({ sheet }) => sheet === open.sheet);
    const worked = workedMoves(open);
    const isWorked = new Set(worked.map(placeKey));
    const moves = [
      ...rowMoves(open, names).filter((move) => !isWorked.has(placeKey(move))),
      ...worked,
      ...tableMoves(open),
      ...baseYearMove(open),
      ...carriedMoves(open, own, year),
    ];
    return changesOf(open, moves);
  });
}

/** The base year's figures of the new year, as the plan has them. */
function carriedFigures(sheets: readonly OpenTemplateSheet[]): CarriedFigure[] {
  return sheets.flatMap((open) =>
    (open.template.carried ?? []).flatMap(({ address, from }): CarriedFigure[] => {
      const [, name = open.template.name] = /^\{([^}]+)\}!/.exec(from) ?? [];
      const source = sheets.find(({ template }) => template.name === name);
      if (source === undefined) return [];
      const there = placeOf(localAddress(from).replaceAll("$", ""));
      const here = placeOf(address);
      const row = open.rowNow(here.row);
      const planned = source.value(source.rowNow(there.row), there.column);
      const value = typeof planned === "number" ? planned : "";
      if (value === "" && open.content(row, here.column) === "") return [];
      const label = String(open.value(row, 0));
      return [{ sheet: open.sheet, address: addressOf({ ...here, row }), label, value }];
    }),
  );
}

/** The carried figures on a sheet, each with its source: no longer the accounts of the year before. */
function carriedMoves(open: OpenTemplateSheet, carried: readonly CarriedFigure[], year: Year): Move[] {
  const column = reasonColumnOf(open);
  const source = constantOf(`Planens tall for ${year}, til regnskapet er hentet.`);
  return carried.flatMap(({ address, value }): Move[] => {
    const place = placeOf(address);
    const figure = { ...place, after: value };
    return column === undefined ? [figure] : [figure, { row: place.row, column, after: value === "" ? "" : source }];
  });
}

/** Typed figures along the axis that the sheet itself works out for the year to come; 0 stays blank. */
function workedMoves({ template, rowNow, value }: OpenTemplateSheet): Move[] {
  return (template.worked ?? []).map(({ address, from }) => {
    const [here, there] = [placeOf(address), placeOf(from.replaceAll("$", ""))];
    const next = value(rowNow(there.row), there.column);
    return { row: rowNow(here.row), column: here.column, after: typeof next === "number" && next !== 0 ? next : "" };
  });
}

function placeKey({ row, column }: Move): string {
  return `${row},${column}`;
}

/** Along the axis typed figures go one column left; formulas stay, and come back where a figure stood over them. */
function rowMoves(open: OpenTemplateSheet, names: ReadonlyMap<string, string>): Move[] {
  const { template, content, rowNow } = open;
  const cells = new TemplateCells(template);
  const moves = (template.moves ?? []).map(({ to, from }) => ({ to: columnOf(to), from: columnOf(from) }));
  const ends = moves.map(({ from }) => from).filter((from) => moves.every(({ to }) => to !== from));
  return (template.rolling ?? []).flatMap(({ row: at, last }): Move[] => {
    const templateRow = at - 1;
    const row = rowNow(templateRow);
    const restored = (column: number): CellContent => {
      const original = cells.content(templateRow, column);
      return isFormula(original) ? withSheetNames(original, names) : "";
    };
    // what a function spills into a row looks like typed figures, but the template has nothing there
    const isOwn = (column: number): boolean =>
      cells.isTyped(templateRow, column) || cells.content(templateRow, column) !== "";
    const moved = moves.flatMap(({ to, from }): Move[] => {
      if (!isOwn(to)) return [];
      const source = isOwn(from) ? content(row, from) : "";
      const fits = cells.isTyped(templateRow, to) || !cells.isTyped(templateRow, from);
      if (isFigure(source) && fits) return [{ row, column: to, after: source }];
      return isFigure(content(row, to)) ? [{ row, column: to, after: restored(to) }] : [];
    });
    const ended = [...new Set(ends)].filter(isOwn).flatMap((column): Move[] => {
      const isHeld = last === "hold" && cells.isTyped(templateRow, column);
      return isFigure(content(row, column)) && !isHeld ? [{ row, column, after: restored(column) }] : [];
    });
    return [...moved, ...ended];
  });
}

/** In tables by year the header counts on, and the last year is held. */
function tableMoves(open: OpenTemplateSheet): Move[] {
  const { content } = open;
  const figures = yearTables(open).flatMap(({ body, years }) =>
    years.slice(0, -1).flatMap(({ column }, index): Move[] => {
      const from = years[index + 1]?.column ?? column;
      return Array.from({ length: body.rows }, (_, offset) => body.row + offset).flatMap((row): Move[] => {
        const source = content(row, from);
        return isFormula(source) || isFormula(content(row, column)) ? [] : [{ row, column, after: source }];
      });
    }),
  );
  return [...headerMoves(open, 1), ...figures];
}

function baseYearMove(open: OpenTemplateSheet): Move[] {
  const place = baseYearPlace(open);
  return place === undefined ? [] : [{ ...place, after: Number(open.content(place.row, place.column)) + 1 }];
}

function baseYearOf(sheets: readonly OpenTemplateSheet[]): number | undefined {
  return sheets.flatMap((open) => {
    const place = baseYearPlace(open);
    return place === undefined ? [] : [Number(open.content(place.row, place.column))];
  })[0];
}

function baseYearPlace({ template, rowNow }: OpenTemplateSheet): { row: number; column: number } | undefined {
  const own = template.names?.find(({ name }) => name === "Basisår");
  if (own === undefined) return undefined;
  const { row, column } = placeOf(own.address);
  return { row: rowNow(row), column };
}

function columnOf(letters: string): number {
  return placeOf(`${letters}1`).column;
}

function isFigure(content: CellContent): boolean {
  return content !== "" && !isFormula(content);
}

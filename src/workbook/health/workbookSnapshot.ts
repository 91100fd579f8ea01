import { yearIn } from "../../engine/definition/kind";
import { isFormula } from "../cellContent";
import { cellAddress, overlapOf, rectangleOf, type Rectangle } from "../formula/rectangle";
import { tokensOf, type Token } from "../formula/tokens";
import type { UsedCells } from "../readUsedCells";
import type { Place } from "./finding";

/** The whole workbook as plain data. */
export interface WorkbookData {
  readonly sheets: readonly UsedCells[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly (Place & { readonly name: string })[];
  /** What our functions fill: the cell of the formula, and the range. */
  readonly spills: readonly (Place & { readonly anchor: string })[];
  /** Cells without a formula of their own that another formula fills. */
  readonly filled: readonly Place[];
}

/** A cell; rows and columns count from zero. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  /** Undefined when the cell has none. */
  readonly formula: string | undefined;
  readonly format: string;
}

/** A cell with a formula, taken apart. */
export interface FormulaCell extends Cell {
  readonly formula: string;
  readonly tokens: readonly Token[];
}

/** A range on a sheet. */
export interface SheetRange {
  readonly sheet: string;
  readonly rectangle: Rectangle;
}

/** A workbook to ask: cells, formulas, and what names and references stand for. */
export class WorkbookSnapshot {
  /** Every formula, sheet by sheet in reading order. */
  readonly formulas: readonly FormulaCell[];
  private readonly sheets: ReadonlyMap<string, UsedCells>;
  private readonly byAddress: ReadonlyMap<string, FormulaCell>;
  private readonly anchors = new Map<string, string>();
  private readonly filled: ReadonlySet<string>;
  private readonly yearsByColumn = new Map<string, readonly (number | undefined)[]>();

  constructor(readonly data: WorkbookData) {
    this.sheets = new Map(data.sheets.map((sheet) => [sheet.sheet.toLowerCase(), sheet]));
    for (const { sheet, address, anchor } of data.spills) {
      for (const cell of placesIn(rectangleOf(address))) {
        if (cellAddress(cell.row, cell.column) !== anchor) this.anchors.set(keyOf(sheet, cell), anchor);
      }
    }
    this.filled = new Set(data.filled.map(({ sheet, address }) => `${sheet.toLowerCase()}!${address}`));
    this.formulas = data.sheets.flatMap((used) =>
      placesIn(this.usedOn(used.sheet)).flatMap(({ row, column }) => {
        const cell = this.cell(used.sheet, row, column);
        return cell.formula === undefined ? [] : [{ ...cell, formula: cell.formula, tokens: tokensOf(cell.formula) }];
      }),
    );
    this.byAddress = new Map(this.formulas.map((cell) => [keyOf(cell.sheet, cell), cell]));
  }

  /** One cell; outside what is in use it is empty. */
  cell(sheet: string, row: number, column: number): Cell {
    const used = this.sheets.get(sheet.toLowerCase());
    const [r, c] = [row - (used?.row ?? 0), column - (used?.column ?? 0)];
    const value = used?.values[r]?.[c] ?? "";
    const formula = used?.formulas[r]?.[c];
    const isOwn = isFormula(formula) && formula !== value && !this.isFilled(sheet, row, column);
    return {
      sheet: used?.sheet ?? sheet,
      row,
      column,
      value,
      formula: isOwn ? formula : undefined,
      format: used?.numberFormats[r]?.[c] ?? "General",
    };
  }

  /** The formula of a cell, or the one of ours that fills it. */
  formulaBehind({ sheet, row, column }: Pick<Cell, "sheet" | "row" | "column">): FormulaCell | undefined {
    const key = keyOf(sheet, { row, column });
    return this.byAddress.get(key) ?? this.byAddress.get(`${sheet.toLowerCase()}!${this.anchors.get(key) ?? ""}`);
  }

  /** Whether another cell's formula fills this one. */
  isFilled(sheet: string, row: number, column: number): boolean {
    const key = keyOf(sheet, { row, column });
    return this.anchors.has(key) || this.filled.has(key);
  }

  /** What a token stands for; undefined when it is no range of this workbook. */
  rangeOf(token: Token, sheet: string): SheetRange | undefined {
    if ("range" in token) {
      const used = this.sheets.get((token.sheet ?? sheet).toLowerCase());
      const rectangle = rectangleOf(token.range);
      return used === undefined || rectangle === undefined ? undefined : { sheet: used.sheet, rectangle };
    }
    if ("specifier" in token) return this.tableRange(token.table, token.specifier);
    if (token.kind !== "name") return undefined;
    const name = this.data.names.find((one) => one.name.toLowerCase() === token.text.toLowerCase());
    if (name === undefined) return this.tableRange(token.text, "");
    const [meaning, ...more] = tokensOf(name.formula.replace(/^=/, ""));
    return meaning !== undefined && "range" in meaning && more.length === 0 ? this.rangeOf(meaning, sheet) : undefined;
  }

  /** The cells of a range that are in use. */
  cellsIn({ sheet, rectangle }: SheetRange): Cell[] {
    const used = this.usedOn(sheet);
    const shared = used === undefined ? undefined : overlapOf(used, rectangle);
    return placesIn(shared).map(({ row, column }) => this.cell(sheet, row, column));
  }

  /** What is in use on a sheet. */
  usedOn(sheet: string): Rectangle | undefined {
    const used = this.sheets.get(sheet.toLowerCase());
    if (used === undefined) return undefined;
    return { row: used.row, column: used.column, rows: used.values.length, columns: used.values[0]?.length ?? 0 };
  }

  /** The texts of a row, from the left: the first is what it is called. */
  textsIn(sheet: string, row: number): string[] {
    const used = this.usedOn(sheet);
    if (used === undefined) return [];
    return this.cellsIn({ sheet, rectangle: { ...used, row, rows: 1 } }).flatMap(({ value }) =>
      typeof value === "string" && value.trim() !== "" ? [value.trim().replace(/\s/g, " ")] : [],
    );
  }

  /** The year that heads the column of a cell: the nearest heading above it, if that is one. */
  yearAbove({ sheet, row, column }: Pick<Cell, "sheet" | "row" | "column">): number | undefined {
    const key = `${sheet.toLowerCase()}!${column}`;
    // a column is read once, however many of its cells are asked about
    const years = this.yearsByColumn.get(key) ?? this.yearsDown(sheet, column);
    this.yearsByColumn.set(key, years);
    return years[row];
  }

  private yearsDown(sheet: string, column: number): (number | undefined)[] {
    const { row: first, rows } = this.usedOn(sheet) ?? { row: 0, rows: 0 };
    let heading: number | undefined;
    return Array.from({ length: first + rows }, (_, row) => {
      const above = heading;
      const { value } = this.cell(sheet, row, column);
      const isText = typeof value === "string" && value.trim() !== "";
      heading = yearIn(value) ?? (isText ? undefined : heading);
      return above;
    });
  }

  private tableRange(name: string, specifier: string): SheetRange | undefined {
    const table = this.data.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const whole = table === undefined ? undefined : rectangleOf(table.address);
    if (table === undefined || whole === undefined) return undefined;
    const { sheet } = table;
    const body = { ...whole, row: whole.row + 1, rows: whole.rows - 1 };
    const [, heading] = /^\[([^[\]#@]+)\]$/.exec(specifier) ?? [];
    if (heading === undefined) return { sheet, rectangle: specifier === "" ? body : whole };
    const header = this.cellsIn({ sheet, rectangle: { ...whole, rows: 1 } });
    const column = header.find(({ value }) => value === heading)?.column;
    return column === undefined ? undefined : { sheet, rectangle: { ...body, column, columns: 1 } };
  }
}

/** Where a cell is, as the user finds it. */
export function placeOf({ sheet, row, column }: Pick<Cell, "sheet" | "row" | "column">): Place {
  return { sheet, address: cellAddress(row, column) };
}

function placesIn(rectangle: Rectangle | undefined): { row: number; column: number }[] {
  if (rectangle === undefined) return [];
  const { row, column, rows, columns } = rectangle;
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

function keyOf(sheet: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${sheet.toLowerCase()}!${cellAddress(row, column)}`;
}

import {
  CellValueType,
  ERROR_TYPE_SET,
  FormulaDataModel,
  SetRangeValuesCommand,
  extractPureTextFromCell,
  numfmt,
  type ErrorType,
  type ICellData,
  type IRange,
} from "./univer";
import type { Area, Rectangle } from "./address";
import { cellFromInput, type InputGrammar } from "./cellInput";
import { forEachCell, rectangleOf, univerRange, type Engine } from "./engine";
import { toLocalFormula } from "./localFormula";
import { shortenThisRow } from "./thisRow";

/** What a cell holds as a value; a blank cell holds the empty string, as Excel's `values` says. */
export type CellValue = string | number | boolean;

/** The kinds of cell values, with Excel's own words. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** Which part of cells to clear. */
export type ClearKind = "all" | "contents" | "formats";

/** A formula whose result fills more than its own cell. */
export interface Spill {
  readonly anchorRow: number;
  readonly anchorColumn: number;
  readonly area: Rectangle;
}

/** Reads and writes what cells contain. */
export class Cells {
  private readonly formulas: FormulaDataModel;

  constructor(private readonly engine: Engine) {
    this.formulas = engine.injector.get(FormulaDataModel);
  }

  /** The value of a cell, spilled or its own. */
  value(sheetId: string, row: number, column: number): CellValue {
    return valueOf(this.effective(sheetId, row, column));
  }

  /** The kind of value in a cell. */
  valueType(sheetId: string, row: number, column: number): ValueType {
    const cell = this.effective(sheetId, row, column);
    const value = valueOf(cell);
    if (typeof value === "number") return "Double";
    if (typeof value === "boolean") return "Boolean";
    if (value === "") return hasFormula(cell) || cell?.t === CellValueType.STRING ? "String" : "Empty";
    return ERROR_TYPE_SET.has(value as unknown as ErrorType) ? "Error" : "String";
  }

  /** The formula of a cell in the given grammar, or undefined when it has none. */
  formula(sheetId: string, row: number, column: number, grammar: InputGrammar = "en"): string | undefined {
    const own = this.own(sheetId, row, column);
    if (!hasFormula(own)) return undefined;
    const formula =
      own?.f ?? this.formulas.getFormulaStringByCell(row, column, sheetId, this.engine.workbook.getUnitId());
    if (formula == null) return undefined;
    const shown = shortenThisRow(formula);
    return grammar === "nb" ? toLocalFormula(shown) : shown;
  }

  /** The text that a cell shows, formatted the Norwegian way. */
  text(sheetId: string, row: number, column: number): string {
    const cell = this.effective(sheetId, row, column);
    const value = valueOf(cell);
    if (typeof value === "boolean") return value ? "SANN" : "USANN";
    if (typeof value === "string") return value;
    const pattern = this.engine.worksheet(sheetId).getComposedCellStyle(row, column).n?.pattern ?? "General";
    return numfmt.format(pattern, value, { locale: "nb", throws: false });
  }

  /** Writes typed input; null leaves a cell as it is. One write is one undo step. */
  write(area: Area, inputs: readonly (readonly unknown[])[], grammar: InputGrammar): void {
    this.engine.grow(area);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    forEachCell(area, (row, column) => {
      const cell = cellFromInput(inputs[row - area.row]?.[column - area.column], grammar);
      if (cell === undefined) return;
      (cellValue[row] ??= {})[column] = this.keepingText(area.sheetId, row, column, cell);
    });
    this.setRangeValues(area, cellValue);
  }

  /** Clears contents, formats or both. */
  clear(requested: Area, kind: ClearKind): void {
    const area = this.engine.clamp(requested);
    const matrix = this.engine.worksheet(area.sheetId).getCellMatrix();
    const blank: ICellData = {
      ...(kind === "formats" ? {} : { v: null, f: null, si: null, p: null }),
      ...(kind === "contents" ? {} : { s: null, custom: null }),
    };
    const cellValue: Record<number, Record<number, ICellData>> = {};
    forEachCell(area, (row, column) => {
      if (matrix.getValue(row, column) == null) return;
      (cellValue[row] ??= {})[column] = blank;
    });
    this.setRangeValues(area, cellValue);
  }

  /** The smallest rectangle that holds everything on a sheet, or undefined when it is empty. */
  usedRectangle(sheetId: string, valuesOnly: boolean): Rectangle | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (row: number, column: number) => {
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
    };
    this.engine
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell) return;
        if (hasFormula(cell) || valueOf(cell) !== "" || (!valuesOnly && cell.s != null)) include(row, column);
      });
    for (const { area } of this.spills(sheetId)) {
      include(area.row, area.column);
      include(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
    }
    return bottom < 0
      ? undefined
      : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** Every spill on a sheet. */
  spills(sheetId: string): Spill[] {
    const ranges = this.formulas.getArrayFormulaRange()[this.engine.workbook.getUnitId()]?.[sheetId];
    const found: Spill[] = [];
    for (const columns of Object.values(ranges ?? {})) {
      for (const range of Object.values((columns ?? {}) as Record<string, IRange | null>)) {
        if (range == null) continue;
        const area = rectangleOf(range);
        if (this.value(sheetId, area.row, area.column) === "#SPILL!") continue;
        found.push({ anchorRow: area.row, anchorColumn: area.column, area });
      }
    }
    return found;
  }

  /** The spill that covers a cell, if one does. */
  spillAt(sheetId: string, row: number, column: number): Spill | undefined {
    return this.spills(sheetId).find(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
  }

  private setRangeValues(area: Area, value: Record<number, Record<number, ICellData>>): void {
    if (Object.keys(value).length === 0) return;
    const params = {
      unitId: this.engine.workbook.getUnitId(),
      subUnitId: area.sheetId,
      range: univerRange(area),
      value,
    };
    this.engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
  }

  /** A cell formatted as text takes everything as text. */
  private keepingText(sheetId: string, row: number, column: number, cell: ICellData): ICellData {
    const pattern = this.engine.worksheet(sheetId).getComposedCellStyle(row, column).n?.pattern;
    if (cell.v == null || cell.t === CellValueType.STRING || (pattern !== "@" && pattern !== "@@@")) return cell;
    return { ...cell, v: String(cell.v), t: CellValueType.STRING };
  }

  private own(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.engine.worksheet(sheetId).getCellMatrix().getValue(row, column) ?? undefined;
  }

  private effective(sheetId: string, row: number, column: number): ICellData | undefined {
    const own = this.own(sheetId, row, column);
    if (own !== undefined && (own.v != null || own.p != null || hasFormula(own))) return own;
    const spilled =
      this.formulas.getArrayFormulaCellData()[this.engine.workbook.getUnitId()]?.[sheetId]?.[row]?.[column];
    return spilled ?? own;
  }
}

function hasFormula(cell: ICellData | undefined): boolean {
  return cell?.f != null || cell?.si != null;
}

function valueOf(cell: ICellData | undefined): CellValue {
  if (cell === undefined) return "";
  if (cell.p != null) return extractPureTextFromCell(cell);
  if (cell.v == null) return "";
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || Number(cell.v) === 1;
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return cell.v;
}

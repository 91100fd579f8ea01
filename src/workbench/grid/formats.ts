import {
  IUndoRedoService,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type ICellData,
  type IStyleData,
} from "./univer";
import { EXCEL_COLUMNS, EXCEL_ROWS, type Area } from "./address";
import { forEachCell, type Engine } from "./engine";

/** Pixels per point: Excel's widths and heights are in points. */
const PIXELS_PER_POINT = 4 / 3;

/** Reads and writes how cells look. */
export class Formats {
  constructor(private readonly engine: Engine) {}

  /** The whole look of a cell: its own, its row's and its column's. */
  style(sheetId: string, row: number, column: number): IStyleData {
    return this.engine.worksheet(sheetId).getComposedCellStyle(row, column);
  }

  /** The number format code of a cell. */
  numberFormat(sheetId: string, row: number, column: number): string {
    return this.style(sheetId, row, column).n?.pattern ?? "General";
  }

  /** Changes a look; each cell is asked for its own patch. Formulas do not recalculate for it. */
  apply(requested: Area, patch: (row: number, column: number) => IStyleData | undefined): void {
    if (requested.rowCount === EXCEL_ROWS && requested.columnCount < EXCEL_COLUMNS)
      this.applyToColumns(requested, patch);
    else if (requested.rowCount < EXCEL_ROWS && requested.columnCount < EXCEL_COLUMNS) this.engine.grow(requested);
    const area = this.engine.clamp(requested);
    const wholeColumns = requested.rowCount === EXCEL_ROWS;
    const matrix = this.engine.worksheet(area.sheetId).getCellMatrix();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    forEachCell(area, (row, column) => {
      // The column's own style covers its blank cells.
      if (wholeColumns && matrix.getValue(row, column) == null) return;
      const style = patch(row, column);
      if (style !== undefined) (cellValue[row] ??= {})[column] = { s: style };
    });
    if (Object.keys(cellValue).length === 0) return;
    this.setLook(area.sheetId, cellValue);
  }

  /** A mark that the engine has no place for (such as "locked"), kept on the cell itself. */
  mark(sheetId: string, row: number, column: number, key: string): unknown {
    return this.engine.worksheet(sheetId).getCellMatrix().getValue(row, column)?.custom?.[key];
  }

  /** Sets such a mark on every cell of an area. */
  setMark(requested: Area, key: string, value: unknown): void {
    const area = this.engine.clamp(requested);
    const matrix = this.engine.worksheet(area.sheetId).getCellMatrix();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    forEachCell(area, (row, column) => {
      (cellValue[row] ??= {})[column] = { custom: { ...matrix.getValue(row, column)?.custom, [key]: value } };
    });
    this.setLook(area.sheetId, cellValue);
  }

  /** The width of a column in points. */
  columnWidth(sheetId: string, column: number): number {
    return this.engine.worksheet(sheetId).getColumnWidth(column) / PIXELS_PER_POINT;
  }

  /** Sets the width of columns in points. */
  setColumnWidth({ sheetId, column, columnCount }: Area, points: number): void {
    this.engine.grow({ sheetId, row: 0, column, rowCount: 1, columnCount });
    this.engine.sheet(sheetId).setColumnWidths(column, columnCount, Math.round(points * PIXELS_PER_POINT));
  }

  /** The height of a row in points. */
  rowHeight(sheetId: string, row: number): number {
    return this.engine.worksheet(sheetId).getRowHeight(row) / PIXELS_PER_POINT;
  }

  /** Sets the height of rows in points. */
  setRowHeight({ sheetId, row, rowCount }: Area, points: number): void {
    this.engine.grow({ sheetId, row, column: 0, rowCount, columnCount: 1 });
    this.engine.sheet(sheetId).setRowHeightsForced(row, rowCount, Math.round(points * PIXELS_PER_POINT));
  }

  /** Where an area lies, in points from the sheet's top left corner. */
  place(requested: Area): { left: number; top: number; width: number; height: number } {
    const { sheetId, row, column, rowCount, columnCount } = requested;
    const sum = (from: number, count: number, size: (index: number) => number) =>
      Array.from({ length: count }, (_, index) => size(from + index)).reduce((total, one) => total + one, 0);
    const sheet = this.engine.worksheet(sheetId);
    const width = (index: number) => (sheet.getColVisible(index) ? this.columnWidth(sheetId, index) : 0);
    const height = (index: number) => (sheet.getRowVisible(index) ? this.rowHeight(sheetId, index) : 0);
    return {
      left: sum(0, column, width),
      top: sum(0, row, height),
      width: sum(column, columnCount, width),
      height: sum(row, rowCount, height),
    };
  }

  /** Univer's own command for cells would calculate the formulas again; this keeps to looks, and can be undone like it. */
  private setLook(subUnitId: string, looks: Record<number, Record<number, ICellData>>): void {
    const { workbook, injector, commands } = this.engine;
    const cellValue = this.keepingTypes(subUnitId, looks);
    const unitId = workbook.getUnitId();
    const id = SetRangeValuesMutation.id;
    const params = { unitId, subUnitId, cellValue, trigger: SetStyleCommand.id };
    const before = { ...SetRangeValuesUndoMutationFactory(injector, params), trigger: SetStyleCommand.id };
    commands.syncExecuteCommand(id, params);
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id, params: before }],
      redoMutations: [{ id, params }],
    });
  }

  /** Without its type said again, Univer would take a text such as "2028." for a number. */
  private keepingTypes(
    sheetId: string,
    looks: Record<number, Record<number, ICellData>>,
  ): Record<number, Record<number, ICellData>> {
    const matrix = this.engine.worksheet(sheetId).getCellMatrix();
    const typed = (row: number, column: number, look: ICellData): ICellData => {
      const type = matrix.getValue(row, column)?.t;
      return type == null ? look : { ...look, t: type };
    };
    return Object.fromEntries(
      Object.entries(looks).map(([row, cells]) => [
        row,
        Object.fromEntries(
          Object.entries(cells).map(([column, look]) => [column, typed(Number(row), Number(column), look)]),
        ),
      ]),
    );
  }

  private applyToColumns(area: Area, patch: (row: number, column: number) => IStyleData | undefined): void {
    const sheet = this.engine.sheet(area.sheetId);
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const style = patch(0, column);
      if (style === undefined) continue;
      const own = this.engine.worksheet(area.sheetId).getColumnStyle(column);
      sheet.setColumnDefaultStyle(column, { ...own, ...style });
    }
  }
}

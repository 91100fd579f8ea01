import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetsSelectionsService,
} from "./univer";
import { EXCEL_COLUMNS, EXCEL_ROWS, type Area, type Rectangle } from "./address";
import { univerRange, type Engine } from "./engine";
import {
  across,
  afterInsertion,
  afterRemoval,
  contains,
  overlaps,
  spanOf,
  withSpan,
  type ShiftAxis,
  type Span,
} from "./spans";
import type { TableInfo, Tables } from "./tables";

/** Inserts and deletes rows, columns and cells; formulas, names, tables and validation follow. */
export class Structure {
  private readonly selections: SheetsSelectionsService;

  constructor(
    private readonly engine: Engine,
    private readonly tables: Tables,
  ) {
    this.selections = engine.injector.get(SheetsSelectionsService);
  }

  /** Whether cells can be inserted without tearing a table apart. */
  canInsert(area: Area, axis: ShiftAxis): boolean {
    return this.besides(area, axis).every((table) => {
      const isInside = spanOf(area, axis).start > spanOf(table.area, axis).start;
      return isCovered(table.area, area, axis) && (!isInside || axis === "vertical");
    });
  }

  /** Whether cells can be taken away without tearing a table apart. */
  canRemove(area: Area, axis: ShiftAxis): boolean {
    return this.besides(area, axis).every((table) => {
      const along = spanOf(table.area, axis);
      const removed = spanOf(area, axis);
      const left = afterRemoval(along, removed).count;
      const keepsHeader = axis === "vertical" && removed.start > along.start && left > 1;
      return isCovered(table.area, area, axis) && (left === along.count || left === 0 || keepsHeader);
    });
  }

  /** Makes room where the area lies. */
  async insert(area: Area, axis: ShiftAxis): Promise<void> {
    const { row, column, rowCount, columnCount } = area;
    await this.onSheet(area.sheetId, async () => {
      const sheet = this.engine.sheet(area.sheetId);
      if (columnCount === EXCEL_COLUMNS) {
        this.engine.grow({ ...area, rowCount: 1, columnCount: 1 });
        sheet.insertRows(row, rowCount);
      } else if (rowCount === EXCEL_ROWS) {
        this.engine.grow({ ...area, rowCount: 1, columnCount: 1 });
        sheet.insertColumns(column, columnCount);
      } else {
        this.engine.grow(area);
        const command = axis === "vertical" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
        const moved = this.besides(area, axis);
        await this.engine.commands.executeCommand(command.id, { range: univerRange(area) });
        await this.moveTables(moved, (span) => afterInsertion(span, spanOf(area, axis)), axis);
      }
    });
  }

  /** Takes the area away; what stood below or to the right comes in its place. */
  async remove(requested: Area, axis: ShiftAxis): Promise<void> {
    const area = this.engine.clamp(requested);
    if (area.rowCount === 0 || area.columnCount === 0) return;
    await this.onSheet(area.sheetId, async () => {
      const sheet = this.engine.sheet(area.sheetId);
      if (requested.columnCount === EXCEL_COLUMNS) sheet.deleteRows(area.row, area.rowCount);
      else if (requested.rowCount === EXCEL_ROWS) sheet.deleteColumns(area.column, area.columnCount);
      else {
        const command = axis === "vertical" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
        const moved = this.besides(area, axis);
        await this.engine.commands.executeCommand(command.id, { range: univerRange(area) });
        await this.moveTables(moved, (span) => afterRemoval(span, spanOf(area, axis)), axis);
      }
    });
  }

  /** Univer moves tables with whole rows and columns only. */
  private async moveTables(tables: readonly TableInfo[], move: (span: Span) => Span, axis: ShiftAxis): Promise<void> {
    for (const { id, area } of tables) {
      const span = move(spanOf(area, axis));
      if (span.count === 0) await this.tables.remove(id);
      else await this.tables.resize(id, withSpan(area, axis, span));
    }
  }

  /** The tables that have cells in the area or in the way that its neighbours move. */
  private besides(area: Area, axis: ShiftAxis): TableInfo[] {
    if (area.columnCount === EXCEL_COLUMNS || area.rowCount === EXCEL_ROWS) return [];
    return this.tables.list(area.sheetId).filter((table) => {
      const along = spanOf(table.area, axis);
      const isSide = overlaps(spanOf(table.area, across(axis)), spanOf(area, across(axis)));
      return isSide && along.start + along.count > spanOf(area, axis).start;
    });
  }

  /** Univer takes these deeds to be done on the sheet that is shown, and selects what it made; Excel does neither. */
  private async onSheet(sheetId: string, deed: () => Promise<void>): Promise<void> {
    const { workbook } = this.engine;
    const unitId = workbook.getUnitId();
    const shown = workbook.getActiveSheet();
    const selected = this.selections.getWorkbookSelections(unitId).getSelectionsOfWorksheet(sheetId);
    if (shown.getSheetId() !== sheetId) workbook.setActiveSheet(this.engine.worksheet(sheetId));
    try {
      await deed();
    } finally {
      if (shown.getSheetId() !== sheetId) workbook.setActiveSheet(shown);
      if (selected.length > 0) this.selections.setSelections(unitId, sheetId, [...selected]);
    }
  }
}

function isCovered(table: Rectangle, area: Rectangle, axis: ShiftAxis): boolean {
  return contains(spanOf(area, across(axis)), spanOf(table, across(axis)));
}

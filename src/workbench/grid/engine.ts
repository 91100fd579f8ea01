import {
  FUniver,
  ICommandService,
  type Injector,
  type IRange,
  type Univer,
  type Workbook,
  type Worksheet,
} from "./univer";
import type { Area, Rectangle } from "./address";

/** The parts of a running Univer that the grid's modules share. */
export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly api: FUniver;

  /** The one workbook through Univer's facade. */
  readonly book: NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
  /** The one workbook. */
  readonly workbook: Workbook;

  constructor(readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.api = FUniver.newAPI(univer);
    const book = this.api.getActiveWorkbook();
    if (book === null) throw new Error("Univer holds no workbook");
    this.book = book;
    this.workbook = book.getWorkbook();
  }

  /** A sheet that must exist. */
  worksheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (sheet === null || sheet === undefined) throw new Error(`no sheet has the id ${sheetId}`);
    return sheet;
  }

  /** A sheet that must exist, through Univer's facade. */
  sheet(sheetId: string): NonNullable<ReturnType<Engine["book"]["getSheetBySheetId"]>> {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (sheet === null) throw new Error(`no sheet has the id ${sheetId}`);
    return sheet;
  }

  /** The part of an area that exists in the engine; a whole column in Excel is longer than Univer's sheet. */
  clamp(area: Area): Area {
    const sheet = this.worksheet(area.sheetId);
    return {
      ...area,
      rowCount: Math.max(0, Math.min(area.rowCount, sheet.getRowCount() - area.row)),
      columnCount: Math.max(0, Math.min(area.columnCount, sheet.getColumnCount() - area.column)),
    };
  }

  /** Makes the sheet large enough to be written to at the area. */
  grow({ sheetId, row, column, rowCount, columnCount }: Area): void {
    const sheet = this.worksheet(sheetId);
    if (row + rowCount > sheet.getRowCount()) this.sheet(sheetId).setRowCount(row + rowCount + 100);
    if (column + columnCount > sheet.getColumnCount()) this.sheet(sheetId).setColumnCount(column + columnCount + 10);
  }
}

/** Univer's form of a rectangle. */
export function univerRange({ row, column, rowCount, columnCount }: Rectangle) {
  return { startRow: row, startColumn: column, endRow: row + rowCount - 1, endColumn: column + columnCount - 1 };
}

/** A rectangle out of Univer's form. */
export function rectangleOf({ startRow, startColumn, endRow, endColumn }: IRange): Rectangle {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

/** Calls back for every cell of a rectangle, row by row. */
export function forEachCell(
  { row, column, rowCount, columnCount }: Rectangle,
  visit: (row: number, column: number) => void,
): void {
  for (let r = row; r < row + rowCount; r += 1) for (let c = column; c < column + columnCount; c += 1) visit(r, c);
}

/** Builds a matrix by asking for every cell of a rectangle. */
export function matrixOf<T>(
  { row, column, rowCount, columnCount }: Rectangle,
  cell: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (_, c) => cell(row + r, column + c)),
  );
}

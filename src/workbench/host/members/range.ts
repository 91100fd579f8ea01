import { boundingRectangle, EXCEL_COLUMNS, EXCEL_ROWS, type Area, type Rectangle } from "../../grid/address";
import { matrixOf } from "../../grid/engine";
import type { InputGrammar } from "../../grid/cellInput";
import { invalidArgument, itemNotFound, wrongDimensions } from "../errors";
import { officeClass, type HostObject, type Scalar } from "../objects";
import { areaOf, boolean, integer, matrix, text } from "./arguments";
import { mayDo, mayWrite } from "./protection";
import { rangeDeeds } from "./rangeDeeds";
import { addressIn } from "./worksheets";
import type { AreaData } from "./model";

/** Excel.Range. */
export const range = officeClass<AreaData>("Range", {
  scalars: {
    Values: matrixScalar(
      ({ model, area }, row, column) => model.grid.cells.value(area.sheetId, row, column),
      (data, value) => {
        write(data, value, "en");
      },
    ),
    Formulas: matrixScalar(
      ({ model, area }, row, column) =>
        model.grid.cells.formula(area.sheetId, row, column) ?? model.grid.cells.value(area.sheetId, row, column),
      (data, value) => {
        write(data, value, "en");
      },
    ),
    FormulasLocal: matrixScalar(
      ({ model, area }, row, column) =>
        model.grid.cells.formula(area.sheetId, row, column, "nb") ?? model.grid.cells.value(area.sheetId, row, column),
      (data, value) => {
        write(data, value, "nb");
      },
    ),
    Text: matrixScalar(({ model, area }, row, column) => model.grid.cells.text(area.sheetId, row, column)),
    ValueTypes: matrixScalar(({ model, area }, row, column) => model.grid.cells.valueType(area.sheetId, row, column)),
    NumberFormat: matrixScalar(
      ({ model, area }, row, column) => model.grid.formats.numberFormat(area.sheetId, row, column),
      ({ model, area }, value) => {
        const patterns = matrix(value, Array.isArray(value) ? area : ONE_CELL);
        mayDo(model, area.sheetId, "allowFormatCells");
        model.grid.formats.apply(area, (row, column) => {
          const pattern = Array.isArray(value) ? patterns[row - area.row]?.[column - area.column] : patterns[0]?.[0];
          return pattern === null || pattern === undefined ? undefined : { n: { pattern: text(pattern) } };
        });
      },
    ),
    Address: { get: ({ model, area }) => addressIn(model, area.sheetId, area) },
    AddressLocal: { get: ({ model, area }) => addressIn(model, area.sheetId, area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    CellCount: {
      get: ({ area }) => (area.rowCount * area.columnCount > 2 ** 31 - 1 ? -1 : area.rowCount * area.columnCount),
    },
    Left: { get: ({ model, area }) => model.grid.formats.place(area).left },
    Top: { get: ({ model, area }) => model.grid.formats.place(area).top },
    Width: { get: ({ model, area }) => model.grid.formats.place(area).width },
    Height: { get: ({ model, area }) => model.grid.formats.place(area).height },
    IsEntireColumn: { get: ({ area }) => area.rowCount === EXCEL_ROWS },
    IsEntireRow: { get: ({ area }) => area.columnCount === EXCEL_COLUMNS },
    HasSpill: {
      get({ model, area }) {
        const covered = matrixOf(
          area,
          (row, column) => model.grid.cells.spillAt(area.sheetId, row, column) !== undefined,
        ).flat();
        return covered.every(Boolean) ? true : covered.some(Boolean) ? null : false;
      },
    },
  },
  navigations: {
    ConditionalFormats: ({ model, area }) => model.conditionalFormats(area),
    DataValidation: ({ model, area }) => model.dataValidation(area),
    Format: ({ model, area }) => model.rangeFormat(area),
    Worksheet: ({ model, area }) => model.worksheet(area.sheetId),
  },
  methods: {
    ...rangeDeeds,
    GetCell: (data, [row, column]) =>
      part(data, { row: integer(row), column: integer(column), rowCount: 1, columnCount: 1 }),
    GetRow: (data, [row]) =>
      part(data, { row: integer(row), column: 0, rowCount: 1, columnCount: data.area.columnCount }),
    GetColumn: (data, [column]) =>
      part(data, { row: 0, column: integer(column), rowCount: data.area.rowCount, columnCount: 1 }),
    GetLastCell: (data) =>
      part(data, { row: data.area.rowCount - 1, column: data.area.columnCount - 1, rowCount: 1, columnCount: 1 }),
    GetLastRow: (data) =>
      part(data, { row: data.area.rowCount - 1, column: 0, rowCount: 1, columnCount: data.area.columnCount }),
    GetLastColumn: (data) =>
      part(data, { row: 0, column: data.area.columnCount - 1, rowCount: data.area.rowCount, columnCount: 1 }),
    GetOffsetRange: (data, [rows, columns]) =>
      part(data, { ...data.area, row: integer(rows), column: integer(columns) }),
    GetResizedRange: (data, [rows, columns]) =>
      part(data, {
        row: 0,
        column: 0,
        rowCount: data.area.rowCount + integer(rows),
        columnCount: data.area.columnCount + integer(columns),
      }),
    GetAbsoluteResizedRange: (data, [rows, columns]) =>
      part(data, { row: 0, column: 0, rowCount: integer(rows), columnCount: integer(columns) }),
    GetEntireRow: ({ model, area }) => model.range({ ...area, column: 0, columnCount: EXCEL_COLUMNS }),
    GetEntireColumn: ({ model, area }) => model.range({ ...area, row: 0, rowCount: EXCEL_ROWS }),
    GetBoundingRect({ model, area }, [other]) {
      const second = areaOf(model, other, area.sheetId);
      if (second.sheetId !== area.sheetId) throw invalidArgument();
      return model.range({ sheetId: area.sheetId, ...boundingRectangle(area, second) });
    },
    GetIntersection(data, [other]) {
      const shared = intersection(data, other);
      if (shared === null) throw itemNotFound("Range.getIntersection");
      return shared;
    },
    GetIntersectionOrNullObject: (data, [other]) => intersection(data, other),
    GetUsedRange: ({ model, area }, [valuesOnly]) =>
      model.range({ ...area, ...(used({ model, area }, valuesOnly) ?? { rowCount: 1, columnCount: 1 }) }),
    GetUsedRangeOrNullObject({ model, area }, [valuesOnly]) {
      const rectangle = used({ model, area }, valuesOnly);
      return rectangle === undefined ? null : model.range({ ...area, ...rectangle });
    },
    GetSpillingToRange(data) {
      const spilled = spillingTo(data);
      if (spilled === null) throw itemNotFound("Range.getSpillingToRange");
      return spilled;
    },
    GetSpillingToRangeOrNullObject: (data) => spillingTo(data),
    GetSpillParent(data) {
      const parent = spillParent(data);
      if (parent === null) throw itemNotFound("Range.getSpillParent");
      return parent;
    },
    GetSpillParentOrNullObject: (data) => spillParent(data),
    Calculate({ model }) {
      model.grid.calculation.recalculate();
    },
    _ValidateArraySize({ area }, [rows, columns]) {
      if (rows !== area.rowCount || columns !== area.columnCount) throw wrongDimensions();
    },
  },
});

const ONE_CELL: Rectangle = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** A property with one value per cell; Excel answers null for ranges without an end. */
function matrixScalar(
  cell: (data: AreaData, row: number, column: number) => unknown,
  set?: (data: AreaData, value: unknown) => void,
): Scalar<AreaData> {
  return {
    get: (data) => (isUnbounded(data.area) ? null : matrixOf(data.area, (row, column) => cell(data, row, column))),
    ...(set !== undefined && { set }),
  };
}

function isUnbounded({ rowCount, columnCount }: Rectangle): boolean {
  return rowCount === EXCEL_ROWS || columnCount === EXCEL_COLUMNS;
}

function write({ model, area }: AreaData, value: unknown, grammar: InputGrammar): void {
  if (isUnbounded(area)) throw invalidArgument();
  const inputs = matrix(value, area);
  mayWrite(model, area);
  model.grid.cells.write(area, inputs, grammar);
}

/** A rectangle given relative to the range's top left cell. */
function part({ model, area }: AreaData, { row, column, rowCount, columnCount }: Rectangle): HostObject {
  const moved: Area = {
    sheetId: area.sheetId,
    row: area.row + row,
    column: area.column + column,
    rowCount,
    columnCount,
  };
  const fits = moved.row >= 0 && moved.column >= 0 && rowCount > 0 && columnCount > 0;
  if (!fits || moved.row + rowCount > EXCEL_ROWS || moved.column + columnCount > EXCEL_COLUMNS) throw invalidArgument();
  return model.range(moved);
}

function overlap(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

function intersection({ model, area }: AreaData, other: unknown): HostObject | null {
  const second = areaOf(model, other, area.sheetId);
  const shared = second.sheetId === area.sheetId ? overlap(area, second) : undefined;
  return shared === undefined ? null : model.range({ sheetId: area.sheetId, ...shared });
}

function used({ model, area }: AreaData, valuesOnly: unknown): Rectangle | undefined {
  const sheet = model.grid.cells.usedRectangle(area.sheetId, boolean(valuesOnly, false));
  return sheet === undefined ? undefined : overlap(area, sheet);
}

function spillingTo({ model, area }: AreaData): HostObject | null {
  const spill = model.grid.cells.spillAt(area.sheetId, area.row, area.column);
  const isAnchor = spill?.anchorRow === area.row && spill.anchorColumn === area.column;
  return isAnchor ? model.range({ sheetId: area.sheetId, ...spill.area }) : null;
}

function spillParent({ model, area }: AreaData): HostObject | null {
  const spill = model.grid.cells.spillAt(area.sheetId, area.row, area.column);
  if (spill === undefined) return null;
  return model.range({
    sheetId: area.sheetId,
    row: spill.anchorRow,
    column: spill.anchorColumn,
    rowCount: 1,
    columnCount: 1,
  });
}

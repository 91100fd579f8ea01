import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "../../grid/univer";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../../grid/address";
import { invalidArgument } from "../errors";
import { officeClass, type Scalar } from "../objects";
import { boolean, integer, number, text } from "./arguments";
import { colorToHost, colorToWire } from "./color";
import { borders } from "./borders";
import type { AreaData } from "./model";
import { mayDo } from "./protection";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Bottom: VerticalAlign.BOTTOM,
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
};

/** Univer indents in pixels, Excel in steps of about three characters. */
const PIXELS_PER_INDENT = 9;

/** Excel.RangeFormat. */
export const rangeFormat = officeClass<AreaData>("RangeFormat", {
  scalars: {
    ColumnWidth: {
      get: ({ model, area }) =>
        same(area.columnCount, (index) => model.grid.formats.columnWidth(area.sheetId, area.column + index)),
      set({ model, area }, value) {
        mayDo(model, area.sheetId, "allowFormatColumns");
        model.grid.formats.setColumnWidth(area, number(value));
      },
    },
    RowHeight: {
      get: ({ model, area }) =>
        same(area.rowCount, (index) => model.grid.formats.rowHeight(area.sheetId, area.row + index)),
      set({ model, area }, value) {
        mayDo(model, area.sheetId, "allowFormatRows");
        model.grid.formats.setRowHeight(area, number(value));
      },
    },
    HorizontalAlignment: style(
      ({ ht }) => nameOf(HORIZONTAL, ht ?? HorizontalAlign.UNSPECIFIED) ?? "General",
      (value) => ({ ht: named(HORIZONTAL, value) }),
    ),
    VerticalAlignment: style(
      ({ vt }) => nameOf(VERTICAL, vt ?? VerticalAlign.BOTTOM) ?? "Bottom",
      (value) => ({ vt: named(VERTICAL, value) }),
    ),
    WrapText: style(
      ({ tb }) => tb === WrapStrategy.WRAP,
      (value) => ({ tb: boolean(value) ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
    ),
    IndentLevel: style(
      ({ pd }) => Math.round((pd?.l ?? 0) / PIXELS_PER_INDENT),
      (value) => ({ pd: { l: integer(value) * PIXELS_PER_INDENT } }),
    ),
  },
  navigations: {
    Borders: (data) => borders(data),
    Fill: (data) => fill(data),
    Font: (data) => font(data),
    Protection: (data) => protection(data),
  },
  methods: {
    AutofitColumns({ model, area }) {
      const { cells, formats, sheets } = model.grid;
      if (sheets.find(area.sheetId) === undefined) return;
      const used = cells.usedRectangle(area.sheetId, true);
      for (let column = area.column; column < Math.min(area.column + area.columnCount, 200); column += 1) {
        let longest = 0;
        const lastRow = Math.min(area.row + area.rowCount, (used?.row ?? 0) + (used?.rowCount ?? 0));
        for (let row = area.row; row < lastRow; row += 1)
          longest = Math.max(longest, cells.text(area.sheetId, row, column).length);
        // A rough measure: no fonts are measured here, and only the look depends on it.
        if (longest > 0) formats.setColumnWidth({ ...area, column, columnCount: 1 }, longest * 5.5 + 8);
      }
    },
    AutofitRows: () => undefined,
  },
});

const fill = officeClass<AreaData>("RangeFill", {
  scalars: {
    Color: style(
      ({ bg }) => colorToWire(bg?.rgb) ?? "#FFFFFF",
      (value) => ({ bg: value === "" || value === null ? null : { rgb: colorToHost(text(value)) } }),
    ),
  },
  methods: {
    Clear({ model, area }) {
      mayDo(model, area.sheetId, "allowFormatCells");
      model.grid.formats.apply(area, () => ({ bg: null }));
    },
  },
});

const font = officeClass<AreaData>("RangeFont", {
  scalars: {
    Bold: style(
      ({ bl }) => bl === BooleanNumber.TRUE,
      (value) => ({ bl: flag(value) }),
    ),
    Italic: style(
      ({ it }) => it === BooleanNumber.TRUE,
      (value) => ({ it: flag(value) }),
    ),
    Underline: style(
      ({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
      (value) => ({ ul: { s: value === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE } }),
    ),
    Color: style(
      ({ cl }) => colorToWire(cl?.rgb) ?? "#000000",
      (value) => ({ cl: { rgb: colorToHost(text(value)) } }),
    ),
    Size: style(
      ({ fs }) => fs ?? 11,
      (value) => ({ fs: number(value) }),
    ),
    Name: style(
      ({ ff }) => ff ?? "Calibri",
      (value) => ({ ff: text(value) }),
    ),
  },
});

/** Excel locks every cell until told otherwise; it takes effect when the sheet is protected. */
const protection = officeClass<AreaData>("FormatProtection", {
  scalars: {
    Locked: {
      get: ({ model, area }) =>
        uniform(
          { model, area },
          (row, column) => model.grid.formats.mark(area.sheetId, row, column, "locked") !== false,
        ),
      set({ model, area }, value) {
        mayDo(model, area.sheetId, "allowFormatCells");
        model.grid.formats.setMark(area, "locked", boolean(value));
      },
    },
  },
});

/** A property of a cell's style; a range with mixed values answers null. */
function style(read: (style: IStyleData) => unknown, patch: (value: unknown) => IStyleData): Scalar<AreaData> {
  return {
    get: (data) => uniform(data, (row, column) => read(data.model.grid.formats.style(data.area.sheetId, row, column))),
    set({ model, area }, value) {
      const change = patch(value);
      mayDo(model, area.sheetId, "allowFormatCells");
      model.grid.formats.apply(area, () => change);
    },
  };
}

function uniform({ area }: AreaData, read: (row: number, column: number) => unknown): unknown {
  // The first rows speak for a whole column: its cells share the column's style.
  const rowCount = area.rowCount === EXCEL_ROWS ? 1 : area.rowCount;
  const columnCount = area.columnCount === EXCEL_COLUMNS ? 1 : area.columnCount;
  return same(rowCount * columnCount, (index) =>
    read(area.row + Math.floor(index / columnCount), area.column + (index % columnCount)),
  );
}

function same(count: number, read: (index: number) => unknown): unknown {
  const first = read(0);
  for (let index = 1; index < count; index += 1) if (read(index) !== first) return null;
  return first;
}

function named<T>(values: Readonly<Record<string, T>>, name: unknown): T {
  const value = values[text(name)];
  if (value === undefined) throw invalidArgument();
  return value;
}

function nameOf<T>(values: Readonly<Record<string, T>>, wanted: T): string | undefined {
  return Object.entries(values).find(([, value]) => value === wanted)?.[0];
}

function flag(value: unknown): BooleanNumber {
  return boolean(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

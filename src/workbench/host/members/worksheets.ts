import { fullAddress, localAddress, type Rectangle } from "../../grid/address";
import { HostError, invalidArgument, invalidOperation, itemAlreadyExists } from "../errors";
import { officeClass, type HostObject } from "../objects";
import { areaOf, boolean, integer, text } from "./arguments";
import { eventMethods, SHEET_EVENTS, SHEETS_EVENTS } from "./events";
import { WHOLE_WORKBOOK, type ModelData, type ObjectModel, type SheetData } from "./model";

/** Excel.WorksheetCollection. */
export const worksheets = officeClass<ModelData>("WorksheetCollection", {
  items: ({ model }) => model.grid.sheets.list().map(({ id }) => model.worksheet(id)),
  indexer: ({ model }, key) => found(model, key),
  methods: {
    ...eventMethods<ModelData>(SHEETS_EVENTS, () => WHOLE_WORKBOOK),
    Add({ model }, [name]) {
      const wanted = name === null || name === undefined || name === "" ? freeName(model) : text(name);
      checkName(model, wanted);
      return model.worksheet(model.grid.sheets.add(wanted).id);
    },
    GetActiveWorksheet: ({ model }) => model.worksheet(model.grid.sheets.active().id),
    GetCount: ({ model }, [visibleOnly]) => listed(model, visibleOnly).length,
    GetFirst: ({ model }, [visibleOnly]) => objectOrNull(model, listed(model, visibleOnly)[0]?.id),
    GetLast: ({ model }, [visibleOnly]) => objectOrNull(model, listed(model, visibleOnly).at(-1)?.id),
    GetItemOrNullObject: ({ model }, [key]) => found(model, key),
  },
});

/** Excel.Worksheet. */
export const worksheet = officeClass<SheetData>("Worksheet", {
  identity: ({ sheetId }) => ({ Id: sheetId }),
  scalars: {
    Id: { get: ({ sheetId }) => sheetId },
    Name: {
      get: (data) => info(data).name,
      set(data, value) {
        checkName(data.model, text(value), data.sheetId);
        data.model.grid.sheets.rename(data.sheetId, text(value));
      },
    },
    Position: {
      get: ({ model, sheetId }) => model.grid.sheets.list().findIndex(({ id }) => id === sheetId),
      set({ model, sheetId }, value) {
        const position = integer(value);
        if (position < 0 || position >= model.grid.sheets.list().length) throw invalidArgument();
        model.grid.sheets.move(sheetId, position);
      },
    },
    Visibility: {
      get: (data) => info(data).visibility,
      set({ model, sheetId }, value) {
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument();
        if (value !== "Visible" && listed(model, true).every(({ id }) => id === sheetId))
          throw invalidOperation("A workbook must contain at least one visible worksheet.", "Worksheet.visibility");
        model.grid.sheets.setVisibility(sheetId, value);
      },
    },
    TabColor: {
      get: (data) => info(data).tabColor.toUpperCase(),
      set({ model, sheetId }, value) {
        model.grid.sheets.setTabColor(sheetId, text(value));
      },
    },
    ShowGridlines: {
      get: ({ model, sheetId }) => model.grid.sheets.showsGridlines(sheetId),
      set({ model, sheetId }, value) {
        model.grid.sheets.setGridlines(sheetId, boolean(value));
      },
    },
  },
  navigations: {
    Charts: ({ model, sheetId }) => model.charts(sheetId),
    FreezePanes: ({ model, sheetId }) => model.freezePanes(sheetId),
    Names: ({ model, sheetId }) => model.names(sheetId),
    PageLayout: (data) => data.model.pageLayout(data.sheetId),
    Protection: (data) => data.model.protection(data.sheetId),
    Tables: ({ model, sheetId }) => model.tables(sheetId),
  },
  methods: {
    ...eventMethods<SheetData>(SHEET_EVENTS, ({ sheetId }) => sheetId),
    Activate({ model, sheetId }) {
      // Excel leaves a hidden sheet hidden, and shows nothing else.
      if (info({ model, sheetId }).visibility !== "Visible") throw invalidOperation("The worksheet is hidden.");
      model.grid.sheets.activate(sheetId);
    },
    Calculate({ model }) {
      model.grid.calculation.recalculate();
    },
    Delete({ model, sheetId }) {
      if (listed(model, true).filter(({ id }) => id !== sheetId).length === 0) {
        throw invalidOperation("A workbook must contain at least one visible worksheet.", "Worksheet.delete");
      }
      model.grid.sheets.remove(sheetId);
    },
    GetRange: ({ model, sheetId }, [address]) => model.range(rangeOf(model, sheetId, address)),
    GetCell: ({ model, sheetId }, [row, column]) =>
      model.range({ sheetId, row: integer(row), column: integer(column), rowCount: 1, columnCount: 1 }),
    GetRangeByIndexes: ({ model, sheetId }, [row, column, rowCount, columnCount]) =>
      model.range({
        sheetId,
        row: integer(row),
        column: integer(column),
        rowCount: integer(rowCount),
        columnCount: integer(columnCount),
      }),
    GetUsedRange: ({ model, sheetId }, [valuesOnly]) =>
      model.range({ sheetId, ...(model.grid.cells.usedRectangle(sheetId, boolean(valuesOnly, false)) ?? TOP_LEFT) }),
    GetUsedRangeOrNullObject({ model, sheetId }, [valuesOnly]) {
      const used = model.grid.cells.usedRectangle(sheetId, boolean(valuesOnly, false));
      return used === undefined ? null : model.range({ sheetId, ...used });
    },
    GetNext: (data) => neighbour(data, 1),
    GetNextOrNullObject: (data) => neighbour(data, 1),
    GetPrevious: (data) => neighbour(data, -1),
    GetPreviousOrNullObject: (data) => neighbour(data, -1),
    // The client asks for a sheet again by these once it knows the id.
    _GetSheetById: ({ model }, [id]) => found(model, id),
    _GetAnotherWorksheetById: ({ model }, [id]) => found(model, id),
  },
});

const TOP_LEFT: Rectangle = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** Excel.WorksheetFreezePanes. */
export const freezePanes = officeClass<SheetData>("WorksheetFreezePanes", {
  methods: {
    FreezeRows({ model, sheetId }, [count]) {
      model.grid.sheets.freeze(sheetId, integer(count, 1), 0);
    },
    FreezeColumns({ model, sheetId }, [count]) {
      model.grid.sheets.freeze(sheetId, 0, integer(count, 1));
    },
    FreezeAt({ model, sheetId }, [range]) {
      const { row, column, rowCount, columnCount } = areaOf(model, range, sheetId);
      model.grid.sheets.freeze(sheetId, row + rowCount, column + columnCount);
    },
    Unfreeze({ model, sheetId }) {
      model.grid.sheets.freeze(sheetId, 0, 0);
    },
    GetLocation: (data) => frozen(data),
    GetLocationOrNullObject: (data) => frozen(data),
  },
});

function frozen({ model, sheetId }: SheetData): HostObject | null {
  const { rows, columns } = model.grid.sheets.frozen(sheetId);
  if (rows === 0 && columns === 0) return null;
  const whole =
    columns === 0
      ? `1:${rows}`
      : rows === 0
        ? localAddress({ row: 0, column: 0, rowCount: 1_048_576, columnCount: columns })
        : undefined;
  if (whole !== undefined) return model.range(areaOf(model, whole, sheetId));
  return model.range({ sheetId, row: 0, column: 0, rowCount: rows, columnCount: columns });
}

/** A whole sheet, a rectangle, or what a name on the sheet or in the workbook stands for. */
function rangeOf(model: ObjectModel, sheetId: string, address: unknown) {
  if (address === null || address === undefined || address === "") return areaOf(model, "1:1048576", sheetId);
  const name =
    typeof address === "string"
      ? (model.grid.names.find(address, sheetId) ?? model.grid.names.find(address))
      : undefined;
  return areaOf(model, name?.refersTo ?? address, sheetId);
}

function info({ model, sheetId }: SheetData) {
  const sheet = model.grid.sheets.find(sheetId);
  if (sheet === undefined) throw new HostError("ItemNotFound", "The worksheet has been deleted.", 404);
  return sheet;
}

function found(model: ObjectModel, key: unknown): HostObject | null {
  return objectOrNull(model, typeof key === "string" ? model.grid.sheets.find(key)?.id : undefined);
}

function objectOrNull(model: ObjectModel, sheetId: string | undefined): HostObject | null {
  return sheetId === undefined ? null : model.worksheet(sheetId);
}

function listed(model: ObjectModel, visibleOnly: unknown) {
  return model.grid.sheets.list().filter(({ visibility }) => visibility === "Visible" || !boolean(visibleOnly, false));
}

function neighbour({ model, sheetId }: SheetData, step: number): HostObject | null {
  const sheets = model.grid.sheets.list();
  const index = sheets.findIndex(({ id }) => id === sheetId) + step;
  return objectOrNull(model, index < 0 ? undefined : sheets[index]?.id);
}

function freeName(model: ObjectModel): string {
  for (let number = 1; ; number += 1) if (model.grid.sheets.find(`Ark${number}`) === undefined) return `Ark${number}`;
}

function checkName(model: ObjectModel, name: string, own?: string): void {
  if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument();
  const holder = model.grid.sheets.find(name);
  if (holder !== undefined && holder.id !== own) throw itemAlreadyExists();
}

/** The address of a sheet's rectangle as Excel writes it. */
export function addressIn(model: ObjectModel, sheetId: string, rectangle: Rectangle, dollars = false): string {
  return fullAddress(info({ model, sheetId }).name, rectangle, dollars);
}

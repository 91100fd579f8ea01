import { parseAddress, type Area } from "../../grid/address";
import type { TableInfo } from "../../grid/tables";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../errors";
import { officeClass, type HostObject, type Scalar } from "../objects";
import { areaOf, boolean, integer, text } from "./arguments";
import type { ModelData, TableData } from "./model";

/** The tables of the workbook, or of one sheet. */
export interface TablesData extends ModelData {
  readonly sheetId?: string;
}

/** Excel.TableCollection. */
export const tables = officeClass<TablesData>("TableCollection", {
  scalars: { Count: { get: ({ model, sheetId }) => model.grid.tables.list(sheetId).length } },
  items: ({ model, sheetId }) => model.grid.tables.list(sheetId).map(({ id }) => model.table(id)),
  indexer: (data, key) => found(data, key),
  methods: {
    async Add({ model, sheetId }, [address, hasHeaders]) {
      if (!boolean(hasHeaders)) throw invalidArgument("The emulated Excel host makes tables with headers only.");
      const area = areaOf(model, address, sheetId ?? model.grid.sheets.active().id);
      const overlapping = model.grid.tables.list(area.sheetId).some((table) => overlaps(table.area, area));
      if (overlapping || area.rowCount < 1) throw invalidArgument();
      const withBody = area.rowCount === 1 ? { ...area, rowCount: 2 } : area;
      return model.table((await model.grid.tables.add(area.sheetId, withBody)).id);
    },
    GetCount: ({ model, sheetId }) => model.grid.tables.list(sheetId).length,
    GetItemAt(data, [index]) {
      const table = data.model.grid.tables.list(data.sheetId)[integer(index)];
      if (table === undefined) throw itemNotFound("TableCollection.getItemAt");
      return data.model.table(table.id);
    },
    GetItemOrNullObject: (data, [key]) => found(data, key),
  },
});

/** Excel.Table. */
export const table = officeClass<TableData>("Table", {
  identity: ({ tableId }) => ({ Id: tableId }),
  scalars: {
    Id: { get: ({ tableId }) => tableId },
    LegacyId: { get: ({ tableId }) => tableId },
    Name: {
      get: (data) => info(data).name,
      async set(data, value) {
        const name = text(value);
        if (name === info(data).name) return;
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseAddress(name) !== undefined) throw invalidArgument();
        if (data.model.grid.tables.find(name) !== undefined || data.model.grid.names.find(name) !== undefined)
          throw itemAlreadyExists();
        await data.model.grid.tables.rename(data.tableId, name);
      },
    },
    Style: look("style", text),
    ShowBandedRows: look("showBandedRows", (value) => boolean(value)),
    ShowFilterButton: look("showFilterButton", (value) => boolean(value)),
    ShowHeaders: { get: () => true },
    ShowTotals: { get: () => false },
  },
  navigations: {
    Columns: ({ model, tableId }) => model.tableColumns(tableId),
    Rows: ({ model, tableId }) => model.tableRows(tableId),
    Worksheet: (data) => data.model.worksheet(info(data).sheetId),
  },
  methods: {
    GetRange: (data) => data.model.range(whole(data)),
    GetHeaderRowRange: (data) => data.model.range({ ...whole(data), rowCount: 1 }),
    GetDataBodyRange: (data) => data.model.range(body(whole(data))),
    async Resize(data, [newRange]) {
      const area = areaOf(data.model, newRange, info(data).sheetId);
      const now = whole(data);
      if (area.sheetId !== now.sheetId || area.row !== now.row || area.rowCount < 2) throw invalidArgument();
      await data.model.grid.tables.resize(data.tableId, area);
    },
    async ConvertToRange(data) {
      const area = whole(data);
      await data.model.grid.tables.remove(data.tableId);
      return data.model.range(area);
    },
    async Delete(data) {
      const area = whole(data);
      await data.model.grid.tables.remove(data.tableId);
      data.model.grid.cells.clear(area, "all");
    },
  },
});

function look(
  key: "style" | "showBandedRows" | "showFilterButton",
  checked: (value: unknown) => string | boolean,
): Scalar<TableData> {
  return {
    get: ({ model, tableId }) => model.grid.tables.look(tableId)[key],
    set({ model, tableId }, value) {
      model.grid.tables.setLook(tableId, { [key]: checked(value) });
    },
  };
}

/** The table; it is looked up again each time, since it may have been changed or deleted. */
export function info({ model, tableId }: TableData): TableInfo {
  const found = model.grid.tables.list().find(({ id }) => id === tableId);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** Header row and body. */
export function whole(data: TableData): Area {
  const { sheetId, area } = info(data);
  return { sheetId, ...area };
}

/** The rows below the header. */
export function body(area: Area): Area {
  return { ...area, row: area.row + 1, rowCount: Math.max(1, area.rowCount - 1) };
}

function overlaps(a: Omit<Area, "sheetId">, b: Omit<Area, "sheetId">): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

function found({ model, sheetId }: TablesData, key: unknown): HostObject | null {
  const table = typeof key === "string" ? model.grid.tables.find(key) : undefined;
  return table === undefined || (sheetId !== undefined && table.sheetId !== sheetId) ? null : model.table(table.id);
}

import { matrixOf } from "../../grid/engine";
import type { Area } from "../../grid/address";
import { accessDenied, invalidArgument, itemNotFound, tableInTheWay, wrongDimensions } from "../errors";
import { officeClass, type HostObject } from "../objects";
import { integer, matrix, text } from "./arguments";
import type { TableData } from "./model";
import { mayWrite } from "./protection";
import { body, info, whole } from "./tables";

/** Excel.TableRowCollection. */
export const tableRows = officeClass<TableData>("TableRowCollection", {
  scalars: { Count: { get: (data) => rowCount(data) } },
  items: (data) => Array.from({ length: rowCount(data) }, (_, index) => tableRow({ ...data, index })),
  methods: {
    GetCount: (data) => rowCount(data),
    GetItemAt(data, [index]) {
      if (integer(index) < 0 || integer(index) >= rowCount(data)) throw itemNotFound("TableRowCollection.getItemAt");
      return tableRow({ ...data, index: integer(index) });
    },
    async Add(data, [index, values]) {
      const { model } = data;
      const now = whole(data);
      const rows = Array.isArray(values)
        ? Array.isArray(values[0])
          ? (values as unknown[][])
          : [values as unknown[]]
        : [[]];
      if (rows.some((row) => row.length !== 0 && row.length !== now.columnCount))
        throw wrongDimensions("TableRowCollection.add");
      const at = index === null || index === undefined || index === -1 ? rowCount(data) : integer(index);
      if (at < 0 || at > rowCount(data)) throw invalidArgument();
      const added: Area = { ...now, row: now.row + 1 + at, rowCount: rows.length };
      if (model.grid.protections.get(now.sheetId).isProtected) throw accessDenied();
      if (!model.grid.structure.canInsert(added, "vertical")) throw tableInTheWay();
      await model.grid.structure.insert(added, "vertical");
      const grown = { ...now, rowCount: now.rowCount + rows.length };
      if (whole(data).rowCount !== grown.rowCount) await model.grid.tables.resize(data.tableId, grown);
      model.grid.cells.write(added, rows, "en");
      return tableRow({ ...data, index: at });
    },
  },
});

type RowData = TableData & { readonly index: number };

const tableRow = officeClass<RowData>("TableRow", {
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (data) => valuesIn(data, rowArea(data)),
      set(data, value) {
        write(data, rowArea(data), matrix(value, rowArea(data)));
      },
    },
  },
  methods: {
    GetRange: (data) => data.model.range(rowArea(data)),
    Delete: removeRow,
  },
});

/** Excel.TableColumnCollection. */
export const tableColumns = officeClass<TableData>("TableColumnCollection", {
  scalars: { Count: { get: (data) => whole(data).columnCount } },
  items: (data) => Array.from({ length: whole(data).columnCount }, (_, index) => tableColumn({ ...data, index })),
  indexer: (data, key) => column(data, key),
  methods: {
    GetCount: (data) => whole(data).columnCount,
    GetItemAt: (data, [index]) => column(data, integer(index) + 1),
    GetItemOrNullObject: (data, [key]) => column(data, key),
  },
});

type ColumnData = TableData & { readonly index: number };

const tableColumn = officeClass<ColumnData>("TableColumn", {
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: (data) => header(data, data.index),
      set(data, value) {
        write(data, { ...columnArea(data), rowCount: 1 }, [[text(value)]]);
      },
    },
    Values: {
      get: (data) => valuesIn(data, columnArea(data)),
      set(data, value) {
        write(data, columnArea(data), matrix(value, columnArea(data)));
      },
    },
  },
  methods: {
    GetRange: (data) => data.model.range(columnArea(data)),
    GetHeaderRowRange: (data) => data.model.range({ ...columnArea(data), rowCount: 1 }),
    GetDataBodyRange: (data) => data.model.range(body(columnArea(data))),
  },
});

/** Excel leaves one empty row when the last one is taken away. */
async function removeRow(data: RowData): Promise<void> {
  const { grid } = data.model;
  const area = rowArea(data);
  if (data.index >= rowCount(data)) throw itemNotFound();
  if (grid.protections.get(area.sheetId).isProtected) throw accessDenied();
  if (rowCount(data) === 1) grid.cells.clear(area, "contents");
  else {
    if (!grid.structure.canRemove(area, "vertical")) throw tableInTheWay();
    await grid.structure.remove(area, "vertical");
  }
}

function write({ model }: TableData, area: Area, inputs: readonly (readonly unknown[])[]): void {
  mayWrite(model, area);
  model.grid.cells.write(area, inputs, "en");
}

function rowCount(data: TableData): number {
  return info(data).area.rowCount - 1;
}

function rowArea(data: RowData): Area {
  const area = whole(data);
  return { ...area, row: area.row + 1 + data.index, rowCount: 1 };
}

function columnArea(data: ColumnData): Area {
  const area = whole(data);
  return { ...area, column: area.column + data.index, columnCount: 1 };
}

function header(data: TableData, index: number): string {
  const area = whole(data);
  return String(data.model.grid.cells.value(area.sheetId, area.row, area.column + index));
}

function column(data: TableData, key: unknown): HostObject | null {
  const { columnCount } = whole(data);
  for (let index = 0; index < columnCount; index += 1) {
    const named = typeof key === "string" && header(data, index).toUpperCase() === key.toUpperCase();
    if (named || key === index + 1) return tableColumn({ ...data, index });
  }
  return null;
}

function valuesIn({ model }: TableData, area: Area): unknown[][] {
  return matrixOf(area, (row, columnIndex) => model.grid.cells.value(area.sheetId, row, columnIndex));
}

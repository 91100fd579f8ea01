import { parseAddress } from "../../src/workbench/grid/address";
import { matrixOf } from "../../src/workbench/grid/engine";
import type { Grid } from "../../src/workbench/grid/grid";
import type { ExcelHost } from "../../src/workbench/host/host";
import { allLoaded, BatchBuilder, loaded, PathArgument, startHost, type Page } from "./hostInNode";

let grid: Grid;
let host: ExcelHost;
let page: Page;

beforeEach(async () => {
  ({ grid, host, page } = await startHost());
});

afterEach(() => {
  expect(host.unknownMembers).toEqual([]);
});

async function run(build: (batch: BatchBuilder) => unknown) {
  const batch = new BatchBuilder();
  build(batch);
  return page.batch(batch.request);
}

const done = async (build: (batch: BatchBuilder) => unknown) => loaded(await run(build));

function on(batch: BatchBuilder, sheet: string, address: string): number {
  return batch.method(batch.item(batch.property(1, "Worksheets"), sheet), "GetRange", address);
}

function values(address: string, sheetName = "Sheet1"): unknown[][] {
  const area = parseAddress(address);
  if (area === undefined) throw new Error(address);
  const sheetId = grid.sheets.find(sheetName)?.id ?? "";
  return matrixOf(area, (row, column) => grid.cells.value(sheetId, row, column));
}

/** A table of three rows in A1:B3 with text below it and beside it, and formulas on it on another sheet. */
async function fill(): Promise<void> {
  await done((batch) => {
    batch.set(batch.range("A1:C6"), "Formulas", [
      ["År", "Beløp", ""],
      [2026, 10, "ved"],
      [2027, 32, "siden"],
      ["", "", ""],
      ["", "", ""],
      ["under", 7, "utenfor"],
    ]);
    const sheet = batch.method(batch.property(1, "Worksheets"), "GetFirst");
    const table = batch.method(batch.property(sheet, "Tables"), "Add", "A1:B3", true);
    batch.set(table, "Name", "tblTall");
    batch.method(batch.property(1, "Names"), "Add", "Under", new PathArgument(batch.range("B6")));
    batch.method(batch.property(1, "Worksheets"), "Add", "Plan");
    batch.set(on(batch, "Plan", "A1:C1"), "Formulas", [["=SUM(tblTall[Beløp])", "=Sheet1!B6*2", "=Under"]]);
  });
}

const tableArea = () => grid.tables.find("tblTall")?.area;

it("moves formulas, names and tables along when rows and columns are inserted and deleted, also on a sheet that is not shown", async () => {
  await fill();
  await done((batch) => batch.call(batch.item(batch.property(1, "Worksheets"), "Plan"), "Activate"));
  await done((batch) => batch.method(on(batch, "Sheet1", "1:2"), "Insert", "Down"));
  await done((batch) => batch.method(on(batch, "Sheet1", "A:A"), "Insert", "Right"));
  expect(tableArea()).toEqual({ row: 2, column: 1, rowCount: 3, columnCount: 2 });
  expect(values("B8:D8")).toEqual([["under", 7, "utenfor"]]);
  expect(values("A1:C1", "Plan")).toEqual([[42, 14, 7]]);
  expect(grid.names.find("Under")?.refersTo).toBe("Sheet1!$C$8");
  await done((batch) => batch.call(on(batch, "Sheet1", "4:4"), "Delete", "Up"));
  await done((batch) => batch.call(on(batch, "Sheet1", "A:A"), "Delete", "Left"));
  expect(tableArea()).toEqual({ row: 2, column: 0, rowCount: 2, columnCount: 2 });
  expect(values("A1:C1", "Plan")).toEqual([[32, 14, 7]]);
  expect(grid.sheets.active().name).toBe("Plan");
  grid.calculation.recalculate();
  await grid.quiet();
  expect(values("A1:C1", "Plan")).toEqual([[32, 14, 7]]);
});

it("moves only the cells below when cells are inserted and deleted, and answers with the room it made", async () => {
  await fill();
  const response = await done((batch) => batch.load(batch.method(batch.range("A2:B2"), "Insert", "Down"), "address"));
  expect(response).toEqual({ Address: "Sheet1!A2:B2" });
  expect(tableArea()).toEqual({ row: 0, column: 0, rowCount: 4, columnCount: 2 });
  expect(values("A1:C4")).toEqual([
    ["År", "Beløp", ""],
    ["", "", "ved"],
    [2026, 10, "siden"],
    [2027, 32, ""],
  ]);
  expect(values("A1:C1", "Plan")).toEqual([[42, 14, 7]]);
  await done((batch) => batch.call(batch.range("A2:B3"), "Delete", "Up"));
  expect(tableArea()).toEqual({ row: 0, column: 0, rowCount: 2, columnCount: 2 });
  expect(values("A1:C1", "Plan")).toEqual([[32, 14, 7]]);
});

it("leaves the user's selection where it was", async () => {
  await done((batch) => batch.call(batch.range("C3:D4"), "Select"));
  await done((batch) => batch.method(batch.range("1:1"), "Insert", "Down"));
  expect(grid.selection.current()).toMatchObject({ row: 2, column: 2, rowCount: 2, columnCount: 2 });
});

it.each([
  ["Insert", "A2", "Down"],
  ["Insert", "B2:B3", "Right"],
  ["Delete", "B1:B3", "Up"],
  ["Delete", "A1:B1", "Up"],
  ["Delete", "A2:B3", "Up"],
])("refuses to tear a table apart: %s %s %s", async (deed, address, direction) => {
  await fill();
  const before = values("A1:C7");
  expect((await run((batch) => batch.call(batch.range(address), deed, direction))).Error?.Code).toBe(
    "InvalidOperation",
  );
  expect(values("A1:C7")).toEqual(before);
});

it("adds table rows last and in the middle, pushing down what stands below, and deletes them", async () => {
  await fill();
  const rows = (batch: BatchBuilder) => batch.property(batch.item(batch.property(1, "Tables"), "tblTall"), "Rows");
  await done((batch) => batch.method(rows(batch), "Add", null, [[2028, 8], [2029, 9], [2030, 1], [2031, 0]])); // prettier-ignore
  await done((batch) => batch.method(rows(batch), "Add", 0, [[2025, 100]]));
  expect(tableArea()?.rowCount).toBe(8);
  expect(values("A2:B2")).toEqual([[2025, 100]]);
  expect(values("A11:C11")).toEqual([["under", 7, ""]]);
  expect(values("A1:C1", "Plan")).toEqual([[160, 14, 7]]);
  await done((batch) => batch.call(batch.method(rows(batch), "GetItemAt", 0), "Delete"));
  for (const index of [4, 3, 2])
    await done((batch) => batch.call(batch.method(rows(batch), "GetItemAt", index), "Delete"));
  expect(values("A1:C1", "Plan")).toEqual([[42, 14, 7]]);
  for (const index of [1, 2, 0])
    await done((batch) => batch.call(batch.method(rows(batch), "GetItemAt", index % 2), "Delete"));
  expect(tableArea()?.rowCount).toBe(2);
  expect(values("A1:B2")).toEqual([
    ["År", "Beløp"],
    ["", ""],
  ]);
});

it("copies formulas with their relative references, values without, and fills a larger target", async () => {
  await done((batch) => {
    batch.set(batch.range("A1:B2"), "Formulas", [
      [1, "=A1*10+$A$1"],
      [2, "=A2*10+$A$1"],
    ]);
    batch.set(batch.property(batch.property(batch.range("B1"), "Format"), "Font"), "Bold", true);
  });
  await done((batch) => {
    batch.call(batch.range("A3:B6"), "CopyFrom", new PathArgument(batch.range("A1:B2")));
    batch.call(batch.range("D1"), "CopyFrom", "B1:B2", "Values");
  });
  expect(grid.cells.formula(grid.sheets.active().id, 5, 1)).toBe("=A6*10+$A$1");
  expect(values("A3:B6")).toEqual([
    [1, 11],
    [2, 21],
    [1, 11],
    [2, 21],
  ]);
  expect(values("D1:D2")).toEqual([[11], [21]]);
  expect(grid.cells.formula(grid.sheets.active().id, 0, 3)).toBeUndefined();
  expect([2, 3, 4].map((row) => grid.formats.style(grid.sheets.active().id, row, 1).bl)).toEqual([1, undefined, 1]);
});

it("hides a sheet for good, shows its neighbour instead, and keeps at least one sheet", async () => {
  await done((batch) => batch.method(batch.property(1, "Worksheets"), "Add", "Plan"));
  const sheet = (batch: BatchBuilder, name: string) => batch.item(batch.property(1, "Worksheets"), name);
  await done((batch) => batch.set(sheet(batch, "Sheet1"), "Visibility", "VeryHidden"));
  expect(grid.sheets.active().name).toBe("Plan");
  const response = await run((batch) => batch.load(batch.property(1, "Worksheets"), "visibility"));
  expect((loaded(response)._Items as { Visibility: string }[]).map(({ Visibility }) => Visibility)).toEqual([
    "VeryHidden",
    "Visible",
  ]);
  expect((await run((batch) => batch.set(sheet(batch, "Plan"), "Visibility", "Hidden"))).Error?.Code).toBe(
    "InvalidOperation",
  );
  await done((batch) => batch.set(sheet(batch, "Sheet1"), "Visibility", "Visible"));
  await done((batch) => batch.set(sheet(batch, "Plan"), "Visibility", "Hidden"));
  expect(grid.sheets.list().map(({ visibility }) => visibility)).toEqual(["Visible", "Hidden"]);
});

it("says where a range lies in points, counting hidden columns as nothing", async () => {
  await done((batch) => {
    batch.set(batch.property(batch.range("A:B"), "Format"), "ColumnWidth", 60);
    batch.set(batch.property(batch.range("1:4"), "Format"), "RowHeight", 15);
  });
  const batch = new BatchBuilder();
  batch.load(batch.range("B3:C4"), "left", "top", "height");
  expect(allLoaded(batch, await page.batch(batch.request))).toEqual([{ Left: 60, Top: 30, Height: 30 }]);
});

import { BooleanNumber } from "../../src/workbench/grid/univer";
import type { Grid } from "../../src/workbench/grid/grid";
import type { ExcelHost } from "../../src/workbench/host/host";
import { allLoaded, BatchBuilder, loaded, PathArgument, startHost, type Page } from "./hostInNode";

let grid: Grid;
let host: ExcelHost;
let page: Page;

beforeEach(async () => {
  ({ grid, host, page } = await startHost());
});

function value(sheetName: string, row: number, column: number): unknown {
  return grid.cells.value(grid.sheets.find(sheetName)?.id ?? "", row, column);
}

/** Two columns of figures with a header, made into the table tblTall. */
async function makeTable(): Promise<void> {
  const batch = new BatchBuilder();
  batch.set(batch.range("A1:B3"), "Values", [
    ["År", "Beløp"],
    [2026, 10],
    [2027, 32],
  ]);
  const table = batch.method(
    batch.property(batch.method(batch.property(1, "Worksheets"), "GetFirst"), "Tables"),
    "Add",
    "A1:B3",
    true,
  );
  loaded(await page.batch(batch.set(table, "Name", "tblTall").set(table, "Style", "TableStyleLight9").request));
}

async function run(build: (batch: BatchBuilder) => void) {
  const batch = new BatchBuilder();
  build(batch);
  return page.batch(batch.request);
}

it("adds a sheet without showing it, and shows it when told to", async () => {
  await run((batch) => batch.method(batch.property(1, "Worksheets"), "Add", "Fond"));
  expect(grid.sheets.active().name).toBe("Sheet1");
  await run((batch) => batch.call(batch.item(batch.property(1, "Worksheets"), "fond"), "Activate"));
  expect(grid.sheets.active().name).toBe("Fond");
});

it("refuses a sheet name that is taken or impossible, and to delete the last sheet", async () => {
  const add = (name: string) => run((batch) => batch.method(batch.property(1, "Worksheets"), "Add", name));
  expect((await add("SHEET1")).Error?.Code).toBe("ItemAlreadyExists");
  expect((await add("a/b")).Error?.Code).toBe("InvalidArgument");
  const removal = await run((batch) => batch.call(batch.method(batch.property(1, "Worksheets"), "GetFirst"), "Delete"));
  expect(removal.Error).toMatchObject({ Code: "InvalidOperation", Location: "Worksheet.delete" });
});

it("keeps formulas right when a sheet is renamed, and hides, moves, colours and freezes sheets", async () => {
  await run((batch) => batch.method(batch.property(1, "Worksheets"), "Add", "Data"));
  await run((batch) =>
    batch.set(batch.method(batch.item(batch.property(1, "Worksheets"), "Data"), "GetRange", "A1"), "Values", 5),
  );
  await run((batch) => batch.set(batch.range("A1"), "Formulas", "=Data!A1*2"));
  await run((batch) => {
    const data = batch.item(batch.property(1, "Worksheets"), "Data");
    batch
      .set(data, "Name", "Mine tall")
      .set(data, "Position", 0)
      .set(data, "TabColor", "#00B050")
      .set(data, "ShowGridlines", false);
    batch.call(batch.property(data, "FreezePanes"), "FreezeAt", "A1:A2");
  });
  const sheet = grid.sheets.find("Mine tall");
  expect(value("Sheet1", 0, 0)).toBe(10);
  expect(grid.sheets.list().map(({ name }) => name)).toEqual(["Mine tall", "Sheet1"]);
  expect(sheet?.tabColor).toBe("#00B050");
  expect([grid.sheets.showsGridlines(sheet?.id ?? ""), grid.sheets.frozen(sheet?.id ?? "")]).toEqual([
    false,
    { rows: 2, columns: 1 },
  ]);
  await run((batch) => batch.set(batch.item(batch.property(1, "Worksheets"), "Mine tall"), "Visibility", "Hidden"));
  expect(grid.sheets.find("Mine tall")?.visibility).toBe("Hidden");
});

it("calculates with names, also ones with Norwegian letters, and lists them", async () => {
  await run((batch) => {
    batch.set(batch.range("A1"), "Values", 0.02);
    batch.method(batch.property(1, "Names"), "Add", "Årsvekst", new PathArgument(batch.range("A1")), "vekst per år");
    batch.method(batch.property(1, "Names"), "Add", "Antall", "=4");
    batch.set(batch.range("B1"), "Formulas", "=Årsvekst*Antall");
  });
  expect(value("Sheet1", 0, 1)).toBeCloseTo(0.08, 12);
  const response = await run((batch) =>
    batch.load(batch.property(1, "Names"), "name", "formula", "type", "value", "comment"),
  );
  expect((loaded(response)._Items as object[]).map((item) => ({ ...item, _Index: undefined, _Id: undefined }))).toEqual(
    [
      { Name: "Antall", Formula: "=4", Type: "Double", Value: 4, Comment: "" },
      { Name: "Årsvekst", Formula: "=Sheet1!$A$1", Type: "Range", Value: "Sheet1!$A$1", Comment: "vekst per år" },
    ],
  );
  expect((await run((batch) => batch.method(batch.property(1, "Names"), "Add", "AB12", "=1"))).Error?.Code).toBe(
    "InvalidArgument",
  );
});

it("follows a name to its range, and forgets it when deleted", async () => {
  await run((batch) =>
    batch.method(batch.property(1, "Names"), "Add", "AktivtScenario", new PathArgument(batch.range("C3"))),
  );
  await run((batch) =>
    batch.set(batch.method(batch.item(batch.property(1, "Names"), "AktivtScenario"), "GetRange"), "Values", "Sprinten"),
  );
  expect(value("Sheet1", 2, 2)).toBe("Sprinten");
  await run((batch) => batch.call(batch.item(batch.property(1, "Names"), "AktivtScenario"), "Delete"));
  expect(grid.names.find("AktivtScenario")).toBeUndefined();
});

it("takes structured references in formulas and lets them follow the table", async () => {
  await makeTable();
  await run((batch) =>
    batch.set(batch.range("D1:D3"), "Formulas", [
      ["=SUM(tblTall[Beløp])"],
      ["=ROWS(tblTall[#All])"],
      ["=COLUMNS(tblTall)"],
    ]),
  );
  expect([value("Sheet1", 0, 3), value("Sheet1", 1, 3), value("Sheet1", 2, 3)]).toEqual([42, 3, 2]);
  await run((batch) =>
    batch.method(batch.property(batch.item(batch.property(1, "Tables"), "tblTall"), "Rows"), "Add", null, [[2028, 8]]),
  );
  expect([value("Sheet1", 0, 3), value("Sheet1", 1, 3)]).toEqual([50, 4]);
});

it("tells what a table is and looks like, and changes its name and look", async () => {
  await makeTable();
  const batch = new BatchBuilder();
  const table = batch.item(batch.property(1, "Tables"), "TBLTALL");
  batch.set(table, "ShowBandedRows", false).load(table, "name", "style", "showBandedRows", "showFilterButton");
  batch.load(batch.property(table, "Columns"), "name").load(batch.method(table, "GetHeaderRowRange"), "address");
  expect(allLoaded(batch, await page.batch(batch.request))).toEqual([
    { Id: "1", Name: "tblTall", Style: "TableStyleLight9", ShowBandedRows: false, ShowFilterButton: true },
    {
      _Items: [
        { Id: 1, Name: "År", _Index: 0 },
        { Id: 2, Name: "Beløp", _Index: 1 },
      ],
    },
    { Address: "Sheet1!A1:B1" },
  ]);
  const missing = await run((other) =>
    other.load(other.method(other.property(1, "Tables"), "GetItemOrNullObject", "tblAnnen"), "name"),
  );
  expect(loaded(missing)).toBeNull();
});

it("clears a table's cells when the table is deleted", async () => {
  await makeTable();
  await run((batch) => batch.call(batch.item(batch.property(1, "Tables"), "tblTall"), "Delete"));
  expect([value("Sheet1", 0, 0), grid.tables.list()]).toEqual(["", []]);
});

it("keeps a list to choose from on a cell, with its messages", async () => {
  const response = await run((batch) => {
    const validation = batch.property(batch.range("B2"), "DataValidation");
    batch.set(validation, "Rule", { list: { inCellDropDown: true, source: "Sprinten,Mellomdistansen,Maraton" } });
    batch.set(validation, "ErrorAlert", {
      showAlert: true,
      style: "Stop",
      title: "Scenario",
      message: "Velg fra listen.",
    });
    batch.load(validation, "type", "rule", "errorAlert", "ignoreBlanks");
  });
  expect(loaded(response)).toEqual({
    Type: "List",
    Rule: { list: { inCellDropDown: true, source: "Sprinten,Mellomdistansen,Maraton" } },
    ErrorAlert: { showAlert: true, style: "Stop", title: "Scenario", message: "Velg fra listen." },
    IgnoreBlanks: true,
  });
  await run((batch) => batch.call(batch.property(batch.range("B2"), "DataValidation"), "Clear"));
  expect(grid.validation.rule(grid.sheets.active().id, 1, 1)).toBeUndefined();
});

it("takes a range as the source of a list", async () => {
  await run((batch) => {
    batch.set(batch.property(batch.range("B2"), "DataValidation"), "Rule", {
      list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" },
    });
  });
  expect(grid.validation.rule(grid.sheets.active().id, 1, 1)?.formula1).toBe("=Sheet1!$D$1:$D$3");
});

it("keeps settings with the workbook", async () => {
  await run((batch) => batch.method(batch.property(1, "Settings"), "Add", "handlingsrom", { versjon: 1 }));
  const response = await run((batch) => batch.load(batch.item(batch.property(1, "Settings"), "handlingsrom"), "value"));
  expect(loaded(response)).toEqual({ _Id: "handlingsrom", Value: { versjon: 1 } });
});

it("clears contents, formats or both", async () => {
  await run((batch) => {
    const range = batch.range("A1:A3");
    batch
      .set(range, "Values", [[1], [2], [3]])
      .set(batch.property(batch.property(range, "Format"), "Font"), "Bold", true);
    batch
      .call(batch.range("A1"), "Clear", "Contents")
      .call(batch.range("A2"), "Clear", "Formats")
      .call(batch.range("A3"), "Clear");
  });
  const bold = (row: number) => grid.formats.style(grid.sheets.active().id, row, 0).bl === BooleanNumber.TRUE;
  expect([0, 1, 2].map((row) => [value("Sheet1", row, 0), bold(row)])).toEqual([
    ["", true],
    [2, false],
    ["", false],
  ]);
});

it("selects what the add-in selects, and tells what the user has selected", async () => {
  await run((batch) => batch.call(batch.range("C3:D4"), "Select"));
  const response = await run((batch) => batch.load(batch.method(1, "GetSelectedRange"), "address"));
  expect(loaded(response)).toEqual({ Address: "Sheet1!C3:D4" });
  expect(host.unknownMembers).toEqual([]);
});

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
const code = async (build: (batch: BatchBuilder) => unknown) => (await run(build)).Error?.Code;
const sheet = (batch: BatchBuilder) => batch.method(batch.property(1, "Worksheets"), "GetFirst");

describe("conditional formats", () => {
  const formats = (batch: BatchBuilder, address: string) => batch.property(batch.range(address), "ConditionalFormats");
  const fillsIn = (column: number, rows: number[]) =>
    rows.map((row) => grid.conditionalFormats.style(grid.sheets.active().id, row, column)?.bg?.rgb);

  /** Red on what is below zero in A1:A3. */
  async function addNegative(): Promise<void> {
    await done((batch) => {
      batch.set(batch.range("A1:A3"), "Values", [[-1], [2], [-3]]);
      const format = batch.property(batch.method(formats(batch, "A1:A3"), "Add", "CellValue"), "CellValue");
      batch.set(batch.property(batch.property(format, "Format"), "Fill"), "Color", "#FFC7CE");
      batch.set(batch.property(batch.property(format, "Format"), "Font"), "Color", "#9C0006");
      batch.set(format, "Rule", { formula1: "0", operator: "LessThan" });
    });
    await grid.quiet();
  }

  it("colours the cells whose value the rule holds for, as they are calculated", async () => {
    await addNegative();
    expect(fillsIn(0, [0, 1, 2])).toEqual(["#FFC7CE", undefined, "#FFC7CE"]);
    await done((batch) => batch.set(batch.range("A1:A2"), "Formulas", [["=A3*-1"], ["=A3"]]));
    await grid.quiet();
    expect(fillsIn(0, [0, 1, 2])).toEqual([undefined, "#FFC7CE", "#FFC7CE"]);
  });

  it("takes a formula about the first cell, with fixed and following references, and a text to find", async () => {
    await done((batch) => {
      batch.set(batch.range("A1:C3"), "Values", [
        ["Mål", 2, "over"],
        ["Drift", 5, "ikke over"],
        ["Fond", 1, "under"],
      ]);
      const own = batch.property(batch.method(formats(batch, "B1:B3"), "Add", "Custom"), "Custom");
      batch.set(batch.property(own, "Rule"), "Formula", "=$B1>=$B$1");
      batch.set(batch.property(batch.property(own, "Format"), "Fill"), "Color", "#C6EFCE");
      const found = batch.property(batch.method(formats(batch, "C1:C3"), "Add", "ContainsText"), "TextComparison");
      batch.set(found, "Rule", { operator: "Contains", text: "over" });
      batch.set(batch.property(batch.property(found, "Format"), "Fill"), "Color", "#FFEB9C");
    });
    await grid.quiet();
    expect(fillsIn(1, [0, 1, 2])).toEqual(["#C6EFCE", "#C6EFCE", undefined]);
    expect(fillsIn(2, [0, 1, 2])).toEqual(["#FFEB9C", "#FFEB9C", undefined]);
    await done((batch) => batch.set(batch.range("B2:B3"), "Values", [[0], [9]]));
    await grid.quiet();
    expect(fillsIn(1, [0, 1, 2])).toEqual(["#C6EFCE", undefined, "#C6EFCE"]);
  });

  it("follows its cells when rows are inserted above", async () => {
    await addNegative();
    await done((batch) => batch.method(batch.range("1:2"), "Insert", "Down"));
    await grid.quiet();
    expect(fillsIn(0, [0, 2, 3, 4])).toEqual([undefined, "#FFC7CE", undefined, "#FFC7CE"]);
    await done((batch) => batch.set(batch.range("A3:A4"), "Values", [[1], [-2]]));
    await grid.quiet();
    expect(fillsIn(0, [2, 3, 4])).toEqual([undefined, "#FFC7CE", "#FFC7CE"]);
  });

  it("lists, deletes and clears, and lets the newest count most", async () => {
    await addNegative();
    await done((batch) => {
      const format = batch.property(batch.method(formats(batch, "A1:A3"), "Add", "Custom"), "Custom");
      batch.set(batch.property(format, "Rule"), "Formula", "=TRUE");
      batch.set(batch.property(batch.property(format, "Format"), "Fill"), "Color", "blue");
    });
    await grid.quiet();
    expect(fillsIn(0, [0, 1])).toEqual(["#0000FF", "#0000FF"]);
    expect(await done((batch) => batch.load(formats(batch, "A2"), "type", "priority"))).toMatchObject({
      _Items: [
        { Type: "Custom", Priority: 0 },
        { Type: "CellValue", Priority: 1 },
      ],
    });
    await done((batch) => batch.call(batch.method(formats(batch, "A1"), "GetItemAt", 0), "Delete"));
    expect(fillsIn(0, [0, 1])).toEqual(["#FFC7CE", undefined]);
    await done((batch) => batch.call(formats(batch, "A1:A3"), "ClearAll"));
    expect(fillsIn(0, [0, 1])).toEqual([undefined, undefined]);
  });

  it("says loudly which kinds it does not know", async () => {
    expect((await run((batch) => batch.method(formats(batch, "A1"), "Add", "DataBar"))).Error).toMatchObject({
      Code: "EmulatedHostNotImplemented",
      Location: "ConditionalFormatType.DataBar",
    });
  });
});

describe("page layout", () => {
  it("keeps what decides the print, and lets print area and titles follow their rows", async () => {
    await done((batch) => {
      const layout = batch.property(sheet(batch), "PageLayout");
      batch
        .set(layout, "Orientation", "Landscape")
        .set(layout, "PaperSize", "A3")
        .set(layout, "CenterHorizontally", true);
      batch.set(layout, "Zoom", { horizontalFitToPages: 1, verticalFitToPages: 0 });
      batch
        .call(layout, "SetPrintTitleRows", "$1:$2")
        .call(layout, "SetPrintArea", new PathArgument(batch.range("A1:F40")));
      const texts = batch.property(batch.property(layout, "HeadersFooters"), "DefaultForAllPages");
      batch.set(texts, "LeftFooter", "Lørenskog kommune").set(texts, "RightFooter", "Side &P av &N");
    });
    await done((batch) => batch.method(batch.range("1:1"), "Insert", "Down"));
    const batch = new BatchBuilder();
    const layout = batch.property(sheet(batch), "PageLayout");
    batch.load(layout, "orientation", "paperSize", "zoom", "centerHorizontally");
    batch.load(batch.method(layout, "GetPrintTitleRowsOrNullObject"), "address");
    batch.load(batch.method(layout, "GetPrintAreaOrNullObject"), "address");
    batch.load(batch.method(layout, "GetPrintTitleColumnsOrNullObject"), "address");
    batch.load(batch.property(batch.property(layout, "HeadersFooters"), "DefaultForAllPages"), "leftFooter", "centerFooter", "rightFooter"); // prettier-ignore
    expect(allLoaded(batch, await page.batch(batch.request))).toEqual([
      { Orientation: "Landscape", PaperSize: "A3", Zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 }, CenterHorizontally: true }, // prettier-ignore
      { Address: "Sheet1!2:3" },
      { Address: "Sheet1!A2:F41" },
      null,
      { LeftFooter: "Lørenskog kommune", CenterFooter: "", RightFooter: "Side &P av &N" },
    ]);
  });
});

describe("protection", () => {
  const protection = (batch: BatchBuilder) => batch.property(sheet(batch), "Protection");

  beforeEach(async () => {
    await done((batch) => {
      const unlocked = batch.property(batch.property(batch.range("B1:B3"), "Format"), "Protection");
      batch.set(unlocked, "Locked", false).call(protection(batch), "Protect", { allowFormatColumns: true }, "hemmelig");
    });
  });

  it.each<[string, (batch: BatchBuilder) => unknown]>([
    ["write to a locked cell", (batch) => batch.set(batch.range("A1"), "Values", 1)],
    ["write to an area with one locked cell", (batch) => batch.set(batch.range("B1:B4"), "Formulas", "=1")],
    ["clear locked cells", (batch) => batch.call(batch.range("A:A"), "Clear", "Contents")],
    ["insert rows", (batch) => batch.method(batch.range("1:1"), "Insert", "Down")],
    ["format cells", (batch) => batch.set(batch.property(batch.property(batch.range("B1"), "Format"), "Fill"), "Color", "red")], // prettier-ignore
    ["unlock a cell", (batch) => batch.set(batch.property(batch.property(batch.range("A1"), "Format"), "Protection"), "Locked", false)], // prettier-ignore
  ])("refuses to %s", async (_, deed) => {
    expect(await code(deed)).toBe("AccessDenied");
  });

  it("lets unlocked cells be written and allowed deeds be done", async () => {
    await done((batch) => {
      batch.set(batch.range("B1:B3"), "Values", 7);
      batch.set(batch.property(batch.range("A:A"), "Format"), "ColumnWidth", 100);
    });
    expect(grid.cells.value(grid.sheets.active().id, 2, 1)).toBe(7);
  });

  it("tells its state, and is taken off with the right password only", async () => {
    expect(await done((batch) => batch.load(protection(batch), "protected", "options"))).toMatchObject({
      Protected: true,
      Options: { allowFormatColumns: true, allowFormatCells: false },
    });
    expect(await code((batch) => batch.call(protection(batch), "Unprotect"))).toBe("InvalidArgument");
    await done((batch) => batch.call(protection(batch), "Unprotect", "hemmelig"));
    await done((batch) => batch.set(batch.range("A1"), "Values", 1));
    expect(await done((batch) => batch.load(protection(batch), "protected"))).toEqual({ Protected: false });
  });
});

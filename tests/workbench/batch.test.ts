import type { Grid } from "../../src/workbench/grid/grid";
import type { ExcelHost } from "../../src/workbench/host/host";
import { allLoaded, BatchBuilder, loaded, PathArgument, startHost, type Page } from "./hostInNode";

let grid: Grid;
let host: ExcelHost;
let page: Page;

beforeEach(async () => {
  ({ grid, host, page } = await startHost());
});

async function read(address: string, ...members: string[]): Promise<Record<string, unknown>> {
  const batch = new BatchBuilder();
  return loaded(await page.batch(batch.load(batch.range(address), ...members).request));
}

async function write(address: string, member: string, value: unknown): Promise<void> {
  const batch = new BatchBuilder();
  loaded(await page.batch(batch.set(batch.range(address), member, value).request));
}

it("answers calculated values in the batch that wrote the formulas", async () => {
  const batch = new BatchBuilder();
  const range = batch.range("A1:A3");
  batch
    .set(range, "Formulas", [[2], ["=A1*21"], ['=IF(A2>40,"stor","liten")']])
    .load(range, "values", "formulas", "valueTypes");
  expect(loaded(await page.batch(batch.request))).toEqual({
    Values: [[2], [42], ["stor"]],
    Formulas: [[2], ["=A1*21"], ['=IF(A2>40,"stor","liten")']],
    ValueTypes: [["Double"], ["Double"], ["String"]],
  });
});

it("speaks Norwegian in formulasLocal and text, and en-US in formulas", async () => {
  await write("A1:B1", "FormulasLocal", [["=ROUND(1234,567;1)", "12,5"]]);
  await write("A1:B1", "NumberFormat", [["#,##0.0", "0.00%"]]);
  expect(await read("A1:B1", "values", "formulas", "formulasLocal", "text")).toEqual({
    Values: [[1234.6, 12.5]],
    Formulas: [["=ROUND(1234.567,1)", 12.5]],
    FormulasLocal: [["=ROUND(1234,567;1)", 12.5]],
    Text: [["1\u00a0234,6", "1250,00%"]],
  });
});

it("keeps what was done before an error, does nothing after it, and says where it happened", async () => {
  const batch = new BatchBuilder();
  const range = batch.range("A1");
  batch
    .set(range, "Values", [["before"]])
    .set(range, "Values", [[1, 2]])
    .set(range, "Values", [["after"]]);
  const response = await page.batch(batch.request);
  expect(response.Error).toMatchObject({ Code: "InvalidArgument", Location: "Range.values" });
  expect((await read("A1", "values")).Values).toEqual([["before"]]);
});

it("leaves cells as they are where null is written, and clears them where an empty text is", async () => {
  await write("A1:C1", "Values", [[1, 2, 3]]);
  await write("A1:C1", "Values", [[null, "", 9]]);
  expect(await read("A1:C1", "values", "valueTypes")).toEqual({
    Values: [[1, "", 9]],
    ValueTypes: [["Double", "Empty", "Double"]],
  });
});

it("takes the 1 500-cell chunks that the client makes of a large write", async () => {
  const batch = new BatchBuilder();
  const range = batch.range("A1:C1000");
  batch.call(range, "_ValidateArraySize", 1000, 3);
  for (const [from, to] of [
    [0, 499],
    [500, 999],
  ] as const) {
    const chunk = batch.method(
      batch.method(range, "GetRow", from),
      "GetBoundingRect",
      new PathArgument(batch.method(range, "GetRow", to)),
    );
    batch.set(
      chunk,
      "Values",
      Array.from({ length: 500 }, (_, row) => [from + row, "x", true]),
    );
  }
  loaded(await page.batch(batch.request));
  expect((await read("A1000:C1000", "values")).Values).toEqual([[999, "x", true]]);
  const wrong = new BatchBuilder();
  expect(
    (await page.batch(wrong.call(wrong.range("A1:C1000"), "_ValidateArraySize", 999, 3).request)).Error,
  ).toMatchObject({ Code: "InvalidArgument" });
});

it("finds objects again by reference in a later batch", async () => {
  const first = new BatchBuilder();
  const range = first.range("B2");
  first.call(range, "_KeepReference");
  const kept = first.load(range, "address");
  const { _ReferenceId } = loaded(await page.batch(kept.request));
  const ObjectPaths = { "9": { Id: 9, ObjectPathType: 6, Name: String(_ReferenceId) } };
  const load = {
    Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 9, QueryInfo: { Select: ["address"] } }],
    ObjectPaths,
  };
  expect(loaded(await page.batch(load))).toEqual({ _ReferenceId, Address: "Sheet1!B2" });
  const release = new BatchBuilder();
  loaded(await page.batch(release.call(1, "_RemoveReference", _ReferenceId).request));
  expect((await page.batch(load)).Error?.Code).toBe("InvalidObjectPath");
});

it("answers a null object all the way down a path, and an error where the add-in insisted", async () => {
  const batch = new BatchBuilder();
  const missing = batch.method(batch.property(1, "Names"), "GetItemOrNullObject", "Mangler");
  batch.load(batch.method(missing, "GetRangeOrNullObject"), "values");
  expect(loaded(await page.batch(batch.request))).toBeNull();
  const insisting = new BatchBuilder();
  insisting.load(insisting.item(insisting.property(1, "Names"), "Mangler"), "name");
  expect((await page.batch(insisting.request)).Error).toMatchObject({
    Code: "ItemNotFound",
    Location: "NamedItemCollection.getItem",
  });
});

it("lets the client keep a range that turns out not to be there", async () => {
  const batch = new BatchBuilder();
  const spill = batch.method(batch.range("A1"), "GetSpillingToRangeOrNullObject");
  batch.call(spill, "_KeepReference").load(spill, "address");
  expect(loaded(await page.batch(batch.request))).toBeNull();
});

it("fails loudly on what it does not implement, and on what Office.js does not know, and lists both", async () => {
  const batch = new BatchBuilder();
  batch.call(batch.range("A1"), "RemoveDuplicates", [0], true);
  expect((await page.batch(batch.request)).Error).toMatchObject({
    Code: "EmulatedHostNotImplemented",
    Location: "Range.removeDuplicates",
  });
  const load = new BatchBuilder();
  load.load(load.range("A1"), "colour");
  expect((await page.batch(load.request)).Error).toMatchObject({
    Code: "EmulatedHostUnknownMember",
    Location: "Range.colour",
  });
  expect(host.unknownMembers).toEqual(["Range.removeDuplicates", "Range.colour"]);
});

it("refuses members above the declared requirement set, comparing versions part by part", async () => {
  const above = new BatchBuilder();
  above.property(above.property(above.property(1, "Worksheets"), "NamedSheetViews"), "X");
  const gated = new BatchBuilder();
  gated.call(gated.method(gated.property(1, "Worksheets"), "GetFirst"), "GetRangeByIndexes", 0, 0, 1, 1);
  expect((await page.batch(gated.request)).Error).toBeUndefined();
  const online = new BatchBuilder();
  online.property(online.method(online.property(1, "Worksheets"), "GetFirst"), "NamedSheetViews");
  expect((await page.batch(online.request)).Error).toMatchObject({
    Code: "ApiNotFound",
    Message: "Worksheet.namedSheetViews needs ExcelApiOnline 1.1; the add-in declares ExcelApiOnline 0.",
  });
  expect(host.unknownMembers).toEqual([]);
});

it("sets several properties at once, as object.set does", async () => {
  const batch = new BatchBuilder();
  const range = batch.range("A1:B2");
  const format = { fill: { color: "#DDEBF7" }, font: { bold: true, color: "blue" }, horizontalAlignment: "Center" };
  batch.request.Actions.push({ Id: 900, ActionType: 9, Name: "", ObjectPathId: range, ObjectState: { format } });
  batch.load(range, "format/fill/color", "format/font/bold", "format/font/color", "format/horizontalAlignment");
  expect(loaded(await page.batch(batch.request))).toEqual({
    Format: { Fill: { Color: "#DDEBF7" }, Font: { Bold: true, Color: "#0000FF" }, HorizontalAlignment: "Center" },
  });
});

it("answers null for a format that the cells of a range do not share", async () => {
  const batch = new BatchBuilder();
  batch.set(batch.property(batch.property(batch.range("A1"), "Format"), "Font"), "Bold", true);
  batch.load(batch.range("A1:A2"), "format/font/bold");
  expect(loaded(await page.batch(batch.request))).toEqual({ Format: { Font: { Bold: null } } });
});

it("draws borders, sets widths and heights, and does not recalculate for a look", async () => {
  const batch = new BatchBuilder();
  const format = batch.property(batch.range("B2:C3"), "Format");
  batch.set(batch.item(batch.property(format, "Borders"), "EdgeBottom"), "Style", "Continuous");
  batch.set(format, "ColumnWidth", 90).set(format, "RowHeight", 30);
  const edge = batch.item(batch.property(batch.property(batch.range("B3"), "Format"), "Borders"), "EdgeBottom");
  const top = batch.item(batch.property(batch.property(batch.range("B2"), "Format"), "Borders"), "EdgeTop");
  batch.load(edge, "style", "weight", "color").load(top, "style").load(format, "columnWidth", "rowHeight");
  const response = await page.batch(batch.request);
  expect(allLoaded(batch, response)).toEqual([
    {
      SideIndex: "EdgeBottom",
      Style: "Continuous",
      Weight: "Thin",
      Color: "#000000",
    },
    { SideIndex: "EdgeTop", Style: "None" },
    { ColumnWidth: 90, RowHeight: 30 },
  ]);
  expect(grid.calculation.isPending).toBe(false);
});

it("formats whole columns without writing a cell", async () => {
  const batch = new BatchBuilder();
  batch.set(batch.range("B:B"), "NumberFormat", "#,##0");
  const used = batch.method(batch.method(batch.property(1, "Worksheets"), "GetFirst"), "GetUsedRangeOrNullObject");
  batch.load(used, "address").load(batch.range("B5"), "numberFormat").load(batch.range("B:B"), "values", "address");
  const response = await page.batch(batch.request);
  expect(allLoaded(batch, response)).toEqual([
    null,
    { NumberFormat: [["#,##0"]] },
    { Values: null, Address: "Sheet1!B:B" },
  ]);
});

it("moves about from a range the way Excel does, and refuses to leave the sheet", async () => {
  const batch = new BatchBuilder();
  const range = batch.range("B2:C4");
  batch.load(batch.method(range, "GetOffsetRange", 1, -1), "address");
  batch.load(batch.method(range, "GetResizedRange", -1, 2), "address");
  batch.load(batch.method(range, "GetColumn", 1), "address");
  batch.load(batch.method(range, "GetIntersectionOrNullObject", "C4:F9"), "address");
  batch.load(batch.method(range, "GetEntireRow"), "address");
  const response = await page.batch(batch.request);
  const addresses = response.Results.map(({ Value }) => (Value as { Address?: string } | null)?.Address).filter(
    (address) => address !== undefined,
  );
  expect(addresses).toEqual(["Sheet1!A3:B5", "Sheet1!B2:E3", "Sheet1!C2:C4", "Sheet1!C4", "Sheet1!2:4"]);
  const outside = new BatchBuilder();
  outside.method(outside.range("A1"), "GetOffsetRange", -1, 0);
  expect((await page.batch(outside.request)).Error).toMatchObject({
    Code: "InvalidArgument",
    Location: "Range.getOffsetRange",
  });
});

it("tells that formulas and numbers are Norwegian", async () => {
  const batch = new BatchBuilder();
  batch.load(
    batch.property(1, "Application"),
    "decimalSeparator",
    "thousandsSeparator",
    "cultureInfo/name",
    "calculationState",
  );
  expect(loaded(await page.batch(batch.request))).toEqual({
    DecimalSeparator: ",",
    ThousandsSeparator: "\u00a0",
    CultureInfo: { Name: "nb-NO" },
    CalculationState: "Done",
  });
});

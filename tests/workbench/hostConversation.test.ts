import type { Grid } from "../../src/workbench/grid/grid";
import type { ExcelHost } from "../../src/workbench/host/host";
import type { Fault } from "../../src/workbench/host/faults";
import { metadata } from "./testMetadata";
import { BatchBuilder, loaded, Page, startHost } from "./hostInNode";

const functions = {
  functions: [metadata("DOUBLE", ["scalar"], "scalar"), metadata("PLAN", ["scalar", "optional"], "matrix")],
};

let grid: Grid;
let host: ExcelHost;
let page: Page;
let sheetId: string;

beforeEach(async () => {
  ({ grid, host, page } = await startHost(functions));
  sheetId = grid.sheets.active().id;
});

function write(row: number, column: number, input: unknown): void {
  grid.cells.write({ sheetId, row, column, rowCount: 1, columnCount: 1 }, [[input]], "en");
}

function value(row: number, column: number): unknown {
  return grid.cells.value(sheetId, row, column);
}

type Entry = [category: number, type: number, target: string, message: string, id: number, remote: boolean];

function entries(): Entry[] {
  return page.events
    .filter(({ name }) => name === "richApiMessage")
    .flatMap(({ data }) => (data as { ArrayData: Entry[] }).ArrayData);
}

function invocations(): [id: number, functionId: string, args: unknown[], address: string | null, flags: number][] {
  return entries()
    .filter(([, type]) => type === 1000)
    .map(([, , , message]) => JSON.parse(message) as never);
}

/** The service through which the runtime starts and answers. */
function service(method: string, ...Arguments: unknown[]) {
  return {
    Actions: [{ Id: 2, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments } }],
    ObjectPaths: { "1": { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" } },
  };
}

const actionsReady = () =>
  page.richApi(
    {
      Actions: [{ Id: 2, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1 }],
      ObjectPaths: { "1": { Id: 1, ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" } },
    },
    "WacPartition",
  );
const ready = (to = page) => to.batch(service("_SetOsfControlContainerReadyForCustomFunctions"));
const results = (...list: unknown[]) => page.batch(service("SetInvocationArrayResults", list));

it("introduces itself as Excel on the web in Norwegian, with the requirement sets it holds the add-in to", async () => {
  const context = (await new Page(host).invoke("ContextActivationManager_getAppContextAsync", "addin")) as Record<
    string,
    string
  >;
  expect(context).toMatchObject({ _appName: 16, _appUILocale: "nb-NO", _dataLocale: "nb-NO", _initialDisplayMode: 1 });
  expect(JSON.parse(context._requirementMatrix ?? "")).toMatchObject({
    ExcelApi: "1.15",
    SharedRuntime: "1.1",
    CustomFunctions: "1.9",
  });
  expect(JSON.parse(host.frameName("https://localhost:3000"))).toMatchObject({
    hostInfo: "Excel$Web$16.00$nb-NO$corr$$$3",
    xdmInfo: "conversation1|addin|https://localhost:3000",
  });
});

it("sends the calls of one calculation together, once the page is ready, and shows their answers", async () => {
  write(0, 0, 21);
  write(1, 0, "=DOUBLE(A1)");
  write(2, 0, "=A2+1");
  write(3, 0, "=DOUBLE(5)");
  await grid.calculation.settled();
  expect([value(1, 0), value(2, 0), invocations()]).toEqual(["#BUSY!", "#BUSY!", []]);
  await ready();
  const calls = invocations();
  expect(calls.map(([, functionId, args, address, flags]) => [functionId, args, address, flags])).toEqual(
    expect.arrayContaining([
      ["DOUBLE", [21], null, 0],
      ["DOUBLE", [5], null, 0],
    ]),
  );
  await results(...calls.map(([id, , args]) => [id, true, 2 * Number(args[0]), [0]]));
  await grid.quiet();
  expect([value(1, 0), value(2, 0), value(3, 0)]).toEqual([42, 43, 10]);
  expect(host.invocations.get("DOUBLE")).toBe(2);
});

it("calls only the dependents of a changed input", async () => {
  page.onEvent = () => {
    const answers = invocations().map(([id, , args]) => [id, true, 2 * Number(args[0]), [0]]);
    void results(...answers);
  };
  await ready();
  write(0, 0, 1);
  write(0, 1, 2);
  write(1, 0, "=DOUBLE(A1)");
  write(1, 1, "=DOUBLE(B1)");
  await grid.quiet();
  expect(host.invocations.get("DOUBLE")).toBe(2);
  write(0, 0, 100);
  await grid.quiet();
  expect([value(1, 0), value(1, 1), host.invocations.get("DOUBLE")]).toEqual([200, 4, 3]);
});

it("answers batches while functions are unanswered, so that neither can block the other", async () => {
  await ready();
  const batch = new BatchBuilder();
  const range = batch.range("A1:A2");
  batch.set(range, "Formulas", [["=DOUBLE(4)"], ["=A1+1"]]).load(range, "values");
  expect(loaded(await page.batch(batch.request)).Values).toEqual([["#BUSY!"], ["#BUSY!"]]);
  const [call] = invocations();
  await results([call?.[0], true, 8, [0]]);
  await grid.quiet();
  expect([value(0, 0), value(1, 0)]).toEqual([8, 9]);
});

it.each<[string, unknown[], string, string | undefined]>([
  ["an error with a sentence", [false, "Skriv et beløp.", 7], "#VALUE!", "Skriv et beløp."],
  ["not available with a sentence", [false, "Fant ikke året.", 1], "#N/A", "Fant ikke året."],
  ["an invalid number, whose sentence Excel hides", [false, "hidden", 6], "#NUM!", undefined],
  ["division by zero", [false, "", 5], "#DIV/0!", undefined],
  ["a crash, whose message Excel hides", [false, "", 2], "#VALUE!", undefined],
  ["not a number", [false, "NaN"], "#NUM!", undefined],
  ["a function nobody associated", [false, "", 10], "#N/A", undefined],
])("shows %s", async (_, answer, shown, sentence) => {
  await ready();
  write(0, 0, "=DOUBLE(1)");
  await grid.calculation.settled();
  await results([invocations()[0]?.[0], ...answer]);
  await grid.quiet();
  expect([value(0, 0), grid.errorMessage(sheetId, 0, 0)]).toEqual([shown, sentence]);
});

it("spills a matrix, with errors and formatted numbers inside it", async () => {
  await ready();
  write(0, 0, "=PLAN(1)");
  await grid.calculation.settled();
  const error = { valueType: "CustomFunctionError", type: "Error", basicValue: "#N/A", message: "Ikke i planen." };
  await results([
    invocations()[0]?.[0],
    true,
    [[1, { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }, error, null]],
    [0],
  ]);
  await grid.quiet();
  expect([value(0, 0), value(0, 1), value(0, 2), value(0, 3)]).toEqual([1, 0.5, "#N/A", 0]);
  expect(grid.errorMessage(sheetId, 0, 2)).toBe("Ikke i planen.");
  expect(invocations()[0]?.[2]).toEqual([1, null]);
});

it("sends unanswered calls again to a page that has been reloaded", async () => {
  await ready();
  write(0, 0, "=DOUBLE(7)");
  await grid.calculation.settled();
  const reloaded = new Page(host);
  await reloaded.invoke("ContextActivationManager_getAppContextAsync", "addin");
  await reloaded.listen("richApiMessage");
  await ready(reloaded);
  expect(reloaded.events).toHaveLength(1);
  expect(JSON.stringify(reloaded.events[0]?.data)).toContain("DOUBLE");
});

it("tells a listener about changed cells, and stops when it stops listening", async () => {
  const sheet = (batch: BatchBuilder) => batch.method(batch.property(1, "Worksheets"), "GetFirst");
  const start = new BatchBuilder();
  await page.batch(start.call(sheet(start), "_RegisterDataChangedEvent").request);
  write(4, 2, 1);
  expect(entries()).toEqual([[65536, 10, sheetId, expect.any(String), 0, false]]);
  expect(JSON.parse(entries()[0]?.[3] ?? "")).toMatchObject({
    address: "C5",
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: sheetId,
  });
  const stop = new BatchBuilder();
  await page.batch(stop.call(sheet(stop), "_UnregisterDataChangedEvent").request);
  write(5, 2, 1);
  expect(entries()).toHaveLength(1);
});

it("tells what one batch changed in one message", async () => {
  const start = new BatchBuilder();
  const sheet = start.method(start.property(1, "Worksheets"), "GetFirst");
  await page.batch(start.call(sheet, "_RegisterDataChangedEvent").request);
  const messages = page.events.length;
  const batch = new BatchBuilder();
  for (const address of ["A1", "B2", "C3"]) batch.set(batch.range(address), "Values", 1);
  await page.batch(batch.request);
  expect(page.events.length).toBe(messages + 1);
  expect(entries().map(([, , , message]) => (JSON.parse(message) as { address: string }).address)).toEqual(["A1", "B2", "C3"]); // prettier-ignore
});

it("tells the listener of all sheets about calculation, activation, new sheets and selection", async () => {
  const batch = new BatchBuilder();
  const sheets = batch.property(1, "Worksheets");
  for (const event of ["CalculatedEvent", "ActivatedEvent", "AddedEvent", "SelectionChangedEvent"])
    batch.call(sheets, `_Register${event}`);
  await page.batch(batch.request);
  write(0, 0, "=1+1");
  await grid.quiet();
  const added = grid.sheets.add("Ny");
  grid.sheets.activate(added.id);
  grid.selection.select({ sheetId: added.id, row: 1, column: 1, rowCount: 1, columnCount: 1 });
  const told = entries().map(([, type, target, message]) => [
    type,
    target,
    (JSON.parse(message) as { worksheetId: string }).worksheetId,
  ]);
  expect(told).toEqual(
    expect.arrayContaining([
      [16, "Workbook", sheetId],
      [13, "Workbook", added.id],
      [11, "Workbook", added.id],
      [14, "Workbook", added.id],
    ]),
  );
});

it("does not call a style a change", async () => {
  const batch = new BatchBuilder();
  batch.call(batch.method(batch.property(1, "Worksheets"), "GetFirst"), "_RegisterDataChangedEvent");
  batch.set(batch.property(batch.property(batch.range("A1"), "Format"), "Font"), "Bold", true);
  await page.batch(batch.request);
  expect(entries()).toEqual([]);
});

it("shows and hides the pane for Office.addin, and tells the page", async () => {
  const seen: boolean[] = [];
  host.onVisibilityChanged((visible) => seen.push(visible));
  const state = (value: string) => ({
    Actions: [
      { Id: 2, ActionType: 3, Name: "SetAppRuntimeState", ObjectPathId: 1, ArgumentInfo: { Arguments: [value] } },
    ],
    ObjectPaths: { "1": { Id: 1, ObjectPathType: 2, Name: "Microsoft.AppRuntime.AppRuntimeService" } },
  });
  await page.richApi(state("Visible"), "WacPartition");
  await page.richApi(state("Background"), "WacPartition");
  expect(seen).toEqual([true, false]);
  expect(entries().map(([, type, , message]) => [type, message])).toEqual([
    [65539, '{"visibility":"Visible"}'],
    [65539, '{"visibility":"Hidden"}'],
  ]);
});

it("runs a ribbon command when the add-in is ready for commands, and waits until it says it is done", async () => {
  const running = host.runCommand("DeedButton");
  await page.listen("appCommandInvoked");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(page.events.map(({ name }) => name)).not.toContain("appCommandInvoked");
  await actionsReady();
  await new Promise((resolve) => setTimeout(resolve, 0));
  const invoked = page.events.find(({ name }) => name === "appCommandInvoked")?.data as [string, string, string];
  expect(invoked.slice(1)).toEqual(["doIt", '{"source":{"id":"DeedButton"}}']);
  await page.invoke("executeMethod", { DdaMethod: { DispatchId: 94 }, "0": invoked[0], "1": 0, "2": "{}" });
  await expect(running).resolves.toBeUndefined();
  await host.runCommand("PaneButton");
  expect(host.isVisible).toBe(true);
});

it("tells the add-in of a keyboard shortcut when it has said what its actions do", async () => {
  await page.listen("richApiMessage");
  const pressed = host.runShortcut("doIt");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(entries()).toEqual([]);
  await actionsReady();
  await pressed;
  expect(entries()).toEqual([[2, 1000, "", '["doIt",""]', 0, false]]);
});

it("says when the add-in has started", async () => {
  let started = false;
  void host.started.then(() => (started = true));
  await page.listen("appCommandInvoked");
  await ready();
  expect(started).toBe(false);
  await actionsReady();
  await host.started;
  expect(started).toBe(true);
});

it.each<[Fault, number]>([
  ["ActivityLimitReached", 5102],
  ["AccessDenied", 7000],
  ["SessionTimedOut", 5012],
])("fails the next batches with %s to order, and then works again", async (fault, code) => {
  host.faults.failNext(fault, 2);
  const request = new BatchBuilder().request;
  expect([
    (await page.richApi(request)).Error,
    (await page.richApi(request)).Error,
    (await page.richApi(request)).Error,
  ]).toEqual([code, code, 0]);
});

it("refuses batches while a cell is edited, but still takes the answers of functions", async () => {
  await ready();
  host.faults.isEditingCell = true;
  expect((await page.batch(new BatchBuilder().request)).Error?.Code).toBe("InvalidOperationInCellEditMode");
  expect((await results([99, true, 1])).Error).toBeUndefined();
  host.faults.isEditingCell = false;
  expect((await page.batch(new BatchBuilder().request)).Error).toBeUndefined();
});

it("refuses requests and answers above the payload limit", async () => {
  host.faults.payloadLimit = 2000;
  const large = new BatchBuilder();
  large.set(large.range("A1"), "Values", "x".repeat(3000));
  expect((await page.richApi(large.request)).Error).toBe(5103);
  grid.cells.write({ sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 }, [["x".repeat(3000)]], "en");
  const read = new BatchBuilder();
  read.load(read.range("A1"), "values");
  expect((await page.richApi(read.request)).Error).toBe(5104);
});

it("never answers over a lost connection", async () => {
  host.faults.failNext("LostConnection");
  const silence = new Promise((resolve) => setTimeout(resolve, 50, "silence"));
  expect(await Promise.race([page.richApi(new BatchBuilder().request), silence])).toBe("silence");
});

it("lists calls outside the rich API that it does not know", async () => {
  await page.invoke("executeMethod", { DdaMethod: { DispatchId: 64 } });
  expect(host.unknownMembers).toEqual(["common API method 64"]);
});

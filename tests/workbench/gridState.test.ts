import {
  BooleanNumber,
  ICommandService,
  RedoCommand,
  SetRangeValuesMutation,
  UndoCommand,
} from "../../src/workbench/grid/univer";
import { parseAddress, type Rectangle } from "../../src/workbench/grid/address";
import { Engine } from "../../src/workbench/grid/engine";
import type { Grid } from "../../src/workbench/grid/grid";
import { createHeadlessGrid } from "../../src/workbench/grid/headless";

let grid: Grid;
let sheetId: string;

beforeEach(() => {
  grid = createHeadlessGrid();
  sheetId = grid.sheets.active().id;
});

function at(address: string): Rectangle {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(`not an address: ${address}`);
  return parsed;
}

function write(address: string, ...rows: unknown[][]): void {
  grid.cells.write({ sheetId, ...at(address) }, rows, "en");
}

function read(address: string): unknown {
  const { row, column } = at(address);
  return grid.cells.value(sheetId, row, column);
}

async function makeTable(): Promise<void> {
  write("A1:C3", ["Scenario", "År 2026", "Sum"], ["Sprinten", 1, ""], ["Maraton", 2, ""]);
  const table = await grid.tables.add(sheetId, at("A1:C3"));
  await grid.tables.rename(table.id, "tblScenarioer");
}

it("lets a formula with a name survive that the name's sheet is renamed", async () => {
  write("B2", [1]);
  grid.names.add("Aktiv", "Sheet1!$B$2", "");
  write("A10", ["=Aktiv+1"]);
  await grid.quiet();
  grid.sheets.rename(sheetId, "Mine tall");
  write("B2", [60]);
  await grid.quiet();
  expect([read("A10"), grid.names.find("Aktiv")?.refersTo]).toEqual([61, "'Mine tall'!$B$2"]);
});

it("keeps two grids in one process apart", async () => {
  const other = createHeadlessGrid();
  const otherSheet = other.sheets.active().id;
  write("A1:A2", [1], ["=SUM(A1:A1)*2"]);
  other.cells.write({ sheetId: otherSheet, ...at("A1:A2") }, [[10], ["=SUM(A1:A1)*2"]], "en");
  await Promise.all([grid.quiet(), other.quiet()]);
  expect([read("A2"), other.cells.value(otherSheet, 1, 0)]).toEqual([2, 20]);
});

it("calculates references to a table's own row, and shows them the way Excel does", async () => {
  await makeTable();
  write("C2:C3", ["=tblScenarioer[@[År 2026]]*2"], ["=tblScenarioer[@[År 2026]]*2"]);
  await grid.quiet();
  expect([read("C2"), read("C3"), grid.cells.formula(sheetId, 1, 2)]).toEqual([2, 4, "=tblScenarioer[@[År 2026]]*2"]);
});

it("takes the header's text as the column's name, also when the header is written later", async () => {
  await makeTable();
  write("B1", ["År 2030"]);
  write("E1", ["=SUM(tblScenarioer[År 2030])"]);
  await grid.quiet();
  expect([read("E1"), grid.tables.find("tblScenarioer")?.columns]).toEqual([3, ["Scenario", "År 2030", "Sum"]]);
});

it("keeps formulas that share one by its id, as filling with the mouse makes them, when the first is overwritten", async () => {
  write("A1:A3", [1], [2], [3]);
  const { injector, workbook } = new Engine(grid.univer);
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: workbook.getUnitId(),
    subUnitId: sheetId,
    cellValue: { 0: { 1: { f: "=A1*2", si: "shared" } }, 1: { 1: { si: "shared" } }, 2: { 1: { si: "shared" } } },
  });
  await grid.quiet();
  expect(["B1", "B2", "B3"].map(read)).toEqual([2, 4, 6]);
  write("B1", [100]);
  write("A3", [5]);
  await grid.quiet();
  expect(["B1", "B2", "B3"].map(read)).toEqual([100, 4, 10]);
  expect(grid.cells.formula(sheetId, 2, 1)).toBe("=A3*2");
});

it("leaves a text that looks like a number a text when it gets another look", () => {
  write("A1:A3", ["'2028."], ["'007"], [7]);
  grid.formats.apply({ sheetId, ...at("A1:A3") }, () => ({ it: BooleanNumber.TRUE }));
  grid.formats.setMark({ sheetId, ...at("A1:A3") }, "locked", false);
  expect(["A1", "A2", "A3"].map(read)).toEqual(["2028.", "007", 7]);
});

it("undoes one write in one step", async () => {
  write("A1:B2", [1, 2], [3, 4]);
  await grid.univer.__getInjector().get(ICommandService).executeCommand(UndoCommand.id);
  expect([read("A1"), read("B2")]).toEqual(["", ""]);
});

it("undoes a look in one step, and does it again", async () => {
  write("A1:A2", [1], ["=A1*2"]);
  const first = { sheetId, ...at("A1:B2") };
  grid.formats.apply(first, () => ({ bg: { rgb: "#FF0000" } }));
  grid.formats.apply(first, () => ({ bg: { rgb: "#00FF00" }, bl: BooleanNumber.TRUE }));
  const look = () => {
    const { bg, bl } = grid.formats.style(sheetId, 1, 0);
    return [bg?.rgb, bl === BooleanNumber.TRUE];
  };
  const commands = new Engine(grid.univer).commands;
  await commands.executeCommand(UndoCommand.id);
  expect(look()).toEqual(["#FF0000", false]);
  await commands.executeCommand(RedoCommand.id);
  expect(look()).toEqual(["#00FF00", true]);
  await commands.executeCommand(UndoCommand.id);
  await commands.executeCommand(UndoCommand.id);
  await grid.quiet();
  expect(look()).toEqual([undefined, false]);
  expect(read("A2")).toBe(2);
});

it("grows a sheet that is written to beyond its end", async () => {
  write("AZ500", ["=ROW()"]);
  await grid.quiet();
  expect(read("AZ500")).toBe(500);
});

it("finds what a sheet uses, spills included", async () => {
  write("C3", ["=SEQUENCE(2,3)"]);
  await grid.quiet();
  expect(grid.cells.usedRectangle(sheetId, true)).toEqual(at("C3:E4"));
});

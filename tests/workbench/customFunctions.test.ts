import { parseAddress, type ParsedAddress } from "../../src/workbench/grid/address";
import type { Grid } from "../../src/workbench/grid/grid";
import { createHeadlessGrid } from "../../src/workbench/grid/headless";
import type { CellScalar, FunctionOutcome } from "../../src/workbench/grid/functionValues";
import { inProcess, ThrownError, type Implementations } from "../../scripts/in-process";
import { metadata } from "./testMetadata";

const received: unknown[][] = [];
let release: (() => void)[] = [];

const implementations: Implementations = {
  DOUBLE: (x: number) => 2 * x,
  "SUM.ALL": (block: number[][]) => block.flat().reduce((sum, value) => sum + value, 0),
  ROWOF: (count: number) => [Array.from({ length: count }, (_, index) => index + 1)],
  TELL: (...args: unknown[]) => {
    received.push(args);
    return args.length;
  },
  REFUSE: (text: string) => {
    throw new ThrownError("#VALUE!", `Skriv et beløp i stedet for ${text}.`);
  },
  CRASH: () => {
    throw new TypeError("our bug");
  },
  MIXED: () => [[1, { error: "#N/A", message: "Ingen fond." }]] as FunctionOutcome,
  NOTHING: () => null,
  LATER: async (x: number) => {
    await new Promise<void>((resolve) => release.push(resolve));
    return x + 1;
  },
};

const functions = [
  metadata("DOUBLE", ["scalar"], "scalar"),
  metadata("SUM.ALL", ["matrix"], "scalar"),
  metadata("ROWOF", ["scalar"], "matrix"),
  metadata("TELL", ["scalar", "matrix", "optional"], "scalar"),
  metadata("REFUSE", ["scalar"], "scalar"),
  metadata("CRASH", [], "scalar"),
  metadata("MIXED", [], "matrix"),
  metadata("NOTHING", [], "scalar"),
  metadata("LATER", ["scalar"], "scalar"),
  { ...metadata("KØB.TALL", ["scalar"], "scalar"), id: "DOUBLE" },
];

let grid: Grid;
let sheetId: string;

function at(address: string): ParsedAddress {
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

function calls(id: string): number {
  return grid.functions.invocations.get(id) ?? 0;
}

beforeEach(() => {
  received.length = 0;
  release = [];
  grid = createHeadlessGrid();
  sheetId = grid.sheets.active().id;
  grid.functions.register({ functions }, inProcess(grid.functions, implementations));
});

it("calculates a function, its dependents and functions inside functions", async () => {
  write("A1:A3", [21], ["=DOUBLE(A1)"], ["=A2+DOUBLE(DOUBLE(1))"]);
  await grid.quiet();
  expect([read("A2"), read("A3")]).toEqual([42, 46]);
});

it("takes dotted and Norwegian names and Excel's own functions around them", async () => {
  write("A1:B2", [1, 2], [3, 4]);
  write("C1:C2", ["=ROUND(SUM.ALL(A1:B2)/3,1)"], ["=KØB.TALL(A2)"]);
  await grid.quiet();
  expect([read("C1"), read("C2")]).toEqual([3.3, 6]);
});

it("shows #BUSY! until the answer comes, and passes it on to dependents", async () => {
  write("A1:A2", ["=LATER(1)"], ["=A1*10"]);
  await grid.calculation.settled();
  expect([read("A1"), read("A2")]).toEqual(["#BUSY!", "#BUSY!"]);
  release.forEach((resolve) => {
    resolve();
  });
  await grid.quiet();
  expect([read("A1"), read("A2")]).toEqual([2, 20]);
});

it("drops an answer to arguments that are no longer the cell's", async () => {
  write("A1:A2", [1], ["=LATER(A1)"]);
  await grid.calculation.settled();
  write("A1", [5]);
  await grid.calculation.settled();
  expect(release).toHaveLength(2);
  release.forEach((resolve) => {
    resolve();
  });
  await grid.quiet();
  expect(read("A2")).toBe(6);
});

it("spills a matrix and calculates what refers to the spill", async () => {
  write("A1", ["=ROWOF(3)"]);
  write("A2", ["=SUM(A1:C1)"]);
  await grid.quiet();
  expect([read("A1"), read("B1"), read("C1"), read("A2")]).toEqual([1, 2, 3, 6]);
  expect(grid.cells.spillAt(sheetId, 0, 2)).toEqual({ anchorRow: 0, anchorColumn: 0, area: at("A1:C1") });
});

it("shrinks a spill when the answer shrinks", async () => {
  write("A1:A2", [4], ["=ROWOF(A1)"]);
  await grid.quiet();
  write("A1", [2]);
  await grid.quiet();
  expect([read("A2"), read("B2"), read("C2"), read("D2")]).toEqual([1, 2, "", ""]);
});

it("shows #SPILL! where something stands in the way, and spills when it goes", async () => {
  write("B1", ["occupied"]);
  write("A1", ["=ROWOF(3)"]);
  await grid.quiet();
  expect([read("A1"), read("B1")]).toEqual(["#SPILL!", "occupied"]);
  write("B1", [""]);
  await grid.quiet();
  expect([read("A1"), read("B1"), read("C1")]).toEqual([1, 2, 3]);
});

it.each<[string, string, unknown[]]>([
  ["a blank cell is null for a scalar and 0 inside a range", "=TELL(F1,F1:G1)", [null, [[0, 0]], null]],
  ["an omitted argument is null", "=TELL(,F1:G1)", [null, [[0, 0]], null]],
  ["a single cell becomes a 1×1 matrix", "=TELL(A1,A1,A1)", [7, [[7]], 7]],
  ["a constant becomes a 1×1 matrix", '=TELL("a",TRUE,1)', ["a", [[true]], 1]],
  [
    "an array constant keeps its shape",
    "=TELL(1,{1,2;3,4})",
    [
      1,
      [
        [1, 2],
        [3, 4],
      ],
      null,
    ],
  ],
  ["text that looks like a number stays text", "=TELL(A2,A1:A2)", ["2024", [[7], ["2024"]], null]],
  ["booleans stay booleans", "=TELL(A3,A3)", [true, [[true]], null]],
])("sends what Excel on the web sends: %s", async (_, formula, expected) => {
  write("A1:A3", [7], ["'2024"], [true]);
  write("C3", [formula]);
  await grid.quiet();
  expect(received).toEqual([expected]);
});

it("lets an error in an argument pass through without calling", async () => {
  write("A1:A3", ["=1/0"], ["=DOUBLE(A1)"], ["=SUM.ALL(A1:B1)"]);
  await grid.quiet();
  expect([read("A2"), read("A3"), calls("DOUBLE"), calls("SUM.ALL")]).toEqual(["#DIV/0!", "#DIV/0!", 0, 0]);
});

it("keeps the sentence of an error with its cell, and forgets it with the error", async () => {
  write("A1", ['=REFUSE("mye")']);
  write("A3", ["=MIXED()"]);
  await grid.quiet();
  expect([read("A1"), read("A3"), read("B3")]).toEqual(["#VALUE!", 1, "#N/A"]);
  expect(grid.errorMessage(sheetId, 0, 0)).toBe("Skriv et beløp i stedet for mye.");
  expect(grid.errorMessage(sheetId, 2, 1)).toBe("Ingen fond.");
  write("A1", ["=1/0"]);
  await grid.quiet();
  expect(grid.errorMessage(sheetId, 0, 0)).toBeUndefined();
});

it("survives a function that crashes: #VALUE! there, and everything else still calculates", async () => {
  write("A1:A2", ["=CRASH()"], ["=DOUBLE(4)"]);
  await grid.quiet();
  expect([read("A1"), read("A2"), grid.errorMessage(sheetId, 0, 0)]).toEqual(["#VALUE!", 8, undefined]);
});

it("shows 0 for null, as Excel does", async () => {
  write("A1", ["=NOTHING()"]);
  await grid.quiet();
  expect(read("A1")).toBe(0);
});

it("calls a function again only when something it depends on has changed", async () => {
  write("A1:A4", [1], [2], ["=DOUBLE(A1)"], ["=DOUBLE(A2)+A3"]);
  await grid.quiet();
  expect(calls("DOUBLE")).toBe(2);
  write("A2", [10]);
  await grid.quiet();
  expect([read("A4"), calls("DOUBLE")]).toEqual([22, 3]);
  write("C9", ["unrelated"]);
  await grid.quiet();
  expect(calls("DOUBLE")).toBe(3);
});

it("calls a function anew in each calculation, also with the same arguments", async () => {
  write("A1:A2", [1], ["=DOUBLE(A1)"]);
  await grid.quiet();
  grid.calculation.recalculate();
  await grid.quiet();
  expect([read("A2"), calls("DOUBLE")]).toEqual([2, 2]);
});

it("calls a dependent of a spill once for each change of it", async () => {
  write("A1:A3", [2], ["=ROWOF(A1)"], ["=SUM.ALL(A2:C2)"]);
  await grid.quiet();
  const before = calls("SUM.ALL");
  write("A1", [3]);
  await grid.quiet();
  expect([read("A3"), calls("SUM.ALL") - before]).toEqual([6, 1]);
});

it("answers a thousand cells in one round", async () => {
  const rows: CellScalar[][] = Array.from({ length: 1000 }, (_, index) => [`=DOUBLE(${index})`]);
  write("A1:A1000", ...rows);
  await grid.quiet();
  expect([read("A1"), read("A1000"), calls("DOUBLE")]).toEqual([0, 1998, 1000]);
});

it("ends with the right values when inputs change in the middle of calculations", async () => {
  write("B1:B800", ...Array.from({ length: 800 }, (_, index) => [`=DOUBLE($A$1+${index})`]));
  for (const input of [1, 2, 3, 4, 5]) {
    write("A1", [input]);
    await new Promise((resolve) => setTimeout(resolve, 115));
  }
  await grid.quiet();
  expect([read("B1"), read("B800")]).toEqual([10, 1608]);
  expect(grid.functions.unanswered).toBe(0);
}, 20_000);

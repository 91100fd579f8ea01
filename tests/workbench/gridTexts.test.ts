import { columnName, fullAddress, localAddress, parseAddress, quotedSheetName } from "../../src/workbench/grid/address";
import { cellFromInput } from "../../src/workbench/grid/cellInput";
import { fromLocalFormula, toLocalFormula } from "../../src/workbench/grid/localFormula";
import { expandThisRow, shortenThisRow } from "../../src/workbench/grid/thisRow";

describe("formulas in two grammars", () => {
  it.each([
    ["=KOB.AVVIK(A1:C3,1.5)", "=KOB.AVVIK(A1:C3;1,5)"],
    ["=IF(A1>0.5,\"1,5; 2.5\",'Ark, nr. 1'!B2)", "=IF(A1>0,5;\"1,5; 2.5\";'Ark, nr. 1'!B2)"],
    ["=SUM({1,2.5;3,4})", "=SUM({1\\2,5;3\\4})"],
    ["=F(A1,,2)", "=F(A1;;2)"],
    ["=SUM(tblScenarioer[[#All],[År 2026, sum]])", "=SUM(tblScenarioer[[#All];[År 2026, sum]])"],
    ["=LET(x1,2,x1*1.5E-3)", "=LET(x1;2;x1*1,5E-3)"],
    ["=PREMIEAVVIK.AMORT(191358,7)", "=PREMIEAVVIK.AMORT(191358;7)"],
  ])("%s is %s in Norwegian, and back", (english, norwegian) => {
    expect(toLocalFormula(english)).toBe(norwegian);
    expect(fromLocalFormula(norwegian)).toBe(english);
  });
});

describe("references to a table's own row", () => {
  it.each([
    ["=tbl[@Sum]*2", "=tbl[[#This Row],[Sum]]*2"],
    ['=tbl[@[År 2026]]&"[@Sum]"', '=tbl[[#This Row],[År 2026]]&"[@Sum]"'],
    ["=SUM(tbl[@])", "=SUM(tbl[#This Row])"],
  ])("%s is %s to the engine, and back", (short, long) => {
    expect(expandThisRow(short)).toBe(long);
    expect(shortenThisRow(long)).toBe(short);
  });
});

describe("typed input", () => {
  it.each<[unknown, "en" | "nb", unknown]>([
    ["12,5", "nb", 12.5],
    ["1 234,5", "nb", 1234.5],
    ["−218,24", "nb", -218.24],
    ["1.234", "nb", 1.234],
    ["1,234.5", "en", 1234.5],
    ["12,5", "en", "12,5"],
    ["007", "en", 7],
    ["'007", "en", "007"],
    ["2026-2029", "en", "2026-2029"],
    ["5,1 %", "nb", 0.051],
    [0, "en", 0],
  ])("reads %j in %s as %j", (input, grammar, value) => {
    expect(cellFromInput(input, grammar)?.v).toEqual(value);
  });

  it("gives a typed percentage a format that shows it", () => {
    expect(cellFromInput("5,1 %", "nb")?.s).toEqual({ n: { pattern: "0.00%" } });
    expect(cellFromInput("5 %", "nb")?.s).toEqual({ n: { pattern: "0%" } });
  });

  it("stores a Norwegian formula in the engine's grammar", () => {
    expect(cellFromInput("=ROUND(A1;1)", "nb")?.f).toBe("=ROUND(A1,1)");
  });

  it("leaves a cell alone for null and refuses what no cell can hold", () => {
    expect(cellFromInput(null, "en")).toBeUndefined();
    expect(() => cellFromInput({}, "en")).toThrow(TypeError);
  });
});

describe("addresses", () => {
  it.each([
    ["B2", { row: 1, column: 1, rowCount: 1, columnCount: 1 }],
    ["$C$3:$A$1", { row: 0, column: 0, rowCount: 3, columnCount: 3 }],
    ["B:C", { row: 0, column: 1, rowCount: 1_048_576, columnCount: 2 }],
    ["2:3", { row: 1, column: 0, rowCount: 2, columnCount: 16_384 }],
    ["'Mine ''tall'!AA10", { row: 9, column: 26, rowCount: 1, columnCount: 1, sheetName: "Mine 'tall" }],
  ])("reads %s", (text, parsed) => {
    expect(parseAddress(text)).toEqual(parsed);
  });

  it.each(["Rate", "A0", "A1048577", "XFE1", "A1:", "tblScenarioer[Sum]"])(
    "does not take %s for an address",
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it("writes what it reads, quoting sheet names where Excel does", () => {
    for (const text of ["B2", "A1:C3", "B:C", "2:3"]) expect(localAddress(parseAddress(text) ?? never())).toBe(text);
    expect(fullAddress("KØB", { row: 0, column: 0, rowCount: 2, columnCount: 1 }, true)).toBe("KØB!$A$1:$A$2");
    expect([
      quotedSheetName("Data 2"),
      quotedSheetName("A1"),
      quotedSheetName("O'Hara"),
      quotedSheetName("2026"),
    ]).toEqual(["'Data 2'", "'A1'", "'O''Hara'", "'2026'"]);
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  });
});

function never(): never {
  throw new Error("not an address");
}

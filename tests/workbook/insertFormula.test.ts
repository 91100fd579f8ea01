import { insertFormula, type Insertion, type Standing } from "../../src/workbook/insertFormula";
import { readNotation } from "../../src/workbook/readNotation";
import { readRanges } from "../../src/workbook/readRange";
import { readSelection } from "../../src/workbook/selection";
import { norwegian } from "../../src/workbook/formula/notation";
import { OfficeInNode } from "./officeInNode";

let office: OfficeInNode;
let sheet: string;

beforeAll(async () => {
  office = await OfficeInNode.open();
  // this Excel has no undo groups, as the workbench
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: () => false }, displayLanguage: "nb-NO" } },
  });
  sheet = office.grid.sheets.active().name;
  await office.write(sheet, "B1:D1", [[10, 20, 30]]);
});

function select(row: number, column: number, rowCount = 1, columnCount = 1): void {
  office.grid.selection.select({ sheetId: office.grid.sheets.active().id, row, column, rowCount, columnCount });
}

function format(row: number, column: number): string {
  return office.grid.formats.numberFormat(office.sheetId(sheet), row, column);
}

const path: Insertion = {
  formulaOn: () => "=DISPFOND.PROJ(100,B1:D1)",
  units: [["amount", "amount", "amount"]],
  reads: [{ sheet: "Ark1", row: 0, column: 1, rows: 1, columns: 3 }],
};

it("writes the formula in the selected cell, and number formats where there were none", async () => {
  await office.write(sheet, "C4", [[""]]);
  office.grid.formats.apply({ sheetId: office.sheetId(sheet), row: 3, column: 2, rowCount: 1, columnCount: 1 }, () => ({
    n: { pattern: "0.00" },
  }));
  select(3, 1, 2, 2);
  expect(await insertFormula(path)).toEqual({ kind: "inserted", sheet, address: "B4:D4" });
  expect(await office.values(sheet, "B4:D4")).toEqual([[110, 130, 160]]);
  expect([format(3, 1), format(3, 2), format(3, 3)]).toEqual(['#,##0;"−"#,##0', "0.00", '#,##0;"−"#,##0']);
});

it("asks for the formula as it reads on the sheet it is written to", async () => {
  select(5, 5);
  const asked: string[] = [];
  const formulaOn = (name: string): string => {
    asked.push(name);
    return "=KLIMA.KUTT(100,50,1)";
  };
  await insertFormula({ formulaOn, units: [["rate"]], reads: [] });
  expect(asked).toEqual([sheet]);
  expect(format(5, 5)).toBe('0.00 %;"−"0.00 %');
  expect(await office.values(sheet, "F6")).toEqual([[0.5]]);
});

it("writes nothing where cells stand in the way, be they figures, formulas or other answers, and names them", async () => {
  await office.write(sheet, "B8:D8", [[5, "", "=1+1"]]);
  select(7, 1);
  expect(await insertFormula(path)).toEqual({ kind: "occupied", sheet, cells: ["B8", "D8"] });
  select(3, 3);
  expect(await insertFormula(path)).toEqual({ kind: "occupied", sheet, cells: ["D4"] });
  expect(await office.formulas(sheet, "B8:E8")).toEqual([[5, "", "=1+1", ""]]);
  expect(await office.values(sheet, "B4:E4")).toEqual([[110, 130, 160, ""]]);
});

describe("a cell that is in use", () => {
  const cut: Insertion = { formulaOn: () => "=KLIMA.KUTT(100,50,1)", units: [["rate"]], reads: [] };

  async function standing(insertion = cut): Promise<Standing | undefined> {
    const result = await insertFormula(insertion);
    return result.kind === "occupied" ? result.standing : undefined;
  }

  it("is shown as it stands, and replaced when that is given up", async () => {
    await office.write(sheet, "H1:H2", [["=1/4+B1"], [1234.5]]);
    select(1, 7);
    expect(await standing()).toMatchObject({ sheet, address: "H2", content: 1234.5 });
    select(0, 7);
    const seen = await standing();
    expect(seen).toMatchObject({ address: "H1", written: "=1/4+B1", value: { kind: "number", number: 10.25 } });
    expect(await office.formulas(sheet, "H1")).toEqual([["=1/4+B1"]]);
    expect(await insertFormula(cut, seen)).toEqual({ kind: "inserted", sheet, address: "H1" });
    expect(await office.values(sheet, "H1:H2")).toEqual([[0.5], [1234.5]]);
  });

  it("stays when it is another, or holds something else than what was given up", async () => {
    await office.write(sheet, "I1:I2", [[7], [7]]);
    select(0, 8);
    const seen = await standing();
    await office.write(sheet, "I1", [[8]]);
    expect(await insertFormula(cut, seen)).toMatchObject({ kind: "occupied", standing: { content: 8 } });
    select(1, 8);
    expect(await insertFormula(cut, seen)).toMatchObject({ kind: "occupied", standing: { address: "I2" } });
    expect(await office.values(sheet, "I1:I2")).toEqual([[8], [7]]);
  });

  it("is not to be given up as a part of an answer over several cells, nor for such an answer", async () => {
    await office.write(sheet, "K1", [["=DISPFOND.PROJ(100,B1:D1)"]]);
    for (const column of [10, 11]) {
      select(0, column);
      expect(await insertFormula(cut)).toEqual({ kind: "occupied", sheet, cells: [column === 10 ? "K1" : "L1"] });
      expect(await standing(path)).toBeUndefined();
    }
  });
});

it("does not write where the formula reads", async () => {
  select(0, 3);
  const reads = [{ sheet, row: 0, column: 4, rows: 1, columns: 2 }];
  expect(await insertFormula({ ...path, reads })).toEqual({ kind: "circular", sheet, address: "D1:F1" });
  expect(await office.values(sheet, "D1:F1")).toEqual([[30, "", ""]]);
});

it("does not write beyond the edge of the sheet", async () => {
  select(9, 16_382);
  expect(await insertFormula(path)).toEqual({ kind: "outside" });
});

it("does not spread an answer over a table, but writes a single cell in one", async () => {
  await office.write(sheet, "H10:H11", [["Navn"], [""]]);
  await Excel.run(async (context) => {
    context.workbook.tables.add(`${sheet}!H10:H12`, true).name = "tblProeve";
    await context.sync();
  });
  select(10, 6);
  expect(await insertFormula(path)).toEqual({ kind: "inTable", table: "tblProeve" });
  select(10, 7);
  const single = { formulaOn: () => "=KLIMA.KUTT(100,50,1)", units: [["rate"] as const], reads: [] };
  expect(await insertFormula(single)).toEqual({ kind: "inserted", sheet, address: "H11" });
});

describe("reading what the formula will read", () => {
  it("finds ranges on the active sheet, on a named one, and by name; empty cells are null", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("Midten", context.workbook.worksheets.getItem(sheet).getRange("C1"));
      await context.sync();
    });
    const [row, same, named, lost, noSheet] = await readRanges([
      "A1:C1",
      `${sheet}!A1:C1`,
      "Midten",
      "Borte",
      "Borte!A1",
    ]);
    expect(row).toEqual({
      kind: "cells",
      place: { sheet, row: 0, column: 0, rows: 1, columns: 3 },
      rows: [[null, 10, 20]],
    });
    expect(same).toEqual(row);
    expect(named).toMatchObject({ kind: "cells", rows: [[20]] });
    expect([lost, noSheet]).toEqual([{ kind: "notFound" }, { kind: "notFound" }]);
  });

  it("names the first cell with an error, and refuses whole columns", async () => {
    await office.write(sheet, "A20:A21", [[1], ["=1/0"]]);
    const [error, column] = await readRanges(["A20:A21", "B:B"]);
    expect(error).toEqual({ kind: "cellError", sheet, cell: "A21", code: "#DIV/0!" });
    expect(column).toEqual({ kind: "tooLarge", cells: 1_048_576 });
  });
});

it("reads the selection with its address as formulas write it", async () => {
  select(1, 1, 2, 3);
  expect(await readSelection()).toEqual({ sheet, address: `${sheet}!B2:D3`, row: 1, column: 1 });
});

it("writes formulas as this Excel does", async () => {
  expect(await readNotation()).toEqual(norwegian);
});

import { sizeOf } from "../../src/workbook/address";
import { cellValue } from "../../src/workbook/cellValue";
import { freeSheetNames, templateSheetNames, withSheetNames } from "../../src/workbook/sheetNames";

describe("freeSheetNames", () => {
  it("keeps the template's names when nothing is taken", () => {
    expect([...freeSheetNames(["Ark1"])]).toEqual([...templateSheetNames]);
  });

  it("numbers a name that is taken in any case, and goes on until it is free", () => {
    const names = freeSheetNames(["fond", "Fond (2)", "Start"]);
    expect(names.get("Fond")).toBe("Fond (3)");
    expect(names.get("Start")).toBe("Start (2)");
    expect(names.get("Bærekraft")).toBe("Bærekraft");
  });
});

describe("withSheetNames", () => {
  it("quotes the real sheet name, apostrophes doubled", () => {
    const names = new Map([["Fond", "Kari's fond"]]);
    expect(withSheetNames("=SUM({Fond}!C7:C9)+{KØB}!B8", names)).toBe("=SUM('Kari''s fond'!C7:C9)+'KØB'!B8");
  });
});

describe("sizeOf", () => {
  it("counts rows and columns of a cell and of a range past column Z", () => {
    expect(sizeOf("B5")).toEqual({ rows: 1, columns: 1 });
    expect(sizeOf("Y9:AB12")).toEqual({ rows: 4, columns: 4 });
  });

  it("refuses what is not an address", () => {
    expect(() => sizeOf("Fond!A1")).toThrow("not a cell");
  });
});

describe("cellValue", () => {
  it("tells numbers, texts, blanks, errors and waiting cells apart", () => {
    expect(cellValue(-0.5)).toEqual({ kind: "number", number: -0.5 });
    expect(cellValue("OPPFYLT")).toEqual({ kind: "text", text: "OPPFYLT" });
    expect(cellValue("")).toEqual({ kind: "empty" });
    expect(cellValue("#N/A")).toEqual({ kind: "error", code: "#N/A" });
    expect(cellValue("#NAME?")).toEqual({ kind: "error", code: "#NAME?" });
    expect(cellValue("#DIV/0!")).toEqual({ kind: "error", code: "#DIV/0!" });
    expect(cellValue("#BUSY!")).toEqual({ kind: "calculating" });
    expect(cellValue("#1 i listen")).toEqual({ kind: "text", text: "#1 i listen" });
  });
});

import { moment, typed } from "../../src/i18n/formats";
import { cellsBySheet } from "../../src/taskpane/data/cellsBySheet";

describe("cellsBySheet", () => {
  const change = (sheet: string, before: (string | number)[], after: (string | number)[]) => {
    return { sheet, sheetId: sheet, address: "A1", before: [before], after: [after] };
  };

  it("counts the cells that will be different, sheet by sheet in the order of the plan", () => {
    const changes = [
      change("Fond", [1, 2, ""], ["", "", ""]),
      change("Pensjon", [5], [6]),
      change("Fond", ["", 3], [4, 3]),
      change("KOSTRA", [""], [""]),
    ];
    expect(cellsBySheet(changes)).toEqual([
      { sheet: "Fond", count: 3 },
      { sheet: "Pensjon", count: 1 },
    ]);
  });
});

describe("what stands in cells", () => {
  it("is written with the decimals that matter", () => {
    expect(typed(0.0379, "nb")).toBe("0,0379");
    expect(typed(-190_000, "nb")).toBe("−190\u00a0000");
    expect(typed(4_677_000.4, "nn")).toBe("4\u00a0677\u00a0000");
  });
});

describe("a moment", () => {
  it("is told in the reader's language, and shown as it stands when it is none", () => {
    const iso = new Date(2026, 10, 25, 13, 5).toISOString();
    expect(moment(iso, "nb")).toBe("25. nov. 2026, 13:05");
    expect(moment(iso, "nn")).toBe("25. nov. 2026, 13:05");
    expect(moment(iso, "en")).toBe("25 Nov 2026, 13:05");
    expect(moment("i går", "nb")).toBe("i går");
  });
});

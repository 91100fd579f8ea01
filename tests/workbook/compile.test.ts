import { cellOf } from "../../src/workbook/address";
import { compile } from "../../src/workbook/template/compile";
import { yearAxis, type Section, type SheetPlan } from "../../src/workbook/template/plan";
import type { CellContent, TemplateSheet } from "../../src/workbook/template/template";

function plan(name: string, sections: readonly Section[], over: Partial<SheetPlan> = {}): SheetPlan {
  return { name, title: name, lead: "", note: "", axis: yearAxis, sections, ...over };
}

function compiled(sections: readonly Section[], over: Partial<SheetPlan> = {}): TemplateSheet {
  const [sheet] = compile([plan("Prøve", sections, over)]);
  if (sheet === undefined) throw new Error("nothing was compiled");
  return sheet;
}

/** What stands in a cell of a compiled sheet. */
function content(sheet: TemplateSheet, cell: string): CellContent | undefined {
  const { row, column } = cellOf(cell);
  for (const { address, cells } of sheet.blocks) {
    const from = cellOf(address.split(":")[0] ?? "");
    const found = cells?.[row - from.row]?.[column - from.column];
    if (found !== undefined) return found;
  }
  return undefined;
}

const rows = (...list: Extract<Section, { kind: "rows" }>["rows"]): Section => ({
  kind: "rows",
  heading: "Rader",
  rows: list,
});

describe("references", () => {
  it("mean the same column, the one before, one year, a part, or all", () => {
    const sheet = compiled([
      rows(
        { key: "a", label: "A", cells: { "*": 1 } },
        { label: "B", cells: { path: "={a}+{a@prev}+{a@base}+{a@2030}+SUM({a:plan})+SUM({a:*})" } },
      ),
    ]);
    expect(content(sheet, "C7")).toBe("=C6+B6+$B$6+$I$6+SUM($D$6:$G$6)+SUM($B$6:$M$6)");
    expect(content(sheet, "D7")).toBe("=D6+C6+$B$6+$I$6+SUM($D$6:$G$6)+SUM($B$6:$M$6)");
  });

  it("lets formulas refer to the years of the axis, one or all", () => {
    const sheet = compiled([
      rows({ label: "Sum", cells: { path: "={år}-{år@base}" } }),
      { kind: "items", heading: "Enkelttall", items: [{ label: "Siste år", value: "=MAX({år:path})" }] },
    ]);
    expect(content(sheet, "C6")).toBe("=C5-$B$5");
    expect(content(sheet, "B9")).toBe("=MAX($C$5:$M$5)");
  });

  it("find the same year on a sheet whose axis begins elsewhere", () => {
    const later = { ...plan("Senere", [rows({ label: "L", cells: { "*": "={Prøve.a}" } })]), axis: yearAxis.slice(3) };
    const [, sheet] = compile([plan("Prøve", [rows({ key: "a", label: "A" })]), later]);
    expect(sheet && content(sheet, "B6")).toBe("={Prøve}!E6");
  });

  it("find cells of grids and items, also on other sheets", () => {
    const sheet = compiled(
      [
        { kind: "items", heading: "Tall", items: [{ key: "sats", label: "Sats", value: 0.02 }] },
        {
          kind: "grid",
          key: "liste",
          heading: "Liste",
          header: ["Navn", "Tall"],
          columns: [{}, {}],
          cells: [["x", 1]],
          rows: 4,
        },
        { kind: "grid", key: "sum", columns: [{}], cells: [["=SUM({liste[1..4,2]})*{sats}+{liste[1,2]}"]] },
      ],
      { axis: [] },
    );
    expect(content(sheet, "A15")).toBe("=SUM($B$10:$B$13)*$B$6+$B$10");
  });

  it("are refused when they mean nothing", () => {
    expect(() => compiled([rows({ label: "B", cells: { path: "={ukjent@base}" } })])).toThrow("means nothing");
    expect(() => compiled([rows({ key: "a", label: "A", cells: { base: "={a@prev}" } })])).toThrow("axis");
    expect(() => compiled([rows({ key: "a", label: "A" }, { key: "a", label: "B" })])).toThrow("two of a");
  });
});

describe("guards", () => {
  it("leave a figure blank until every cell that it needs is a number", () => {
    const sheet = compiled([
      rows({ key: "a", label: "A" }, { label: "B", cells: { path: "={a}*Sats" }, needs: ["{a:path}", "Sats"] }),
    ]);
    expect(content(sheet, "C7")).toBe('=IF(COUNT($C$6:$M$6,Sats)<12,"",C6*Sats)');
  });

  it("differ by part when they are given by part", () => {
    const sheet = compiled([
      rows({
        key: "a",
        label: "A",
        cells: { base: "=Start", path: "={a@prev}+1" },
        needs: { base: ["Start"], path: ["{a@prev}"] },
      }),
    ]);
    expect(content(sheet, "B6")).toBe('=IF(COUNT(Start)<1,"",Start)');
    expect(content(sheet, "C6")).toBe('=IF(COUNT(B6)<1,"",B6+1)');
  });

  it("stand around the formulas of a grid, not its header", () => {
    const sheet = compiled(
      [{ kind: "grid", key: "g", header: ["=Kommune"], columns: [{}], cells: [["=Fond*2"]], needs: ["Fond"] }],
      { axis: [] },
    );
    expect(content(sheet, "A5")).toBe("=Kommune");
    expect(content(sheet, "A6")).toBe('=IF(COUNT(Fond)<1,"",Fond*2)');
  });
});

describe("rows", () => {
  it("take the narrowest content and style for each column, and spill once", () => {
    const sheet = compiled([
      rows(
        { label: "A", cells: { "*": 1, path: [2, 3], "2026": 9 }, style: { "2026": "assumed", "*": "input" } },
        { label: "B", spills: { path: "=F()" } },
      ),
    ]);
    expect(["B6", "C6", "D6", "E6", "F6"].map((cell) => content(sheet, cell))).toEqual([1, 2, 3, 9, undefined]);
    expect(sheet.blocks.filter(({ style }) => style === "assumed").map(({ address }) => address)).toEqual(["E6"]);
    expect(["B7", "C7", "D7"].map((cell) => content(sheet, cell))).toEqual([undefined, "=F()", undefined]);
  });

  it("tell what is one municipality's own, where it comes from, and how it rolls", () => {
    const sheet = compiled([
      rows(
        { label: "A", style: { path: "input" }, rolls: "hold", remark: "Kilden." },
        { label: "B", style: { path: "input" }, isCommon: true },
      ),
    ]);
    expect([sheet.figures, sheet.sources]).toEqual([["C6:M6"], ["N6"]]);
    expect(sheet.rolling).toEqual([
      { row: 6, last: "hold" },
      { row: 7, last: "blank" },
    ]);
  });
});

describe("grids", () => {
  const grid: Section = {
    kind: "grid",
    key: "g",
    header: ["Linje", 2024, 2025],
    columns: [{ style: "label" }, { style: "input", format: "amount" }, { style: "input", format: "amount" }],
    looks: [{ rows: [2, 2], columns: [3, 3], style: "assumed" }],
    cells: [
      ["a", 1, 2],
      ["b", 3, 4],
    ],
    table: "tblPrøve",
  };
  const sheet = compiled([grid], { axis: [], names: [{ name: "Første", address: "{g[1,2..3]}", comment: "" }] });

  it("become tables over header and rows, with names where references say", () => {
    expect(sheet.tables).toEqual([{ name: "tblPrøve", address: "A5:C7" }]);
    expect(sheet.names).toContainEqual({ name: "Første", address: "B6:C6", comment: "" });
  });

  it("let single cells look unlike their column", () => {
    expect(sheet.blocks.filter(({ style }) => style === "assumed").map(({ address }) => address)).toEqual(["C7"]);
  });
});

describe("blocks", () => {
  it("are joined when they look alike and are neighbours, so that a row is one write", () => {
    const sheet = compiled([
      rows({ label: "A", cells: { "*": 1 }, style: "input" }, { label: "B", cells: { "*": 2 }, style: "input" }),
    ]);
    const inputs = sheet.blocks.filter(({ style }) => style === "input");
    expect(inputs.map(({ address }) => address)).toEqual(["B6:M7"]);
    expect(inputs[0]?.cells?.map((row) => row.length)).toEqual([12, 12]);
  });

  it("keep formulas apart from constants, which are written first", () => {
    const sheet = compiled([rows({ label: "A", cells: { base: 1, path: "={år}" } })]);
    expect(sheet.blocks.filter(({ format }) => format === "amount").map(({ address }) => address)).toEqual([
      "B6",
      "C6:M6",
    ]);
  });
});

import { compile } from "../../src/workbook/template/compile";
import { yearAxis, type SheetPlan } from "../../src/workbook/template/plan";

const plan: SheetPlan = {
  name: "Prøve",
  title: "",
  lead: "",
  note: "",
  axis: yearAxis,
  sections: [
    { kind: "rows", heading: "Baner", rows: [{ key: "sum", label: "Sum", cells: { path: "={år}-{år@base}" } }] },
    { kind: "items", heading: "Enkelttall", items: [{ label: "Siste år", value: "=MAX({år:path})" }] },
  ],
};

const formulas = compile([plan]).flatMap(({ blocks }) => blocks.flatMap(({ cells = [] }) => cells.flat()));

describe("compile", () => {
  it("lets formulas refer to the years of the axis, one or all", () => {
    expect(formulas).toContain("=C5-$B$5");
    expect(formulas).toContain("=MAX($C$5:$M$5)");
  });
});

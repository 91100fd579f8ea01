import { withPlainReferences, type TablePlace } from "../../../src/workbook/formula/structured";
import { tokensOf } from "../../../src/workbook/formula/tokens";

/** Headers in row 3, figures in rows 4 to 6 and totals in row 7, from column B. */
const plan: TablePlace = {
  name: "tblPlan",
  sheet: "Plan",
  whole: { row: 2, column: 1, rows: 5, columns: 4 },
  body: { row: 3, column: 1, rows: 3, columns: 4 },
  columns: ["Fond", "Sum inntekter", "2026", "Pris [kr] #1"],
};

/** The ranges that a formula in a cell then refers to, and those it leaves as they are. */
function read(formula: string, address = "G5", sheet = "Plan"): string[] {
  return withPlainReferences(tokensOf(formula), { sheet, address }, [plan]).flatMap((token) =>
    "range" in token ? [`${token.sheet ?? ""}!${token.range}`] : "specifier" in token ? [token.text] : [],
  );
}

describe("a structured reference", () => {
  it.each([
    ["tblPlan[Fond]", "Plan!B4:B6"],
    ["TBLPLAN[[fond]]", "Plan!B4:B6"],
    ["tblPlan[]", "Plan!B4:E6"],
    ["tblPlan[[Fond]:[2026]]", "Plan!B4:D6"],
    ["tblPlan[#All]", "Plan!B3:E7"],
    ["tblPlan[#Data]", "Plan!B4:E6"],
    ["tblPlan[#Headers]", "Plan!B3:E3"],
    ["tblPlan[[#Headers],[2026]]", "Plan!D3"],
    ["tblPlan[[#Totals],[Sum inntekter]]", "Plan!C7"],
    ["tblPlan[[#Headers],[#Data],[Fond]]", "Plan!B3:B6"],
    ["tblPlan[@]", "Plan!B5:E5"],
    ["tblPlan[#This Row]", "Plan!B5:E5"],
    ["tblPlan[@Fond]", "Plan!B5"],
    ["tblPlan[@[Sum inntekter]]", "Plan!C5"],
    ["tblPlan[@[Fond]:[2026]]", "Plan!B5:D5"],
    ["tblPlan[[#This Row],[Fond]]", "Plan!B5"],
    ["tblPlan[@[Pris '[kr'] '#1]]", "Plan!E5"],
  ])("%s stands for %s, beside the table", (text, expected) => {
    expect(read(`=SUM(${text})`)).toEqual([expected]);
  });

  it("without a name is of the table that the formula stands in", () => {
    expect(read("=[@Fond]/[@[Sum inntekter]]", "E4")).toEqual(["Plan!B4", "Plan!C4"]);
    expect(read("=SUM([Fond])", "E7")).toEqual(["Plan!B4:B6"]);
    expect(read("=[@Fond]", "F4")).toEqual(["[@Fond]"]);
    expect(read("=[@Fond]", "E4", "Annet")).toEqual(["[@Fond]"]);
  });

  it.each([
    ["another table", "tblAnnen[Fond]", "G5"],
    ["a column that is not there", "tblPlan[Gjeld]", "G5"],
    ["a span to a column that is not there", "tblPlan[[Fond]:[Gjeld]]", "G5"],
    ["a part that is not there", "tblPlan[#Annet]", "G5"],
    ["this row, above the figures", "tblPlan[@Fond]", "G3"],
    ["this row, below the figures", "tblPlan[@Fond]", "G7"],
  ])("to %s is left as it is", (_what, text, address) => {
    expect(read(`=${text}`, address)).toEqual([text]);
  });

  it("to this row is left as it is on another sheet, and to a row of totals that is not there", () => {
    expect(read("=tblPlan[@Fond]", "G5", "Annet")).toEqual(["tblPlan[@Fond]"]);
    const without = { ...plan, whole: { ...plan.whole, rows: 4 } };
    const [token] = withPlainReferences(tokensOf("tblPlan[#Totals]"), { sheet: "Plan", address: "A1" }, [without]);
    expect(token?.text).toBe("tblPlan[#Totals]");
  });

  it("keeps its text, and leaves everything else", () => {
    const formula = '=KOB.AVVIK("FOND",[@Fond],A1)';
    const tokens = withPlainReferences(tokensOf(formula), { sheet: "Plan", address: "E4" }, [plan]);
    expect(tokens.map(({ text }) => text).join("")).toBe(formula);
  });
});

import { KOB_AVVIK } from "../../../src/engine/baerekraft/kobAvvik";
import { DEMOGRAFI_TABELL } from "../../../src/engine/befolkning/demografiTabell";
import { GJELD_PROJ } from "../../../src/engine/gjeld/gjeldProj";
import { PREMIEAVVIK_PLAN } from "../../../src/engine/pensjon/premieavvikPlan";
import { SCENARIO_BANE } from "../../../src/engine/scenario/scenarioBane";
import { column, complaint, row } from "../call";

describe("ranges of years", () => {
  it("answers one cell with one cell", () => {
    expect(KOB_AVVIK.evaluate(["FOND", [[10]], [[100]], null])).toBe(2);
  });

  it("repeats one cell along the other's years", () => {
    expect(KOB_AVVIK.evaluate(["FOND", row(10, 9), 100])).toEqual([[2, 1]]);
  });

  it("answers down when the first range is a column", () => {
    expect(KOB_AVVIK.evaluate(["FOND", column(10, 9), row(100, 100)])).toEqual([[2], [1]]);
  });

  it("pairs a row and a column by position, in the direction of the first", () => {
    expect(KOB_AVVIK.evaluate(["FOND", row(10, 20), column(100, 200)])).toEqual([[2, 4]]);
  });

  it("lets the first range decide even when it is not the first argument", () => {
    expect(KOB_AVVIK.evaluate(["FOND", 10, column(100, 50)])).toEqual([[2], [6]]);
  });

  it("says which ranges differ in length", () => {
    expect(complaint(KOB_AVVIK, ["FOND", row(1, 2), row(1, 2, 3)])).toBe(
      "driftsinntekter har lengde 3, men beløp har lengde 2. Velg områder med like mange år.",
    );
  });

  it("takes the number of years from antall when no range gives them", () => {
    expect(GJELD_PROJ.evaluate([100, 0, 0.5, 3])).toEqual([[50, 25, 12.5]]);
    expect(GJELD_PROJ.evaluate([100, row(0, 0), 0.5])).toEqual([[50, 25]]);
    expect(GJELD_PROJ.evaluate([100, 0, column(0.5, 0.5), 2])).toEqual([[50], [25]]);
  });

  it("refuses an antall that contradicts the ranges", () => {
    expect(complaint(GJELD_PROJ, [100, row(1, 2, 3), 0.03, 2])).toBe(
      "antall er 2, men områdene har 3 år. Skriv 3, eller utelat argumentet.",
    );
  });

  it("turns a year table with its ranges, and its line names with it", () => {
    const across = PREMIEAVVIK_PLAN.evaluate([row(7, 0), 7, null, true]);
    const down = PREMIEAVVIK_PLAN.evaluate([column(7, 0), 7, null, true]);
    expect(across).toEqual([
      ["Årets premieavvik", 7, 0],
      ["Tilbakeføring av tidligere års premieavvik", 0, -1],
      ["Nettoeffekt", 7, -1],
      ["Balanse", 7, 6],
    ]);
    expect(down).toEqual([0, 1, 2].map((i) => (across as unknown[][]).map((line) => line[i])));
  });

  it("reads a block of measures line by line across, and turned when the baseline is a column", () => {
    const tiltak = [
      [1, 2],
      [10, 20],
    ];
    expect(SCENARIO_BANE.evaluate([row(100, 100), tiltak])).toEqual([[89, 78]]);
    expect(SCENARIO_BANE.evaluate([column(100, 100), tiltak])).toEqual([[97], [70]]);
  });

  it("counts a blank cell inside a range as 0", () => {
    expect(KOB_AVVIK.evaluate(["RESULTAT", [[null, 5]], 100])).toEqual([[-2, 3]]);
  });

  it("counts a blank first cell of a column as 0 too", () => {
    expect(KOB_AVVIK.evaluate(["RESULTAT", column(null, 5), 100])).toEqual([[-2], [3]]);
    expect(GJELD_PROJ.evaluate([100, column(0, 10), 0.5])).toEqual([[50], [35]]);
  });

  it("takes an empty cell or range for an omitted argument", () => {
    for (const empty of [null, undefined, [[null]], [[undefined]], [], [[]], [[], []]]) {
      expect(KOB_AVVIK.evaluate(["FOND", 10, 100, empty])).toBe(2);
      expect(complaint(KOB_AVVIK, ["FOND", empty, 100])).toMatch(/^beløp mangler\./);
    }
  });

  it("takes a plain list for a column", () => {
    expect(KOB_AVVIK.evaluate(["FOND", [10, 9], 100])).toEqual([[2], [1]]);
  });

  it("names row and column in a block, of one row or column too, and neither in a single cell", () => {
    const fault = (tiltak: unknown[][], years: unknown[][]) => complaint(SCENARIO_BANE, [years, tiltak]);
    expect(fault([["x"]], row(100))).toMatch(/^tiltak er /);
    expect(fault([[1, "x"]], row(100, 100))).toMatch(/^tiltak rad 1, kolonne 2 er /);
    expect(fault([[1], ["x"]], column(100, 100))).toMatch(/^tiltak rad 2, kolonne 1 er /);
  });

  it("tells from the block itself how one line lies, and from nothing else that several do not fit one value", () => {
    expect(DEMOGRAFI_TABELL.evaluate([column(100, 110), 2])).toEqual([
      [0, 0],
      [20, 20],
    ]);
    expect(DEMOGRAFI_TABELL.evaluate([row(100, 110), 2])).toEqual([
      [0, 20],
      [0, 20],
    ]);
    expect(DEMOGRAFI_TABELL.evaluate([[[100]], 2])).toEqual([[0], [0]]);
    const threeLines = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    expect(complaint(DEMOGRAFI_TABELL, [threeLines, 2])).toMatch(/^kostnad_per_innbygger .*\b1\b.*\b3\b/);
  });

  it("unwraps a cell with a data type", () => {
    expect(KOB_AVVIK.evaluate(["FOND", [[{ type: "Double", basicValue: 10 }]], 100])).toBe(2);
  });

  it("takes a stray invocation object for an omitted argument", () => {
    expect(KOB_AVVIK.evaluate(["FOND", 10, 100, { functionName: "KOB.AVVIK", address: "Ark1!A1" }])).toBe(2);
  });
});

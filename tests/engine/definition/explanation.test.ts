import { DEMOGRAFI_KOSTNAD } from "../../../src/engine/befolkning/demografiKostnad";
import { DEMOGRAFI_TABELL } from "../../../src/engine/befolkning/demografiTabell";
import { DISPFOND_BUNN } from "../../../src/engine/fond/dispfondBunn";
import { DISPFOND_OPPFYLT_FRA } from "../../../src/engine/fond/dispfondOppfyltFra";
import { DISPFOND_PROJ } from "../../../src/engine/fond/dispfondProj";
import { GJELD_TABELL } from "../../../src/engine/gjeld/gjeldTabell";
import { KOB_AVVIK } from "../../../src/engine/baerekraft/kobAvvik";
import { LAN_PLAN } from "../../../src/engine/gjeld/laanPlan";
import { NDR_TABELL } from "../../../src/engine/drift/ndrTabell";
import type { Explanation } from "../../../src/engine/definition/explanation";
import { SCENARIO_BANE } from "../../../src/engine/scenario/scenarioBane";
import { column, row } from "../call";

const said = ({ steps }: Explanation) => steps.map(({ label, value }) => [label.nb, value]);

describe("an explanation", () => {
  it("follows the year of the cell that is asked about", () => {
    const third = DISPFOND_PROJ.explain([447, row(-105, -34, 32, 86)], 2);
    expect(said(third)).toEqual([
      ["fond året før", 308],
      ["årets resultat", 32],
      ["svar", 340],
    ]);
  });

  it("belongs to no year where one number answers for them all", () => {
    expect(DISPFOND_PROJ.explain([447, row(-105, -34)], 1).year).toBe(1);
    expect(DISPFOND_OPPFYLT_FRA.explain([row(2025, 2026), row(10, 10), row(100, 100)]).year).toBeUndefined();
  });

  it("uses the arguments of that year where a function answers year by year", () => {
    const second = KOB_AVVIK.explain(["FOND", column(10, 20), 100], 1);
    expect(said(second)).toEqual([
      ["mål som andel av driftsinntektene", 0.08],
      ["mål i kroner", 8],
      ["faktisk andel", 0.2],
      ["svar", 12],
    ]);
  });

  // the closing debt of the first year: fourth line, first year, without and with the line names in front
  it.each([
    ["across", row, 6, 10],
    ["down", column, 3, 11],
  ])("reads a year table %s, with and without its line names", (_way, range, cell, cellWithNames) => {
    const args = [100, range(20, 5), 0.1, 0.05, range(200, 250)];
    expect(said(GJELD_TABELL.explain(args, cell))).toEqual([
      ["Inngående gjeld", 100],
      ["Låneopptak", 20],
      ["Avdrag", 10],
      ["Utgående gjeld", 110],
    ]);
    expect(said(GJELD_TABELL.explain([...args, null, true], cellWithNames)).at(-1)).toEqual(["Utgående gjeld", 110]);
  });

  it("leads along the row of an item table that is asked about with columns, and numbers lines without a name", () => {
    expect(said(DISPFOND_BUNN.explain([column(2024, 2025), column(10, 5), column(100, 100)], 2))).toEqual([
      ["År", 2025],
      ["Fond", 5],
      ["Andel av driftsinntektene", 0.05],
    ]);
    const block = [
      [100, 110],
      [50, 40],
    ];
    // ten more at 2 each and ten fewer at 3 each
    expect(said(DEMOGRAFI_TABELL.explain([block, column(2, 3)], 5))).toEqual([
      ["gruppe 1", 20],
      ["gruppe 2", -30],
      ["svar", -10],
    ]);
  });

  it("numbers groups and measures from 1", () => {
    const labels = ({ steps }: Explanation) => steps.map(({ label }) => label.nb);
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(labels(DEMOGRAFI_KOSTNAD.explain([block, column(1, 1)]))).toEqual([
      "antall grupper",
      "gruppe 1",
      "gruppe 2",
      "svar",
    ]);
    expect(labels(SCENARIO_BANE.explain([row(1, 1), block]))).toEqual(["basisbane", "tiltak 1", "tiltak 2", "svar"]);
  });

  it("leads along the row of an item table, and down the rows of a fixed one", () => {
    expect(said(LAN_PLAN.explain([300, 0.05, 3], 6))).toEqual([
      ["restgjeld året før", 200],
      ["År", 2],
      ["Renter", 10],
      ["Avdrag", 100],
    ]);
    expect(said(NDR_TABELL.explain([-210927, 191358, 164358, 8504, 1], 3)).slice(-2)).toEqual([
      ["Årets premieavvik", 164358],
      ["Netto driftsresultat", -237927],
    ]);
  });
});

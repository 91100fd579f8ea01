import { CalculatedTemplate } from "./calculatedTemplate";

jest.setTimeout(120_000);

let workbook: CalculatedTemplate;

jest.setTimeout(30_000); // one change calculates the whole workbook anew

beforeAll(async () => {
  workbook = await CalculatedTemplate.open();
});

async function row(wanted: string): Promise<unknown[]> {
  return (await workbook.values(wanted)).flat();
}

async function rounded(wanted: string, decimals = 0): Promise<unknown[]> {
  const scale = 10 ** decimals;
  return (await row(wanted)).map((value) => (typeof value === "number" ? Math.round(value * scale) / scale : value));
}

describe("the starter workbook, calculated", () => {
  it("has no cell in error", async () => {
    expect(await workbook.errors()).toEqual([]);
  });

  it("gives the surpluses that the source prints", async () => {
    expect((await row("Fond.resultat1:path")).slice(2, 4)).toEqual([32_000, 86_000]);
    expect((await row("Fond.resultat2:path")).slice(2, 6)).toEqual([2_000, 36_000, 72_000, 102_000]);
    expect(await workbook.value("Fond.resultat3@2031")).toBe(116_000);
  });

  it("has 308 mill. kr left in the fund in 2025 under Sprinten, and 205 in 2027 under Maraton", async () => {
    expect(await workbook.value("Fond.fond@2025")).toBe(308_000);
    expect(await workbook.value("Fond.fond1@2025")).toBe(308_000);
    expect(await workbook.value("Fond.fond3@2027")).toBe(205_000);
  });

  it("gives the same fund by plain formulas as by DISPFOND.PROJ", async () => {
    expect(await row("Fond.avvik:path")).toEqual(Array.from({ length: 11 }, () => 0));
  });

  it("shows the other reading of 2024 beside the baseline", async () => {
    expect(await workbook.value("Fond.prognose@2024")).toBe(-117_423);
    expect(await rounded("Fond.prognoseandel@2024", 3)).toEqual([-0.026]);
  });

  it("keeps the debt where it is, and the ratio falling to about 100 % in 2034", async () => {
    expect(await rounded("Fond.gjeld:*")).toEqual(Array.from({ length: 12 }, () => 6_719_000));
    expect((await rounded("Fond.gjeldsgrad:*", 3)).slice(0, 2)).toEqual([1.558, 1.498]);
    expect(await rounded("Fond.gjeldsgrad@2034", 2)).toEqual([1.01]);
  });

  it("keeps the accounts' line apart from the source's, as far apart as premieavvik in 2024", async () => {
    expect(await workbook.value("Fond.netto@base")).toBe(-16_500);
    // −105 000 − 8 504 + (164 358 − 60 000) − 191 358
    expect(await workbook.value("Fond.netto@2024")).toBe(-200_504);
    expect(await workbook.value("Fond.regnskapsfond@2024")).toBe(447_000 - 200_504 + 8_504);
  });

  it("finds the first year with 8 % for each scenario", async () => {
    expect(await workbook.values("Fond.oversikt[1..3,1]")).toEqual([["Sprinten"], ["Mellomdistansen"], ["Maraton"]]);
    expect(await row("Fond.oversikt[1..3,7]")).toEqual([2027, 2029, 2031]);
    expect(await row("Fond.sammenligning[1..3,8]")).toEqual([2027, 2029, 2031]);
  });

  it("measures the distance to the sustainability targets", async () => {
    expect(await rounded("Bærekraft.koeb[1..3,5]", -3)).toEqual([-218_000, 102_000, -3_485_000]);
    expect(await workbook.value("Bærekraft.avvik_resultat@base")).toBe(await workbook.value("Bærekraft.koeb[1,5]"));
    expect(await workbook.value("KØBStatus")).toBe("OVER MAKSGRENSE");
    expect(await workbook.value("Bærekraft.avvik_maksgrense@base")).toBe(4_312_000 - 6_719_000);
  });

  it("keeps korrigert netto driftsresultat across amortisation, and shows where the source does not add up", async () => {
    expect(await rounded("Pensjon.varianter[9,2..5]")).toEqual([-202_423, -142_423, -202_423, -142_423]);
    expect(await rounded("Pensjon.varianter[8,2..5]")).toEqual([27_000, 87_000, -137_021, -77_021]);
    expect(await rounded("Pensjon.varianter[10..11,5]")).toEqual([-76_714, -307]);
  });

  it("judges the proposed rules on 2025–2028", async () => {
    expect(await row("Start.foreslaatt[1..3,1]")).toEqual(["Overskudd", "Gjeld", "Fond"]);
    expect(await rounded("HandlingsreglerStatus", 3)).toEqual([
      ...["Overskudd", 0.02, 0.008, -58_488.137, "IKKE OPPFYLT", 2025],
      ...["Gjeld", 1, 1.281, -1_472_792.685, "IKKE OPPFYLT", 2028],
      ...["Fond", 0.08, 0.066, -65_108.736, "IKKE OPPFYLT", 2025],
    ]);
    expect(await rounded("LavesteFond", 3)).toEqual([2025, 308_000, 0.066]);
    expect(await workbook.value("FondOppfyltFra")).toBe(2027);
  });

  it("judges the rules in force by the falling debt ratio too", async () => {
    expect(await row("Start.gjeldende[1..3,5]")).toEqual(["IKKE OPPFYLT", "OPPFYLT", "IKKE OPPFYLT"]);
  });

  it("counts every saving as unspecified until something is", async () => {
    expect((await row("Bærekraft.ukonkretisert:path")).slice(0, 4)).toEqual([-25_000, -60_000, -120_000, -150_000]);
    workbook.write("Scenarioer.tiltak[1,3]", -40_000);
    expect((await row("Bærekraft.ukonkretisert:path")).slice(0, 4)).toEqual([0, -20_000, -80_000, -110_000]);
    expect(await workbook.value("Bærekraft.uten_ukonkretisert@2027")).toBe(86_000 - 110_000);
    workbook.write("Scenarioer.tiltak[1,3]", 0);
  });

  it("follows the one scenario cell everywhere", async () => {
    workbook.write("AktivtScenario", "Mellomdistansen");
    expect((await row("Fond.resultat:path")).slice(0, 8)).toEqual([
      -105_000, -44_000, 2_000, 36_000, 72_000, 102_000, 102_000, 102_000,
    ]);
    expect((await row("Fond.fond:path")).slice(1, 3)).toEqual([298_000, 300_000]);
    expect((await row("LavesteFond")).slice(0, 2)).toEqual([2026, 300_000]);
    expect(await workbook.value("FondOppfyltFra")).toBe(2029);
    workbook.write("AktivtScenario", "Sprinten");
  });
});

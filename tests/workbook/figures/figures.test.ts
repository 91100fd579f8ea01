import { kostraSample } from "../../../scripts/kostra-sample";
import { clearFigures, planClearing } from "../../../src/workbook/figures/clearFigures";
import { importAccounts, type AccountsImport } from "../../../src/workbook/figures/importAccounts";
import { planImport } from "../../../src/workbook/figures/planImport";
import { planRolling, rollYear } from "../../../src/workbook/figures/rollYear";
import { starterWorkbook } from "../../../src/workbook/template/starterWorkbook";
import { tableBody } from "../tableBody";
import { isError, StarterInNode } from "./starterInNode";

jest.setTimeout(240_000);

const { files, answers } = kostraSample();
const [earlier, later] = [2024, 2025] as const;

async function ready(): Promise<AccountsImport> {
  const plan = await planImport(files);
  if (plan.kind !== "ready") throw new Error(`the sample is refused: ${JSON.stringify(plan)}`);
  return plan;
}

describe("emptying for own figures", () => {
  it("leaves structure and formulas, no figure of Lørenskog, no error and no computed 0; then KOSTRA fills it", async () => {
    const starter = await StarterInNode.open();
    const plan = await planClearing();
    expect(plan.missing).toEqual([]);
    await clearFigures(plan);

    for (const { name, figures = [], sources = [] } of starterWorkbook) {
      for (const address of [...figures, ...sources]) {
        expect({ name, address, left: (await starter.office.values(name, address)).flat().filter(Boolean) }).toEqual({
          name,
          address,
          left: [],
        });
      }
    }
    expect(await starter.cellsThat((value, isComputed) => isError(value) || (isComputed && value === 0))).toEqual([]);
    expect(await starter.value("AktivtScenario")).toBe("Sprinten");
    expect(await starter.value("MålFond")).toBe(0.08);
    expect(await starter.value("Fond.fond@2025")).toBe("");

    const filling = await ready();
    expect(filling.newBaseYear).toBe(later);
    expect(filling.records.map(({ year }) => year)).toEqual([earlier, later]);
    await importAccounts(filling);
    expect(await starter.value("Basisår")).toBe(later);

    const { figures, premieavvikEndring } = answers[later];
    const thousands = (key: keyof typeof figures) => figures[key] * 1000;
    expect(await starter.value("DriftsinntekterBasis")).toBe(thousands("driftsinntekter"));
    expect(await starter.value("NettoDriftsresultatBasis")).toBe(thousands("nettoDriftsresultat"));
    expect(await starter.value("FondBasis")).toBe(thousands("disposisjonsfond"));
    expect(await starter.value("NettoLånegjeldBasis")).toBe(thousands("nettoLaanegjeld"));
    expect(await starter.value("BundneFondBasis")).toBe(thousands("bundneDriftsfond"));
    expect(await starter.value("BundneBrukBasis")).toBe(thousands("nettoBrukBundneFond"));
    expect(await starter.value("PremieavvikBasis")).toBe(premieavvikEndring * 1000);
    expect(await starter.value("KorrigertResultatBasis")).toBe(
      thousands("nettoDriftsresultat") + thousands("nettoBrukBundneFond") - premieavvikEndring * 1000,
    );
    expect(await starter.value("Historikk og sammenlikning.disposisjonsfond@2022")).toBe(
      answers[earlier].figures.disposisjonsfond * 1000,
    );
    expect(await starter.value("Historikk og sammenlikning.nettoDriftsresultatAndel@2023")).toBeCloseTo(45 / 3940, 12);
    // accounts of both years stand in the statements, and hang together
    expect(await starter.value("Økonomisk oversikt drift.nettoDriftsresultat@2023")).toBe(
      thousands("nettoDriftsresultat"),
    );
    expect(await starter.value("Bevilgningsoversikt drift.nettoDriftsresultat@2023")).toBe(
      thousands("nettoDriftsresultat"),
    );
    expect(await starter.value("Økonomisk oversikt drift.nettoDriftsresultat@fjor")).toBe(
      answers[earlier].figures.nettoDriftsresultat * 1000,
    );
    for (const year of ["fjor", "2023"]) {
      expect(await starter.value(`Økonomisk oversikt drift.balanse@${year}`)).toBe(0);
      expect(await starter.value(`Bevilgningsoversikt drift.balanse@${year}`)).toBe(0);
      expect(await starter.value(`Bevilgningsoversikt investering.balanse@${year}`)).toBe(0);
    }
    // KØB, by hand: 69 − 2 % of 3 940, 310 − 8 % of it, 75 % of it − 3 725 mill. kr
    expect((await starter.values("Bærekraft.koeb[1..3,5]")).map(Number)).toEqual([-9_800, -5_200, -770_000]);
    expect(await starter.value("KØBStatus")).toBe("IKKE BÆREKRAFTIG");

    // a plan of the municipality's own, with no measures: 50 mill. kr a year, 150 borrowed, 4 % repaid, 3 % growth
    const years = Array.from({ length: 11 }, (_, index) => index + 1);
    await starter.write("InntektsvekstSjablong", 0.03);
    await starter.write("Avdragssats", 0.04);
    await starter.fill("Forutsetninger.basisbane:path", 50_000);
    await starter.fill("Forutsetninger.laan:path", 150_000);
    const income = years.map((year) => 3_940_000 * 1.03 ** year);
    const debt = years.map((year) => 3_725_000 * 0.96 ** year + 150_000 * ((1 - 0.96 ** year) / 0.04));
    const plan4 = [1, 2, 3, 4]; // the second to the fifth year after the accounts
    const average = plan4.reduce((sum, year) => sum + 50_000 / (income[year] ?? NaN), 0) / 4;
    const ratio = (debt[4] ?? NaN) / (income[4] ?? NaN);
    const share = Math.min(...plan4.map((year) => (310_000 + 50_000 * (year + 1)) / (income[year] ?? NaN)));
    const rules = await starter.values("HandlingsreglerStatus");
    [average, ratio, share].forEach((value, index) => {
      expect(rules[6 * index + 2]).toBeCloseTo(value, 10);
    });
    expect([4, 10, 16].map((at) => rules[at])).toEqual(["IKKE OPPFYLT", "OPPFYLT", "OPPFYLT"]);
    expect(await starter.value("ManglerForutsetninger")).toBe("Ingenting");
    expect(await starter.value("KontrollStatus")).toBe("ALT GÅR OPP");
  });
});

describe("an import", () => {
  it("of other years than the workbook stands in is refused, and nothing is written", async () => {
    const starter = await StarterInNode.open();
    expect(await planImport(files)).toEqual({ kind: "otherYears", years: [earlier, later], baseYear: 2023 });
    expect(await starter.value("DriftsinntekterBasis")).toBe(4_312_000);
  });

  it("with a fault lists it by file and line", async () => {
    await StarterInNode.open();
    const [first] = files;
    if (first === undefined) throw new Error("the sample has no files");
    const faulty = { ...first, text: first.text.replace(/^.{48}$/m, (line) => line.slice(0, 40)) };
    const plan = await planImport([faulty]);
    expect(plan).toMatchObject({ kind: "problems", files: [{ file: first.name, problems: [{ lines: [1] }] }] });
  });
});

describe("rolling one year on", () => {
  it("moves typed figures one column, keeps formulas, and carries the projection to the new base year; twice too", async () => {
    const starter = await StarterInNode.open();
    await starter.write("Forutsetninger.laan@2027", 300_000);
    await starter.write("Forutsetninger.vekst@2026", 0.05);
    const fund = await starter.values("Fond.fond:*");
    const income = await starter.values("Fond.driftsinntekter:*");
    await starter.write("Historikk og sammenlikning.disposisjonsfond@2016", 300_000);
    const income2023 = await starter.value("DriftsinntekterBasis");
    const income2024 = income[1];

    for (const step of [1, 2]) {
      const plan = await planRolling();
      if (plan === null) throw new Error("there is no starter workbook");
      expect(plan.missing).toEqual([]);
      expect(plan.fromYear).toBe(2022 + step);
      const [, planned] = await starter.values("Fond.netto:*");
      await rollYear(plan);
      expect(await starter.value("Basisår")).toBe(2023 + step);
      expect(await starter.value("NettoDriftsresultatBasis")).toBe(planned);
      expect((await starter.values("Fond.fond:*")).slice(0, -step)).toEqual(fund.slice(step));
      expect((await starter.values("Fond.driftsinntekter:*")).slice(0, -step)).toEqual(income.slice(step));
    }
    expect(await starter.value("KontrollStatus")).toBe("ALT GÅR OPP");
    expect(await starter.cellsThat(isError)).toEqual([]);
    // what has left stands in the table of history, once, with its period and sheet
    const history = await tableBody("tblHistorikk");
    const kept = (label: string, sheet: string) =>
      history.filter((row) => row[0] === label && row[3] === sheet).map(([, period, figure]) => [period, figure]);
    expect(kept("Disposisjonsfond", "Historikk og sammenlikning")).toEqual([[2016, 300_000]]);
    expect(kept("Driftsinntekter", "Forutsetninger")).toEqual([
      [2023, income2023],
      [2024, income2024],
    ]);
    expect(kept("Premieavvik, i planen før bruk av premiefond", "Pensjon")).toEqual([
      [2023, 191_358],
      // what the accounts of 2024 have: the forecast less 60 000 of premiefond
      [2024, 104_358],
    ]);
    expect(kept("Netto driftsresultat", "Økonomisk oversikt drift")).toEqual([
      ["Oppr. bud. 2024", -45_000],
      ["Prognose 2024", -237_927],
    ]);
    // 2027 stands where 2025 stood
    expect(await starter.value("Forutsetninger.laan@2025")).toBe(300_000);
    expect(await starter.value("Forutsetninger.vekst@2024")).toBe(0.05);
    expect(await starter.value("Forutsetninger.vekst@2026")).toBe(0.04);
  });

  it("keeps what every vintage of premieavvik returns, also of those that have left the sheet", async () => {
    const starter = await StarterInNode.open();
    await starter.write("Pensjon.tid", 7);
    const net = await starter.values("Pensjon.nettoeffekt:*");
    // by hand, in 2024: 164 358 less 60 000 of premiefond, and a seventh of 2023's 191 358 returned
    expect(net[1]).toBeCloseTo(164_358 - 60_000 - 191_358 / 7, 6);

    for (const step of [1, 2]) {
      const plan = await planRolling();
      if (plan === null) throw new Error("there is no starter workbook");
      await rollYear(plan);
      const rolled = await starter.values("Pensjon.nettoeffekt:*");
      rolled.slice(0, -step).forEach((value, year) => {
        expect(value).toBeCloseTo(Number(net[year + step]), 6);
      });
    }
    // in 2025, of 2023 and 2024; seven years after 2023 it has no more to return
    const older = await starter.values("Pensjon.eldre:*");
    expect(older[0]).toBeCloseTo(-(191_358 + 104_358) / 7, 6);
    expect(older[5]).toBeCloseTo(-(191_358 + 104_358) / 7, 6);
    expect(older[6]).toBeCloseTo(-104_358 / 7, 6);
    expect(older.slice(7)).toEqual(["", "", "", "", ""]);
  });
});

import { norwegian } from "../../../src/workbook/formula/notation";
import { insertFormula } from "../../../src/workbook/insertFormula";
import { selectScenario } from "../../../src/workbook/selectScenario";
import { pictureFormula, pictureInsertion, type Picture } from "../../../src/workbook/uncertainty/pictureFormula";
import { readUncertainty } from "../../../src/workbook/uncertainty/readUncertainty";
import { readShock, shocks, type Shocks, type Uncertainty } from "../../../src/workbook/uncertainty/uncertainty";
import { illustratedYears, type IllustratedYear } from "../../../src/taskpane/uncertainty/illustratedYears";
import { runSimulation } from "../../../src/taskpane/uncertainty/runSimulation";
import { StarterInNode } from "../figures/starterInNode";
import { where } from "../where";

jest.setTimeout(240_000);

let starter: StarterInNode;

beforeAll(async () => {
  starter = await StarterInNode.open();
});

function sheetsShocks(uncertainty: Uncertainty): Shocks {
  return Object.fromEntries(
    shocks.map((shock) => [shock, readShock(shock, uncertainty.given(shock))]),
  ) as unknown as Shocks;
}

async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

/** What stands in the sheet's own spilled rows. */
async function inSheet(rows: readonly string[]): Promise<unknown[][]> {
  return Promise.all(rows.map((row) => starter.values(`Usikkerhet.${row}:path`)));
}

const turned = (years: readonly IllustratedYear[], part: keyof IllustratedYear): number[][] =>
  (years[0]?.[part] ?? []).map((_, line) => years.map((year) => year[part]?.[line] as number));

describe("the pane's illustration of uncertainty", () => {
  it.each(["Sprinten", "Maraton"])("has exactly the figures of the sheet's cells in %s", async (scenario) => {
    await selectScenario(scenario);
    await starter.office.grid.quiet();
    const uncertainty = await readUncertainty();
    expect(uncertainty.hindrance).toBeUndefined();
    expect(uncertainty.text("scenario")).toBe(scenario);
    const years = [...illustratedYears(uncertainty.input(sheetsShocks(uncertainty)))];
    expect(turned(years, "spread")).toEqual(await inSheet(["p5", "p25", "p50", "p75", "p95"]));
    expect(turned(years, "risk")).toEqual(await inSheet(["under", "tomt"]));
    const { sheet, address } = where("Usikkerhet.tornado[1..3,1..3]");
    expect(uncertainty.sensitivities().map(({ factor, low, high }) => [factor, low, high])).toEqual(
      await starter.office.values(sheet, address),
    );
  });

  it("is drawn between other work where threads are refused, with the same figures, and stops when told", async () => {
    const uncertainty = await readUncertainty();
    const input = uncertainty.input({ ...sheetsShocks(uncertainty), trekninger: 200 });
    const refused = (): never => {
      throw new Error("refused");
    };
    const heard: number[] = [];
    const never = new AbortController();
    const onYear = (count: number): number => heard.push(count);
    expect(await runSimulation({ input, signal: never.signal, onYear }, refused)).toEqual([...illustratedYears(input)]);
    expect(heard).toEqual(uncertainty.years.map((_, at) => at + 1));

    const stopping = new AbortController();
    const stopAtTwo = (count: number): void => {
      if (count === 2) stopping.abort();
    };
    expect(await runSimulation({ input, signal: stopping.signal, onYear: stopAtTwo }, refused)).toBeUndefined();
  });

  it("says what is missing when the plan has no figures to draw from", async () => {
    const [before = 0] = await starter.values("FondBasis");
    await starter.write("FondBasis", "");
    expect((await readUncertainty()).hindrance).toMatchObject({ kind: "unfilled" });
    await starter.write("FondBasis", before as number);
  });

  it("judges the rules in force by the accounts' method, or says what that lacks", async () => {
    const certain = { renteStd: 0, inntektStd: 0, trekninger: 100, startverdi: 1 };
    const drawn = [...illustratedYears((await readUncertainty()).input(certain))];
    const shares = (await starter.values("Fond.regnskapsandel:path")).map(Number);
    expect(drawn.map(({ accountsRisk }) => accountsRisk?.[0])).toEqual(shares.map((share) => (share < 0.08 ? 1 : 0)));
    expect(drawn.map(({ accountsRisk }) => accountsRisk?.[0])).not.toEqual(drawn.map(({ risk: [below] }) => below));

    const [before = 0] = await starter.values("Fond.bundne@2026");
    await starter.write("Fond.bundne@2026", "");
    const lacking = await readUncertainty();
    expect(lacking.hindrance).toBeUndefined();
    expect(lacking.accountsHindrance).toMatchObject({ kind: "unfilled" });
    expect([...illustratedYears(lacking.input(certain))][0]?.accountsRisk).toBeUndefined();
    await starter.write("Fond.bundne@2026", before as number);
  });
});

describe("the formulas of the pictures", () => {
  const tried: Shocks = { renteStd: 0.02, inntektStd: 0.01, trekninger: 500, startverdi: 7 };

  it("refer to the cells whose figures were used, and hold the values that were tried", async () => {
    const uncertainty = await readUncertainty();
    const place = (wanted: string): string => {
      const { sheet, address } = where(wanted);
      return `'${sheet}'!${address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
    };
    const path = ["FondBasis", "Fond.resultat:path", "Fond.driftsinntekter:path", "Usikkerhet.foelsom:path"].map(place);
    expect(pictureFormula("fan", uncertainty, tried, norwegian)).toBe(
      `=USIKKERHET.VIFTE(${[...path, "0,02", place("Usikkerhet.inntekt_std"), "500", "7", "SANN"].join(";")})`,
    );
  });

  it.each<[Picture, number]>([
    ["fan", 100],
    ["risk", 110],
    ["accountsRisk", 115],
    ["tornado", 120],
  ])("give the picture of %s in the cells where they are put", async (picture, row) => {
    const uncertainty = await readUncertainty();
    const years = [...illustratedYears(uncertainty.input(tried))];
    await select("Start", `J${row}`);
    const insertion = pictureInsertion(picture, uncertainty, tried);
    const result = await insertFormula(insertion);
    if (result.kind !== "inserted") throw new Error(result.kind);
    const cells = await starter.office.values("Start", result.address);
    const shown = {
      fan: turned(years, "spread"),
      risk: turned(years, "risk"),
      accountsRisk: turned(years, "accountsRisk"),
      tornado: uncertainty.sensitivities().map(({ low, high }) => [low, high]),
    };
    expect(cells.map(([, ...numbers]) => numbers)).toEqual(shown[picture]);

    // the answer stands there now, and is not written over
    await select("Start", `K${row}`);
    expect(await insertFormula(insertion)).toMatchObject({ kind: "occupied" });
  });
});

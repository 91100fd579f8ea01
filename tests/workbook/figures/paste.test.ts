import { pasteFigures, planPaste, type PasteKind } from "../../../src/workbook/figures/planPaste";
import { where } from "../where";
import { SomeSheetsInNode } from "./someSheetsInNode";

jest.setTimeout(120_000);

const sheets = [
  "Forutsetninger",
  "Økonomisk oversikt drift",
  "Investering og gjeld",
  "Pensjon",
  "Inntekter",
  "Usikkerhet",
];

const prognose = [
  "Prognosemodell 2025\t\t\t\t",
  "",
  "1000 kr\t2022\t2023\t2024\t2025\t2026",
  "Sum rammetilsk uten inntektsutj\t900 000\t950 000\t980 000\t1 000 000\t1 200 000",
  "Netto inntektsutjevning\t100 000\t90 000\t95 000\t−10 000\t0",
  "Sum rammetilskudd\t1 000 000\t1 040 000\t1 075 000\t990 000\t1 200 000",
  "Skatt på formue og inntekt\t1 700 000\t1 750 000\t1 800 000\t1 850 000\t2 400 000",
].join("\r\n");

const brev = [
  "Regnskap 2023;KLP;SPK",
  "Pensjonspremie;300 000 000,00;40 000 000,00",
  "Netto pensjonskostnad;180 000 000,00;45 000 000,00",
  "Premieavvik;120 000 000,00;-5 000 000,00",
  "Premiefond 31.12.;200 000 000,00;10 000 000,00",
].join("\n");

// 1 200 in all, 900 of it floating; interest 900·5 % + 300·3 % = 54, so 4,5 %; instalments 60, so 5 %
const loans = [
  "Långiver;Restgjeld;Rente;Avdrag;Rentetype",
  "Kommunalbanken;900 000 000;5,0 %;45 000 000;Flytende",
  "KLP Banken;300 000 000;3 %;15 000 000;Fast",
  "Sum;1 200 000 000;;60 000 000;",
].join("\n");

const source = (kind: PasteKind, text: string, unit = 1) => ({ kind, name: "Limt inn", text, unit });

async function ready(kind: PasteKind, text: string, unit?: number) {
  const plan = await planPaste(source(kind, text, unit));
  if (plan.kind !== "ready") throw new Error(`refused: ${JSON.stringify(plan)}`);
  return plan;
}

/** The figures of a plan as «sheet, label, year» and what they become. */
const shown = ({ figures }: Awaited<ReturnType<typeof ready>>) =>
  figures.map(({ sheet, label, year, after }) => [sheet, label, year, Math.round(after * 1e6) / 1e6]);

let workbook: SomeSheetsInNode;

beforeEach(async () => {
  workbook = await SomeSheetsInNode.open(sheets);
});

describe("KS' prognosemodell", () => {
  it("gives block grant and tax in the years that are typed, and what Inntekter builds on", async () => {
    const plan = await ready("prognosemodell", prognose);
    const [statement, grant, tax] = ["Økonomisk oversikt drift", "Rammetilskudd", "Inntekts- og formuesskatt"];
    expect(shown(plan)).toEqual([
      [statement, grant, 2024, 1_075_000],
      [statement, tax, 2024, 1_800_000],
      [statement, grant, 2025, 990_000],
      [statement, tax, 2025, 1_850_000],
      [statement, grant, 2026, 1_200_000],
      [statement, tax, 2026, 2_400_000],
      ["Inntekter", "Skatteinntekter i basisåret", undefined, 1_750_000],
      ["Inntekter", "Anslått vekst i rammetilskuddet", undefined, -85_000],
    ]);
    await pasteFigures(plan);
    expect(await workbook.value("Økonomisk oversikt drift.rammetilskudd@2025")).toBe(990_000);
    expect(await workbook.value("Økonomisk oversikt drift.skatt@2024")).toBe(1_800_000);
    expect(await workbook.value("Inntekter.skatteinntekter")).toBe(1_750_000);
  });

  it("follows the base year", async () => {
    const { sheet, address } = where("Basisår");
    await workbook.write(sheet, address, [[2025]]);
    expect(shown(await ready("prognosemodell", prognose)).map(([, , year, after]) => [year, after])).toEqual([
      [2026, 1_200_000],
      [2026, 2_400_000],
      [undefined, 1_850_000],
    ]);
  });
});

describe("the actuary's letter", () => {
  it("gives the year's premieavvik over all schemes and the premiefond, in 1 000 kr", async () => {
    const plan = await ready("aktuarbrev", brev);
    expect(shown(plan)).toEqual([
      ["Pensjon", "Premieavvik, i planen før bruk av premiefond", 2023, 115_000],
      ["Forutsetninger", "Premiefond", undefined, 210_000],
    ]);
    expect(plan.warnings).toMatchObject([{ problems: [{ control: "H44" }] }]);
    await pasteFigures(plan);
    expect(await workbook.value("Pensjon.oppstaatt@2023")).toBe(115_000);
    expect(await workbook.value("PremiefondBasis")).toBe(210_000);
  });

  it("with years for columns gives each its own, and says so when it names none", async () => {
    const byYear = brev.replace("Regnskap 2023;KLP;SPK", ";2023;2024");
    expect(shown(await ready("aktuarbrev", byYear, 1000)).map(([, , year, after]) => [year, after])).toEqual([
      [2023, 120_000_000],
      [undefined, 200_000_000],
      [2024, -5_000_000],
    ]);
    const plan = await ready("aktuarbrev", brev.replace("Regnskap 2023", ""));
    expect(plan.warnings[0]?.problems[0]?.control).toBe("H43");
  });
});

describe("the list of loans", () => {
  it("gives debt, rate, instalments and floating share when the first year begins", async () => {
    const plan = await ready("laaneliste", loans);
    expect(shown(plan)).toEqual([
      ["Investering og gjeld", "Lånegjeld til investeringer 1.1.", 2024, 1_200_000],
      ["Forutsetninger", "Gjennomsnittlig lånerente", 2024, 0.045],
      ["Forutsetninger", "Avdragssats", undefined, 0.05],
      ["Usikkerhet", "Andel av gjelden med flytende rente", undefined, 0.75],
    ]);
    await pasteFigures(plan);
    expect(await workbook.value("Investering og gjeld.laanegjeld@2024")).toBe(1_200_000);
    expect(await workbook.value("Avdragssats")).toBeCloseTo(0.05, 12);
  });
});

describe("what cannot be taken in", () => {
  it.each([
    ["a sum that does not add up", "prognosemodell", prognose.replace("1 075 000", "1 175 000"), [[6]]],
    ["a word for a number", "aktuarbrev", brev.replace("120 000 000,00", "mye"), [[4]]],
    ["rates without %", "laaneliste", loans.replace("5,0 %", "5,0").replace("3 %", "3"), [[2], [3]]],
    ["a quotation mark never closed", "laaneliste", loans.replace("KLP", '"KLP'), [[3]]],
    ["nothing", "aktuarbrev", " \n", [[]]],
  ] as const)("is told with its lines, and nothing is written: %s", async (_, kind, text, lines) => {
    const before = await workbook.contents();
    const plan = await planPaste(source(kind, text));
    expect(
      plan.kind === "problems" ? plan.files.flatMap(({ problems }) => problems.map((one) => one.lines)) : [],
    ).toEqual(lines);
    expect(await workbook.contents()).toEqual(before);
  });

  it("is a figure whose row is gone", async () => {
    const { sheet, address } = where("Pensjon.oppstaatt@2023");
    await workbook.write(sheet, address.replace(/^[A-Z]+/, "A"), [["Noe annet"]]);
    expect(await planPaste(source("aktuarbrev", brev))).toEqual({
      kind: "missing",
      missing: [{ sheet: "Pensjon", label: "Premieavvik, i planen før bruk av premiefond" }],
    });
  });
});

it.each([
  ["undone", "before", false],
  ["completed", "after", true],
] as const)("a paste that dies at any request can be %s", async (_, direction, isDone) => {
  await SomeSheetsInNode.diesAnywhere({
    isDone,
    direction,
    prepare: async () => {
      const some = await SomeSheetsInNode.open(["Forutsetninger"]);
      const plan = await ready("laaneliste", loans);
      return { workbook: some, deed: () => pasteFigures(plan) };
    },
  });
});

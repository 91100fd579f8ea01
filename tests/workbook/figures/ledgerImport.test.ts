import { saveCouplings } from "../../../src/workbook/figures/couplings";
import { importAccounts } from "../../../src/workbook/figures/importAccounts";
import { planLedgerImport, type LedgerSource } from "../../../src/workbook/figures/planLedgerImport";
import { tableBody } from "../tableBody";
import { SomeSheetsInNode } from "./someSheetsInNode";

jest.setTimeout(120_000);

const sheets = ["Forutsetninger", "Historikk og sammenlikning", "KOSTRA", "KOSTRA året før", "Artskobling"];

// 31 000 − 900 of salaries, 12 500 of goods, 50 000 in tax: driftsinntekter 50 000, result 50 000 − 30 100 − 12 500
const ledger = [
  "Saldobalanse per 31.12.2023",
  "Art;Artsnavn;Ansvar;Funksjon;Saldo",
  "10100;Fastlønn;1200;2020;31 000 000,00",
  "10100;Fastlønn;1300;2020;-900 000,00",
  "12000;Forbruksmateriell;1200;2020;12.500.000,00",
  "18700;Skatt;9000;8000;-50 000 000,00",
  "21600;Bank;9000;;7 400 000,00",
  "Sum;;;;0,00",
].join("\r\n");

const source: LedgerSource = { name: "saldo.csv", text: ledger, year: "base", unit: 1 };

const couplings = [
  { code: "10100", art: "010", funksjon: "", kontoklasse: "1" },
  { code: "12000", art: "200", funksjon: "", kontoklasse: "1" },
  { code: "18700", art: "870", funksjon: "", kontoklasse: "1" },
  { code: "21600", art: "-", funksjon: "", kontoklasse: "" },
];

async function ready(given: LedgerSource = source) {
  const plan = await planLedgerImport(given);
  if (plan.kind !== "ready") throw new Error(`refused: ${JSON.stringify(plan)}`);
  return plan;
}

describe("a trial balance", () => {
  it("first asks what its accounts are in KOSTRA, and remembers the answer in tblArtskobling", async () => {
    const workbook = await SomeSheetsInNode.open(sheets);
    const before = await workbook.contents();
    const asked = await planLedgerImport(source);
    expect(asked).toMatchObject({
      kind: "uncoupled",
      accounts: [
        { code: "10100", name: "Fastlønn", amount: 30_100_000, lines: [3, 4], art: "010", kontoklasse: "1" },
        { code: "12000", art: "200" },
        { code: "18700", art: "870" },
        { code: "21600", art: "-" },
      ],
    });
    expect(await workbook.contents()).toEqual(before);

    // half of it now, the rest in the sheet or another day
    await saveCouplings([...couplings.slice(0, 2), { code: "18700", art: "", funksjon: "", kontoklasse: "" }]);
    expect(await tableBody("tblArtskobling")).toEqual([
      ["10100", "010", "", "1"],
      ["12000", "200", "", "1"],
      ["18700", "", "", ""],
    ]);
    expect(await planLedgerImport(source)).toMatchObject({
      kind: "uncoupled",
      accounts: [{ code: "18700" }, { code: "21600" }],
    });
    await saveCouplings(couplings.slice(2));
    expect(await tableBody("tblArtskobling")).toEqual(
      couplings.map(({ code, art, funksjon, kontoklasse }) => [code, art, funksjon, kontoklasse]),
    );
    expect((await ready()).kind).toBe("ready");
  });

  it("becomes rows of the KOSTRA table and the figures of the base year, and leaves the balance sheet that stood there", async () => {
    const workbook = await SomeSheetsInNode.open(sheets);
    await workbook.write("KOSTRA", "A6:D6", [[2, 56, 0, -4000]]);
    await saveCouplings(couplings);
    const plan = await ready();
    expect(plan.records).toEqual([{ year: 2023, count: 5 }]);
    expect(plan.warnings).toMatchObject([{ file: "saldo.csv", problems: [{ lines: [8] }, { lines: [7] }] }]);
    expect(plan.figures).toContainEqual({ label: "Driftsinntekter", before: 4_312_000, after: 50_000 });
    await importAccounts(plan);
    expect(await tableBody("tblKostra")).toEqual([
      [2, 56, 0, -4000],
      [1, 202, 10, 30_100],
      [1, 202, 200, 12_500],
      [1, 800, 870, -50_000],
    ]);
    expect(await workbook.value("DriftsinntekterBasis")).toBe(50_000);
    expect(await workbook.value("NettoDriftsresultatBasis")).toBe(7_400);
    expect(await workbook.value("FondBasis")).toBe(4_000);
    expect(await workbook.value("Historikk og sammenlikning.nettoDriftsresultat@2023")).toBe(7_400);
    expect(await workbook.value("Historikk og sammenlikning.nettoDriftsresultatAndel@2023")).toBe(0.148);
    // the premieavvik of two balance sheets is not known, so neither is the corrected result
    expect(await workbook.value("KorrigertResultatBasis")).toBe(-132_000);
    expect(await tableBody("tblKostraFør")).toEqual([["", "", "", ""]]);

    await importAccounts(await ready({ ...source, text: ledger.replaceAll("50 000 000", "51 000 000") }));
    expect(await workbook.value("DriftsinntekterBasis")).toBe(51_000);
    expect((await tableBody("tblKostra")).length).toBe(4);
  });

  it("of the year before fills the other table and no figure of the base year", async () => {
    const workbook = await SomeSheetsInNode.open(sheets);
    await saveCouplings(couplings);
    const plan = await ready({ ...source, year: "before", text: ledger.replaceAll(/[ .]000,00/g, ",00"), unit: 1000 });
    expect(plan.figures).toEqual([]);
    await importAccounts(plan);
    expect((await tableBody("tblKostraFør"))[0]).toEqual([1, 202, 10, 30_100]);
    expect(await workbook.value("DriftsinntekterBasis")).toBe(4_312_000);
    expect(await workbook.value("Historikk og sammenlikning.nettoDriftsresultat@2022")).toBe(7_400);
  });

  it("with faults is refused whole, each with its line; so is a fault in tblArtskobling", async () => {
    const workbook = await SomeSheetsInNode.open(sheets);
    const before = await workbook.contents();
    const text = ledger.replace("31 000 000,00", "tretti").replace("12000;F", "x12;F");
    expect(await planLedgerImport({ ...source, text })).toMatchObject({
      kind: "problems",
      files: [{ file: "saldo.csv", problems: [{ lines: [3] }, { lines: [5] }] }],
    });
    expect(await workbook.contents()).toEqual(before);
    await saveCouplings([{ code: "10100", art: "999", funksjon: "", kontoklasse: "1" }]);
    expect(await planLedgerImport(source)).toMatchObject({
      kind: "problems",
      files: [{ problems: [{ control: "H21", lines: [1] }] }],
    });
  });

  it("lets the user choose among columns of amounts", async () => {
    await SomeSheetsInNode.open(sheets);
    await saveCouplings([{ code: "10100", art: "010", funksjon: "", kontoklasse: "1" }]);
    const text = "Konto;Funksjon;Beløp netto;Beløp brutto\n10100;202;100 000;125 000";
    expect(await planLedgerImport({ ...source, text })).toMatchObject({ kind: "problems" });
    expect((await ready({ ...source, text, amountColumn: "Beløp brutto" })).changes[0]?.after).toEqual([
      [1, 202, 10, 125],
    ]);
  });
});

describe.each([
  ["undone", "before", false],
  ["completed", "after", true],
] as const)("what dies at any request", (name, direction, isDone) => {
  it(`can be ${name}: an import`, async () => {
    await SomeSheetsInNode.diesAnywhere({
      isDone,
      direction,
      prepare: async () => {
        const workbook = await SomeSheetsInNode.open(sheets);
        await saveCouplings(couplings);
        const plan = await ready();
        return { workbook, deed: () => importAccounts(plan) };
      },
    });
  });

  it(`can be ${name}: the answer about couplings`, async () => {
    await SomeSheetsInNode.diesAnywhere({
      isDone,
      direction,
      prepare: async () => {
        const workbook = await SomeSheetsInNode.open(["Artskobling"]);
        return { workbook, deed: () => saveCouplings(couplings) };
      },
    });
  });
});

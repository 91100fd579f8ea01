import { kostraSample } from "../../../scripts/kostra-sample";
import { figureAmounts, premieavvikEndring } from "../../../src/workbook/kostra/figures";
import { kostraHeader, kostraRows } from "../../../src/workbook/kostra/kostraTable";
import { readKostra } from "../../../src/workbook/kostra/readKostra";
import { statutoryAmounts } from "../../../src/workbook/kostra/statutory";
import { bevilgningsoversiktDrift, oekonomiskOversiktDrift } from "../../../src/workbook/kostra/statutoryDrift";
import { bevilgningsoversiktInvestering } from "../../../src/workbook/kostra/statutoryInvestering";

const { files, answers } = kostraSample();

function recordsIn(name: string) {
  const reading = readKostra(files.find((file) => file.name === name)?.text ?? "");
  if (reading.kind === "problems") throw new Error(reading.problems.map(({ sentence }) => sentence.nb).join("\n"));
  expect(reading.warnings).toEqual([]);
  return reading.records;
}

const tableOf = (year: number) => [
  kostraHeader,
  ...kostraRows([...recordsIn(`0A${year}.dat`), ...recordsIn(`0B${year}.dat`)]),
];

/** 1 000 kr in the files, mill. kr in the answers. */
const inMillions = (amounts: ReadonlyMap<string, number>) =>
  Object.fromEntries([...amounts].map(([key, amount]) => [key, amount / 1000]));

describe("the invented municipality", () => {
  it("has files as big as real ones, the same each time", () => {
    expect(files.map(({ name }) => name)).toEqual(["0A2024.dat", "0B2024.dat", "0A2025.dat", "0B2025.dat"]);
    expect(recordsIn("0A2024.dat").length).toBeGreaterThan(1600);
    expect(kostraSample().files).toEqual(files);
  });

  it.each([2024, 2025] as const)("shows its known amounts in the statements and the figures of %i", (year) => {
    const table = tableOf(year);
    const known = answers[year];
    for (const statement of [oekonomiskOversiktDrift, bevilgningsoversiktDrift, bevilgningsoversiktInvestering]) {
      const amounts = statutoryAmounts(statement, table);
      expect(inMillions(amounts)).toMatchObject(known[statement.key as "oekonomiskOversiktDrift"]);
      expect(statement.balance.reduce((sum, { key, sign }) => sum + sign * (amounts.get(key) ?? NaN), 0)).toBe(0);
    }
    expect(inMillions(figureAmounts(table))).toEqual(known.figures);
  });

  it("tells what premieavvik did to the result of 2025, and nothing without both balance sheets", () => {
    const after = figureAmounts(tableOf(2025));
    const change = premieavvikEndring({ before: figureAmounts(tableOf(2024)), after });
    expect(change).toBe(answers[2025].premieavvikEndring * 1000);
    const withoutBalance = figureAmounts([kostraHeader, ...kostraRows(recordsIn("0A2024.dat"))]);
    expect(premieavvikEndring({ before: withoutBalance, after })).toBeUndefined();
    expect([...withoutBalance.keys()]).not.toContain("disposisjonsfond");
  });

  it("is read and checked well under a second", () => {
    const text = files[0]?.text ?? "";
    readKostra(text);
    const start = performance.now();
    readKostra(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("netto lånegjeld", () => {
  it("is loans less lending and unused loans, in the chapters of any year since 2020, without pension and short debt", () => {
    const balance = (kapittel: number, amount: number) => [2, kapittel, 0, amount];
    const table = [
      kostraHeader,
      balance(41, -100), // 2020–2022
      balance(411, -10),
      balance(412, -20),
      balance(43, -30), // 2020–2022
      balance(431, -40),
      balance(45, -500), // 2020–2022
      balance(454, -60),
      balance(47, -7),
      balance(22, 200),
      balance(23, 5),
      balance(9100, 50),
      balance(9110, 2),
      balance(40, -3000),
      balance(32, -300),
      balance(9999, -52),
    ];
    expect(figureAmounts(table).get("nettoLaanegjeld")).toBe(510); // 767 − 205 − 52
  });
});

describe("the KOSTRA table", () => {
  it("adds amounts on the same codes", () => {
    const at = { skjema: "0A", aar: 2025, kvartal: 0, region: "999900", orgnr: "", foretaksnr: "" } as const;
    const rows = [
      { ...at, kontoklasse: 1, funksjon: "202", art: "010", beloep: 5 },
      { ...at, kontoklasse: 0, funksjon: "202", art: "010", beloep: 7 },
      { ...at, kontoklasse: 1, funksjon: "202", art: "010", beloep: -2 },
    ] as const;
    expect(kostraRows(rows)).toEqual([
      [1, 202, 10, 3],
      [0, 202, 10, 7],
    ]);
  });
});

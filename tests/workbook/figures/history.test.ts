import { planRolling, rollYear } from "../../../src/workbook/figures/rollYear";
import { tableBody } from "../tableBody";
import { SomeSheetsInNode } from "./someSheetsInNode";

jest.setTimeout(120_000);

const sheets = [
  "Forutsetninger",
  "Økonomisk oversikt drift",
  "Historikk og sammenlikning",
  "KOSTRA",
  "KOSTRA året før",
];

it("keeps the accounts that leave the statements when the workbook rolls, those of the base year the time after", async () => {
  const workbook = await SomeSheetsInNode.open(sheets);
  await workbook.write("KOSTRA året før", "A6:D6", [[1, 840, 800, -900]]);
  await workbook.write("KOSTRA", "A6:D6", [[1, 840, 800, -1000]]);

  const kept = async (label: string) =>
    (await tableBody("tblHistorikk"))
      .filter((row) => row[0] === label && row[3] === "Økonomisk oversikt drift")
      .map(([, period, figure]) => [period, figure]);

  for (const step of [1, 2]) {
    const plan = await planRolling();
    if (plan === null) throw new Error("there is no starter workbook");
    const rows = (await tableBody("tblHistorikk")).filter(([label]) => label !== "").length;
    await rollYear(plan);
    expect((await tableBody("tblHistorikk")).length).toBe(rows + plan.kept);
    expect(await kept("Rammetilskudd")).toEqual(
      [
        ["Regnskap 2022", 900],
        ["Regnskap 2023", 1000],
      ].slice(0, step),
    );
    expect((await kept("Sum driftsinntekter")).length).toBe(step);
  }
});

it("says beside a carried figure that it is the plan's, and of which year", async () => {
  const workbook = await SomeSheetsInNode.open(sheets);
  const source = async () =>
    (await workbook.office.values("Forutsetninger", "A1:E60"))
      .filter(([label]) => label === "Driftsinntekter")
      .map((row) => row[4]);
  for (const year of [2024, 2025]) {
    const plan = await planRolling();
    if (plan === null) throw new Error("there is no starter workbook");
    await rollYear(plan);
    expect(await source()).toContain(`Planens tall for ${year}, til regnskapet er hentet.`);
  }
});

import { kostraSample } from "../../../scripts/kostra-sample";
import { clearFigures, planClearing } from "../../../src/workbook/figures/clearFigures";
import { importAccounts } from "../../../src/workbook/figures/importAccounts";
import { planImport } from "../../../src/workbook/figures/planImport";
import { planRolling, rollYear } from "../../../src/workbook/figures/rollYear";
import { compareVersions } from "../../../src/workbook/versions/compareVersions";
import { listVersions } from "../../../src/workbook/versions/listVersions";
import { previewRestore, restoreAssumptions } from "../../../src/workbook/versions/restoreAssumptions";
import { takeVersion } from "../../../src/workbook/versions/takeVersion";
import { StarterInNode } from "../figures/starterInNode";

jest.setTimeout(300_000);

const scenarioYears = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034];

let starter: StarterInNode;
let version: string;

/** A figure of its own in one year, so that a column off is seen; then the version. */
beforeEach(async () => {
  starter = await StarterInNode.open();
  await starter.write("Forutsetninger.laan@2027", 300_000);
  await starter.office.grid.quiet();
  await takeVersion({ status: "utkast", label: "Før", time: "2026-01-15T09:00:00Z" });
  version = (await listVersions()).versions.at(-1)?.id ?? "";
}, 120_000);

async function scenarioHeader(): Promise<number[]> {
  return Excel.run(async (context) => {
    const header = context.workbook.tables.getItem("tblScenarioer").getHeaderRowRange().load("values");
    await context.sync();
    return (header.values[0] ?? []).map(Number).filter((year) => year > 2000);
  });
}

async function beginIn2025(): Promise<void> {
  await clearFigures(await planClearing());
  const plan = await planImport(kostraSample().files);
  if (plan.kind !== "ready") throw new Error("the sample is refused");
  await importAccounts(plan);
}

async function roll(): Promise<void> {
  const plan = await planRolling();
  if (plan === null) throw new Error("there is no starter workbook");
  await rollYear(plan);
}

async function rollTwice(): Promise<void> {
  await roll();
  await roll();
}

it("an import that sets another base year moves the years of tblScenarioer with it", async () => {
  await beginIn2025();
  expect(await starter.value("Basisår")).toBe(2025);
  expect(await scenarioHeader()).toEqual(scenarioYears.map((year) => year + 2));
});

it.each([
  ["an import set another base year", beginIn2025],
  ["the workbook rolled two years", rollTwice],
])("gives the version exactly after %s", async (_, change) => {
  await change();
  expect(await starter.value("Basisår")).toBe(2025);
  const preview = await previewRestore(version);
  expect(preview.homeless).toEqual([]);

  await restoreAssumptions(preview);
  await starter.office.grid.quiet();
  expect(await starter.value("Basisår")).toBe(2023);
  expect(await scenarioHeader()).toEqual(scenarioYears);
  expect(await starter.value("Forutsetninger.laan@2027")).toBe(300_000);
  expect((await compareVersions(version)).filter(({ kind }) => kind !== "result")).toEqual([]);
});

it("shows what stands now in the place of the version's year", async () => {
  await roll();
  await starter.write("Forutsetninger.laan@2027", 7);
  const { cells } = await previewRestore(version);
  expect(cells).toContainEqual(expect.objectContaining({ column: 2027, current: 7, restored: 300_000 }));
});

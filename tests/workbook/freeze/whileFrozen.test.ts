import { kostraSample } from "../../../scripts/kostra-sample";
import { clearFigures, planClearing } from "../../../src/workbook/figures/clearFigures";
import { importAccounts } from "../../../src/workbook/figures/importAccounts";
import { planImport } from "../../../src/workbook/figures/planImport";
import { planRolling, rollYear } from "../../../src/workbook/figures/rollYear";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { FrozenError } from "../../../src/workbook/freeze/refuseIfFrozen";
import { readFrozen } from "../../../src/workbook/freeze/readFrozen";
import { thaw } from "../../../src/workbook/freeze/thaw";
import { findInterruptedDeed } from "../../../src/workbook/journal/findInterruptedDeed";
import { editMeasures } from "../../../src/workbook/scenarios/editMeasures";
import { newScenario } from "../../../src/workbook/scenarios/newScenario";
import { removeScenario } from "../../../src/workbook/scenarios/removeScenario";
import { stepScenario } from "../../../src/workbook/scenarios/stepScenario";
import { selectScenario } from "../../../src/workbook/selectScenario";
import { listVersions } from "../../../src/workbook/versions/listVersions";
import { previewRestore, restoreAssumptions } from "../../../src/workbook/versions/restoreAssumptions";
import { takeVersion } from "../../../src/workbook/versions/takeVersion";
import { StarterInNode } from "../figures/starterInNode";

jest.setTimeout(240_000);

const time = "2026-01-15T09:00:00Z";
const line = "Effektivisering og kostnadsbesparelser";

let starter: StarterInNode;
let version: string;
beforeAll(async () => {
  starter = await StarterInNode.open();
  await takeVersion({ status: "utkast", label: "", time });
  version = (await listVersions()).versions[0]?.id ?? "";
  await freeze(time);
  // something to restore, and a base year that the accounts are of
  await starter.write("MålFond", 0.1);
  await starter.write("Basisår", 2025);
});

const deeds: readonly (readonly [name: string, deed: () => Promise<unknown>])[] = [
  ["choosing a scenario", () => selectScenario("Maraton")],
  ["stepping to the next scenario", () => stepScenario(1)],
  ["editing measures", () => editMeasures("Sprinten", [{ index: 0, line, year: 2030, level: -1 }])],
  ["making a scenario", () => newScenario("Sprinten", "Egen bane")],
  ["removing a scenario", () => removeScenario("Sprinten")],
  ["emptying", async () => clearFigures(await planClearing())],
  [
    "rolling a year",
    async () => {
      const plan = await planRolling();
      if (plan !== null) await rollYear(plan);
    },
  ],
  [
    "taking in accounts",
    async () => {
      const plan = await planImport(kostraSample().files);
      if (plan.kind !== "ready") throw new Error(`the sample is refused: ${JSON.stringify(plan)}`);
      await importAccounts(plan);
    },
  ],
  ["restoring a version", async () => restoreAssumptions(await previewRestore(version))],
];

it.each(deeds)("refuses %s while formulas are frozen, and writes nothing", async (_, deed) => {
  const before = starter.office.grid.save();
  await expect(deed()).rejects.toBeInstanceOf(FrozenError);
  expect(starter.office.grid.save()).toEqual(before);
  expect(await findInterruptedDeed()).toBeNull();
});

it("tells the scenario that the frozen figures are for, whatever is typed on the sheet", async () => {
  await starter.write("AktivtScenario", "Maraton");
  expect(await readFrozen()).toMatchObject({ scenario: "Sprinten" });
  await starter.write("AktivtScenario", "Sprinten");
});

it("lets the scenario be chosen again once they are thawed", async () => {
  expect(await thaw()).toMatchObject({ state: "done", stillFrozen: 0 });
  await selectScenario("Maraton");
  expect(await starter.value("AktivtScenario")).toBe("Maraton");
});

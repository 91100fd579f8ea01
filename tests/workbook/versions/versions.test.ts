import product from "../../../package.json";
import { findInterruptedDeed } from "../../../src/workbook/journal/findInterruptedDeed";
import { compareVersions, type LocatedDifference } from "../../../src/workbook/versions/compareVersions";
import { listVersions } from "../../../src/workbook/versions/listVersions";
import { previewRestore, restoreAssumptions } from "../../../src/workbook/versions/restoreAssumptions";
import { takeVersion, type VersionDetails } from "../../../src/workbook/versions/takeVersion";
import { StarterInNode } from "../figures/starterInNode";
import type { OfficeInNode } from "../officeInNode";

jest.setTimeout(300_000);

const details = (label: string): VersionDetails => ({ status: "utkast", label, time: "2026-01-15T09:00:00Z" });
const growthLabel = "Sjablongvekst i driftsinntektene";

let office: OfficeInNode;

beforeEach(async () => {
  ({ office } = await StarterInNode.open());
}, 120_000);

async function take(label: string): Promise<string> {
  await office.grid.quiet();
  expect(await takeVersion(details(label))).toMatchObject({ state: "kept" });
  return (await listVersions()).versions.at(-1)?.id ?? "";
}

/** The first row of a sheet whose first cell is this text. */
async function rowOf(sheet: string, text: string): Promise<number> {
  return (await office.values(sheet, "A1:A80")).flat().indexOf(text) + 1;
}

const withoutResults = (all: readonly LocatedDifference[]) => all.filter(({ kind }) => kind !== "result");

it("keeps versions with status, time and engine, chained in order, and shows what is damaged", async () => {
  await take("Første");
  await takeVersion({ ...details("Innstillingen"), status: "kommunedirektoerensForslag", author: "Kari" });
  expect((await listVersions()).versions).toMatchObject([
    { number: 1, label: "Første", status: "utkast", author: undefined, engine: product.version, isChained: true },
    { number: 2, label: "Innstillingen", status: "kommunedirektoerensForslag", author: "Kari", isChained: true },
  ]);
  const [first] = office.grid.xmlParts.list();
  if (first !== undefined) office.grid.xmlParts.replace(first.id, first.xml.replace("Første", "Vedtatt"));
  expect(await listVersions()).toMatchObject({ versions: [{ number: 2, isChained: false }], damaged: 1, newer: 0 });
  expect(office.host.unknownMembers).toEqual([]);
});

it("finds no difference in a workbook that has not changed", async () => {
  expect(await compareVersions(await take("Første"))).toEqual([]);
});

it("tells a changed assumption, a changed measure and the results that follow, with where they stand", async () => {
  const first = await take("Første");
  const [growth, measure] = [await rowOf("Forutsetninger", growthLabel), await rowOf("Scenarioer", "Sprinten")];
  await office.write("Forutsetninger", `B${growth}`, [[0.03]]);
  await office.write("Scenarioer", `D${measure}`, [[-1]]);
  const second = await take("Andre");
  const all = await compareVersions(first, second);
  expect(withoutResults(all)).toMatchObject([
    {
      label: growthLabel,
      before: 0.04,
      after: 0.03,
      format: "percent",
      place: { sheet: "Forutsetninger", address: `B${growth}` },
    },
    {
      kind: "scenario",
      column: "2024",
      before: -25_000,
      after: -1,
      format: "amount",
      place: { sheet: "Scenarioer", address: `D${measure}` },
    },
  ]);
  expect(all.filter(({ kind, label }) => kind === "result" && label === "ScenarioOversikt").length).toBeGreaterThan(0);
  const back = await compareVersions(second, first);
  expect(back.map(({ before, after }) => [after, before])).toEqual(all.map(({ before, after }) => [before, after]));
});

it("restores only what was previewed, and the results are the old ones again", async () => {
  const first = await take("Første");
  const growth = await rowOf("Forutsetninger", growthLabel);
  await office.write("Forutsetninger", `B${growth}`, [[0.03]]);
  await office.write("Start", "B6", [["Maraton"]]);
  const preview = await previewRestore(first);
  expect(preview).toMatchObject({
    cells: [
      { sheet: "Start", address: "B6", current: "Maraton", restored: "Sprinten" },
      { current: 0.03, restored: 0.04 },
    ],
    homeless: [],
  });
  expect(await office.values("Start", "B6")).toEqual([["Maraton"]]);

  await office.write("Forutsetninger", `B${growth}`, [[0.05]]);
  const refused = await restoreAssumptions(preview);
  expect(refused).toMatchObject({ state: "changedSince", preview: { cells: [{}, { current: 0.05 }] } });
  expect(await office.values("Forutsetninger", `B${growth}`)).toEqual([[0.05]]);

  expect(await restoreAssumptions(await previewRestore(first))).toEqual({ state: "done", cells: 2 });
  await office.grid.quiet();
  expect(await compareVersions(first)).toEqual([]);
  expect(await findInterruptedDeed()).toBeNull();
});

it("follows rows that were inserted and sheets that were renamed", async () => {
  const first = await take("Første");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Forutsetninger");
    sheet.getRange("10:10").insert("Down");
    sheet.name = "Mine forutsetninger";
    await context.sync();
  });
  const growth = await rowOf("Mine forutsetninger", growthLabel);
  await office.write("Mine forutsetninger", `B${growth}`, [[0.02]]);
  expect(withoutResults(await compareVersions(first))).toMatchObject([
    { label: growthLabel, before: 0.04, after: 0.02, place: { sheet: "Mine forutsetninger", address: `B${growth}` } },
  ]);
});

it("says what a deleted line would need, and leaves lines that are new alone", async () => {
  const first = await take("Første");
  const row = await rowOf("Scenarioer", "Maraton");
  const line = String((await office.values("Scenarioer", `B${row}`)).flat()[0]);
  await office.write("Scenarioer", `B${row}`, [["En ny linje"]]);
  const preview = await previewRestore(first);
  expect(preview.cells).toEqual([]);
  expect(new Set(preview.homeless.map(({ label }) => label))).toEqual(new Set([`Maraton · ${line}`]));
});

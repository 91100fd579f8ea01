import { freeze } from "../../../src/workbook/freeze/freeze";
import { readFrozen } from "../../../src/workbook/freeze/readFrozen";
import { thaw, type Thawing } from "../../../src/workbook/freeze/thaw";
import { findInterruptedDeed } from "../../../src/workbook/journal/findInterruptedDeed";
import { finishDeed } from "../../../src/workbook/journal/finishDeed";
import { OfficeInNode } from "../officeInNode";

jest.setTimeout(120_000);

const time = "2026-01-15T09:00:00Z";
const fond = "=DISPFOND.PROJ(Start,B2:D2)";
const table = "=kob.tabell(20,B3,100,D3)";
const nested = '=IF(KOB.STATUS(20,B3,100,D3)="BÆREKRAFTIG","2024","nei")';

let office: OfficeInNode;

/** A sheet of results, funds that spill, a table that spills texts, a formula around ours, and plain formulas. */
beforeEach(async () => {
  office = await OfficeInNode.open();
  office.grid.sheets.rename(office.sheetId("Sheet1"), "Fond");
  office.grid.sheets.add("Tall");
  office.grid.names.add("Start", "'Tall'!$B$1", "");
  await office.write("Tall", "A1:B1", [["Fond ved start", 447]]);
  await office.write("Fond", "A1:D1", [["År", 2024, 2025, 2026]]);
  await office.write("Fond", "A2:D2", [["Resultat", -105, -34, "=Tall!B1/10"]]);
  await office.write("Fond", "A3", [["Fond"]]);
  await office.write("Fond", "B3", [[fond]]);
  await office.write("Fond", "A4:B4", [["Fond i 2026", "=D3*2"]]);
  await office.write("Fond", "A6", [[table]]);
  await office.write("Fond", "A12:B12", [["Nestet", nested]]);
  await office.write("Fond", "A13:B13", [["Bare tekst", '="KOB.AVVIK(1)"&B1']]);
});

const all = async () =>
  (await office.values("Fond", "A1:E13")).map((row) =>
    row.map((value) => (typeof value === "number" ? Number(value.toFixed(9)) : value)),
  );
const stored = () => office.grid.xmlParts.list().length;
const ownFormulas = async () => [
  ...(await office.formulas("Fond", "B3")).flat(),
  ...(await office.formulas("Fond", "A6")).flat(),
  ...(await office.formulas("Fond", "B12")).flat(),
];

function questions(thawing: Thawing): string[] {
  return thawing.state === "asks"
    ? thawing.questions.map(({ sheet, address, reason }) => `${sheet}!${address} ${reason}`)
    : [];
}

it("writes values over our formulas, the whole spill, and nothing else", async () => {
  const before = await all();
  expect(before[2]).toEqual(["Fond", 342, 308, 352.7, ""]);
  expect(await freeze(time)).toEqual({ formulas: 3, cells: 3 + 20 + 1, left: [] });
  expect(await all()).toEqual(before);
  expect(await office.formulas("Fond", "B3:D3")).toEqual([[342, 308, 352.7]]);
  expect(await office.formulas("Fond", "B12")).toEqual([["2024"]]);
  expect((await office.formulas("Fond", "A6:E9")).flat().filter((cell) => String(cell).startsWith("="))).toEqual([]);
  expect(await office.formulas("Fond", "B4")).toEqual([["=D3*2"]]);
  expect(await office.formulas("Fond", "B13")).toEqual([['="KOB.AVVIK(1)"&B1']]);
  expect(await readFrozen()).toEqual({ formulas: 3, sheets: ["Fond"], time, unreadable: 0 });
  expect(office.host.unknownMembers).toEqual([]);
});

it("makes no formula of ours calculate again", async () => {
  const before = new Map(office.host.invocations);
  await freeze(time);
  await office.grid.quiet();
  expect(new Map(office.host.invocations)).toEqual(before);
});

it("thaws to the same formulas, which calculate again", async () => {
  const before = [await all(), await ownFormulas()];
  await freeze(time);
  await office.write("Fond", "B2", [[-5]]);
  expect((await office.values("Fond", "B3")).flat()).toEqual([342]);
  expect(await thaw()).toEqual({ state: "done", restored: 3, stillFrozen: 0 });
  expect((await office.values("Fond", "B3:D3")).flat()).toEqual([442, 408, 452.7]);
  await office.write("Fond", "B2", [[-105]]);
  expect([await all(), await ownFormulas()]).toEqual(before);
  expect([await readFrozen(), stored()]).toEqual([null, 0]);
});

it("leaves formulas that have no answer yet, and says which", async () => {
  await office.write("Fond", "C8", [["i veien"]]);
  expect(await freeze(time)).toMatchObject({ formulas: 2, left: [{ sheet: "Fond", address: "A6", value: "#SPILL!" }] });
  expect(await office.formulas("Fond", "A6")).toEqual([[table]]);
});

it("asks about a value that was changed, and writes nothing until it is answered", async () => {
  await freeze(time);
  await office.write("Fond", "C3", [[300]]);
  const asked = await thaw();
  expect(questions(asked)).toEqual(["Fond!B3:D3 changed"]);
  expect(asked).toMatchObject({
    questions: [{ formula: fond, frozen: [[342, 308, 352.7]], current: [[342, 300, 352.7]] }],
  });
  expect(await office.formulas("Fond", "A6")).toEqual([["Indikator"]]);

  expect(await thaw([])).toEqual({ state: "done", restored: 2, stillFrozen: 1 });
  expect(await office.formulas("Fond", "B3:D3")).toEqual([[342, 300, 352.7]]);
  expect(await readFrozen()).toMatchObject({ formulas: 1 });

  const again = await thaw();
  expect(await thaw(again.state === "asks" ? again.questions.map(({ id }) => id) : [])).toEqual({
    state: "done",
    restored: 1,
    stillFrozen: 0,
  });
  expect((await office.values("Fond", "B3:D3")).flat()).toEqual([342, 308, 352.7]);
});

it("asks when rows have moved, here or on a sheet that a formula refers to", async () => {
  await office.write("Fond", "B12", [["=KOB.STATUS(20,Tall!B1,100,1000)"]]);
  await office.write("Tall", "A2:B2", [["Annet", 1]]);
  await freeze(time);
  await office.write("Tall", "A1:B3", [
    ["", ""],
    ["Fond ved start", 447],
    ["Annet", 1],
  ]);
  expect(questions(await thaw())).toEqual(["Fond!B12 moved"]);
});

it("does not take a label that was only rewritten for a row that moved", async () => {
  await freeze(time);
  await office.write("Fond", "A2", [["Korrigert resultat"]]);
  expect(await thaw()).toMatchObject({ state: "done", restored: 3 });
});

it("follows a sheet that was renamed, in its place and in formulas", async () => {
  await office.write("Fond", "B12", [["=KOB.STATUS(20,Tall!B1,100,1000)"]]);
  await freeze(time);
  office.grid.sheets.rename(office.sheetId("Tall"), "Mine tall");
  office.grid.sheets.rename(office.sheetId("Fond"), "Fondet");
  expect(await thaw()).toMatchObject({ state: "done", restored: 3 });
  expect((await office.formulas("Fondet", "B12")).flat()).toEqual(["=KOB.STATUS(20,'Mine tall'!B1,100,1000)"]);
});

it("asks about formulas whose sheet, or a sheet they refer to, is gone", async () => {
  await office.write("Fond", "B12", [["=KOB.STATUS(20,Tall!B1,100,1000)"]]);
  await freeze(time);
  office.grid.sheets.remove(office.sheetId("Tall"));
  expect(questions(await thaw())).toEqual(["Fond!B12 referenceGone"]);
  office.grid.sheets.add("Nytt");
  office.grid.sheets.remove(office.sheetId("Fond"));
  const asked = await thaw();
  expect(new Set(questions(asked))).toEqual(
    new Set(["Fond!B3:D3 sheetGone", "Fond!A6:E9 sheetGone", "Fond!B12 sheetGone"]),
  );
  expect(await thaw(asked.state === "asks" ? asked.questions.map(({ id }) => id) : [])).toEqual({
    state: "done",
    restored: 0,
    stillFrozen: 0,
  });
  expect(await readFrozen()).toBeNull();
});

it("knows a formula that the user has typed back, and freezes it anew", async () => {
  await freeze(time);
  await office.write("Fond", "B3:D3", [[fond, "", ""]]);
  await office.write("Fond", "B2", [[-5]]);
  expect(await freeze("2026-02-01T09:00:00Z")).toMatchObject({ formulas: 1 });
  expect(await thaw()).toEqual({ state: "done", restored: 3, stillFrozen: 0 });
  expect(await office.formulas("Fond", "B3")).toEqual([[fond]]);
});

it("has nothing to do in a workbook without our functions", async () => {
  await office.write(
    "Fond",
    "A3:E12",
    Array.from({ length: 10 }, () => ["", "", "", "", ""]),
  );
  expect(await freeze(time)).toEqual({ formulas: 0, cells: 0, left: [] });
  expect(await thaw()).toEqual({ state: "done", restored: 0, stillFrozen: 0 });
  expect(stored()).toBe(0);
});

describe.each([
  ["lost on the way", false],
  ["done, with the answer lost", true],
])("dying at any request, the request %s", (_, isDone) => {
  it("leaves frozen or thawed, whichever is asked for, with all formulas", async () => {
    const formulas = await ownFormulas();
    const expectFrozen = async (isFrozen: boolean) => {
      expect((await readFrozen())?.formulas).toBe(isFrozen ? 3 : undefined);
      expect(await ownFormulas()).toEqual(isFrozen ? [342, "Indikator", "2024"] : formulas);
    };
    for (const isThawing of [false, true]) {
      const [deed, opposite] = isThawing ? [() => thaw(), () => freeze(time)] : [() => freeze(time), () => thaw()];
      let hasDied = true;
      for (let batch = 0; hasDied && batch < 60; batch += 1) {
        office.crash = { batch: office.batches + batch, isDone };
        hasDied = await deed().then(
          () => false,
          () => true,
        );
        office.crash = undefined;
        if ((await findInterruptedDeed()) === null) continue;
        const direction = batch % 2 === 0 ? "before" : "after";
        expect(await finishDeed(direction)).toEqual({ state: "done" });
        await expectFrozen((direction === "after") !== isThawing);
        if (direction === "after") await opposite();
      }
      expect(hasDied).toBe(false);
      await expectFrozen(!isThawing);
    }
  });
});

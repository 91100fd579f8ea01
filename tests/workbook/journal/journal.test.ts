import type { CellContent } from "../../../src/workbook/cellContent";
import { carryOut, HalfDoneError } from "../../../src/workbook/journal/carryOut";
import { beginDeed, EarlierDeedError } from "../../../src/workbook/journal/deedInProgress";
import type { DeedPlan } from "../../../src/workbook/journal/deedRecord";
import { findInterruptedDeed } from "../../../src/workbook/journal/findInterruptedDeed";
import { finishDeed, forgetDeed } from "../../../src/workbook/journal/finishDeed";
import { newPart, type PartKind } from "../../../src/workbook/storedParts";
import { isText } from "../../../src/workbook/guards";
import { OfficeInNode } from "../officeInNode";

jest.setTimeout(120_000);

const kind: PartKind<string> = { namespace: "urn:prove:frys", schema: 1, isPayload: isText };
const formula = "=DISPFOND.PROJ(100,TRANSPOSE(A2:A4))";
const numbers = [0, 1, 2, 3, 4, 5];
// so long that the record takes more than one page
const texts = numbers.map((number) => `${number} ${"kr ".repeat(10_000)}`);

/** A deed that changes cells, one of them a formula that spills, adds a part and takes one away. */
async function plannedDeed(office: OfficeInNode): Promise<DeedPlan> {
  const column = (contents: readonly CellContent[]) => contents.map((content) => [content]);
  await office.write("Sheet1", "A1:A6", column(numbers));
  await office.write("Sheet1", "C1", [[formula]]);
  const old = await newPart(kind, "gammel");
  office.grid.xmlParts.add(old.xml);
  const key = { sheetId: office.sheetId("Sheet1"), sheet: "Sheet1" };
  const typed = column(texts.map((text) => `'${text}`));
  const cells = [
    { ...key, address: "A1:A4", before: column(numbers.slice(0, 4)), after: typed.slice(0, 4) },
    { ...key, address: "A5:A6", before: column(numbers.slice(4)), after: typed.slice(4) },
  ];
  const spill = { ...key, address: "C1:E1", before: [[formula, "", ""]], after: [[101, 103, 106]] };
  return { deed: "prøve", changes: [spill, ...cells], addsParts: [await newPart(kind, "ny")], removesParts: [old] };
}

async function workbookOf(office: OfficeInNode) {
  return {
    cells: (await office.formulas("Sheet1", "A1:A6")).flat(),
    spill: (await office.values("Sheet1", "C1:E1")).flat(),
    formula: (await office.formulas("Sheet1", "C1")).flat(),
    parts: office.grid.xmlParts.list().map(({ xml }) => />"(.*)"</.exec(xml)?.[1] ?? xml.slice(0, 60)),
  };
}

const before = { cells: numbers, spill: [101, 103, 106], formula: [formula], parts: ["gammel"] };
const after = { cells: texts, spill: [101, 103, 106], formula: [101], parts: ["ny"] };

it("carries out a plan and leaves nothing of its record", async () => {
  const office = await OfficeInNode.open();
  const plan = await plannedDeed(office);
  expect(await workbookOf(office)).toEqual(before);
  await carryOut(plan);
  expect(await workbookOf(office)).toEqual(after);
  expect(await findInterruptedDeed()).toBeNull();
  expect(office.host.unknownMembers).toEqual([]);
});

it("takes back what it did when Excel refuses one request, and says why", async () => {
  const office = await OfficeInNode.open();
  const plan = await plannedDeed(office);
  const take = office.host.faults.take.bind(office.host.faults);
  let writes = 0;
  office.host.faults.take = () =>
    office.grid.cells.value(office.sheetId("Sheet1"), 0, 0) === texts[0] && (writes += 1) === 1
      ? "AccessDenied"
      : take();
  await expect(carryOut(plan)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await workbookOf(office)).toEqual(before);
  expect(await findInterruptedDeed()).toBeNull();
});

it("takes back what it did when it is stopped after any of its requests but the last", async () => {
  for (let stoppedAfter = 0, isDone = false; !isDone; stoppedAfter += 1) {
    const office = await OfficeInNode.open();
    const plan = await plannedDeed(office);
    const stopper = new AbortController();
    const shares = [0];
    const onProgress = (share: number): void => {
      if (shares.push(share) > stoppedAfter) stopper.abort();
    };
    if (stoppedAfter === 0) stopper.abort();
    const ended = carryOut(plan, { onProgress, signal: stopper.signal });
    await Promise.allSettled([ended]);
    isDone = shares.at(-1) === 1;
    if (!isDone) await expect(ended).rejects.toMatchObject({ name: "AbortError" });
    expect(await workbookOf(office)).toEqual(isDone ? after : before);
    expect(await findInterruptedDeed()).toBeNull();
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  }
});

it("says so when what it did before it was stopped cannot be taken back; later it can", async () => {
  const office = await OfficeInNode.open();
  const plan = await plannedDeed(office);
  const stopper = new AbortController();
  const onProgress = (): void => {
    stopper.abort();
    office.crash = { batch: office.batches, isDone: false };
  };
  await expect(carryOut(plan, { onProgress, signal: stopper.signal })).rejects.toBeInstanceOf(HalfDoneError);
  office.crash = undefined;
  expect(await finishDeed("before")).toEqual({ state: "done" });
  expect(await workbookOf(office)).toEqual(before);
});

it("is done when only the answer to its last request is lost", async () => {
  let office = await OfficeInNode.open();
  let plan = await plannedDeed(office);
  await carryOut(plan);
  const batch = office.batches - 1;

  office = await OfficeInNode.open();
  plan = await plannedDeed(office);
  office.crash = { batch, isDone: true, isAlone: true };
  await carryOut(plan);
  expect(await workbookOf(office)).toEqual(after);
  expect(await findInterruptedDeed()).toBeNull();
});

describe.each([
  ["lost on the way", false],
  ["done, with the answer lost", true],
])("a deed that dies at any request, the request %s", (_, isDone) => {
  it.each(["before", "after"] as const)(
    "leaves a workbook that can be taken to what was wanted: %s",
    async (direction) => {
      for (let batch = 0; ; batch += 1) {
        const office = await OfficeInNode.open();
        const plan = await plannedDeed(office);
        office.crash = { batch: office.batches + batch, isDone };
        const hasDied = await carryOut(plan).then(
          () => false,
          () => true,
        );
        office.crash = undefined;
        const found = await findInterruptedDeed();
        if (found !== null) {
          expect(found).toMatchObject({ state: "whole", deed: "prøve", sheets: ["Sheet1"], canComplete: true });
          expect(await finishDeed(direction)).toEqual({ state: "done" });
          expect(await workbookOf(office)).toEqual(direction === "before" ? before : after);
        } else {
          const { parts, ...cells } = await workbookOf(office);
          const [whole] = [before, after].filter((one) => one.cells[0] === cells.cells[0]);
          expect({ ...cells, parts: parts.filter((part) => !part.startsWith("<")) }).toEqual(whole);
        }
        if (!hasDied) break;
      }
    },
  );
});

describe("a deed that has stopped", () => {
  let office: OfficeInNode;

  beforeEach(async () => {
    office = await OfficeInNode.open();
    const plan = await plannedDeed(office);
    await Excel.run((context) => beginDeed(context, plan));
  });

  it("bars another deed until it is finished or undone", async () => {
    await expect(carryOut({ deed: "annen", changes: [] })).rejects.toBeInstanceOf(EarlierDeedError);
    expect(await finishDeed("after")).toEqual({ state: "done" });
    expect(await workbookOf(office)).toEqual(after);
    await carryOut({ deed: "annen", changes: [] });
    expect(await finishDeed("after")).toEqual({ state: "none" });
  });

  it("asks before it touches what someone has changed since, and does as it is told", async () => {
    await office.write("Sheet1", "A5", [[55]]);
    expect(await finishDeed("after")).toEqual({ state: "asks", disturbed: [{ sheet: "Sheet1", address: "A5:A6" }] });
    expect((await workbookOf(office)).cells).toEqual([0, 1, 2, 3, 55, 5]);
    expect(await finishDeed("after", "keep")).toEqual({ state: "done" });
    expect((await workbookOf(office)).cells).toEqual([...texts.slice(0, 4), 55, 5]);
  });

  it("overwrites what someone has changed when told to", async () => {
    await office.write("Sheet1", "A5", [[55]]);
    expect(await finishDeed("before", "overwrite")).toEqual({ state: "done" });
    expect(await workbookOf(office)).toEqual(before);
  });

  it("follows a sheet that was renamed", async () => {
    office.grid.sheets.rename(office.sheetId("Sheet1"), "Tall");
    expect(await finishDeed("after")).toEqual({ state: "done" });
    expect((await office.values("Tall", "A1:A6")).flat()).toEqual(texts);
  });

  it("with a damaged record is said so, and forgotten only when told to", async () => {
    const [page] = office.grid.xmlParts.list().filter(({ xml }) => xml.includes("journal-page"));
    if (page !== undefined) office.grid.xmlParts.remove(page.id);
    expect(await findInterruptedDeed()).toEqual({ state: "damaged" });
    expect(await finishDeed("before")).toEqual({ state: "damaged" });
    await forgetDeed();
    expect(await findInterruptedDeed()).toBeNull();
    expect(await workbookOf(office)).toEqual(before);
  });
});

it("can only undo a deed that makes sheets: the sheets and names go", async () => {
  const office = await OfficeInNode.open();
  await Excel.run((context) =>
    beginDeed(context, { deed: "lag", changes: [], makesSheets: ["Start", "Fond"], makesNames: ["AktivtScenario"] }),
  );
  office.grid.sheets.add("Start");
  office.grid.names.add("AktivtScenario", "'Start'!$B$5", "");
  expect(await findInterruptedDeed()).toMatchObject({ sheets: ["Start", "Fond"], canComplete: false });
  expect(await finishDeed("after")).toEqual({ state: "cannotComplete" });
  expect(await finishDeed("before")).toEqual({ state: "done" });
  expect(office.grid.sheets.list().map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(office.grid.names.list()).toEqual([]);
});

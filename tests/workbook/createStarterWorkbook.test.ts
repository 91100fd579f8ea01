import { createStarterWorkbook, type CreationProgress } from "../../src/workbook/createStarterWorkbook";
import { findInterruptedDeed } from "../../src/workbook/journal/findInterruptedDeed";
import { finishDeed } from "../../src/workbook/journal/finishDeed";
import { starterWorkbook } from "../../src/workbook/template/starterWorkbook";
import { OfficeInNode } from "./officeInNode";

jest.setTimeout(240_000);

let office: OfficeInNode;

beforeEach(async () => {
  office = await OfficeInNode.open();
  // this Excel has no undo groups, as the workbench
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => false } } } });
});

/** Everything that is in the workbook besides its first sheet. */
function made(): unknown[] {
  const { sheets, names, tables, xmlParts } = office.grid;
  return [...sheets.list().slice(1), ...names.list(), ...tables.list(), ...xmlParts.list()];
}

const step = ({ step: name, sheet }: CreationProgress) => `${name} ${sheet ?? ""}`.trim();

// what has been written by then: the first sheets; all constants and the formulas; the first looks
it.each(["sheets 6", "formulas", "looks 6"])(
  "a connection lost at «%s» leaves a workbook that says so, and from which everything can be taken away",
  async (lost) => {
    const making = createStarterWorkbook((progress) => {
      if (step(progress) === lost) office.crash = { batch: office.batches, isDone: true };
    });
    await expect(making).rejects.toThrow("left behind: Start");
    office.crash = undefined;

    expect(made().length).toBeGreaterThan(6);
    expect(await findInterruptedDeed()).toMatchObject({
      deed: "createStarter",
      sheets: starterWorkbook.map(({ name }) => name),
      canComplete: false,
    });
    await expect(createStarterWorkbook(() => undefined)).rejects.toThrow("an earlier deed");
    expect(await finishDeed("before")).toEqual({ state: "done" });
    expect(made()).toEqual([]);
    expect(await findInterruptedDeed()).toBeNull();
  },
);

it.each(["checking", "sheets 12", "looks 6"])("stopped at «%s» it leaves nothing, and can be made then", async (at) => {
  const stopper = new AbortController();
  const making = createStarterWorkbook(
    (progress) => {
      if (step(progress) === at) stopper.abort();
    },
    { signal: stopper.signal },
  );
  await expect(making).rejects.toThrow("aborted");
  expect(made()).toEqual([]);
  expect(await findInterruptedDeed()).toBeNull();
});

it("tells how far it has come, sheet by sheet, and leaves no record when it is done", async () => {
  const steps: string[] = [];
  await createStarterWorkbook((progress) => steps.push(step(progress)));
  expect(steps[0]).toBe("checking");
  expect(steps.filter((one) => one.startsWith("looks")).at(-1)).toBe(`looks ${starterWorkbook.length}`);
  expect(await findInterruptedDeed()).toBeNull();
  expect(office.grid.xmlParts.list()).toEqual([]);
  expect(office.host.unknownMembers).toEqual([]);
});

import { join } from "node:path";
import { build } from "esbuild";
import type * as Deeds from "./deedsUnderTest";
import { WorkbenchPage } from "./page";
import { typedCells } from "./typedCells";

declare global {
  var deeds: typeof Deeds;
}

jest.setTimeout(240_000);

const time = "2026-01-15T09:00:00Z";

let workbench: WorkbenchPage;
let script: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "deedsUnderTest.ts")],
    bundle: true,
    format: "iife",
    globalName: "deeds",
    write: false,
  });
  script = outputFiles[0]?.text ?? "";
}, 60_000);

beforeEach(async () => {
  workbench = await WorkbenchPage.open({ empty: false });
  await workbench.quiet();
  await loadDeeds();
}, 120_000);

afterEach(() => workbench.close());

/** Puts the deeds beside the pane, in its own page with its own Office.js. */
async function loadDeeds(): Promise<void> {
  const url = new URL("/deeds-under-test.js", workbench.pane.url()).href;
  await workbench.page.context().route(url, (route) => route.fulfill({ body: script, contentType: "text/javascript" }));
  await workbench.pane.addScriptTag({ url });
}

const ownFormulas = async () =>
  [...(await typedCells(workbench))].filter(([, formula]) =>
    /^=.*(?:DISPFOND|HANDLINGSREGEL|SCENARIO)\./.test(formula),
  );

describe("the deeds in a browser, on the starter workbook", () => {
  it("freeze every formula of ours without changing a value, and thaw to the same workbook", async () => {
    const [typed, fond] = [await typedCells(workbench), await workbench.values("A1:M50", "Fond")];
    expect((await ownFormulas()).length).toBeGreaterThan(5);
    const freezing = await workbench.pane.evaluate((now) => deeds.freeze(now), time);
    expect(freezing.left).toEqual([]);
    await workbench.quiet();
    expect(await ownFormulas()).toEqual([]);
    expect(await workbench.values("A1:M50", "Fond")).toEqual(fond);
    expect(await workbench.pane.evaluate(() => deeds.thaw())).toEqual({
      state: "done",
      restored: freezing.formulas,
      stillFrozen: 0,
    });
    await workbench.quiet();
    expect(await typedCells(workbench)).toEqual(typed);
    expect(await workbench.values("A1:M50", "Fond")).toEqual(fond);
    expect(await workbench.unknownMembers()).toEqual([]);
  });

  it("can be taken back after the pane has died half-way through a freeze", async () => {
    const typed = await typedCells(workbench);
    await workbench.page.evaluate(() => {
      const { host, grid } = window.workbench;
      const take = host.faults.take.bind(host.faults);
      // dies when the record stands and the first cells have been written
      host.faults.take = () =>
        grid.xmlParts.list().some(({ xml }) => /"done":[2-9]/.test(xml)) ? "SessionTimedOut" : take();
      Object.assign(window, {
        revive: () => {
          host.faults.take = take;
        },
      });
    });
    expect(
      await workbench.pane.evaluate(
        (now) =>
          deeds.freeze(now).then(
            () => "done",
            () => "died",
          ),
        time,
      ),
    ).toBe("died");
    await workbench.page.evaluate(() => {
      (window as unknown as { revive: () => void }).revive();
    });
    await workbench.quiet();
    expect(await typedCells(workbench)).not.toEqual(typed);

    expect(await workbench.pane.evaluate(() => deeds.findInterruptedDeed())).toMatchObject({
      deed: "freeze",
      canComplete: true,
    });
    expect(await workbench.pane.evaluate(() => deeds.finishDeed("before"))).toEqual({ state: "done" });
    await workbench.quiet();
    expect(await typedCells(workbench)).toEqual(typed);
    expect(await workbench.pane.evaluate(() => deeds.readFrozen())).toBeNull();
  });

  it("keep a version, see what changed and restore it", async () => {
    await workbench.pane.evaluate(
      (now) => deeds.takeVersion({ status: "vedtatt", label: "Vedtatt plan", time: now }),
      time,
    );
    await workbench.page.evaluate(() => {
      const { grid } = window.workbench;
      const sheetId = grid.sheets.find("Start")?.id ?? "";
      grid.cells.write({ sheetId, row: 5, column: 1, rowCount: 1, columnCount: 1 }, [["Maraton"]], "nb");
    });
    await workbench.quiet();
    const changed = await workbench.pane.evaluate(async () => {
      const [version] = (await deeds.listVersions()).versions;
      return deeds.compareVersions(version?.id ?? "");
    });
    expect(changed[0]).toMatchObject({
      kind: "input",
      before: "Sprinten",
      after: "Maraton",
      place: { sheet: "Start", address: "B6" },
    });
    const restoring = await workbench.pane.evaluate(async () => {
      const [version] = (await deeds.listVersions()).versions;
      return deeds.restoreAssumptions(await deeds.previewRestore(version?.id ?? ""));
    });
    expect(restoring).toEqual({ state: "done", cells: 1 });
    expect(await workbench.values("B6", "Start")).toEqual([["Sprinten"]]);
  });

  it("find the starter workbook in good health", async () => {
    expect(await workbench.pane.evaluate(() => deeds.readHealth())).toEqual([]);
  });
});

import {
  axeFaults,
  chooseLanguage,
  paneViews,
  paneWidths,
  setPaneWidth,
  sidewaysOverflow,
  takePicture,
} from "./paneChecks";
import { until, WorkbenchPage } from "./page";

jest.setTimeout(240_000);

describe.each(["light", "dark"] as const)("the pane in %s", (colorScheme) => {
  let workbench: WorkbenchPage;

  afterEach(() => workbench.close());

  it("passes axe and never scrolls sideways, from the first run to the rules", async () => {
    workbench = await WorkbenchPage.open({ colorScheme });
    const create = workbench.pane.getByRole("button", { name: "Lag startarbeidsbok" });
    await create.waitFor();
    await setPaneWidth(workbench, 320);
    expect(await axeFaults(workbench)).toEqual([]);

    await create.click();
    await workbench.pane.getByRole("heading", { name: "Omstillingstempo" }).waitFor();
    await workbench.quiet();
    await until(async () => (await workbench.pane.locator("[aria-busy=true]").count()) === 0);
    for (const tab of ["Scenario", "Regler", "Mer"]) {
      await workbench.openTab(tab);
      for (const width of paneWidths) {
        await setPaneWidth(workbench, width);
        expect({ tab, width, overflow: await sidewaysOverflow(workbench) }).toEqual({ tab, width, overflow: 0 });
        if (width === 320) expect({ tab, faults: await axeFaults(workbench) }).toEqual({ tab, faults: [] });
        await takePicture(workbench, `pane-${tab}-${width}-${colorScheme}`);
      }
    }
  });

  it.each(["nb", "nn", "en"] as const)(
    "passes axe in every part and never scrolls sideways, in %s",
    async (language) => {
      workbench = await WorkbenchPage.open({ empty: false, colorScheme });
      await workbench.quiet();
      for (const { tab, part } of paneViews) {
        await chooseLanguage(workbench, language, tab, part);
        await until(async () => (await workbench.pane.locator("[aria-busy=true], [role=progressbar]").count()) === 0);
        const view = part ?? tab;
        for (const width of paneWidths) {
          await setPaneWidth(workbench, width);
          expect({ view, width, overflow: await sidewaysOverflow(workbench) }).toEqual({ view, width, overflow: 0 });
          await takePicture(workbench, `${view}-${language}-${width}-${colorScheme}`);
          if (width === 320) expect({ view, faults: await axeFaults(workbench) }).toEqual({ view, faults: [] });
        }
      }
    },
  );

  it("has the colours of its theme", async () => {
    workbench = await WorkbenchPage.open({ colorScheme });
    await workbench.pane.getByRole("button", { name: "Lag startarbeidsbok" }).waitFor();
    const background = await workbench.pane.evaluate(
      () => getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).backgroundColor,
    );
    expect(background).toBe(colorScheme === "light" ? "rgb(250, 250, 250)" : "rgb(31, 31, 31)");
  });
});

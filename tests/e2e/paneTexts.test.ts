import { chooseLanguage, cutTexts, paneViews, setPaneWidth } from "./paneChecks";
import { until, WorkbenchPage } from "./page";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ empty: false });
  await workbench.quiet();
  await setPaneWidth(workbench, 270);
}, 120_000);

afterAll(() => workbench.close());

it.each(["nb", "nn", "en"] as const)("no text is cut off where the pane is narrowest, in %s", async (language) => {
  for (const { tab, part } of paneViews) {
    await chooseLanguage(workbench, language, tab, part);
    await until(async () => (await workbench.pane.locator("[aria-busy=true], [role=progressbar]").count()) === 0);
    expect({ view: part ?? tab, cut: await cutTexts(workbench) }).toEqual({ view: part ?? tab, cut: [] });
  }
});

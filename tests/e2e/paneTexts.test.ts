import { chooseLanguage, cutTexts, setPaneWidth } from "./paneChecks";
import { until, WorkbenchPage } from "./page";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ empty: false });
  await workbench.quiet();
  await setPaneWidth(workbench, 270);
}, 120_000);

afterAll(() => workbench.close());

const views = [
  { tab: "scenario" },
  { tab: "rules" },
  { tab: "explain" },
  { tab: "more" },
  { tab: "more", part: "uncertainty" },
  { tab: "more", part: "functions" },
  { tab: "more", part: "data" },
] as const;

it.each(["nb", "nn", "en"] as const)("no text is cut off where the pane is narrowest, in %s", async (language) => {
  for (const { tab, ...rest } of views) {
    const part = "part" in rest ? rest.part : undefined;
    await chooseLanguage(workbench, language, tab, part);
    await until(async () => (await workbench.pane.locator("[aria-busy=true], [role=progressbar]").count()) === 0);
    expect({ view: part ?? tab, cut: await cutTexts(workbench) }).toEqual({ view: part ?? tab, cut: [] });
  }
});

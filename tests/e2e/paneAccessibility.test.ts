import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { until, WorkbenchPage } from "./page";

jest.setTimeout(120_000);

const root = join(__dirname, "..", "..");
const axe = readFileSync(join(root, "node_modules", "axe-core", "axe.min.js"), "utf8");
const screenshots = join(root, "build", "screenshots");

beforeAll(() => mkdirSync(screenshots, { recursive: true }));

/** Makes the pane as wide as asked, by the keyboard of its edge, in steps of ten. */
async function setPaneWidth(workbench: WorkbenchPage, width: number): Promise<void> {
  await workbench.page.getByRole("separator").focus();
  await workbench.page.keyboard.press("Home");
  for (let at = 270; at < width; at += 10) await workbench.page.keyboard.press("ArrowLeft");
  await until(async () => Math.abs((await workbench.pane.evaluate(() => window.innerWidth)) - width) < 10);
}

async function faultsFound(workbench: WorkbenchPage): Promise<string[]> {
  await workbench.pane.evaluate(axe);
  const results = await workbench.pane.evaluate(() => {
    const { axe: engine } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return engine.run({ exclude: [["[data-tabster-dummy]"]] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

async function overflow(workbench: WorkbenchPage): Promise<number> {
  return workbench.pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.each(["light", "dark"] as const)("the pane in %s", (colorScheme) => {
  let workbench: WorkbenchPage;

  afterEach(() => workbench.close());

  it("passes axe and never scrolls sideways, from the first run to the rules", async () => {
    workbench = await WorkbenchPage.open({ colorScheme });
    const create = workbench.pane.getByRole("button", { name: "Lag startarbeidsbok" });
    await create.waitFor();
    await setPaneWidth(workbench, 320);
    expect(await faultsFound(workbench)).toEqual([]);

    await create.click();
    await workbench.pane.getByRole("heading", { name: "Handlingsregler" }).waitFor();
    await workbench.quiet();
    await until(async () => (await workbench.pane.locator("[aria-busy=true]").count()) === 0);
    for (const width of [270, 320, 350, 500]) {
      await setPaneWidth(workbench, width);
      expect({ width, overflow: await overflow(workbench) }).toEqual({ width, overflow: 0 });
      if (width === 320) expect(await faultsFound(workbench)).toEqual([]);
      await workbench.page.screenshot({ path: join(screenshots, `pane-${width}-${colorScheme}.png`) });
    }
  });

  it("has the colours of its theme", async () => {
    workbench = await WorkbenchPage.open({ colorScheme });
    await workbench.pane.getByRole("button", { name: "Lag startarbeidsbok" }).waitFor();
    const background = await workbench.pane.evaluate(
      () => getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).backgroundColor,
    );
    expect(background).toBe(colorScheme === "light" ? "rgb(250, 250, 250)" : "rgb(31, 31, 31)");
  });
});

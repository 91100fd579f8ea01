import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { translate, type Language } from "../../src/i18n/texts";
import type { MorePart, PaneTab } from "../../src/taskpane/frame/place";
import { until, type WorkbenchPage } from "./page";

const root = join(__dirname, "..", "..");
const axe = readFileSync(join(root, "node_modules", "axe-core", "axe.min.js"), "utf8");
const screenshots = join(root, "build", "screenshots");

/** The widths a pane is looked at in, from Excel for Mac's to the widest we expect. */
export const paneWidths = [270, 320, 350, 500] as const;

/** Every part of the pane but the settings, which have a test of their own. */
export const paneViews: readonly { readonly tab: PaneTab; readonly part?: MorePart }[] = [
  { tab: "scenario" },
  { tab: "rules" },
  { tab: "explain" },
  { tab: "more" },
  { tab: "more", part: "uncertainty" },
  { tab: "more", part: "functions" },
  { tab: "more", part: "data" },
];

/** Makes the pane as wide as asked, by the keyboard of its edge, in steps of ten. */
export async function setPaneWidth(workbench: WorkbenchPage, width: number): Promise<void> {
  const edge = workbench.page.getByRole("separator");
  await edge.press("Home");
  for (let at = 270; at < width; at += 10) await edge.press("ArrowLeft");
  await until(async () => Math.abs((await workbench.pane.evaluate(() => window.innerWidth)) - width) < 10);
}

/** Chooses the pane's language among its settings, and goes on to a tab, and to a part of the tab *Mer*. */
export async function chooseLanguage(
  workbench: WorkbenchPage,
  language: Language,
  tab: PaneTab,
  part?: MorePart,
): Promise<void> {
  const t = translate(language);
  await workbench.pane.getByRole("contentinfo").getByRole("button").click();
  await workbench.pane.getByRole("combobox", { name: /^(Språk|Language)/ }).selectOption(language);
  await workbench.openTab(t(`tabs.${tab}`), part && t(`more.parts.${part}.title`));
}

/** What axe finds wrong in the pane. */
export async function axeFaults(workbench: WorkbenchPage): Promise<string[]> {
  await workbench.pane.evaluate(axe);
  const results = await workbench.pane.evaluate(() => {
    const { axe: engine } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return engine.run({ exclude: [["[data-tabster-dummy]"]] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** How far the pane can be scrolled sideways. */
export async function sidewaysOverflow(workbench: WorkbenchPage): Promise<number> {
  return workbench.pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The texts that are cut off: wider or higher than what shows them; but for those that only screen readers hear. */
export async function cutTexts(workbench: WorkbenchPage): Promise<string[]> {
  return workbench.pane.evaluate(() => {
    const hasOwnText = (element: Element): boolean =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && (textContent ?? "").trim() !== "",
      );
    return [...document.body.querySelectorAll<HTMLElement>("*")].flatMap((element) => {
      if (!hasOwnText(element) || !element.checkVisibility() || element.clientWidth <= 1) return [];
      const { overflowX, overflowY } = getComputedStyle(element);
      const isWide = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      const isHigh = overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1;
      return isWide || isHigh ? [element.textContent.trim()] : [];
    });
  });
}

/** Keeps what the page looks like, for a person to judge. */
export async function takePicture(workbench: WorkbenchPage, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await workbench.page.screenshot({ path: join(screenshots, `${name}.png`) });
}

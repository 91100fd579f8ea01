import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { languages, translate, type Language } from "../src/i18n/texts";
import { Preference } from "../src/taskpane/preference";
import { templatePlace } from "../src/workbook/template/templateLayout";
import { parseAddress } from "../src/workbench/grid/address";
import type { Workbench } from "../src/workbench/page/main";
import { findBrowser, root } from "./browser";
import { buildAddin } from "./build-addin";
import { buildWorkbench } from "./build-workbench";
import { ownCertificate } from "./certificate";
import { startWorkbenchServer } from "./workbench-server";

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const folder = join(root, "docs", "bilder");

/** What is pictured of the pane: a tab, a part of the tab *Mer*, and what is opened in it. */
interface View {
  readonly name: string;
  readonly tab: "scenario" | "rules" | "explain" | "more";
  readonly part?: "uncertainty" | "functions" | "data" | "settings";
  /** Whose cell is selected. */
  readonly cell?: string;
  /** A function that is found and opened. */
  readonly opens?: string;
}

const views: readonly View[] = [
  { name: "scenario", tab: "scenario" },
  { name: "regler", tab: "rules" },
  { name: "forklar", tab: "explain", cell: "Fond.resultat@2026" },
  { name: "mer", tab: "more" },
  { name: "usikkerhet", tab: "more", part: "uncertainty" },
  { name: "funksjoner", tab: "more", part: "functions", opens: "KOB.AVVIK" },
  { name: "data", tab: "more", part: "data" },
  { name: "innstillinger", tab: "more", part: "settings" },
];

const looks = [
  { suffix: "", language: "nb", colorScheme: "light" },
  { suffix: "-mork", language: "nb", colorScheme: "dark" },
  { suffix: "-nn", language: "nn", colorScheme: "light" },
] as const;

type Look = (typeof looks)[number];

/** Opens the workbench with the starter workbook in each look, and pictures every part of the pane as it opens at 350 px. */
async function main(): Promise<void> {
  const [found, certificate] = await Promise.all([findBrowser(), ownCertificate(), buildAddin(), buildWorkbench()]);
  const server = await startWorkbenchServer(0, certificate);
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: found.env,
  });
  await mkdir(folder, { recursive: true });
  try {
    for (const look of looks) await picture(browser, server.origin, look);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function picture(browser: Browser, origin: string, look: Look): Promise<void> {
  const page = await openWorkbench(browser, origin, look);
  if (look.suffix === "") await page.screenshot({ path: join(root, "docs", "arbeidsbenk.png"), scale: "css" });
  const pane = page.frames().find((frame) => frame.url().includes("/taskpane.html"));
  if (pane === undefined) throw new Error("the pane has not loaded");
  for (const view of views) {
    await turnTo(view, page, pane, look.language);
    await page.locator("aside.pane").screenshot({ path: join(folder, `${view.name}${look.suffix}.png`) });
  }
  await page.close();
}

async function openWorkbench(browser: Browser, origin: string, { language, colorScheme }: Look): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "nb-NO",
    viewport: { width: 1366, height: 900 },
    deviceScaleFactor: 2,
    colorScheme,
  });
  await context.addInitScript(rememberLanguage(language));
  const page = await context.newPage();
  await page.goto(origin);
  await until(() => page.evaluate(() => (window as Partial<Window>).workbench !== undefined));
  await page.evaluate(() => window.workbench.ready);
  await page.evaluate(() => window.workbench.grid.quiet());
  return page;
}

/** What the pane's choice of language leaves in the browser, as a script. */
function rememberLanguage(language: Language): string {
  let script = "";
  const setItem = (key: string, value: string): void => {
    script = `localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(value)})`;
  };
  const store = { getItem: () => null, setItem, removeItem: () => undefined };
  new Preference(store, undefined, "language", languages).remember(language);
  return script;
}

async function turnTo({ tab, part, cell, opens }: View, page: Page, pane: Frame, language: Language): Promise<void> {
  const t = translate(language);
  const back = pane.getByRole("button", { name: t("more.back") });
  if (await back.isVisible()) await back.click();
  await pane.getByRole("tab", { name: t(`tabs.${tab}`) }).click();
  if (part !== undefined)
    await pane
      .getByRole("main")
      .getByRole("button", { name: new RegExp(`^${t(`more.parts.${part}.title`)}`) })
      .click();
  if (cell !== undefined) await select(page, cell);
  if (opens !== undefined) {
    await pane.getByRole("searchbox").fill(opens);
    await pane.locator(`[data-opens="${opens}"]`).click();
  }
  await until(async () => (await pane.locator("[aria-busy=true], [role=progressbar]").count()) === 0);
  await page.evaluate(() => window.workbench.grid.quiet());
  // what follows a selection or a change waits a moment itself
  await page.waitForTimeout(1500);
  await pane.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.scrollingElement?.scrollTo(0, 0);
  });
}

/** Selects the first cell of something in the starter workbook, on its sheet. */
async function select(page: Page, wanted: string): Promise<void> {
  const { sheet, address } = templatePlace(wanted);
  const at = parseAddress(address);
  await page.evaluate(
    ([name, row, column]) => {
      const { sheets, selection } = window.workbench.grid;
      const found = sheets.find(name);
      if (found !== undefined) selection.select({ sheetId: found.id, row, column, rowCount: 1, columnCount: 1 });
    },
    [sheet, at?.row ?? 0, at?.column ?? 0] as const,
  );
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 100));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type { Workbench } from "../../src/workbench/page/main";
import { findBrowser } from "../browser";
import { buildAddin } from "../build-addin";
import { buildWorkbench } from "../build-workbench";
import { ownCertificate } from "../certificate";
import { kostraSample } from "../kostra-sample";
import { startWorkbenchServer } from "../workbench-server";
import { sideBySide, type Comparison } from "./sideBySide";

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const rounds = 3;

/** The built add-in in the workbench: opening beside an empty workbook, importing beside writing the same cells. */
export async function compareWorkbench(): Promise<Comparison[]> {
  const [found, certificate] = await Promise.all([findBrowser(), ownCertificate(), buildAddin(), buildWorkbench()]);
  const server = await startWorkbenchServer(0, certificate);
  const { executablePath, args, env } = found;
  const browser = await chromium.launch({ executablePath, args: [...args], env });
  try {
    const opening = (path: string) => async (): Promise<number> => {
      const start = performance.now();
      const page = await openWorkbench(browser, `${server.origin}${path}`);
      const took = performance.now() - start;
      await page.context().close();
      return took;
    };
    const fresh = async <T>(measure: (page: Page) => Promise<T>): Promise<T> => {
      const page = await openWorkbench(browser, server.origin);
      const answer = await measure(page);
      await page.context().close();
      return answer;
    };
    return [
      await sideBySide(["lage og åpne startarbeidsboken", opening("/")], ["åpne en tom", opening("/?tom=1")], rounds),
      await sideBySide(
        [`hente ${cells.length} KOSTRA-poster`, () => fresh(importTime)],
        ["skrive de samme cellene", () => fresh(writingTime)],
        rounds,
      ),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The sample's last year, moved to the year that the starter workbook stands in. */
const file = (kostraSample().files.find(({ name }) => name.startsWith("0A2025"))?.text ?? "").replaceAll(
  /^0A2025/gm,
  "0A2023",
);
const cells = file
  .split(/\r?\n/)
  .filter((line) => line !== "")
  .map((line, index) => [1, index, 100, Number(line.slice(-9))]);

async function openWorkbench(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "nb-NO" });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(async () => {
    await window.workbench.ready;
    await window.workbench.grid.quiet();
  });
  return page;
}

function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes("/taskpane.html"));
  if (pane === undefined) throw new Error("the workbench shows no pane");
  return pane;
}

/** From the click that confirms until the pane says that the file is in. */
async function importTime(page: Page): Promise<number> {
  const pane = paneOf(page);
  await pane.getByRole("tab", { name: "Mer" }).click();
  await pane.getByRole("button", { name: /^Data/ }).first().click();
  const chosen = { name: "0A2023.dat", mimeType: "text/plain", buffer: Buffer.from(file, "latin1") };
  await pane.locator("input[type=file]").first().setInputFiles(chosen);
  const confirm = pane.getByRole("button", { name: /^Hent 2023/ });
  await confirm.waitFor();
  await page.evaluate(() => window.workbench.grid.quiet());
  return confirm.evaluate(
    (button: HTMLButtonElement) =>
      new Promise<number>((resolve) => {
        const card = button.closest("section");
        const start = performance.now();
        const watcher = new MutationObserver(() => {
          if (card?.textContent.includes("er hentet") !== true) return;
          watcher.disconnect();
          resolve(performance.now() - start);
        });
        watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
        button.click();
      }),
  );
}

/** One write of as many cells on a sheet of their own, calculated. */
async function writingTime(page: Page): Promise<number> {
  return paneOf(page).evaluate(async (rows) => {
    const start = performance.now();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ved siden av");
      sheet.getRange(`A1:D${rows.length}`).values = rows;
      await context.sync();
    });
    return performance.now() - start;
  }, cells);
}

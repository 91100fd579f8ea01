import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import { parseAddress, type ParsedAddress } from "../../src/workbench/grid/address";
import type { Cells, CellValue } from "../../src/workbench/grid/cells";
import type { Workbench } from "../../src/workbench/page/main";
import { endpointsFile, screenshotFile, starterFile, type Endpoints } from "./endpoints";

declare global {
  interface Window {
    workbench: Workbench;
  }
}

// The starter workbook takes its time on a busy machine.
const patience = 60_000;

// Several patient steps make one test.
jest.setTimeout(180_000);

/** A workbench in a browser of its own state, used as a person would: by mouse and keyboard. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    /** Every address outside our origin that anything on the page asked for; all were refused. */
    readonly outsideRequests: readonly string[],
    /** Every error that nobody caught and everything written to the console as an error. */
    readonly faults: readonly string[],
  ) {}

  /**
   * Opens the workbench and waits until the add-in has started; with the starter workbook unless `empty`. The add-in makes
   * it once in a test run; later pages open what was made, as Excel opens a file, unless it is to be `made` anew.
   */
  static async open({
    empty = true,
    made = false,
    ...options
  }: BrowserContextOptions & { empty?: boolean; made?: boolean } = {}): Promise<WorkbenchPage> {
    const { origin, browser: endpoint } = JSON.parse(readFileSync(endpointsFile, "utf8")) as Endpoints;
    const browser = await chromium.connect(endpoint);
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: "nb-NO",
      viewport: { width: 1366, height: 768 },
      ...options,
    });
    const outside: string[] = [];
    const faults: string[] = [];
    await context.route(
      (url) => url.origin !== origin && /^https?:|^wss?:/.test(url.protocol),
      async (route) => {
        outside.push(route.request().url());
        await route.abort();
      },
    );
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    const opensSaved = !empty && !made && existsSync(starterFile);
    await context.route(`${origin}/starter.json`, (route) => route.fulfill({ path: starterFile }));
    await page.goto(`${origin}/${empty ? "?tom=1" : opensSaved ? "?fil=/starter.json" : ""}`);
    await until(async () => {
      if (faults.length > 0) throw new Error(`The workbench did not start:\n${faults.join("\n")}`);
      return page.evaluate(() => (window as Partial<Window>).workbench !== undefined);
    });
    await page.evaluate(() => window.workbench.ready);
    const workbench = new WorkbenchPage(page, browser, outside, faults);
    if (!empty && !opensSaved) await workbench.keepStarter();
    return workbench;
  }

  private async keepStarter(): Promise<void> {
    await this.quiet();
    const saved = await this.page.evaluate(() => JSON.stringify(window.workbench.grid.save()));
    // written aside and moved, so that a test beside this one never opens half a file
    const unfinished = `${starterFile}.${process.pid}`;
    writeFileSync(unfinished, saved);
    renameSync(unfinished, starterFile);
  }

  /** Closes the page and its connection to the shared browser. */
  async close(): Promise<void> {
    await this.browser.close();
  }

  /** The add-in's own page, inside the pane. */
  get pane(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes("/taskpane.html"));
    if (frame === undefined) throw new Error("the pane has not loaded");
    return frame;
  }

  /** Opens a tab of the pane, and a part of the tab *Mer*. */
  async openTab(tab: string, part?: string): Promise<void> {
    await this.pane.getByRole("tab", { name: tab }).click();
    if (part !== undefined) await this.pane.getByRole("button", { name: new RegExp(`^${part}`) }).click();
  }

  /** Clicks a cell of the active sheet with the mouse and waits until it is the selected one. */
  async click(address: string): Promise<void> {
    const { row, column } = cellOf(address);
    const middle = await this.page.evaluate(
      ([r, c]) => {
        const cell = window.workbench.grid.cellRectangle(r, c);
        return cell && { x: (cell.left + cell.right) / 2, y: (cell.top + cell.bottom) / 2 };
      },
      [row, column] as const,
    );
    if (middle === undefined) throw new Error(`${address} is not drawn`);
    await this.page.mouse.click(middle.x, middle.y);
    await this.until(
      ([r, c]) => {
        const at = window.workbench.grid.selection.current();
        return at.row === r && at.column === c;
      },
      [row, column] as const,
    );
  }

  /** Selects cells of a sheet, such as `B2:D2`, as a click on its tab and a drag of the mouse do. */
  async select(address: string, sheetName?: string): Promise<void> {
    await this.page.evaluate(
      ([name, area]) => {
        const { selection, sheets } = window.workbench.grid;
        const sheet = name === undefined ? sheets.active() : sheets.find(name);
        if (sheet === undefined) throw new Error(`there is no sheet ${name ?? ""}`);
        sheets.activate(sheet.id);
        selection.select({ sheetId: sheet.id, ...area });
      },
      [sheetName, cellOf(address)] as const,
    );
  }

  /** Writes a cell as the change of a co-author arrives: the user's hand, eye and keyboard are elsewhere. */
  async changeByAnother(address: string, text: string, sheetName?: string): Promise<void> {
    await this.page.evaluate(
      ([name, { row, column }, content]) => {
        const { cells, sheets } = window.workbench.grid;
        const sheet = name === undefined ? sheets.active() : sheets.find(name);
        if (sheet === undefined) throw new Error(`there is no sheet ${name ?? ""}`);
        cells.write({ sheetId: sheet.id, row, column, rowCount: 1, columnCount: 1 }, [[content]], "nb");
      },
      [sheetName, cellOf(address), text] as const,
    );
  }

  /** Waits until the pane says something; every kind of space counts as one. */
  async paneSays(text: string): Promise<void> {
    let said = "";
    const isSaid = async (): Promise<boolean> => {
      said = (await this.pane.locator("main").innerText()).replace(/\s+/g, " ");
      return said.includes(text);
    };
    await until(isSaid).catch((error: unknown) => {
      throw new Error(`the pane never said "${text}" but "${said}"`, { cause: error });
    });
  }

  /** Types into a cell as a person does, and waits until the workbook holds it and everything has been calculated. */
  async type(address: string, text: string): Promise<void> {
    const { row, column } = cellOf(address);
    await this.click(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.until(
      ([r, c]) => {
        const at = window.workbench.grid.selection.current();
        return at.row === r + 1 && at.column === c;
      },
      [row, column] as const,
    );
    await this.quiet();
  }

  /** Waits until nothing is left to calculate and no function is unanswered. */
  async quiet(): Promise<void> {
    await this.page.evaluate(() => window.workbench.grid.quiet());
  }

  /** The values of a range such as `B2:H2`, on a named sheet or the active one. */
  async values(address: string, sheetName?: string): Promise<CellValue[][]> {
    return this.read(address, sheetName, "value");
  }

  /** The texts that the cells of a range show. */
  async texts(address: string, sheetName?: string): Promise<string[][]> {
    return this.read(address, sheetName, "text");
  }

  /** What is drawn in a cell of the active sheet. */
  async shown(address: string): Promise<string> {
    const { row, column } = cellOf(address);
    return this.page.evaluate(([r, c]) => window.workbench.grid.shownText(r, c), [row, column] as const);
  }

  /** The formula of a cell of the active sheet, as a Norwegian sees it. */
  async formula(address: string): Promise<string | undefined> {
    const { row, column } = cellOf(address);
    return this.page.evaluate(
      ([r, c]) => {
        const { cells, sheets } = window.workbench.grid;
        return cells.formula(sheets.active().id, r, c, "nb");
      },
      [row, column] as const,
    );
  }

  /** How many times the add-in has calculated each function since the page opened. */
  async invocations(): Promise<Record<string, number>> {
    return this.page.evaluate(() => Object.fromEntries(window.workbench.grid.functions.invocations));
  }

  /** The members of Office.js that the add-in asked for and our host does not know. */
  async unknownMembers(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.workbench.host.unknownMembers);
  }

  /** Waits until something is true on the page; the page's policy forbids Playwright's own waiting, which evaluates text. */
  async until<Argument>(condition: (argument: Argument) => boolean, argument: Argument): Promise<void> {
    try {
      await until(() => this.page.evaluate<boolean, unknown>(condition as (argument: unknown) => boolean, argument));
    } catch (error) {
      await this.page.screenshot({ path: screenshotFile });
      throw new Error(`${condition.toString()} with ${JSON.stringify(argument)} (see ${screenshotFile})`, {
        cause: error,
      });
    }
  }

  private async read<What extends "value" | "text">(
    address: string,
    sheetName: string | undefined,
    what: What,
  ): Promise<ReturnType<Cells[What]>[][]> {
    return this.page.evaluate(
      ([name, { row, column, rowCount, columnCount }, reading]) => {
        const { cells, sheets } = window.workbench.grid;
        const sheet = name === undefined ? sheets.active() : sheets.find(name);
        if (sheet === undefined) throw new Error(`there is no sheet ${name ?? ""}`);
        return Array.from({ length: rowCount }, (_, r) =>
          Array.from(
            { length: columnCount },
            (__, c) => cells[reading](sheet.id, row + r, column + c) as ReturnType<Cells[What]>,
          ),
        );
      },
      [sheetName, cellOf(address), what] as const,
    );
  }
}

/** Waits until a condition holds, and says which it was if it never does. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  const giveUp = Date.now() + patience;
  while (!(await condition())) {
    if (Date.now() > giveUp) throw new Error(`Still not true after ${patience} ms: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function cellOf(address: string): ParsedAddress {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(`${address} is not an address`);
  return parsed;
}

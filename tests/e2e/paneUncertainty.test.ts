import { amount, share } from "../../src/i18n/formats";
import { where } from "../workbook/where";
import { axeFaults, chooseLanguage, paneWidths, setPaneWidth, sidewaysOverflow, takePicture } from "./paneChecks";
import { WorkbenchPage } from "./page";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;

afterEach(() => workbench.close());

async function open(options: Parameters<typeof WorkbenchPage.open>[0] = {}): Promise<void> {
  workbench = await WorkbenchPage.open({ empty: false, ...options });
}

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const field = (name: string) => workbench.pane.getByRole("textbox", { name });
const part = (name: string) => workbench.pane.getByRole("region", { name });
const fan = "Fond i prosent av driftsinntektene";
const risk = "Sannsynlighet i illustrasjonen: foreslåtte regler og KØB";
const tornado = "Utslag i fondet i 2034, 1 000 kr";

const paneSays = (text: string): Promise<void> => workbench.paneSays(text);

/** The numbers of a figure's table, row by row, as the pane writes them. */
async function tableOf(figure: string): Promise<string[][]> {
  await part(figure).getByRole("button", { name: "Vis som tabell" }).click();
  const rows = await part(figure).locator("tbody tr").all();
  const cells = await Promise.all(rows.map((row) => row.locator("td").allInnerTexts()));
  await part(figure).getByRole("button", { name: "Vis som figur" }).click();
  return cells;
}

/** What stands in rows of the sheet, a column at a time, as the pane would write it. */
async function inSheet(rows: readonly string[], shown: (value: number) => string): Promise<string[][]> {
  const read = await Promise.all(rows.map((row) => numbers(`Usikkerhet.${row}:path`)));
  return (read[0] ?? []).map((_, year) => read.map((row) => shown(row[year] ?? NaN)));
}

async function numbers(wanted: string): Promise<number[]> {
  const { sheet, address } = where(wanted);
  await workbench.quiet();
  return (await workbench.values(address, sheet)).flat().map(Number);
}

describe("Usikkerhet", () => {
  it("shows the figures of the sheet's cells, and follows the scenario", async () => {
    await open();
    await workbench.openTab("Mer", "Usikkerhet");
    const percent = (value: number): string => share(value, "nb");
    for (const scenario of ["Sprinten", "Maraton"]) {
      await workbench.openTab("Scenario");
      await workbench.pane.getByRole("radio", { name: scenario }).click();
      await workbench.openTab("Mer");
      await paneSays(`gjør med fondet i ${scenario}`);
      await paneSays("10 000 trekninger med startverdi 1.");
      expect(await tableOf(fan)).toEqual(await inSheet(["p5", "p25", "p50", "p75", "p95"], percent));
      expect(await tableOf(risk)).toEqual(await inSheet(["under", "tomt"], percent));
      const [, lowest, highest] = await numbers("Usikkerhet.tornado[1..1,1..3]");
      expect((await tableOf(tornado))[0]).toEqual([amount(lowest ?? 0, "nb"), amount(highest ?? 0, "nb")]);
    }
    // the thread was let in by the page's policy
    expect(workbench.faults.filter((fault) => fault.includes("Content Security Policy"))).toEqual([]);
  });

  it("tries other figures without touching the sheet, and puts exactly that picture where there is room", async () => {
    await open();
    await workbench.openTab("Mer", "Usikkerhet");
    await paneSays("10 000 trekninger med startverdi 1.");
    await field("Trekninger").fill("50");
    await paneSays("trekninger er 50");
    await field("Trekninger").fill("500");
    await field("Startverdi").fill("7");
    await field("Standardavvik, rente").fill("2,5 %");
    await paneSays("500 trekninger med startverdi 7. Andre tall enn i arket.");
    await paneSays("I arket: 10 000");
    expect(await numbers("Usikkerhet.trekninger")).toEqual([10_000]);
    const shown = await tableOf(fan);

    await workbench.select("A1", "Usikkerhet");
    await button(`Sett inn ${fan}`).click();
    await paneSays(";0,025;");
    await part(fan).getByRole("button", { name: "Sett inn", exact: true }).last().click();
    await paneSays("A1, A2, A3, A5, B5, C5 og 9 til er ikke tomme.");
    await workbench.select("J200", "Usikkerhet");
    await paneSays("Settes inn i Usikkerhet!J200:U204.");
    await part(fan).getByRole("button", { name: "Sett inn", exact: true }).last().click();
    await paneSays("Satt inn i Usikkerhet!J200:U204.");
    await workbench.quiet();
    const inserted = await workbench.values("K200:U204", "Usikkerhet");
    expect(shown).toEqual((inserted[0] ?? []).map((_, year) => inserted.map((row) => share(Number(row[year]), "nb"))));
    expect((await workbench.values("J200", "Usikkerhet"))[0]).toEqual(["5-persentil"]);

    await button("Bruk tallene i arket").click();
    await paneSays("10 000 trekninger med startverdi 1.");
  });

  it("is stopped while it draws, and drawn when one wants it after all", async () => {
    await open();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await workbench.page.route(/simulation\./, async (route) => {
      await released;
      await route.continue();
    });
    await workbench.openTab("Mer", "Usikkerhet");
    await paneSays("Trekker 10 000 baner");
    await button("Avbryt").click();
    await paneSays("Avbrutt.");
    expect(await part(fan).count()).toBe(0);
    release();
    await button("Regn ut").click();
    await paneSays("10 000 trekninger med startverdi 1.");
    expect(await part(fan).count()).toBe(1);
  });

  it("says that it needs the starter workbook where there is none", async () => {
    await open({ empty: true });
    await workbench.openTab("Mer", "Usikkerhet");
    await paneSays("Usikkerheten regnes ut fra startarbeidsboken.");
  });

  it.each(["light", "dark"] as const)("passes axe and never scrolls sideways in %s", async (colorScheme) => {
    await open({ colorScheme });
    await workbench.openTab("Mer", "Usikkerhet");
    await paneSays("10 000 trekninger med startverdi 1.");
    const top = workbench.pane.locator("main");
    for (const width of paneWidths) {
      await setPaneWidth(workbench, width);
      expect({ width, overflow: await sidewaysOverflow(workbench) }).toEqual({ width, overflow: 0 });
      for (const at of [0, 500, 1000, 1500]) {
        await top.evaluate((_, y) => {
          window.scrollTo(0, y);
        }, at);
        await takePicture(workbench, `uncertainty-${width}-${colorScheme}-${at}`);
      }
    }
    await setPaneWidth(workbench, 350);
    expect(await axeFaults(workbench)).toEqual([]);
    await button(`Sett inn ${fan}`).click();
    await part(fan).getByRole("button", { name: "Vis som tabell" }).click();
    await field("Startverdi").fill("2");
    await paneSays("Andre tall enn i arket.");
    expect(await axeFaults(workbench)).toEqual([]);
    await takePicture(workbench, `uncertainty-insert-${colorScheme}`);
    await chooseLanguage(workbench, "nn", "more", "uncertainty");
    await workbench.pane.getByRole("heading", { name: /^Sannsyn i illustrasjonen: gjeldande/ }).waitFor();
    await top.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await takePicture(workbench, `uncertainty-nn-${colorScheme}`);
    await workbench.page.emulateMedia({ forcedColors: "active" });
    await top.evaluate(() => {
      window.scrollTo(0, 900);
    });
    await takePicture(workbench, `uncertainty-forced-${colorScheme}`);
  });
});

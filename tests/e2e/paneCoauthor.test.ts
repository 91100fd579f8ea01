import { amount, share } from "../../src/i18n/formats";
import { where } from "../workbook/where";
import { until, WorkbenchPage } from "./page";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ empty: false });
  await workbench.quiet();
}, 120_000);

afterEach(async () => {
  expect(await workbench.pane.getByRole("dialog").count()).toBe(0);
});

afterAll(() => workbench.close());

const says = (text: string): Promise<void> => workbench.paneSays(text);
const field = (name: string) => workbench.pane.getByRole("textbox", { name });
const list = (name: string) => workbench.pane.getByRole("combobox", { name });
const plain = (text: string): string => text.replace(/\s+/g, " ");

/** Someone else writes in a cell of the starter workbook. */
async function another(wanted: string, text: string): Promise<void> {
  const { sheet, address } = where(wanted);
  await workbench.changeByAnother(address, text, sheet);
  await workbench.quiet();
}

async function number(wanted: string): Promise<number> {
  const { sheet, address } = where(wanted);
  return Number((await workbench.values(address, sheet))[0]?.[0]);
}

/** What is typed where the caret stands, and where that is. */
async function typing(): Promise<{ text: string; caret: number | null }> {
  return workbench.pane.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLInputElement
      ? { text: element.value, caret: element.selectionStart }
      : { text: "nothing", caret: null };
  });
}

describe("when someone else changes the workbook", () => {
  it("Regler shows the new figures, and the question is as far as it had come", async () => {
    await workbench.openTab("Regler");
    await list("Spørsmål").selectOption({ label: "Høyeste årlige lån" });
    await list("År").selectOption("2034");
    await workbench.pane.getByRole("radio", { name: "Tallet som det er nå" }).click();
    await list("Spørsmål").focus();
    const loan = async (): Promise<string> =>
      `Høyst ${plain(amount(await number("Investering og gjeld.maksLaan"), "nb"))} i nye lån hvert år`;
    const before = await loan();
    await says(before);
    await another("NettoLånegjeldBasis", "2000000");
    expect(await loan()).not.toBe(before);
    await says(await loan());
    await says(plain(share(await number("Start.koeb[3,3]"), "nb")));
    expect(await list("Spørsmål").inputValue()).toBe("laan");
    expect(await list("År").inputValue()).toBe("2034");
    expect(await workbench.pane.getByRole("radio", { name: "Tallet som det er nå" }).isChecked()).toBe(true);
    expect(await workbench.pane.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
  });

  it("Forklar tells the new figures of the same cell, and the keyboard stays", async () => {
    const { sheet, address } = where("Bærekraft.koeb[2,5]");
    const answer = async (): Promise<string> => plain(amount(await number("Bærekraft.koeb[2,5]"), "nb"));
    await workbench.select(address, sheet);
    await workbench.openTab("Forklar");
    const before = await answer();
    await says(before);
    await workbench.pane.getByRole("button", { name: "Kopier som tekst" }).focus();
    await another("FondBasis", "460000");
    expect(await answer()).not.toBe(before);
    await says(await answer());
    expect(await workbench.pane.evaluate(() => document.activeElement?.textContent)).toContain("Kopier");
  });

  it("Usikkerhet follows what is not tried, and keeps what is half typed", async () => {
    await workbench.openTab("Mer", "Usikkerhet");
    await says("10 000 trekninger med startverdi 1.");
    await field("Startverdi").fill("7");
    await field("Standardavvik, rente").fill("2,");
    await workbench.page.keyboard.press("ArrowLeft");
    await another("Usikkerhet.trekninger", "2000");
    await until(async () => plain(await field("Trekninger").inputValue()) === "2 000");
    expect(await typing()).toEqual({ text: "2,", caret: 1 });

    // a moment without figures to draw from
    await another("FondBasis", "");
    await says("er ikke fylt ut");
    await another("FondBasis", "460000");
    await until(async () => (await field("Standardavvik, rente").count()) === 1);
    expect(await field("Standardavvik, rente").inputValue()).toBe("2,");
    await field("Standardavvik, rente").fill("2,5 %");
    await says("2 000 trekninger med startverdi 7. Andre tall enn i arket.");
  });

  it("Funksjoner works out the call anew, and keeps what is half typed", async () => {
    const { sheet, address } = where("Fond.driftsinntekter@2026");
    await workbench.openTab("Mer", "Funksjoner");
    await workbench.pane.getByRole("searchbox").fill("kob.avvik");
    await workbench.pane.getByRole("button", { name: /^KOB\.AVVIK/ }).click();
    await list("indikator").selectOption("FOND");
    await field("beløp").fill("=FondBasis");
    await field("driftsinntekter").fill(`='${sheet}'!${address}`);
    const deviation = async (fund: number): Promise<string> =>
      plain(amount(fund - 0.08 * (await number("Fond.driftsinntekter@2026")), "nb"));
    await says(await deviation(460_000));
    await field("mål").fill("8");
    await workbench.page.keyboard.press("Home");
    await says("mål er 800 %");
    await another("FondBasis", "470000");
    expect(await typing()).toEqual({ text: "8", caret: 0 });
    await workbench.page.keyboard.press("End");
    await workbench.page.keyboard.type(" %");
    await says(await deviation(470_000));
    await another("FondBasis", "480000");
    await says(await deviation(480_000));
    expect(await typing()).toEqual({ text: "8 %", caret: 3 });
  });

  it("Data keeps the half-typed name of a version", async () => {
    await workbench.openTab("Mer", "Data");
    await field("Navn").fill("Før form");
    await workbench.page.keyboard.press("ArrowLeft");
    await another("FondBasis", "490000");
    await workbench.page.waitForTimeout(1_500);
    expect(await typing()).toEqual({ text: "Før form", caret: 7 });
    expect(workbench.faults).toEqual([]);
  });
});

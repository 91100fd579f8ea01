import type { Language } from "../../src/engine/kernel/text";
import { cellOf } from "../../src/workbook/address";
import { where } from "../workbook/where";
import { axeFaults, chooseLanguage, paneWidths, setPaneWidth, sidewaysOverflow, takePicture } from "./paneChecks";
import { until, WorkbenchPage } from "./page";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;

afterEach(() => workbench.close());

async function open(options: Parameters<typeof WorkbenchPage.open>[0]): Promise<void> {
  workbench = await WorkbenchPage.open(options);
  await workbench.quiet();
  await workbench.openTab("Forklar");
}

/** Selects the first cell of something in the starter workbook, such as `Fond.fond@2025`. */
async function select(wanted: string): Promise<void> {
  const { sheet, address } = where(wanted);
  await workbench.page.evaluate(
    ([name, { row, column }]) => {
      const { sheets, selection } = window.workbench.grid;
      const found = sheets.find(name);
      if (found === undefined) throw new Error(`there is no ${name}`);
      selection.select({ sheetId: found.id, row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 });
    },
    [sheet, cellOf(address.split(":")[0] ?? address)] as const,
  );
}

async function said(): Promise<string> {
  return (await workbench.pane.getByRole("tabpanel").innerText()).replace(/\s+/g, " ");
}

async function says(text: string): Promise<void> {
  let last = "";
  await until(async () => (last = await said()).includes(text)).catch((error: unknown) => {
    throw new Error(`never said "${text}" but "${last}"`, { cause: error });
  });
}

describe("Forklar", () => {
  it("follows the selection: what is typed, what we calculate and what rests on it, and leads to the inputs", async () => {
    await open({ empty: true });
    await says("Cellen er tom");
    await workbench.type("A1", "-105");
    await workbench.type("B1", "-34");
    await workbench.type("A3", "=DISPFOND.PROJ(447;A1:B1)");
    await workbench.type("A5", "=B3*2");

    await workbench.click("B3");
    await says("Fond året før 342");
    await says("Årets resultat −34");
    await says("Svar 308");
    expect(await workbench.pane.evaluate(() => document.hasFocus())).toBe(false);

    await workbench.click("A1");
    await says("skrevet inn i cellen");
    await workbench.click("A5");
    await says("DISPFOND.PROJ");
    await workbench.pane.getByRole("button", { name: "!B3" }).click();
    await says("Svar 308");
    await workbench.pane.getByRole("button", { name: "!B1" }).click();
    await says("skrevet inn i cellen");
  });

  it("says what is wrong and what to write, for a cell with an error", async () => {
    await open({ empty: true });
    await workbench.type("A3", '=KOB.AVVIK("GJELD";"mye";100)');
    await workbench.click("A3");
    await says("beløp er «mye». Skriv et tall.");
    await workbench.type("A4", '=KOB.AVVIK("GJELD";2*3;100)');
    await workbench.click("A4");
    await says("Legg uttrykket i en egen celle");
  });

  it("speaks bokmål, nynorsk and English, about a number, an error and where an error comes from", async () => {
    await open({ empty: true });
    await workbench.type("A1", '=KOB.AVVIK("FOND";10;100)');
    await workbench.type("A2", '=KOB.AVVIK("GJELD";"mye";100)');
    await workbench.type("A3", "=A2+1");
    await workbench.type("A4", "=1/0");
    await workbench.type("A5", "=KOB.AVIK(1)");
    await workbench.type("B6", "opptatt");
    await workbench.type("A6", "=LAN.PLAN(300;5%;3)");
    const expected: readonly (readonly [Language, readonly (readonly [cell: string, ...texts: string[]])[]])[] = [
      [
        "nb",
        [
          ["A1", "Mål som andel av driftsinntektene 8 %", "Svar 2", "KØB-målet for disposisjonsfond"],
          ["A2", "beløp er «mye». Skriv et tall."],
          ["A3", "kommer fra en annen celle", "!A2"],
          ["A4", "deler på null"],
          ["A5", "Sjekk skrivemåten"],
          ["A6", "Tøm cellene"],
        ],
      ],
      [
        "nn",
        [
          ["A1", "Mål som del av driftsinntektene 8 %", "Svar 2", "KØB-målet for disposisjonsfond"],
          ["A2", "beløp er «mye». Skriv eit tal."],
          ["A3", "kjem frå ei anna celle", "!A2"],
          ["A4", "deler på null eller ei tom celle"],
          ["A5", "Excel kjenner ikkje eit namn"],
          ["A6", "Tøm cellene til høgre"],
        ],
      ],
      [
        "en",
        [
          ["A1", "Target as a share of revenue 8%", "Answer 2", "The KØB target for the disposisjonsfond"],
          ["A2", "Write a number."],
          ["A3", "comes from another cell", "!A2"],
          ["A4", "divides by zero"],
          ["A5", "Check the spelling"],
          ["A6", "Empty the cells to the right"],
        ],
      ],
    ];
    for (const [language, cells] of expected) {
      await chooseLanguage(workbench, language, "explain");
      for (const [cell, ...texts] of cells) {
        await workbench.click(cell);
        for (const text of texts) await says(text);
        expect(await axeFaults(workbench)).toEqual([]);
        await takePicture(workbench, `explain-${language}-${cell}`);
      }
    }
  });

  it("is opened by the ribbon, and can be copied as text", async () => {
    await open({ empty: true });
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.type("A1", '=KOB.AVVIK("FOND";10;100)');
    await workbench.openTab("Mer");
    await workbench.click("A1");
    await workbench.page.getByRole("button", { name: "Forklar" }).click();
    await says("Faktisk andel 10 %");
    await workbench.pane.getByRole("button", { name: "Kopier som tekst" }).click();
    await says("Kopiert");
    const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replace(/\s/g, " ")).toContain("Faktisk andel: 10 %");
  });
});

describe.each(["light", "dark"] as const)("Forklar in %s", (colorScheme) => {
  it("passes axe and never scrolls sideways, in all three languages", async () => {
    await open({ empty: false, colorScheme });
    await select("Fond.resultat@2026");
    await says("Svar");
    for (const language of ["nb", "nn", "en"] as const) {
      await chooseLanguage(workbench, language, "explain");
      for (const width of paneWidths) {
        await setPaneWidth(workbench, width);
        expect({ width, overflow: await sidewaysOverflow(workbench) }).toEqual({ width, overflow: 0 });
        if (width === 320) expect(await axeFaults(workbench)).toEqual([]);
        await takePicture(workbench, `explain-${language}-${width}-${colorScheme}`);
      }
    }
    await setPaneWidth(workbench, 350);
    for (const wanted of [
      "Bærekraft.koeb[1..3,5]",
      "Pensjon.varianter[9,2..5]",
      "Fond.fond@2026",
      "LavesteFond",
      "FondOppfyltFra",
      "Start.foreslaatt[1..3,5..6]",
    ]) {
      const before = await said();
      await select(wanted);
      await until(async () => (await said()) !== before);
      for (const language of ["nb", "nn", "en"] as const) {
        await chooseLanguage(workbench, language, "explain");
        await takePicture(workbench, `explain-${wanted.replace(/\W+/g, "-")}-${language}-${colorScheme}`);
      }
    }
  });
});

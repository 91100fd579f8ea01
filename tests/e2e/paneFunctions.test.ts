import { axeFaults, chooseLanguage, paneWidths, setPaneWidth, sidewaysOverflow, takePicture } from "./paneChecks";
import { until, WorkbenchPage } from "./page";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;

afterEach(() => workbench.close());

async function open(options: Parameters<typeof WorkbenchPage.open>[0] = {}): Promise<void> {
  workbench = await WorkbenchPage.open(options);
  await workbench.pane.getByRole("tab", { name: "Mer" }).click();
  await workbench.pane.getByRole("button", { name: /^Funksjoner/ }).click();
  await search().waitFor();
}

const search = () => workbench.pane.getByRole("searchbox");
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const field = (name: string) => workbench.pane.getByRole("textbox", { name });

/** With ordinary spaces where numbers have hard ones. */
async function paneText(): Promise<string> {
  return (await workbench.pane.locator("main").innerText()).replace(/\s+/g, " ");
}

async function paneSays(text: string): Promise<void> {
  let said = "";
  await until(async () => (said = await paneText()).includes(text)).catch((error: unknown) => {
    throw new Error(`the pane never said "${text}" but "${said}"`, { cause: error });
  });
}

async function focused(): Promise<string> {
  return workbench.pane.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
  );
}

/** Selects cells as a drag of the mouse does. */
async function select(row: number, column: number, rowCount: number, columnCount: number): Promise<void> {
  await workbench.page.evaluate(
    ([r, c, rows, columns]) => {
      const { selection, sheets } = window.workbench.grid;
      selection.select({ sheetId: sheets.active().id, row: r, column: c, rowCount: rows, columnCount: columns });
    },
    [row, column, rowCount, columnCount] as const,
  );
}

describe("Funksjoner", () => {
  it("finds a function, takes its arguments by hand and from the sheet, shows the answer, and puts just that in the sheet", async () => {
    await open();
    for (const [cell, text] of [
      ["B1", "−105000"],
      ["C1", "−34000"],
      ["D1", "32000"],
    ] as const)
      await workbench.type(cell, text);

    await search().fill("fond");
    await paneSays("DISPFOND.PROJ");
    await button(/^DISPFOND\.PROJ/).click();
    await paneSays("Fyll ut fond og resultater, så vises svaret her.");
    await field("fond").fill("447 000");
    await select(0, 1, 1, 3);
    await button("Hent resultater fra markeringen").click();
    await paneSays("342 000 308 000 340 000");
    await paneSays("=DISPFOND.PROJ(447000;B1:D1)");

    await workbench.click("B3");
    await paneSays("Settes inn i Ark1!B3:D3.");
    await button("Sett inn").click();
    await paneSays("Satt inn i Ark1!B3:D3.");
    await workbench.quiet();
    expect(await workbench.values("B3:D3")).toEqual([[342_000, 308_000, 340_000]]);
    expect((await workbench.texts("B3:D3")).flat().map((text) => text.replace(/\s/g, " "))).toEqual([
      "342 000",
      "308 000",
      "340 000",
    ]);
    expect(await workbench.formula("B3")).toBe("=DISPFOND.PROJ(447000;B1:D1)");

    // what is changed in the sheet changes the answer that is shown
    await workbench.type("B1", "0");
    await paneSays("447 000 413 000 445 000");
    expect(await workbench.unknownMembers()).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });

  it("writes nothing where cells stand in the way, nor where the formula reads, and says which", async () => {
    await open();
    await workbench.type("C3", "5");
    await search().fill("dispfond.proj");
    await button(/^DISPFOND\.PROJ/).click();
    await button("Fyll inn eksempelet").click();
    await paneSays("342 308 340 426");
    await workbench.click("B3");
    await paneSays("Settes inn i Ark1!B3:E3.");
    await button("Sett inn").click();
    await paneSays("C3 er ikke tom. Tøm cellen, eller velg en annen plass.");
    expect(await workbench.values("B3:E3")).toEqual([["", 5, "", ""]]);

    await field("resultater").fill("B9:D9");
    await workbench.click("A9");
    await button("Sett inn").click();
    await paneSays("Formelen leser selv fra Ark1!A9:C9.");
    expect(await workbench.values("A9:D9")).toEqual([["", "", "", ""]]);
  });

  it("says what is wrong beside each field, in the words of the definition, and leads there when one asks for the formula", async () => {
    await open();
    await search().fill("lån");
    await button(/^LAN\.PLAN/).click();
    await field("beløp").fill("1 000");
    await field("rente").fill("4");
    await paneSays("rente er 400 %. Skriv for eksempel 4 % eller 0,04.");
    await field("rente").fill("4 %");
    await paneSays("Fyll ut løpetid, så vises svaret her.");
    await button("Sett inn").click();
    await paneSays("løpetid mangler. Skriv et helt tall.");
    expect(await workbench.pane.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
    await field("løpetid").fill("2");
    await workbench.pane.getByRole("combobox", { name: "type" }).selectOption("ANNUITET");
    await paneSays('=LAN.PLAN(1000;0,04;2;"ANNUITET")');
  });

  it("is used with the keyboard alone, one step back at a time", async () => {
    await open();
    await search().focus();
    await workbench.page.keyboard.type("klima.kutt");
    await until(async () => (await button(/^KLIMA\.KUTT/).count()) === 1);
    await workbench.page.keyboard.press("Tab");
    // the browser's own button to empty the search may come first
    if (!(await focused()).startsWith("KLIMA")) await workbench.page.keyboard.press("Tab");
    await workbench.page.keyboard.press("Enter");
    await until(async () => (await focused()) === "Alle funksjoner");
    await workbench.page.keyboard.press("Tab");
    await workbench.page.keyboard.type("100");
    await workbench.page.keyboard.press("Tab");
    expect(await focused()).toBe("Hent nå fra markeringen");
    // while what the button does is shown, Escape only hides that
    await workbench.page.keyboard.press("Shift+Tab");
    for (let press = 0; press < 2 && !(await focused()).startsWith("KLIMA.KUTT"); press += 1) {
      await workbench.page.keyboard.press("Escape");
      await workbench.page.waitForTimeout(300);
    }
    expect(await focused()).toMatch(/^KLIMA\.KUTT/);
    expect(await search().inputValue()).toBe("klima.kutt");
    await workbench.page.keyboard.press("Enter");
    await until(async () => (await field("nå").inputValue()) === "100");
  });
});

describe("Sett inn funksjon on the ribbon", () => {
  it("opens the pane where the functions are", async () => {
    workbench = await WorkbenchPage.open();
    await workbench.page.evaluate(() => {
      window.workbench.host.setVisible(false);
    });
    await workbench.page.getByRole("button", { name: "Sett inn funksjon" }).click();
    await until(() => workbench.page.evaluate(() => window.workbench.host.isVisible));
    await search().waitFor();
  });
});

describe.each(["light", "dark"] as const)("Funksjoner in %s", (colorScheme) => {
  it.each(["nb", "nn", "en"] as const)("passes axe and never scrolls sideways in %s", async (language) => {
    await open({ colorScheme });
    await chooseLanguage(workbench, language, "more", "functions");
    const views = {
      list: () => search().waitFor(),
      subject: () => button(/8\)$/).click(),
      search: () => search().fill("fond"),
      form: async () => {
        await search().fill("gjeld.tabell");
        await button(/^GJELD\.TABELL/).click();
        await button(/^(Fyll inn eksempelet|Fyll inn dømet|Fill in the example)$/).click();
        await paneSays("=GJELD.TABELL(100;");
        await field("rente").fill("4");
        await paneSays("400");
      },
    };
    for (const [name, show] of Object.entries(views)) {
      await show();
      for (const width of paneWidths) {
        await setPaneWidth(workbench, width);
        const overflow = await sidewaysOverflow(workbench);
        expect({ language, name, width, overflow }).toEqual({ language, name, width, overflow: 0 });
        await takePicture(workbench, `functions-${name}-${language}-${width}-${colorScheme}`);
      }
      expect(await axeFaults(workbench)).toEqual([]);
    }
  });
});

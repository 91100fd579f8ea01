import { starterWorkbook } from "../../src/workbook/template/starterWorkbook";
import { where } from "../workbook/where";
import { until, WorkbenchPage } from "./page";
import { typedCells } from "./typedCells";

jest.setTimeout(180_000);

let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await WorkbenchPage.open();
}, 90_000);

afterEach(() => workbench.close());

const starterSheets = starterWorkbook.map(({ name }) => name);

async function sheets(): Promise<string[]> {
  return workbench.page.evaluate(() => window.workbench.grid.sheets.list().map(({ name }) => name));
}

async function names(): Promise<string[]> {
  return workbench.page.evaluate(() => window.workbench.grid.names.list().map(({ name }) => name));
}

async function create(): Promise<void> {
  await workbench.pane.getByRole("button", { name: "Lag startarbeidsbok" }).click();
}

/** With ordinary spaces where numbers have hard ones. */
function plain(text: string): string {
  return text.replace(/\s/g, " ");
}

async function paneSays(text: string): Promise<void> {
  let said = "";
  const saysIt = async (): Promise<boolean> => {
    said = plain(await workbench.pane.locator("main").innerText());
    return said.includes(text);
  };
  await until(saysIt).catch((error: unknown) => {
    throw new Error(`the pane never said "${text}" but "${said}"`, { cause: error });
  });
}

/** A sheet of the user's own under a name that the starter workbook wants. */
async function addOwnSheet(name: string): Promise<void> {
  await workbench.page.evaluate((sheetName) => {
    const { id } = window.workbench.grid.sheets.add(sheetName);
    const area = { sheetId: id, row: 0, column: 0, rowCount: 1, columnCount: 2 };
    window.workbench.grid.cells.write(area, [["mitt", "=1+1"]], "nb");
  }, name);
  await workbench.quiet();
}

describe("the first run", () => {
  it("makes the starter workbook beside the user's own sheets, and shows Start", async () => {
    await addOwnSheet("Mine tall");
    await create();
    await paneSays("Omstillingstempo");
    expect(await sheets()).toEqual(["Ark1", "Mine tall", ...starterSheets]);
    expect(await workbench.page.evaluate(() => window.workbench.grid.sheets.active().name)).toBe("Start");
    expect(await workbench.values("A1:B1", "Mine tall")).toEqual([["mitt", 2]]);
    expect(await workbench.unknownMembers()).toEqual([]);
  });

  it("can be done by keyboard alone, from the button to the choice of scenario and the settings", async () => {
    const focused = () =>
      workbench.pane.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
      );
    await workbench.pane.getByRole("button", { name: "Lag startarbeidsbok" }).focus();
    await workbench.page.keyboard.press("Enter");
    await until(async () => (await focused()) === "Sprinten");
    await workbench.page.keyboard.press("ArrowDown");
    await until(
      async () => (await workbench.values(where("AktivtScenario").address, "Start"))[0]?.[0] === "Mellomdistansen",
    );
    await workbench.quiet();
    await until(() => workbench.pane.getByRole("radio", { name: "Mellomdistansen" }).isChecked());
    // past what can be done with scenarios, and back
    const reach = async (key: string, label: string): Promise<void> => {
      for (let press = 0; press < 8 && (await focused()) !== label; press += 1)
        await workbench.page.keyboard.press(key);
      expect(await focused()).toBe(label);
    };
    await workbench.pane.getByRole("button", { name: "Nytt scenario" }).waitFor();
    await reach("Tab", "Innstillinger");
    await reach("Shift+Tab", "Mellomdistansen");
  });
});

describe("a first run with accounts of one's own", () => {
  const fetchAccounts = () => workbench.pane.getByRole("button", { name: "Hent regnskap" }).click();
  const atImport = async (): Promise<void> => {
    await until(
      async () => (await workbench.pane.evaluate(() => document.activeElement?.textContent)) === "Velg filer",
    );
    expect(await workbench.pane.getByRole("tab", { name: "Mer" }).getAttribute("aria-selected")).toBe("true");
  };

  it("makes the starter workbook without figures, and leads to the accounts", async () => {
    await fetchAccounts();
    await atImport();
    await workbench.quiet();
    expect(await sheets()).toEqual(["Ark1", ...starterSheets]);
    expect((await workbench.values(where("FondBasis").address, where("FondBasis").sheet)).flat()).toEqual([""]);
    expect(await workbench.pane.getByRole("alert").count()).toBe(0);
  });

  it("keeps to that when the sheets must have other names", async () => {
    await addOwnSheet("Fond");
    await fetchAccounts();
    await workbench.pane.getByRole("button", { name: "Bruk andre navn" }).click();
    await atImport();
    await workbench.quiet();
    expect(await sheets()).toContain("Fond (2)");
    expect((await workbench.values(where("FondBasis").address, where("FondBasis").sheet)).flat()).toEqual([""]);
  });

  it("can be stopped, and begun otherwise", async () => {
    await fetchAccounts();
    await paneSays(`ark 6 av ${starterSheets.length} (2 av 4)`);
    await workbench.pane.getByRole("button", { name: "Avbryt" }).click();
    await until(async () => (await workbench.pane.getByRole("progressbar").count()) === 0);
    expect(await sheets()).toEqual(["Ark1"]);
    await create();
    await paneSays("Sprinten");
    await workbench.quiet();
    expect((await workbench.values(where("FondBasis").address, where("FondBasis").sheet)).flat()).toEqual([447_000]);
  });

  it("can begin in the Data part, which says what comes first", async () => {
    await workbench.openTab("Mer", "Data");
    await paneSays("Regnskapet settes inn i startarbeidsboken, og den finnes ikke her ennå.");
    await workbench.pane.getByRole("button", { name: "Lag den uten tall" }).click();
    await atImport();
  });
});

describe("a workbook that already uses a sheet name", () => {
  beforeEach(() => addOwnSheet("Fond"));

  it("is asked about, and nothing is written before the answer", async () => {
    const before = await typedCells(workbench);
    await create();
    await paneSays("Arbeidsboken har allerede «Fond»");
    expect(await sheets()).toEqual(["Ark1", "Fond"]);
    await workbench.pane.getByRole("button", { name: "Avbryt" }).click();
    await until(async () => (await workbench.pane.getByRole("alert").count()) === 0);
    expect(await typedCells(workbench)).toEqual(before);
    expect(await names()).toEqual([]);
  });

  it("gets sheets under other names that calculate among themselves", async () => {
    await create();
    await workbench.pane.getByRole("button", { name: "Bruk andre navn" }).click();
    await paneSays("Omstillingstempo");
    await workbench.quiet();
    expect(await sheets()).toEqual([
      "Ark1",
      "Fond",
      ...starterSheets.map((name) => (name === "Fond" ? "Fond (2)" : name)),
    ]);
    expect(await workbench.values("A1:B1", "Fond")).toEqual([["mitt", 2]]);
    expect(await workbench.values(where("Fond.fond@2025").address, "Fond (2)")).toEqual([[308_000]]);
    expect((await workbench.values(where("LavesteFond").address, "Start"))[0]?.slice(0, 2)).toEqual([2025, 308_000]);
  });

  it("is asked about in the pane when the ribbon's button is pressed with the pane closed", async () => {
    await workbench.page.evaluate(() => {
      window.workbench.host.setVisible(false);
    });
    await workbench.page.evaluate(() => window.workbench.host.runCommand("StarterWorkbookButton"));
    await until(() => workbench.page.evaluate(() => window.workbench.host.isVisible));
    await paneSays("Arbeidsboken har allerede «Fond»");
    expect(await sheets()).toEqual(["Ark1", "Fond"]);
  });
});

describe("a workbook that already uses a defined name", () => {
  it("is left alone until the name is gone", async () => {
    await workbench.page.evaluate(() => {
      window.workbench.grid.names.add("AktivtScenario", "'Ark1'!$A$1", "mitt eget");
    });
    await create();
    await paneSays("AktivtScenario er i bruk, og ingenting er endret");
    expect(await sheets()).toEqual(["Ark1"]);
    await workbench.page.evaluate(() => {
      const { names: defined } = window.workbench.grid;
      const own = defined.find("AktivtScenario");
      if (own !== undefined) defined.remove(own);
    });
    await workbench.pane.getByRole("button", { name: "Prøv igjen" }).click();
    await paneSays("Omstillingstempo");
    expect(await sheets()).toEqual(["Ark1", ...starterSheets]);
  });
});

describe("a workbook that already has the starter workbook", () => {
  it("gets no second one from the ribbon", async () => {
    await create();
    await paneSays("Omstillingstempo");
    await workbench.page.evaluate(() => window.workbench.host.runCommand("StarterWorkbookButton"));
    await paneSays("Startarbeidsboken finnes allerede");
    expect(await sheets()).toEqual(["Ark1", ...starterSheets]);
  });
});

describe("a failure of the ribbon's button", () => {
  it("is told in the pane, which opens for it", async () => {
    await workbench.pane.getByRole("button", { name: "Lag startarbeidsbok" }).waitFor();
    await workbench.page.evaluate(() => {
      const { host } = window.workbench;
      const take = host.faults.take.bind(host.faults);
      // everything fails while the pane is closed: which batch comes first is not ours to say
      host.faults.take = () => (host.isVisible ? take() : "AccessDenied");
      host.setVisible(false);
    });
    await workbench.page.evaluate(() => window.workbench.host.runCommand("StarterWorkbookButton"));
    await until(() => workbench.page.evaluate(() => window.workbench.host.isVisible));
    await paneSays("Opphev beskyttelsen");
    expect(await sheets()).toEqual(["Ark1"]);
    await workbench.pane.getByRole("button", { name: "Prøv igjen" }).click();
    await paneSays("Omstillingstempo");
    expect(await sheets()).toEqual(["Ark1", ...starterSheets]);
  });
});

describe("making it", () => {
  it("can be stopped, says how far it has come, and leaves nothing behind", async () => {
    await create();
    await paneSays(`ark 6 av ${starterSheets.length} (2 av 4)`);
    await workbench.pane.getByRole("button", { name: "Avbryt" }).click();
    await paneSays("Lag startarbeidsbok");
    await until(async () => (await workbench.pane.getByRole("progressbar").count()) === 0);
    expect(await sheets()).toEqual(["Ark1"]);
    expect(await names()).toEqual([]);
    expect(await workbench.page.evaluate(() => window.workbench.grid.xmlParts.list())).toEqual([]);
    expect(await workbench.pane.getByRole("alert").count()).toBe(0);
  });
});

describe("a failure half-way", () => {
  it("leaves nothing behind, says so, and the next attempt works", async () => {
    await addOwnSheet("Mine tall");
    const before = await typedCells(workbench);
    await workbench.page.evaluate(() => {
      const { host, grid } = window.workbench;
      const take = host.faults.take.bind(host.faults);
      let hasFailed = false;
      host.faults.take = () => {
        if (hasFailed || grid.sheets.find("Fond") === undefined) return take();
        hasFailed = true;
        return "AccessDenied";
      };
    });
    await create();
    await paneSays("Det gikk ikke");
    await paneSays("Opphev beskyttelsen");
    expect(await sheets()).toEqual(["Ark1", "Mine tall"]);
    expect(await names()).toEqual([]);
    expect(await workbench.page.evaluate(() => window.workbench.grid.tables.list())).toEqual([]);
    expect(await typedCells(workbench)).toEqual(before);

    await workbench.pane.getByRole("button", { name: "Prøv igjen" }).click();
    await paneSays("Omstillingstempo");
    expect(await sheets()).toEqual(["Ark1", "Mine tall", ...starterSheets]);
  });
});

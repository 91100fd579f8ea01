import { cellOf } from "../../src/workbook/address";
import { where } from "../workbook/where";
import { until, WorkbenchPage } from "./page";
import { typedCells } from "./typedCells";

jest.setTimeout(180_000);

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ empty: false, made: true });
  await workbench.quiet();
}, 90_000);

afterAll(() => workbench.close());

/** The values of a reference such as `Fond.fond:path`, or of a defined name. */
async function row(wanted: string, decimals = 6): Promise<unknown[]> {
  const scale = 10 ** decimals;
  const { sheet, address } = where(wanted);
  return (await workbench.values(address, sheet))
    .flat()
    .map((value) => (typeof value === "number" ? Math.round(value * scale) / scale : value));
}

/** Writes a cell as a person would, in Norwegian notation. */
async function write(wanted: string, text: string): Promise<void> {
  const { sheet, address } = where(wanted);
  await workbench.page.evaluate(
    ([name, { row: r, column }, content]) => {
      const found = window.workbench.grid.sheets.find(name);
      if (found === undefined) throw new Error(`there is no ${name}`);
      const cell = { sheetId: found.id, row: r - 1, column: column - 1, rowCount: 1, columnCount: 1 };
      window.workbench.grid.cells.write(cell, [[content]], "nb");
    },
    [sheet, cellOf(address), text] as const,
  );
}

async function choose(name: string): Promise<void> {
  await workbench.pane.getByRole("radio", { name }).click();
  await until(async () => (await row("AktivtScenario"))[0] === name);
  await workbench.quiet();
}

/** With ordinary spaces where numbers have hard ones. */
function plain(text: string): string {
  return text.replace(/\s/g, " ");
}

async function paneSays(text: string): Promise<void> {
  await until(async () => plain(await workbench.pane.locator("main").innerText()).includes(text));
}

describe("the starter workbook, made by the add-in", () => {
  it("shows the sustainability deviations for 2023", async () => {
    expect(await row("Bærekraft.koeb[1..3,5]", -3)).toEqual([-218_000, 102_000, -3_485_000]);
  });

  it("shows korrigert netto driftsresultat in the four variants, and −77 021 where the source prints −76 714", async () => {
    expect(await row("Pensjon.varianter[9,2..5]")).toEqual([-202_423, -142_423, -202_423, -142_423]);
    expect(await row("Pensjon.varianter[8,5]", 0)).toEqual([-77_021]);
    expect(await row("Pensjon.varianter[10,5]", 0)).toEqual([-76_714]);
  });

  it("shows the surpluses of Sprinten and Mellomdistansen, and 308 mill. kr in the fund in 2025", async () => {
    expect((await row("Fond.resultat1:path")).slice(2, 4)).toEqual([32_000, 86_000]);
    expect((await row("Fond.resultat2:path")).slice(2, 6)).toEqual([2_000, 36_000, 72_000, 102_000]);
    expect(await row("Fond.fond@2025")).toEqual([308_000]);
  });

  it("writes numbers the Norwegian way", async () => {
    const [shown] = await workbench.texts(where("Fond.fond:plan").address, "Fond");
    expect(shown?.map(plain)).toEqual(["308 000", "340 000", "426 000", "512 000"]);
    expect((await workbench.texts(where("Fond.resultat@2025").address, "Fond")).flat().map(plain)).toEqual(["−34 000"]);
  });

  it("needed no member that the host does not know, nothing from outside, and no error went by", async () => {
    expect(await workbench.unknownMembers()).toEqual([]);
    expect(workbench.outsideRequests).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});

describe("changing one input", () => {
  it("calls only the functions that depend on it", async () => {
    const before = await workbench.invocations();
    await write("Pensjon.grunnlag[4,2]", "9504");
    await workbench.quiet();
    expect(await row("Pensjon.varianter[9,2..5]")).toEqual([-201_423, -141_423, -201_423, -141_423]);
    const after = await workbench.invocations();
    const called = Object.entries(after).filter(([name, count]) => count !== before[name]);
    expect(called).toEqual([["NDR.TABELL", (before["NDR.TABELL"] ?? 0) + 4]]);
  });
});

describe("choosing a scenario in the pane", () => {
  it("writes one cell, and every dependent cell follows", async () => {
    const before = await typedCells(workbench);
    await choose("Mellomdistansen");
    const after = await typedCells(workbench);
    const changed = [...after].filter(([cell, content]) => before.get(cell) !== content);
    expect(changed).toEqual([["Start!R6C2", "Mellomdistansen"]]);
    expect(after.size).toBe(before.size);

    expect((await row("Fond.resultat:path")).slice(0, 8)).toEqual([
      -105_000, -44_000, 2_000, 36_000, 72_000, 102_000, 102_000, 102_000,
    ]);
    expect((await row("Fond.fond:path")).slice(0, 8)).toEqual([
      342_000, 298_000, 300_000, 336_000, 408_000, 510_000, 612_000, 714_000,
    ]);
    expect((await row("LavesteFond")).slice(0, 2)).toEqual([2026, 300_000]);
    expect(await row("FondOppfyltFra")).toEqual([2029]);
    expect(await row("Start.foreslaatt[1..3,5..6]")).toEqual([
      ...["IKKE OPPFYLT", 2025],
      ...["IKKE OPPFYLT", 2028],
      ...["IKKE OPPFYLT", 2025],
    ]);
  });

  it("shows and announces what the rules say about it", async () => {
    await choose("Maraton");
    await workbench.openTab("Regler");
    await paneSays("Framtidige år gjelder Maraton");
    await paneSays("4,1 % på det laveste, mål minst 8,0 %");
    const announced = workbench.pane.locator("[role=status]").first();
    await until(async () => (await announced.innerText()) === "Maraton er valgt. 0 av 3 handlingsregler er oppfylt.");
    await workbench.openTab("Scenario");
  });

  it("shows each scenario's fund in the last year and the first year with 8 %", async () => {
    const cards = await workbench.pane.getByRole("radiogroup").innerText();
    expect(cards.replace(/\s+/g, " ")).toBe(
      "Sprinten Fond 2034: 1 028 000 8 % fond fra 2027 Lavest 6,6 % i 2025 2 % resultat nås ikke " +
        "Mellomdistansen Fond 2034: 1 020 000 8 % fond fra 2029 Lavest 6,2 % i 2026 2 % resultat nås ikke " +
        "Maraton Fond 2034: 825 000 8 % fond fra 2031 Lavest 4,1 % i 2027 2 % resultat nås ikke",
    );
  });

  it("is followed by the pane when the cell is changed in the sheet instead", async () => {
    await write("AktivtScenario", "Sprinten");
    await until(() => workbench.pane.getByRole("radio", { name: "Sprinten" }).isChecked());
    await workbench.openTab("Regler");
    await paneSays("6,6 % på det laveste, mål minst 8,0 %");
    await workbench.openTab("Scenario");
  });

  it("says what to do while a cell is being edited, and changes nothing", async () => {
    await workbench.page.evaluate(() => {
      window.workbench.host.faults.isEditingCell = true;
    });
    await workbench.pane.getByRole("radio", { name: "Maraton" }).click();
    await paneSays("Trykk Enter eller Esc i arket");
    expect(await row("AktivtScenario")).toEqual(["Sprinten"]);
    await workbench.page.evaluate(() => {
      window.workbench.host.faults.isEditingCell = false;
    });
    await workbench.pane.getByRole("button", { name: "Prøv igjen" }).click();
    await until(async () => (await row("AktivtScenario"))[0] === "Maraton");
    await choose("Sprinten");
  });
});

describe("the parts of Mer", () => {
  const focused = () =>
    workbench.pane.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
    );

  it.each(["Escape", "Alt+ArrowLeft"])("are left by %s, and the keyboard is where it came from", async (key) => {
    await workbench.openTab("Mer");
    await workbench.pane.getByRole("button", { name: /^Data/ }).focus();
    await workbench.page.keyboard.press("Enter");
    await workbench.pane.getByRole("heading", { name: "Helsesjekk" }).waitFor();
    expect(await focused()).toBe("Tilbake til Mer");
    await workbench.page.keyboard.press(key);
    await until(async () => ((await focused()) ?? "").startsWith("Data"));
    expect(await workbench.pane.getByRole("heading", { name: "Helsesjekk" }).count()).toBe(0);
  });
});

describe("closing the pane", () => {
  it("changes nothing, and the workbook goes on calculating", async () => {
    const before = await row("Fond.fond:path");
    await workbench.page.evaluate(() => {
      window.workbench.host.setVisible(false);
    });
    await workbench.quiet();
    expect(await row("Fond.fond:path")).toEqual(before);
    await write("FondBasis", "500000");
    await workbench.quiet();
    expect(await row("Fond.fond@base")).toEqual([500_000]);
    expect((await row("Fond.fond:path")).slice(0, 2)).toEqual([395_000, 361_000]);
  });
});

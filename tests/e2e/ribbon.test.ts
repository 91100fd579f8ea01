import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { where } from "../workbook/where";
import { takePicture } from "./paneChecks";
import { until, WorkbenchPage } from "./page";
import { typedCells } from "./typedCells";

let workbench: WorkbenchPage;

async function open(options: Parameters<typeof WorkbenchPage.open>[0]): Promise<void> {
  workbench = await WorkbenchPage.open(options);
  await workbench.quiet();
}

afterEach(() => workbench.close());

const ribbon = (name: string) => workbench.page.getByRole("navigation").getByRole("button", { name });

async function chooseInMenu(item: string): Promise<void> {
  await ribbon("Scenario").click();
  await workbench.page.getByRole("menuitem", { name: item }).click();
}

async function active(): Promise<unknown> {
  return (await workbench.values(where("AktivtScenario").address, "Start"))[0]?.[0];
}

async function becomes(name: string): Promise<void> {
  await until(async () => (await active()) === name);
  await workbench.quiet();
}

async function hidePane(): Promise<void> {
  await workbench.page.evaluate(() => {
    window.workbench.host.setVisible(false);
  });
}

async function paneStandsAt(tab: string): Promise<void> {
  await until(() => workbench.page.evaluate(() => window.workbench.host.isVisible));
  await until(async () => (await workbench.pane.getByRole("tab", { name: tab, selected: true }).count()) === 1);
}

async function keyboardIsAt(text: string): Promise<void> {
  await until(async () => (await workbench.pane.evaluate(() => document.activeElement?.textContent)) === text);
}

describe("the ribbon's menu Scenario", () => {
  it("switches by keyboard alone, writes one cell, and one undo takes it back", async () => {
    await open({ empty: false });
    const before = await typedCells(workbench);
    await ribbon("Scenario").focus();
    await workbench.page.keyboard.press("Enter");
    await workbench.page.keyboard.press("ArrowDown");
    expect(await workbench.page.evaluate(() => document.activeElement?.id)).toBe("NextScenario");
    await workbench.page.keyboard.press("Enter");
    await becomes("Mellomdistansen");
    expect(await workbench.page.getByRole("menu").count()).toBe(0);
    const changed = [...(await typedCells(workbench))].filter(([cell, content]) => before.get(cell) !== content);
    expect(changed).toEqual([["Start!R6C2", "Mellomdistansen"]]);

    await workbench.click("A1");
    await workbench.page.keyboard.press("Control+z");
    await becomes("Sprinten");
    expect(await typedCells(workbench)).toEqual(before);
  });

  it("goes round, and the pane follows", async () => {
    await open({ empty: false });
    await chooseInMenu("Forrige scenario");
    await becomes("Maraton");
    await until(() => workbench.pane.getByRole("radio", { name: "Maraton" }).isChecked());
    await chooseInMenu("Neste scenario");
    await becomes("Sprinten");
  });

  it("opens the comparison and the form for a new one, again and again, wherever the pane is", async () => {
    await open({ empty: false });
    await workbench.openTab("Mer", "Data");
    await hidePane();
    await chooseInMenu("Sammenlign scenarioer");
    await paneStandsAt("Scenario");
    await keyboardIsAt("Sammenlign");
    await workbench.pane.getByRole("img").first().waitFor();
    await chooseInMenu("Nytt scenario");
    await keyboardIsAt("Nytt scenario");
    await workbench.pane.getByRole("button", { name: "Nytt scenario", pressed: true }).waitFor();
    // closed by hand, it opens again
    await workbench.page.keyboard.press("Enter");
    await workbench.pane.getByRole("button", { name: "Nytt scenario", pressed: false }).waitFor();
    await chooseInMenu("Nytt scenario");
    await workbench.pane.getByRole("button", { name: "Nytt scenario", pressed: true }).waitFor();
  });

  it("says what to do while a cell is being edited, and tries again", async () => {
    await open({ empty: false });
    await hidePane();
    await workbench.page.evaluate(() => {
      window.workbench.host.faults.isEditingCell = true;
    });
    await chooseInMenu("Neste scenario");
    await workbench.pane.getByText("Trykk Enter eller Esc i arket").waitFor();
    expect(await active()).toBe("Sprinten");
    await workbench.page.evaluate(() => {
      window.workbench.host.faults.isEditingCell = false;
    });
    await workbench.pane.getByRole("button", { name: "Prøv igjen" }).click();
    await becomes("Mellomdistansen");
    await until(async () => (await workbench.pane.getByRole("alert").count()) === 0);
  });

  it("opens the pane at the beginning in a workbook without scenarios", async () => {
    await open({ empty: true });
    await workbench.openTab("Mer");
    await hidePane();
    await chooseInMenu("Neste scenario");
    await paneStandsAt("Scenario");
    await workbench.pane.getByRole("button", { name: "Lag startarbeidsbok" }).waitFor();
  });

  it("closes with Escape, with Tab and by a click elsewhere, and axe finds nothing", async () => {
    await open({ empty: true });
    const menu = workbench.page.getByRole("menu");
    const isClosed = () => until(async () => (await menu.count()) === 0);
    await ribbon("Scenario").press("ArrowUp");
    expect(await workbench.page.evaluate(() => document.activeElement?.id)).toBe("NewScenario");
    await takePicture(workbench, "ribbon-menu");
    await workbench.page.evaluate(readFileSync(join(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8"));
    const { violations } = await workbench.page.evaluate(() => {
      const { axe } = window as unknown as { axe: { run(place: string): Promise<AxeResults> } };
      return axe.run(".ribbon");
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await workbench.page.keyboard.press("Escape");
    await isClosed();
    expect(await workbench.page.evaluate(() => document.activeElement?.id)).toBe("ScenarioMenu");
    await ribbon("Scenario").press("ArrowDown");
    await workbench.page.keyboard.press("Tab");
    await isClosed();
    await ribbon("Scenario").click();
    await workbench.click("B3");
    await isClosed();
  });
});

describe("the ribbon's buttons", () => {
  it("open the pane at the right place, also from inside a part of Mer", async () => {
    await open({ empty: false });
    await workbench.openTab("Mer", "Data");
    await hidePane();
    await ribbon("Regelstatus").click();
    await paneStandsAt("Regler");
    await workbench.pane.getByText("Gjeldende handlingsregler").waitFor();
    await ribbon("Forklar").click();
    await paneStandsAt("Forklar");
    await ribbon("Sett inn funksjon").click();
    await paneStandsAt("Mer");
    await workbench.pane.getByRole("searchbox").waitFor();
    await hidePane();
    await ribbon("Vis panelet").click();
    await workbench.pane.getByRole("searchbox").waitFor();
  });

  it("lead to Frys, and to Tin when the formulas are frozen", async () => {
    await open({ empty: false });
    await ribbon("Frys og tin").click();
    await paneStandsAt("Mer");
    await keyboardIsAt("Se hva som fryses");
    await workbench.pane.getByRole("button", { name: "Se hva som fryses" }).click();
    await workbench.pane.getByRole("button", { name: /^Frys \d/ }).click();
    await workbench.pane.getByText("er frosset som verdier").waitFor();
    await workbench.openTab("Regler");
    await ribbon("Frys og tin").click();
    await until(
      async () =>
        (await workbench.pane.evaluate(() => document.activeElement?.closest("section")?.dataset.spot)) === "thaw",
    );
  });
});

describe("the keyboard shortcuts", () => {
  it("switch the scenario from the sheet, one undo step each", async () => {
    await open({ empty: false });
    await workbench.click("A3");
    await workbench.page.keyboard.press("Control+Shift+Alt+B");
    await becomes("Mellomdistansen");
    await workbench.page.keyboard.press("Control+Shift+Alt+B");
    await becomes("Maraton");
    await workbench.page.keyboard.press("Control+z");
    await becomes("Mellomdistansen");
    await workbench.page.keyboard.press("Control+z");
    await becomes("Sprinten");
  });

  it("open the pane at the place they stand for", async () => {
    await open({ empty: false });
    await workbench.click("A3");
    await hidePane();
    await workbench.page.keyboard.press("Control+Shift+Alt+R");
    await paneStandsAt("Regler");
    await workbench.click("A3");
    await workbench.page.keyboard.press("Control+Shift+Alt+F");
    await paneStandsAt("Forklar");
    await workbench.click("A3");
    await workbench.page.keyboard.press("Control+Shift+Alt+U");
    await workbench.pane.getByRole("searchbox").waitFor();
    await hidePane();
    await workbench.click("A3");
    await workbench.page.keyboard.press("Control+Shift+Alt+H");
    await until(() => workbench.page.evaluate(() => window.workbench.host.isVisible));
  });
});

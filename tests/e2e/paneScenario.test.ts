import { share } from "../../src/i18n/formats";
import { where } from "../workbook/where";
import { axeFaults, paneWidths, setPaneWidth, sidewaysOverflow, takePicture } from "./paneChecks";
import { until, WorkbenchPage } from "./page";

jest.setTimeout(180_000);

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ empty: false, made: true });
  await workbench.quiet();
}, 90_000);

afterAll(() => workbench.close());

async function row(wanted: string): Promise<unknown[]> {
  const { sheet, address } = where(wanted);
  return (await workbench.values(address, sheet)).flat();
}

async function press(name: string | RegExp): Promise<void> {
  await workbench.pane.getByRole("button", { name }).click();
}

async function says(text: string): Promise<void> {
  await until(async () => (await workbench.pane.locator("main").innerText()).replace(/\s/g, " ").includes(text));
}

it("compares the scenarios as it opens: a chart of each that says what it shows, and the cells' figures in a table", async () => {
  const chart = workbench.pane.getByRole("img", { name: "10,4 % i 2023, lavest 6,6 % i 2025, 15,5 % i 2034." });
  await chart.waitFor();
  expect(await workbench.pane.getByRole("img").count()).toBe(3);

  await press("Vis som tabell");
  const rows = await workbench.pane.getByRole("table").getByRole("row").allInnerTexts();
  const cells = rows.map((text) => text.trim().split(/\t/));
  expect(cells[0]).toEqual(["Sprinten", "Mellomdistansen", "Maraton"]);
  const paths = await Promise.all([1, 2, 3].map((number) => row(`Fond.andel${number}:*`)));
  expect(cells.slice(1)).toEqual(
    (await row("Fond.år:*")).map((year, index) => [
      String(year),
      ...paths.map((path) => share(Number(path[index]), "nb")),
    ]),
  );
});

it("keeps what is typed when someone else changes the workbook, and writes only that", async () => {
  await press("Endre tiltak");
  const field = (year: number) =>
    workbench.pane.getByRole("textbox", { name: `Effektivisering og kostnadsbesparelser, ${year}` });
  await field(2030).fill("− 1 60000,5 kr kr");
  await says("Skriv et tall");
  await field(2030).fill("−160 000");
  await workbench.page.evaluate(
    ([sheet, line, column]) => {
      const { cells, sheets } = window.workbench.grid;
      const sheetId = sheets.find(sheet)?.id ?? "";
      cells.write({ sheetId, row: line, column, rowCount: 1, columnCount: 1 }, [["-26000"]], "nb");
    },
    ["Scenarioer", 10, 3] as const,
  );
  await until(async () => (await field(2024).inputValue()).replace(/\s/g, " ") === "−26 000");
  expect(await field(2030).inputValue()).toBe("−160 000");

  await workbench.quiet();
  const before = await row("Fond.fond1:*");
  await press("Skriv 1 endring");
  await says("Endringene står i arket Scenarioer.");
  await workbench.quiet();
  expect((await row("Scenarioer.tiltak[1,4..11]")).slice(0, 8)).toEqual([
    -26_000, -60_000, -120_000, -150_000, -150_000, -150_000, -160_000, -150_000,
  ]);
  const after = await row("Fond.fond1:*");
  expect(after.map((amount, index) => Number(amount) - Number(before[index]))).toEqual(
    after.map((_, index) => (index < 7 ? 0 : 10_000)),
  );
});

it("makes a scenario of one's own, chooses it, and deletes it after asking", async () => {
  await press("Nytt scenario");
  await workbench.pane.getByRole("textbox", { name: "Navn" }).fill("maraton");
  await press("Lag scenario");
  await says("«Maraton» finnes fra før.");
  await workbench.pane.getByRole("textbox", { name: "Navn" }).fill("Stafett");
  await press("Lag scenario");
  await workbench.pane.getByRole("radio", { name: "Stafett" }).click();
  await until(async () => (await row("AktivtScenario"))[0] === "Stafett");
  await workbench.quiet();
  expect(await row("Fond.fond:*")).toEqual(await row("Fond.fond1:*"));

  await press("Endre tiltak");
  await press("Slett Stafett");
  await says("Linjene til «Stafett» tas ut av scenariotabellen.");
  await press("Slett");
  await until(async () => (await workbench.pane.getByRole("radio", { name: "Stafett" }).count()) === 0);
  await workbench.quiet();
  expect(await row("AktivtScenario")).toEqual(["Sprinten"]);
  expect(await row("Fond.oversikt[1..5,1]")).toEqual(["Sprinten", "Mellomdistansen", "Maraton", "", ""]);
  expect(await workbench.unknownMembers()).toEqual([]);
});

it("never scrolls sideways and passes axe with every tool open", async () => {
  for (const tool of ["Sammenlign", "Endre tiltak", "Nytt scenario"]) {
    const button = workbench.pane.getByRole("button", { name: tool });
    if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
    for (const width of paneWidths) {
      await setPaneWidth(workbench, width);
      expect({ tool, width, overflow: await sidewaysOverflow(workbench) }).toEqual({ tool, width, overflow: 0 });
      await takePicture(workbench, `scenario-${tool}-${width}`);
    }
    expect({ tool, faults: await axeFaults(workbench) }).toEqual({ tool, faults: [] });
  }
});

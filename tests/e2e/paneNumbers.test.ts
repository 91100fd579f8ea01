import { until, WorkbenchPage } from "./page";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ empty: false });
  await insertAccountsRisk();
}, 240_000);

afterAll(() => workbench.close());

/** The only figures that the starter workbook has no cells for: the pane itself puts their function into the sheet. */
async function insertAccountsRisk(): Promise<void> {
  const title = "Sannsynlighet i illustrasjonen: gjeldende regler og ROBEK";
  await workbench.quiet();
  await workbench.openTab("Mer", "Usikkerhet");
  await workbench.select("J400", "Usikkerhet");
  const figure = workbench.pane.getByRole("region", { name: title });
  await figure.getByRole("button", { name: `Sett inn ${title}` }).click();
  await workbench.paneSays("Settes inn i Usikkerhet!J400:U401.");
  await figure.getByRole("button", { name: "Sett inn", exact: true }).click();
  await workbench.paneSays("Satt inn i Usikkerhet!J400:U401.");
  await figure.getByRole("button", { name: `Sett inn ${title}` }).click();
  await workbench.pane.getByRole("button", { name: "Tilbake til Mer" }).click();
}

/** Numbers that are names, laws, units, counts or the model's own, and not figures. */
const notFigures = [/§ \d+-\d+/g, /70 %/g, /1 000 kr/g, /^[123] (?=[A-ZÆØÅ])/g, /\d+ av \d+/g, /mål \d+ %/g];

/** As a Norwegian reads them: 4 312 000, −3,1 %, 2027. */
const written = /−?\d+(?: \d{3})*(?:,\d+)?(?: %)?/g;

const whole = new Intl.NumberFormat("nb-NO", { maximumFractionDigits: 0 });
const shares = [0, 1, 2].map(
  (digits) =>
    new Intl.NumberFormat("nb-NO", { style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
const plain = (text: string): string => text.replace(/\s/g, " ").replace(/^-/, "−");

/** Every way in which a figure of the workbook is written in the pane. */
function writings(value: number): string[] {
  return [
    plain(whole.format(value)),
    String(value),
    ...shares.map((share) => plain(share.format(value))),
    // a year in a strip of years
    String(value).slice(-2),
  ];
}

/** Every number in every cell of the workbook. */
async function workbookNumbers(): Promise<ReadonlySet<string>> {
  await workbench.quiet();
  const numbers = await workbench.page.evaluate(() => {
    const { cells, sheets } = window.workbench.grid;
    return sheets.list().flatMap(({ id }) => {
      const used = cells.usedRectangle(id, true);
      if (used === undefined) return [];
      return Array.from({ length: used.rowCount * used.columnCount }, (_, index) =>
        cells.value(id, used.row + Math.floor(index / used.columnCount), used.column + (index % used.columnCount)),
      ).filter((value) => typeof value === "number");
    });
  });
  return new Set(numbers.flatMap(writings));
}

/** Every number that the open part of the pane shows, text by text; but for answers that a function gives, not a cell. */
async function paneNumbers(): Promise<string[]> {
  const texts = await workbench.pane.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    const answers = [...document.querySelectorAll("section")].find(
      ({ firstElementChild }) => firstElementChild?.textContent === "Hva skal til?",
    );
    while (walker.nextNode() !== null) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
      if (parent === null || text === null || answers?.contains(parent)) continue;
      if (parent.closest("[role=tabpanel]") && parent.checkVisibility()) found.push(text);
    }
    return found;
  });
  return texts.flatMap((text) => {
    const figures = notFigures.reduce((rest, pattern) => rest.replace(pattern, " · "), plain(text));
    return [...figures.matchAll(written)].map(([number]) => number);
  });
}

/** What the pane shows that no cell of the workbook holds. */
async function strangers(): Promise<string[]> {
  const known = await workbookNumbers();
  await until(async () => (await workbench.pane.locator("[aria-busy=true], [role=progressbar]").count()) === 0);
  const shown = await paneNumbers();
  expect(shown.length).toBeGreaterThan(20);
  return shown.filter((number) => !known.has(number));
}

describe.each(["Sprinten", "Maraton"])(
  "every number that the pane shows of %s is one of the workbook's",
  (scenario) => {
    beforeAll(async () => {
      await workbench.openTab("Scenario");
      await workbench.pane.getByRole("radio", { name: scenario }).click();
      await workbench.quiet();
    });

    it("in the comparison of scenarios, drawn and as a table", async () => {
      await workbench.openTab("Scenario");
      const compare = workbench.pane.getByRole("button", { name: "Sammenlign" });
      if ((await compare.getAttribute("aria-pressed")) !== "true") await compare.click();
      const comparison = workbench.pane.getByRole("region", { name: "Sammenlign" });
      for (const figure of ["Fond i prosent av inntektene", "Korrigert resultat, 1 000 kr"]) {
        await comparison.getByRole("combobox").selectOption({ label: figure });
        await comparison.getByRole("button", { name: "Vis som tabell" }).click();
        expect({ figure, strangers: await strangers() }).toEqual({ figure, strangers: [] });
        await comparison.getByRole("button", { name: "Vis som figur" }).click();
        expect({ figure, strangers: await strangers() }).toEqual({ figure, strangers: [] });
      }
    });

    it("in the rules", async () => {
      await workbench.openTab("Regler");
      expect(await strangers()).toEqual([]);
    });

    it("in the uncertainty, drawn and as tables", async () => {
      await workbench.openTab("Mer", "Usikkerhet");
      expect(await strangers()).toEqual([]);
      const toggles = workbench.pane.getByRole("button", { name: "Vis som tabell" });
      while ((await toggles.count()) > 0) await toggles.first().click();
      expect(await strangers()).toEqual([]);
      await workbench.pane.getByRole("button", { name: "Tilbake til Mer" }).click();
    });
  },
);

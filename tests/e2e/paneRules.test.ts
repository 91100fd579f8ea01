import { where } from "../workbook/where";
import { axeFaults, chooseLanguage, paneWidths, setPaneWidth, sidewaysOverflow, takePicture } from "./paneChecks";
import { until, WorkbenchPage } from "./page";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ empty: false });
  await workbench.quiet();
  await workbench.pane.getByRole("tab", { name: "Regler" }).click();
  await ruleNamed("Foreslåtte handlingsregler", "3 Fond").waitFor();
}, 120_000);

afterAll(() => workbench.close());

/** With ordinary spaces where numbers have hard ones. */
function plain(text: string): string {
  return text.replace(/\s/g, " ");
}

/** An amount as the pane shows it. */
function kroner(value: unknown): string {
  return plain(new Intl.NumberFormat("nb-NO", { maximumFractionDigits: 0 }).format(Number(value))).replace("-", "−");
}

function ruleNamed(group: string, name: string) {
  const section = workbench.pane.getByRole("region", { name: group });
  return section.getByRole("listitem").filter({ has: workbench.pane.getByRole("button", { name }) });
}

async function value(wanted: string): Promise<unknown> {
  const { sheet, address } = where(wanted);
  return (await workbench.values(address, sheet))[0]?.[0];
}

async function said(of: { innerText(): Promise<string> }): Promise<string> {
  return plain(await of.innerText());
}

async function selected(): Promise<{ sheet: string; row: number; column: number }> {
  return workbench.page.evaluate(() => {
    const { selection, sheets } = window.workbench.grid;
    const { row, column } = selection.current();
    return { sheet: sheets.active().name, row, column };
  });
}

describe("the tab Regler", () => {
  it("shows the margins that the cells hold, and names what minimumsavdrag lacks", async () => {
    expect(await said(ruleNamed("Foreslåtte handlingsregler", "3 Fond"))).toContain(
      `Margin ${kroner(await value("Start.foreslaatt[3,4]"))}`,
    );
    expect(await said(ruleNamed("KØB-modellen", "Netto lånegjeld"))).toContain(
      `Margin ${kroner(await value("Start.koeb[3,4]"))}`,
    );
    const minimumsavdrag = await said(ruleNamed("Lovkrav", "Minimumsavdrag"));
    expect(minimumsavdrag).toContain("Kan ikke vurderes");
    expect(minimumsavdrag).toContain("«Årets avskrivninger»");
    expect(minimumsavdrag).not.toContain("Oppfylt");
  });

  it("tells the years of a rule in words", async () => {
    const strip = ruleNamed("Foreslåtte handlingsregler", "3 Fond").getByRole("img");
    expect(await strip.getAttribute("aria-label")).toMatch(/^Oppfylt: .*2027.*Ikke oppfylt: .*202\d/);
  });

  it("leads to the cells of a rule by a click, and by the keyboard", async () => {
    // the whole line is the target
    await ruleNamed("Foreslåtte handlingsregler", "3 Fond").click({ position: { x: 60, y: 40 } });
    const { sheet, address } = where("Fond.andel@2025");
    const row = Number(/\d+/.exec(address)?.[0]) - 1;
    await until(async () => JSON.stringify(await selected()) === JSON.stringify({ sheet, row, column: 3 }));

    await ruleNamed("Lovkrav", "ROBEK").getByRole("button").focus();
    await workbench.page.keyboard.press("Enter");
    await until(async () => (await selected()).sheet === "Bærekraft");
  });
});

describe("Hva skal til?", () => {
  it("answers with the number of the workbook's own cell", async () => {
    await workbench.pane.getByLabel("Spørsmål").selectOption({ label: "Høyeste årlige lån" });
    const loan = kroner(await value("Investering og gjeld.maksLaan"));
    const answer = workbench.pane.getByRole("region", { name: "Hva skal til?" });
    await until(async () => (await said(answer)).includes(`Høyst ${loan} i nye lån hvert år`));
    expect(await said(answer)).toContain(`Høyeste lån hvert år 2034 ${loan}`);
  });

  it("inserts the formula where there is room, and says which cells are not free", async () => {
    await workbench.select("A1", "Start");
    const insertion = workbench.pane.getByRole("region", { name: "Sett inn i arket" });
    await insertion.getByText("Settes inn i Start!A1:B1.").waitFor();
    await insertion.getByRole("button", { name: "Sett inn" }).click();
    await insertion.getByText("A1 er ikke tom.").waitFor();
    expect(await insertion.getByRole("button", { name: "Erstatt" }).count()).toBe(0);

    await workbench.select("J100", "Start");
    await insertion.getByText("Settes inn i Start!J100:K100.").waitFor();
    const formula = await insertion.locator("code").innerText();
    expect(formula).toMatch(/^=INVESTERINGSTAK\.MAKS\(NettoLånegjeldBasis;Avdragssats;/);
    await insertion.getByRole("button", { name: "Sett inn" }).click();
    await insertion.getByText("Satt inn i Start!J100").waitFor();
    await workbench.quiet();
    expect((await workbench.values("J100", "Start"))[0]?.[0]).toBe(await value("Investering og gjeld.maksLaan"));
  });

  it("shows what stands in a single cell beside what would come, and replaces it when told to", async () => {
    await workbench.changeByAnother("J102", "=1200+34", "Start");
    await workbench.quiet();
    await workbench.select("J102", "Start");
    const insertion = workbench.pane.getByRole("region", { name: "Sett inn i arket" });
    await insertion.getByRole("radio", { name: "Tallet som det er nå" }).click();
    await insertion.getByText("Settes inn i Start!J102.").waitFor();
    await insertion.getByRole("button", { name: "Sett inn" }).click();
    await insertion.getByRole("button", { name: "Erstatt" }).waitFor();
    const loan = await insertion.locator("code").innerText();
    expect(await said(insertion)).toMatch(/Start!J102 er i bruk\..* Nå =1200\+34, som gir 1 234 Blir \d/);
    expect((await said(insertion)).endsWith(`Blir ${loan} Erstatt`)).toBe(true);
    expect(await workbench.values("J102", "Start")).toEqual([[1234]]);

    await insertion.getByRole("button", { name: "Erstatt" }).click();
    await insertion.getByText("Satt inn i Start!J102").waitFor();
    await workbench.quiet();
    expect((await workbench.values("J102", "Start"))[0]?.[0]).toBe(await value("Investering og gjeld.maksLaan"));
  });

  it("follows the workbook: another year's answer is what its function says", async () => {
    await workbench.pane.getByLabel("Spørsmål").selectOption({ label: "Effektivisering som trengs" });
    await workbench.pane.getByLabel("År", { exact: true }).selectOption("2026");
    const income = Number(await value("Fond.driftsinntekter@2026"));
    // the target, less the result without efficiency: −190 000 + 60 000 + 36 000 + 6 000
    const need = 0.02 * income + 190_000 - 60_000 - 36_000 - 6_000;
    await workbench.pane
      .getByText(`${kroner(need)} i effektivisering i 2026`.replaceAll(" ", "\u00a0"))
      .or(workbench.pane.getByText(new RegExp(`^${kroner(need).replace(" ", "\\s")}\\si\\seffektivisering`)))
      .first()
      .waitFor();
  });
});

describe.each(["light", "dark"] as const)("the tab Regler in %s", (colorScheme) => {
  it("passes axe in every language, and neither scrolls sideways nor cuts text", async () => {
    const own = await WorkbenchPage.open({ empty: false, colorScheme, viewport: { width: 1366, height: 3000 } });
    await own.quiet();
    for (const language of ["nb", "nn", "en"] as const) {
      await chooseLanguage(own, language, "rules");
      await own.pane.getByText("ROBEK").first().waitFor();
      for (const width of paneWidths) {
        await setPaneWidth(own, width);
        expect({ width, overflow: await sidewaysOverflow(own) }).toEqual({ width, overflow: 0 });
        await takePicture(own, `rules-${language}-${width}-${colorScheme}`);
      }
      expect(await axeFaults(own)).toEqual([]);
    }
    await own.close();
  });
});

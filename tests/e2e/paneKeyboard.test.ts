import { where } from "../workbook/where";
import { until, WorkbenchPage } from "./page";
import { takePicture } from "./paneChecks";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ empty: false });
  await workbench.quiet();
}, 120_000);

afterAll(() => workbench.close());

interface Focus {
  /** What the focused thing is called. */
  readonly name: string;
  /** Whether an eye finds it: a ring around it or its field, a double line under it, or a caret in it. */
  readonly isSeen: boolean;
}

async function focus(): Promise<Focus> {
  return workbench.pane.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: "nothing", isSeen: false };
    const isMarked = (of: Element, pseudo?: string): boolean => {
      const style = getComputedStyle(of, pseudo);
      const isOutlined = style.outlineStyle !== "none" && style.outlineWidth !== "0px";
      const isFramed = pseudo !== undefined && style.content !== "none" && style.borderTopWidth !== "0px";
      return isOutlined || isFramed || style.boxShadow !== "none" || style.textDecorationStyle === "double";
    };
    const around = [element, element.parentElement ?? element];
    const label = "labels" in element ? (element.labels as NodeList | null)?.[0]?.textContent : undefined;
    return {
      name: (label ?? element.getAttribute("aria-label") ?? element.textContent).trim(),
      isSeen:
        element.matches("input:not([type=radio], [type=checkbox])") ||
        around.some((one) => isMarked(one) || isMarked(one, "::after")),
    };
  });
}

/** Presses Tab until something of that name has the focus; on the way it is never lost and always to be seen. */
async function tabTo(name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await workbench.page.keyboard.press(key);
    const at = await focus();
    expect({ ...at, passed }).toEqual({ name: at.name, isSeen: true, passed });
    if (at.name.startsWith(name)) return;
    passed.push(at.name);
  }
  throw new Error(`Tab never came to "${name}" but to ${passed.join(", ")}`);
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await workbench.page.keyboard.press(key);
}

async function focusIsOn(name: string): Promise<void> {
  let at = "";
  await until(async () => (at = (await focus()).name).startsWith(name)).catch((error: unknown) => {
    throw new Error(`the focus was never on "${name}" but on "${at}"`, { cause: error });
  });
}

/** Goes to a tab of the pane from wherever the keyboard is in it. */
async function goToTab(name: string): Promise<void> {
  await workbench.pane.getByRole("tab", { selected: true }).focus();
  for (let presses = 0; presses < 4 && !(await focus()).name.startsWith(name); presses += 1) await press("ArrowRight");
  await press("Enter");
  await workbench.pane.getByRole("tab", { name, selected: true }).waitFor();
}

const says = (text: string): Promise<void> => workbench.paneSays(text);
const fan = "Fond i prosent av driftsinntektene";

describe("with the keyboard alone", () => {
  it("one tries other assumptions, reads the figures, inserts the picture, and goes back one step at a time", async () => {
    await goToTab("Mer");
    await says("Vifte, sannsynlighet og følsomhet");
    await tabTo("Usikkerhet");
    await press("Enter");
    await says("10 000 trekninger med startverdi 1.");
    await focusIsOn("Tilbake til Mer");
    await tabTo("Trekninger");
    await workbench.page.keyboard.type("500");
    await says("500 trekninger med startverdi 1. Andre tall enn i arket.");

    await tabTo(`Vis som tabell: ${fan}`);
    await press("Enter");
    await focusIsOn(`Vis som figur: ${fan}`);
    await tabTo(fan, "Shift+Tab");
    expect(await workbench.pane.getByRole("table", { name: fan }).getByRole("row").count()).toBe(12);

    await tabTo(`Sett inn ${fan}`);
    await press("Space");
    await tabTo("Sett inn");
    await press("Escape");
    await focusIsOn(`Sett inn ${fan}`);
    expect(await workbench.pane.getByRole("button", { name: "Sett inn", exact: true }).count()).toBe(0);
    await workbench.select("J300", "Usikkerhet");
    await press("Enter");
    await says("Settes inn i Usikkerhet!J300:U304.");
    await tabTo("Sett inn");
    await press("Enter");
    await says("Satt inn i Usikkerhet!J300:U304.");
    await focusIsOn("Sett inn");
    await workbench.quiet();
    expect((await workbench.values("J300", "Usikkerhet"))[0]).toEqual(["5-persentil"]);

    await press("Escape");
    await focusIsOn(`Sett inn ${fan}`);
    await tabTo("Bruk tallene i arket", "Shift+Tab");
    await press("Enter");
    await says("10 000 trekninger med startverdi 1.");
    // the button that was pressed is gone
    await focusIsOn("Standardavvik, rente");
    await press("Escape");
    await focusIsOn("Usikkerhet");
  });

  it("one asks what it takes, sees what stands in the cell, and replaces it", async () => {
    await workbench.changeByAnother("J300", "1234", "Start");
    await workbench.select("J300", "Start");
    await goToTab("Regler");
    await says("ROBEK");
    await tabTo("Spørsmål");
    await press("ArrowDown");
    await says("i nye lån hvert år");
    await tabTo("Formel som følger arbeidsboken");
    await press("ArrowDown");
    await focusIsOn("Tallet som det er nå");
    await tabTo("Sett inn");
    await press("Enter");
    await says("Start!J300 er i bruk.");
    await focusIsOn("Sett inn");
    await tabTo("Erstatt");
    await takePicture(workbench, "replacement");
    await press("Space");
    await says("Satt inn i Start!J300.");
    await focusIsOn("Sett inn");
    const { sheet, address } = where("Investering og gjeld.maksLaan");
    expect(await workbench.values("J300", "Start")).toEqual(await workbench.values(address, sheet));
  });

  it("one finds a function, fills it in, inserts it, and comes back to what was searched for", async () => {
    await workbench.select("J302", "Start");
    await goToTab("Mer");
    await says("Vifte, sannsynlighet og følsomhet");
    await tabTo("Funksjoner");
    await press("Enter");
    await says("Søk etter funksjon");
    await tabTo("Søk etter funksjon");
    await workbench.page.keyboard.type("klima.kutt");
    await says("KLIMA.KUTT");
    await tabTo("KLIMA.KUTT");
    await press("Enter");
    await focusIsOn("Alle funksjoner");
    for (const [field, text] of [
      ["nå", "100"],
      ["mål", "50"],
      ["antall", "1"],
    ] as const) {
      await tabTo(field);
      await workbench.page.keyboard.type(text);
    }
    await says("=KLIMA.KUTT(100;50;1)");
    await says("Svar 50 %");
    await tabTo("Sett inn");
    await press("Enter");
    await says("Satt inn i Start!J302.");
    await workbench.quiet();
    expect(await workbench.values("J302", "Start")).toEqual([[0.5]]);

    await press("Escape");
    await focusIsOn("KLIMA.KUTT");
    await press("Enter");
    await focusIsOn("Alle funksjoner");
    expect(await workbench.pane.getByRole("textbox", { name: "nå" }).inputValue()).toBe("100");
    // one way back a level: the arrow that has the focus
    expect(await workbench.pane.getByRole("button", { name: /^(Alle funksjoner|Tilbake til Mer)$/ }).count()).toBe(1);
    await press("Enter");
    await focusIsOn("KLIMA.KUTT");
    await press("Escape");
    await focusIsOn("Funksjoner");
  });
});

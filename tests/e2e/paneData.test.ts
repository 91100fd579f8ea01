import type { Locator } from "playwright-core";
import { axeFaults, paneWidths, setPaneWidth, sidewaysOverflow, takePicture } from "./paneChecks";
import { until, WorkbenchPage } from "./page";
import { typedCells } from "./typedCells";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;

afterEach(() => workbench.close());

async function open(options: Parameters<typeof WorkbenchPage.open>[0]): Promise<void> {
  workbench = await WorkbenchPage.open(options);
  await workbench.quiet();
  await workbench.pane.getByRole("tab", { name: "Data" }).click();
  await card("Startarbeidsbok").waitFor();
}

function card(title: string): Locator {
  return workbench.pane.getByRole("region", { name: title, exact: true });
}

function button(title: string, name: string | RegExp): Locator {
  return card(title).getByRole("button", { name });
}

/** With ordinary spaces where numbers have hard ones. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ");
}

async function cardSays(title: string, text: string | RegExp): Promise<string> {
  let said = "";
  const saysIt = async (): Promise<boolean> => {
    said = plain(await card(title).innerText());
    return typeof text === "string" ? said.includes(text) : text.test(said);
  };
  await until(saysIt).catch((error: unknown) => {
    throw new Error(`«${title}» never said "${String(text)}" but "${said}"`, { cause: error });
  });
  return said;
}

describe("the Data part", () => {
  it("offers the starter workbook, made here or as a file, in a workbook without it", async () => {
    await open({ empty: true });
    const link = card("Startarbeidsbok").getByRole("link");
    const href = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
    const head = await workbench.pane.evaluate(async (address) => {
      const response = await fetch(address);
      return { ok: response.ok, start: [...new Uint8Array(await response.arrayBuffer()).slice(0, 2)] };
    }, href);
    expect(head).toEqual({ ok: true, start: [...Buffer.from("PK")] });

    await button("Startarbeidsbok", "Lag startarbeidsbok").click();
    await workbench.pane.getByRole("heading", { name: "Handlingsregler" }).waitFor();
    expect(await workbench.pane.getByRole("tab", { name: "Oversikt" }).getAttribute("aria-selected")).toBe("true");
  });
});

describe("Frys and Tin", () => {
  it("turn our formulas into values and back to what they were", async () => {
    await open({ empty: false });
    const before = await typedCells(workbench);
    await button("Frys", "Se hva som fryses").click();
    await button("Frys", /^Frys \d+ formler/).click();
    await cardSays("Frys", /\d+ formler er frosset som verdier/);
    await workbench.quiet();
    const own = /=.*(DISPFOND|HANDLINGSREGEL|KOB|SCENARIO)/;
    expect([...before.values()].some((content) => own.test(content))).toBe(true);
    expect([...(await typedCells(workbench)).values()].filter((content) => own.test(content))).toEqual([]);

    await button("Tin", "Se hva som tines").click();
    await button("Tin", "Tin").click();
    await cardSays("Tin", "er satt tilbake");
    await workbench.quiet();
    expect(await typedCells(workbench)).toEqual(before);
  });
});

describe.each(["light", "dark"] as const)("the Data part in %s", (colorScheme) => {
  it("passes axe and never scrolls sideways, with previews and results", async () => {
    await open({ empty: false, colorScheme, viewport: { width: 1366, height: 1800 } });
    const look = async (name: string): Promise<void> => {
      for (const width of paneWidths) {
        await setPaneWidth(workbench, width);
        expect({ name, width, overflow: await sidewaysOverflow(workbench) }).toEqual({ name, width, overflow: 0 });
        if (width === 320) expect(await axeFaults(workbench)).toEqual([]);
        await takePicture(workbench, `data-${name}-${width}-${colorScheme}`);
      }
    };
    await look("start");
    await button("Frys", "Se hva som fryses").click();
    await button("Frys", /^Frys \d/).click();
    await cardSays("Frys", "er frosset");
    await look("frozen");
  });
});

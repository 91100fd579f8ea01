import { readFileSync } from "node:fs";
import { join } from "node:path";
import { axeFaults, paneWidths, setPaneWidth, sidewaysOverflow, takePicture } from "./paneChecks";
import { until, WorkbenchPage } from "./page";

let workbench: WorkbenchPage;

afterEach(() => workbench.close());

async function open(options: Parameters<typeof WorkbenchPage.open>[0]): Promise<void> {
  workbench = await WorkbenchPage.open({ empty: true, ...options });
  await workbench.pane.getByRole("contentinfo").getByRole("button", { name: "Innstillinger" }).click();
  await choice("Språk").waitFor();
}

const choice = (label: string | RegExp) => workbench.pane.getByRole("combobox", { name: label });

async function remembered(): Promise<[string, string][]> {
  const all = await workbench.pane.evaluate(() => Object.entries(localStorage));
  return all
    .filter(([key]) => key.includes("handlingsrom"))
    .map(([key, value]) => [key.replace(/^.*(?=handlingsrom)/, ""), value]);
}

async function background(): Promise<string> {
  return workbench.pane.evaluate(
    () => getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).backgroundColor,
  );
}

const [light, dark] = ["rgb(250, 250, 250)", "rgb(31, 31, 31)"];

describe("the language", () => {
  it("follows Excel until one is chosen, is remembered, and can be left to Excel again", async () => {
    await open({});
    expect(await choice("Språk").locator("option:checked").innerText()).toBe("Som Excel (Bokmål)");
    await choice("Språk").selectOption("nn");
    await workbench.pane.getByRole("heading", { name: "Innstillingar" }).waitFor();
    await choice("Språk").selectOption("en");
    await workbench.pane.getByRole("heading", { name: "Settings" }).waitFor();
    expect(await workbench.pane.locator("html").getAttribute("lang")).toBe("en");
    expect(await remembered()).toEqual([["handlingsrom.language", "en"]]);

    await workbench.pane.evaluate(() => {
      location.reload();
    });
    await workbench.pane.getByRole("button", { name: "Create starter workbook" }).waitFor();
    await workbench.pane.getByRole("contentinfo").getByRole("button", { name: "Settings" }).click();
    await choice("Language").selectOption({ label: "As Excel (Bokmål)" });
    await workbench.pane.getByRole("heading", { name: "Innstillinger" }).waitFor();
    expect(await remembered()).toEqual([]);
  });
});

describe("the theme", () => {
  it.each([
    ["light", "dark", "Mørkt", light, dark],
    ["dark", "light", "Lyst", dark, light],
  ] as const)("follows Excel in %s until %s is chosen", async (colorScheme, chosen, label, own, other) => {
    await open({ colorScheme });
    expect(await background()).toBe(own);
    await choice("Tema").selectOption({ label });
    await until(async () => (await background()) === other);
    expect(await remembered()).toEqual([["handlingsrom.theme", chosen]]);
    await choice("Tema").selectOption({ label: "Som Excel" });
    await until(async () => (await background()) === own);
    expect(await remembered()).toEqual([]);
  });
});

describe("what stands there", () => {
  it("is the keys that Excel is told of, the version, and where the data are", async () => {
    await open({});
    const file = JSON.parse(readFileSync(join(__dirname, "../../dist/shortcuts.json"), "utf8")) as {
      shortcuts: { action: string; key: { default: string } }[];
      resources: { default: Record<string, { value: string }> };
    };
    const told = file.shortcuts.map(({ action, key }) => [
      file.resources.default[`${action}_name`]?.value,
      key.default,
    ]);
    const listed = await workbench.pane
      .locator("dl > div")
      .evaluateAll((entries) =>
        entries.map((entry) => [entry.querySelector("dt")?.textContent, entry.querySelector("dd")?.textContent]),
      );
    expect(listed).toEqual(told);
    const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { version: string };
    await workbench.pane.getByText(`Versjon ${version}`).waitFor();
    await workbench.pane.getByText("ingen data sendes ut").waitFor();
  });

  it("is reached from the list of Mer too, and left by Escape", async () => {
    await open({});
    const focused = () => workbench.pane.evaluate(() => document.activeElement?.textContent ?? "");
    await workbench.page.keyboard.press("Escape");
    await until(async () => (await focused()).startsWith("Innstillinger"));
    await workbench.page.keyboard.press("Enter");
    await choice("Språk").waitFor();
  });
});

describe.each(["light", "dark"] as const)("Innstillinger and the first run in %s", (colorScheme) => {
  it("pass axe in every language, and never scroll sideways", async () => {
    await open({ colorScheme, viewport: { width: 1366, height: 1000 } });
    for (const language of ["nb", "nn", "en"]) {
      await choice(/Språk|Language/).selectOption(language);
      for (const place of ["settings", "first"]) {
        if (place === "first") await workbench.openTab("Scenario");
        else await workbench.pane.getByRole("contentinfo").getByRole("button").click();
        for (const width of paneWidths) {
          await setPaneWidth(workbench, width);
          expect({ place, width, overflow: await sidewaysOverflow(workbench) }).toEqual({ place, width, overflow: 0 });
          await takePicture(workbench, `${place}-${language}-${width}-${colorScheme}`);
        }
        expect(await axeFaults(workbench)).toEqual([]);
      }
      await workbench.pane.getByRole("contentinfo").getByRole("button").click();
    }
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { root } from "../../scripts/browser";
import { WorkbenchPage } from "./page";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
});

afterAll(async () => {
  await workbench.close();
});

/** Every test types on rows of its own, so that they share one page. */
describe("formulas typed by keyboard", () => {
  it("shows the distance from the result target with a decimal comma and a real minus", async () => {
    await workbench.type("A1", '=KOB.AVVIK("RESULTAT";-132;4312)');
    expect(await workbench.values("A1")).toEqual([[expect.closeTo(-218.24, 10)]]);
    expect(await workbench.shown("A1")).toBe("−218,24");
  });

  it("spills a fund path over as many cells as there are years", async () => {
    const results = [-132, -100, 50, 0, 12.5, -7, 3];
    for (const [index, result] of results.entries()) {
      await workbench.type(`${"BCDEFGH".charAt(index)}2`, String(result).replace(".", ","));
    }
    await workbench.type("B3", "=DISPFOND.PROJ(447;B2:H2)");
    expect(await workbench.values("B3:I3")).toEqual([[315, 215, 265, 265, 277.5, 270.5, 273.5, ""]]);
  });

  it("spills the reversal of a pension deviation over seven years", async () => {
    await workbench.type("A5", "=PREMIEAVVIK.AMORT(191358;7)");
    const [row = []] = await workbench.values("A5:H5");
    expect(row.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => expect.closeTo(-191358 / 7, 9) as number));
    expect(row[7]).toBe("");
    expect(await workbench.shown("A5")).toMatch(/^−27336,8/);
  });

  it("explains an amount that is not a number in a sentence that names it", async () => {
    await workbench.type("A7", '=KOB.AVVIK("GJELD";"mye";4312)');
    expect(await workbench.values("A7")).toEqual([["#VALUE!"]]);
    await workbench.click("A7");
    const sentence = workbench.page.getByRole("status");
    expect(await sentence.innerText()).toMatch(/beløp/);
    expect(await sentence.isVisible()).toBe(true);
    await workbench.click("A8");
    expect(await sentence.isVisible()).toBe(false);
  });

  it("keeps what was typed in the notation a Norwegian sees, also when the cell is opened again", async () => {
    await workbench.type("A9", "=ROUND(1/3;2)+SUM({1\\2;3\\4};0,5)");
    expect(await workbench.values("A9")).toEqual([[expect.closeTo(10.83, 10)]]);
    await workbench.click("A9");
    await workbench.page.keyboard.press("F2");
    await workbench.page.keyboard.type("+0,25");
    await workbench.page.keyboard.press("Enter");
    await workbench.quiet();
    expect(await workbench.formula("A9")).toBe("=ROUND(1/3;2)+SUM({1\\2;3\\4};0,5)+0,25");
    expect(await workbench.values("A9")).toEqual([[expect.closeTo(11.08, 10)]]);
  });

  it("does not round a number that is opened and left as it was", async () => {
    await workbench.type("A11", "-27336,857142857");
    await workbench.click("A11");
    await workbench.page.keyboard.press("F2");
    await workbench.page.keyboard.press("Enter");
    await workbench.quiet();
    expect(await workbench.values("A11")).toEqual([[-27336.857142857]]);
  });
});

describe("recalculation", () => {
  it("calls only the functions that depend on the input that changed", async () => {
    await workbench.type("A13", "-132");
    await workbench.type("B13", "100");
    await workbench.type("A14", '=KOB.AVVIK("RESULTAT";A13;4312)');
    await workbench.type("B14", "=DISPFOND.PROJ(B13;B2:C2)");
    await workbench.type("A15", "=A14*2");
    const before = await workbench.invocations();
    await workbench.type("A13", "0");
    expect(await workbench.values("A14:A15")).toEqual([[expect.closeTo(-86.24, 10)], [expect.closeTo(-172.48, 10)]]);
    expect(await workbench.invocations()).toEqual({ ...before, "KOB.AVVIK": (before["KOB.AVVIK"] ?? 0) + 1 });
    await workbench.type("J20", "7");
    expect(await workbench.invocations()).toEqual({ ...before, "KOB.AVVIK": (before["KOB.AVVIK"] ?? 0) + 1 });
  });
});

describe("the pane", () => {
  const close = () => workbench.page.getByRole("button", { name: "Lukk panelet" }).click();
  const open = () => workbench.page.getByRole("button", { name: "Vis panelet" }).click();
  const pane = () => workbench.page.getByRole("complementary", { name: "Handlingsrom" });

  it("changes nothing by being closed, and functions go on calculating", async () => {
    const before = await workbench.values("A1:I15");
    const calls = await workbench.invocations();
    await close();
    expect(await pane().isVisible()).toBe(false);
    await workbench.quiet();
    expect(await workbench.values("A1:I15")).toEqual(before);
    expect(await workbench.invocations()).toEqual(calls);
    await workbench.type("A17", '=KOB.AVVIK("FOND";447;4312)');
    expect(await workbench.values("A17")).toEqual([[expect.closeTo(102.04, 10)]]);
    await open();
    expect(await pane().isVisible()).toBe(true);
  });

  it("is resized by keyboard within 270 and 500 pixels", async () => {
    const splitter = workbench.page.getByRole("separator", { name: "Panelets bredde" });
    const width = async () => (await pane().boundingBox())?.width;
    expect(await width()).toBe(350);
    await splitter.focus();
    await workbench.page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(360);
    await workbench.page.keyboard.press("End");
    await workbench.page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(500);
    expect(await splitter.getAttribute("aria-valuenow")).toBe("500");
    await workbench.page.keyboard.press("Home");
    expect(await width()).toBe(270);
  });

  it("is resized by mouse", async () => {
    const box = await workbench.page.getByRole("separator", { name: "Panelets bredde" }).boundingBox();
    if (box === null) throw new Error("the splitter is not drawn");
    await workbench.page.mouse.move(box.x, box.y + 200);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(1366 - 420, box.y + 200, { steps: 4 });
    await workbench.page.mouse.up();
    expect(Math.round((await pane().boundingBox())?.width ?? 0)).toBe(420);
  });
});

describe("the page around the grid", () => {
  it.each(["dark", "light"] as const)("follows the system to %s, and passes axe in its own parts", async (scheme) => {
    const { page } = workbench;
    await page.emulateMedia({ colorScheme: scheme });
    await workbench.until(
      (dark) => document.documentElement.classList.contains("univer-dark") === dark,
      scheme === "dark",
    );
    await page.evaluate(readFileSync(join(root, "node_modules", "axe-core", "axe.min.js"), "utf8"));
    const { violations } = await page.evaluate(() => {
      const { axe } = window as unknown as { axe: { run(where: object, how: object): Promise<AxeResults> } };
      return axe.run({ include: [[".title-bar"], [".ribbon"], [".splitter"], [".pane"]] }, { iframes: false });
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });
});

describe("the house rules", () => {
  it("asks for nothing outside its own origin", () => {
    expect(workbench.outsideRequests).toEqual([]);
  });

  it("meets no member of Office.js that the host does not know", async () => {
    expect(await workbench.unknownMembers()).toEqual([]);
  });

  it("raises no error that nobody caught", () => {
    expect(workbench.faults).toEqual([]);
  });
});

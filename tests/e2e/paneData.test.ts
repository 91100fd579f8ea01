import { WorkbenchPage } from "./page";

jest.setTimeout(180_000);

let workbench: WorkbenchPage;

async function open(options: Parameters<typeof WorkbenchPage.open>[0]): Promise<void> {
  workbench = await WorkbenchPage.open(options);
  await workbench.quiet();
  await workbench.pane.getByRole("tab", { name: "Data" }).click();
  await card("Startarbeidsbok").waitFor();
}

function card(title: string): ReturnType<typeof workbench.pane.getByRole> {
  return workbench.pane.getByRole("region", { name: title, exact: true });
}

afterEach(() => workbench.close());

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

    await card("Startarbeidsbok").getByRole("button", { name: "Lag startarbeidsbok" }).click();
    await workbench.pane.getByRole("heading", { name: "Handlingsregler" }).waitFor();
    expect(await workbench.pane.getByRole("tab", { name: "Oversikt" }).getAttribute("aria-selected")).toBe("true");
  });
});

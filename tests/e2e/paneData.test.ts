import type { Locator } from "playwright-core";
import { kostraSample } from "../../scripts/kostra-sample";
import { axeFaults, paneWidths, setPaneWidth, sidewaysOverflow, takePicture } from "./paneChecks";
import { until, WorkbenchPage } from "./page";
import { typedCells } from "./typedCells";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;

afterEach(() => workbench.close());

async function open(options: Parameters<typeof WorkbenchPage.open>[0]): Promise<void> {
  workbench = await WorkbenchPage.open(options);
  await workbench.quiet();
  await workbench.openTab("Mer", "Data");
  await card("Startarbeidsbok").waitFor();
}

const ledger = [
  "Konto;Kontonavn;Ansvar;Funksjon;Saldo",
  "10100;Fastlønn i kommunens barnehager;1200;2020;30 000 000,00",
  "79999;Ymse;1200;2020;12 500 000,00",
  "18700;Skatt på inntekt og formue;9000;8000;-50 000 000,00",
].join("\n");

const loans = [
  "Långiver;Restgjeld;Rente;Avdrag;Rentetype",
  "Kommunalbanken;900 000 000;5,0 %;45 000 000;Flytende",
  "KLP Banken;300 000 000;3 %;15 000 000;Fast",
].join("\n");

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

async function focusedText(): Promise<string> {
  return workbench.pane.evaluate(() => document.activeElement?.textContent ?? "");
}

/** Where the one cell of a defined name is. */
async function placeOf(name: string): Promise<{ sheet: string; address: string }> {
  const refersTo = await workbench.page.evaluate((wanted) => window.workbench.grid.names.find(wanted)?.refersTo, name);
  const [, sheet, letters, digits] = /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(refersTo ?? "") ?? [];
  if (sheet === undefined || letters === undefined || digits === undefined) throw new Error(`${name} is ${refersTo}`);
  return { sheet, address: `${letters}${digits}` };
}

async function named(name: string): Promise<unknown> {
  const { sheet, address } = await placeOf(name);
  return (await workbench.values(address, sheet))[0]?.[0];
}

/** Writes a cell as a colleague would, without a click here. */
async function write(sheetName: string, address: string, text: string): Promise<void> {
  await workbench.page.evaluate(
    ([name, letters, digits, content]) => {
      const { cells, sheets } = window.workbench.grid;
      const sheet = sheets.find(name);
      if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
      const at = { row: digits - 1, column: letters.charCodeAt(0) - 65, rowCount: 1, columnCount: 1 };
      cells.write({ sheetId: sheet.id, ...at }, [[content]], "nb");
    },
    [sheetName, address.replace(/\d+/, ""), Number(address.replace(/\D+/, "")), text] as const,
  );
  await workbench.quiet();
}

async function writeNamed(name: string, text: string): Promise<void> {
  const { sheet, address } = await placeOf(name);
  await write(sheet, address, text);
}

/** Cells with an error, as sheet!cell: code. */
async function errorCells(): Promise<string[]> {
  return workbench.page.evaluate(() => {
    const { cells, sheets } = window.workbench.grid;
    return sheets.list().flatMap(({ id, name }) =>
      Array.from({ length: 120 * 16 }, (_, index) => [Math.floor(index / 16), index % 16] as const).flatMap(
        ([r, c]) => {
          const value = cells.value(id, r, c);
          return typeof value === "string" && value.startsWith("#") ? [`${name}!R${r + 1}C${c + 1}: ${value}`] : [];
        },
      ),
    );
  });
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
    await workbench.pane.getByRole("heading", { name: "Omstillingstempo" }).waitFor();
    expect(await workbench.pane.getByRole("tab", { name: "Scenario" }).getAttribute("aria-selected")).toBe("true");
  });
});

describe("Tøm for egne tall", () => {
  const title = "Tøm for egne tall";

  it("shows what it would empty, and changes nothing when the answer is no", async () => {
    await open({ empty: false });
    const before = await typedCells(workbench);
    await button(title, "Se hva som tømmes").click();
    await cardSays(title, /Forutsetninger \d+ celler/);
    await until(async () => /^Tøm \d/.test(await focusedText()));
    await workbench.page.keyboard.press("Tab");
    expect(await focusedText()).toBe("Avbryt");
    await workbench.page.keyboard.press("Enter");
    await until(async () => (await focusedText()) === "Se hva som tømmes");
    expect(await typedCells(workbench)).toEqual(before);
  });

  it("empties as many cells as it said, and leaves formulas and no errors", async () => {
    await open({ empty: false });
    const before = await typedCells(workbench);
    await button(title, "Se hva som tømmes").click();
    await button(title, /^Tøm \d/).click();
    const said = await cardSays(title, "er tømt");
    await workbench.quiet();
    const after = await typedCells(workbench);
    const gone = [...before.keys()].filter((cell) => !after.has(cell));
    expect(said).toContain(`${gone.length} celler er tømt`);
    expect(gone.length).toBeGreaterThan(50);
    // a typed sum, or a named year that is chosen, is a figure; what refers to cells or calls functions is not
    const isCalculation = (content = ""): boolean => /^=.*(\$?[A-Z]{1,2}\$?\d|\w\()/.test(content);
    expect(gone.filter((cell) => isCalculation(before.get(cell)))).toEqual([]);
    expect([...after].filter(([cell, content]) => before.get(cell) !== content)).toEqual([]);
    expect(await errorCells()).toEqual([]);
    await button(title, "Se hva som tømmes").click();
    await cardSays(title, "Det står ingen tall igjen");
  });

  it("shows a new preview when a figure was typed while the old one stood", async () => {
    await open({ empty: false });
    await button(title, "Se hva som tømmes").click();
    await button(title, /^Tøm \d/).waitFor();
    await writeNamed("DriftsinntekterBasis", "4700000");
    await button(title, /^Tøm \d/).click();
    await cardSays(title, "Arbeidsboken er endret siden du så på dette");
    expect((await typedCells(workbench)).size).toBeGreaterThan(100);
    await button(title, /^Tøm \d/).click();
    await cardSays(title, "er tømt");
  });
});

describe("a deed that stopped half-way, and could not be undone", () => {
  const title = "Tøm for egne tall";

  beforeEach(async () => {
    await open({ empty: false });
    await workbench.page.evaluate(() => {
      const { host, grid } = window.workbench;
      const take = host.faults.take.bind(host.faults);
      // from when the deed has been written down, until the user has been told, nothing gets through
      let isCut = true;
      host.faults.take = () => {
        const hasBegun = grid.xmlParts.list().some(({ xml }) => xml.includes('"urn:handlingsrom:journal"'));
        return isCut && hasBegun ? "AccessDenied" : take();
      };
      Object.assign(window, { mend: () => (isCut = false) });
    });
    await button(title, "Se hva som tømmes").click();
    await button(title, /^Tøm \d/).click();
    await cardSays(title, "Opphev beskyttelsen");
    await workbench.page.evaluate(() => {
      (window as unknown as { mend: () => void }).mend();
    });
    await button(title, "Se hva som tømmes").click();
    await button(title, /^Tøm \d/).click();
    await cardSays(title, "Fullfør eller angre den øverst i ruten");
  });

  const notice = (): Locator => workbench.pane.getByRole("alert").filter({ hasText: "En handling stoppet halvveis" });

  it("can be undone", async () => {
    const before = await typedCells(workbench);
    expect(await notice().innerText()).toContain("«Tøm for egne tall» ble ikke ferdig på");
    await notice().getByRole("button", { name: "Angre" }).click();
    await until(async () => (await notice().count()) === 0);
    expect(await typedCells(workbench)).toEqual(before);
  });

  it("can be completed", async () => {
    await notice().getByRole("button", { name: "Fullfør" }).click();
    await until(async () => (await notice().count()) === 0);
    await button(title, "Se hva som tømmes").click();
    await cardSays(title, "Det står ingen tall igjen");
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

    await workbench.pane.getByRole("tab", { name: "Scenario" }).click();
    const alert = (text: string) => workbench.pane.getByRole("alert").filter({ hasText: text });
    await alert("for Sprinten").waitFor();
    await workbench.pane.getByRole("radio", { name: /Maraton/ }).click();
    await alert("Tin dem først").waitFor();
    expect(await named("AktivtScenario")).toBe("Sprinten");
    expect(await axeFaults(workbench)).toEqual([]);
    await takePicture(workbench, "pane-frozen");
    await workbench.pane.getByRole("button", { name: "Gå til Tin" }).click();
    await until(async () => (await focusedText()) === "Se hva som tines");

    await button("Tin", "Se hva som tines").click();
    await button("Tin", "Tin").click();
    await cardSays("Tin", "er satt tilbake");
    await workbench.quiet();
    expect(await typedCells(workbench)).toEqual(before);
    await workbench.pane.getByRole("tab", { name: "Scenario" }).click();
    await until(async () => (await alert("for Sprinten").count()) === 0);
  });
});

describe("a deed that is stopped half-way", () => {
  it("is taken back, and says so", async () => {
    await open({ empty: false });
    const before = await typedCells(workbench);
    await workbench.page.evaluate(() => {
      const { host, grid } = window.workbench;
      const pane = document.querySelector<HTMLIFrameElement>(".pane-frame")?.contentDocument;
      const take = host.faults.take.bind(host.faults);
      host.faults.take = () => {
        // the request that comes now writes some of the cells, and the next would have written the others
        const isHalfWay = grid.xmlParts.list().some(({ xml }) => xml.includes('"done":1'));
        const buttons = isHalfWay ? [...(pane?.querySelectorAll("button") ?? [])] : [];
        buttons.find(({ textContent }) => textContent === "Avbryt")?.click();
        return take();
      };
    });
    await button("Frys", "Se hva som fryses").click();
    await button("Frys", /^Frys \d+ formler/).click();
    await cardSays("Frys", "Avbrutt. Arbeidsboken er som før.");
    await workbench.quiet();
    expect(await typedCells(workbench)).toEqual(before);
    expect(await workbench.page.evaluate(() => window.workbench.grid.xmlParts.list())).toEqual([]);
    expect(await focusedText()).toBe("Se hva som fryses");
  });
});

describe("Tin, when someone has written over a frozen value", () => {
  it("asks first, and puts back only what was chosen", async () => {
    await open({ empty: false });
    const [place = "", formula = ""] =
      [...(await typedCells(workbench))].find(
        ([cell, content]) => cell.startsWith("Fond!") && content.includes("DISPFOND"),
      ) ?? [];
    const changed = place.replace(/^Fond!R(\d+)C(\d+)$/, (_, row, column) => `${"ABCDEFG"[Number(column) - 1]}${row}`);
    await button("Frys", "Se hva som fryses").click();
    await button("Frys", /^Frys \d+ formler/).click();
    await cardSays("Frys", "er frosset");
    await write("Fond", changed, "999");

    await button("Tin", "Se hva som tines").click();
    await button("Tin", "Tin").click();
    await cardSays("Tin", "Ingenting er skrevet ennå");
    await cardSays("Tin", "verdien er endret");
    expect(await workbench.values(changed, "Fond")).toEqual([[999]]);
    await button("Tin", "Gå videre med de valgte").click();
    await cardSays("Tin", "0 formler skrives over det som står der nå, og 1 formel blir liggende frosset");
    await button("Tin", "Tin").click();
    await cardSays("Tin", "1 formel ligger fortsatt frosset");
    expect(await workbench.values(changed, "Fond")).toEqual([[999]]);

    await button("Tin", "Se hva som tines").click();
    await button("Tin", "Tin").click();
    await card("Tin").getByRole("checkbox").check();
    await button("Tin", "Gå videre med de valgte").click();
    await button("Tin", "Tin").click();
    await cardSays("Tin", "1 formel er satt tilbake");
    await workbench.quiet();
    expect((await typedCells(workbench)).get(place)).toBe(formula);
  });
});

describe("Rull ett år", () => {
  beforeEach(async () => {
    await open({ empty: false });
    expect(await named("Basisår")).toBe(2023);
    await button("Rull ett år", "Se hva som flyttes").click();
    await cardSays("Rull ett år", "Basisåret går fra 2023 til 2024");
    await button("Rull ett år", "Rull til 2024").click();
    await cardSays("Rull ett år", "Basisåret er 2024");
    await workbench.quiet();
  });

  it("takes the workbook to the year it said", async () => {
    expect(await named("Basisår")).toBe(2024);
  });

  // What a formula fills below its own row is taken for typed figures, and written over the formula's range.
  it("leaves no errors", async () => {
    expect(await errorCells()).toEqual([]);
  });
});

/** How many lines a table has below its header. */
async function recordsIn(table: string): Promise<number | undefined> {
  const rows = await workbench.page.evaluate((name) => window.workbench.grid.tables.find(name)?.area.rowCount, table);
  return rows && rows - 1;
}

/** An extract of which line 7 was cut off. */
function brokenSample(): string {
  const lines = kostraSample().files[0]?.text.split("\n") ?? [];
  return lines.map((line, index) => (index === 6 ? line.slice(0, 40) : line)).join("\n");
}

describe("Hent regnskap", () => {
  const { files, answers } = kostraSample();
  const uploads = files.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) }));
  const choose = (chosen: typeof uploads): Promise<void> =>
    card("Hent regnskap").locator("input[type=file]").setInputFiles(chosen);

  it("says what is wrong with a file, line by line, and lets nothing through", async () => {
    await open({ empty: false });
    await choose([{ name: "0A2024.dat", mimeType: "text/plain", buffer: Buffer.from(brokenSample()) }]);
    await cardSays("Hent regnskap", "0A2024.dat: 1 feil stopper importen");
    await cardSays("Hent regnskap", "Linje 7: lengden er 40 tegn");
    expect(await button("Hent regnskap", /^Hent \d/).count()).toBe(0);
    await button("Hent regnskap", "Lukk").click();

    await choose(uploads);
    await cardSays("Hent regnskap", "Filene gjelder 2024 og 2025, men arbeidsboken står i 2023");
  });

  it("writes the accounts of two years that were dropped on it, 1 600 records and more of each", async () => {
    await open({ empty: false });
    for (const year of [2024, 2025]) {
      await button("Rull ett år", "Se hva som flyttes").click();
      await button("Rull ett år", `Rull til ${year}`).click();
      await cardSays("Rull ett år", `Basisåret er ${year}`);
    }
    const dropped = await workbench.pane.evaluateHandle(
      (texts) => {
        const data = new DataTransfer();
        for (const { name, text } of texts) data.items.add(new File([text], name));
        return data;
      },
      files.map(({ name, text }) => ({ name, text })),
    );
    const area = card("Hent regnskap").getByText("eller slipp filene her");
    await area.dispatchEvent("drop", { dataTransfer: dropped });
    await cardSays("Hent regnskap", /Regnskapet for 2024: \d ?\d+ linjer/);
    await button("Hent regnskap", "Hent 2024 og 2025").click();
    await cardSays("Hent regnskap", "Regnskapet for 2024 og 2025 er hentet");
    await workbench.quiet();
    expect(await named("DriftsinntekterBasis")).toBe(answers[2025].figures.driftsinntekter * 1000);
    expect(await named("FondBasis")).toBe(answers[2025].figures.disposisjonsfond * 1000);
    const records = [2024, 2025].map((year) => {
      const ofYear = files.filter(({ name }) => name.includes(String(year)));
      return ofYear.flatMap(({ text }) => text.split("\n").filter((line) => line.trim() !== "")).length;
    });
    expect(Math.min(...records)).toBeGreaterThan(1600);
    expect(await Promise.all(["tblKostraFør", "tblKostra"].map(recordsIn))).toEqual(records);
  });
});

describe("Hent tall fra andre kilder", () => {
  const title = "Hent tall fra andre kilder";

  it("asks what the accounts of a ledger are in KOSTRA, remembers it, and writes the accounts", async () => {
    await open({ empty: false });
    await card(title).getByLabel("Hva er det?").selectOption({ label: "Saldobalanse eller hovedbok" });
    await card(title).getByLabel("Lim inn").fill(ledger);
    await button(title, "Se hva som skrives").click();
    await cardSays(title, "3 konti har ingen KOSTRA-art ennå");
    expect(await card(title).getByLabel("KOSTRA-art, 10100").inputValue()).toBe("010");
    await card(title).getByLabel("KOSTRA-art, 79999").fill("110");
    await card(title).getByLabel("Kontoklasse, 79999").fill("1");
    await button(title, "Lagre koblingene").click();
    await cardSays(title, "Koblingene er lagret");
    expect(await workbench.values("A5:D8", "Artskobling")).toEqual([
      ["Lokal art", "KOSTRA-art", "Funksjon", "Kontoklasse"],
      ["10100", "010", "", "1"],
      ["79999", "110", "", "1"],
      ["18700", "870", "", "1"],
    ]);
    await button(title, "Se hva som skrives").click();
    await cardSays(title, "Regnskapet for 2023: 3 linjer");
    await button(title, "Hent 2023").click();
    await cardSays(title, "Regnskapet for 2023 er hentet");
    await workbench.quiet();
    expect(await named("DriftsinntekterBasis")).toBe(50_000);
    expect(await named("NettoDriftsresultatBasis")).toBe(7_500);
  });

  it("takes a list of loans from a file in the code page of Windows, says what is wrong first, and leads to the cells", async () => {
    await open({ empty: false });
    await card(title).getByLabel("Hva er det?").selectOption({ label: "Låneliste" });
    const choose = (text: string): Promise<void> =>
      card(title)
        .locator("input[type=file]")
        .setInputFiles([{ name: "lån.csv", mimeType: "text/csv", buffer: Buffer.from(text, "latin1") }]);
    await choose(loans.replace("5,0 %", "5,0"));
    await cardSays(title, "Rad 2, kolonne 3: renten er 5. Skriv den i prosent");
    expect(await button(title, /^Skriv/).count()).toBe(0);
    await button(title, "Lukk").click();
    await choose(loans);
    await cardSays(title, /Lånegjeld til investeringer 1\.1\. 2024 \(Investering og gjeld, C\d+\) tom → 1 200 000/);
    await button(title, /^Avdragssats/).click();
    await until(() => workbench.page.evaluate(() => window.workbench.grid.sheets.active().name === "Forutsetninger"));
    await button(title, "Skriv 4 tall").click();
    await cardSays(title, "4 tall er skrevet");
    expect(await named("Avdragssats")).toBeCloseTo(0.05, 12);
  });
});

describe("versions", () => {
  it("are saved, compared with what came after, and restored", async () => {
    await open({ empty: false });
    await card("Lagre versjon").getByLabel("Navn").fill("Før formannskapet");
    await card("Lagre versjon").getByLabel("Status").selectOption({ label: "Vedtatt" });
    await button("Lagre versjon", "Lagre slik den er nå").click();
    await cardSays("Lagre versjon", "«Før formannskapet (vedtatt)» lagres i arbeidsboken");
    await button("Lagre versjon", "Lagre versjon").click();
    await cardSays("Lagre versjon", "Versjon 1 er lagret");

    const { sheet, address } = await placeOf("DriftsinntekterBasis");
    const before = await named("DriftsinntekterBasis");
    await write(sheet, address, "4700000");
    await button("Sammenlign", "Sammenlign").click();
    await cardSays("Sammenlign", /Forutsetninger: 1 tall Driftsinntekter [\d ]+ → 4 700 000/);
    // as their cells show them: a share in percent, a year without grouping
    await cardSays("Sammenlign", /Laveste fond \d,\d % → \d,\d % Fondet holder målet fra 20\d\d → 20\d\d/);
    await button("Sammenlign", "Driftsinntekter").click();
    await until(() =>
      workbench.page.evaluate(
        ([name, row]) => {
          const { selection, sheets } = window.workbench.grid;
          return sheets.active().name === name && selection.current().row === row;
        },
        [sheet, Number(address.replace(/\D+/, "")) - 1] as const,
      ),
    );
    await button("Sammenlign", "Lukk").click();

    await button("Hent tilbake", "Se hva som endres").click();
    await cardSays("Hent tilbake", /Driftsinntekter 4 700 000 →/);
    await button("Hent tilbake", "Skriv 1 celle").click();
    await cardSays("Hent tilbake", "1 celle er hentet tilbake");
    expect(await named("DriftsinntekterBasis")).toBe(before);
  });
});

describe("Rapport til kommunestyret", () => {
  const title = "Rapport til kommunestyret";

  it("leads to a cell without an answer; when it has one, makes the sheet and shows it", async () => {
    await open({ empty: false });
    const { sheet, address } = await placeOf("DriftsinntekterBasis");
    const before = await typedCells(workbench);
    await write(sheet, address, "=1/0");
    await button(title, "Se hva rapporten bygger på").click();
    await cardSays(title, `${sheet}!${address} #DIV/0!`);
    expect(await button(title, "Lag rapport").count()).toBe(0);
    await button(title, `${sheet}!${address}`).click();
    await until(() => workbench.page.evaluate((name) => window.workbench.grid.sheets.active().name === name, sheet));

    await write(sheet, address, "4312000");
    await button(title, "Lukk").click();
    await button(title, "Se hva rapporten bygger på").click();
    await cardSays(title, "Rapporten om Sprinten kommer i et nytt ark");
    await button(title, "Lag rapport").click();
    await cardSays(title, "Rapporten står i arket Rapport.");
    expect(await workbench.page.evaluate(() => window.workbench.grid.sheets.active().name)).toBe("Rapport");
    const others = [...(await typedCells(workbench))].filter(([cell]) => !cell.startsWith("Rapport!"));
    expect(new Map(others)).toEqual(before);
    expect(await workbench.unknownMembers()).toEqual([]);
  });
});

describe("Helsesjekk", () => {
  it("leads to a cell that is not as it should be, and takes the keyboard from nobody who went on in the sheet", async () => {
    await open({ empty: false });
    const { sheet, address } = await placeOf("DriftsinntekterBasis");
    await write(sheet, address, "'4 364 000");
    await button("Helsesjekk", "Sjekk arbeidsboken").click();
    await workbench.page.getByRole("separator").focus();
    await cardSays("Helsesjekk", `${sheet}!${address} har teksten «4 364 000». Skriv tallet 4 364 000.`);
    expect(await workbench.page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("separator");
    await button("Helsesjekk", `${sheet}!${address}`).first().click();
    await until(() => workbench.page.evaluate((name) => window.workbench.grid.sheets.active().name === name, sheet));
  });
});

describe("Reparer formler", () => {
  it("types in again what a workbook opened without the add-in has left, and it calculates", async () => {
    await open({ empty: false });
    await write("Ark1", "A1", "=_xldudf_KOB_STATUS(3;9;50;100)");
    await button("Helsesjekk", "Sjekk arbeidsboken").click();
    await cardSays("Helsesjekk", "Ark1!A1 viser #NAME? og blir ikke regnet ut.");
    await button("Helsesjekk", "Reparer 1 formel").click();
    await cardSays("Helsesjekk", "1 formel er skrevet på nytt");
    await workbench.quiet();
    expect(await workbench.values("A1", "Ark1")).toEqual([["BÆREKRAFTIG"]]);
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
    await button("Rull ett år", "Se hva som flyttes").click();
    await button("Rull ett år", /^Rull til/).waitFor();
    await look("roll");
    await button("Tøm for egne tall", "Se hva som tømmes").click();
    await button("Tøm for egne tall", /^Tøm \d/).waitFor();
    expect(await button("Rull ett år", /^Rull til/).count()).toBe(0);
    await look("clear");
    await button("Helsesjekk", "Sjekk arbeidsboken").click();
    await button("Helsesjekk", "Lukk").waitFor();
    await look("health");
    await card("Lagre versjon").getByLabel("Navn").fill("Før formannskapet");
    await button("Lagre versjon", "Lagre slik den er nå").click();
    await button("Lagre versjon", "Lagre versjon").click();
    await cardSays("Lagre versjon", "Versjon 1 er lagret");
    await writeNamed("DriftsinntekterBasis", "4700000");
    await button("Sammenlign", "Sammenlign").click();
    await cardSays("Sammenlign", "4 700 000");
    await look("compare");
    await card("Hent regnskap")
      .locator("input[type=file]")
      .setInputFiles([{ name: "0A2024.dat", mimeType: "text/plain", buffer: Buffer.from(brokenSample()) }]);
    await cardSays("Hent regnskap", "stopper importen");
    await look("problems");
    const sources = "Hent tall fra andre kilder";
    await card(sources).getByLabel("Hva er det?").selectOption({ label: "Saldobalanse eller hovedbok" });
    await card(sources).getByLabel("Lim inn").fill(ledger.replace(";1200;2020;", ";1200;;"));
    await button(sources, "Se hva som skrives").click();
    await button(sources, "Lagre koblingene").waitFor();
    await look("coupling");
    await button(sources, "Avbryt").click();
    await card(sources).getByLabel("Hva er det?").selectOption({ label: "Låneliste" });
    await card(sources).getByLabel("Lim inn").fill(loans);
    await button(sources, "Se hva som skrives").click();
    await button(sources, /^Skriv \d/).waitFor();
    await look("loans");
    await button("Rapport til kommunestyret", "Se hva rapporten bygger på").click();
    await cardSays("Rapport til kommunestyret", "kommer i et nytt ark");
    await look("report");
    await button("Frys", "Se hva som fryses").click();
    await button("Frys", /^Frys \d/).click();
    await cardSays("Frys", "er frosset");
    await look("frozen");
  });
});

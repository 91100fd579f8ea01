import product from "../../../package.json";
import { clearFigures, planClearing } from "../../../src/workbook/figures/clearFigures";
import { readHealth } from "../../../src/workbook/health/readHealth";
import { findInterruptedDeed } from "../../../src/workbook/journal/findInterruptedDeed";
import { finishDeed } from "../../../src/workbook/journal/finishDeed";
import { buildReport } from "../../../src/workbook/report/buildReport";
import { planReport, type HaltedReport, type ReadyReport } from "../../../src/workbook/report/planReport";
import { takeVersion } from "../../../src/workbook/versions/takeVersion";
import type { CellValue } from "../../../src/workbench/grid/cells";
import { StarterInNode } from "../figures/starterInNode";
import { OfficeInNode } from "../officeInNode";
import { where } from "../where";

jest.setTimeout(300_000);

const time = "2026-01-15T09:00:00Z";

let starter: StarterInNode;

async function open(): Promise<void> {
  starter = await StarterInNode.open();
  await starter.office.grid.quiet();
}

async function ready(): Promise<ReadyReport> {
  const report = await planReport(time);
  if (report?.state !== "ready") throw new Error(`the report is refused: ${JSON.stringify(report)}`);
  return report;
}

async function halted(): Promise<HaltedReport> {
  const report = await planReport(time);
  if (report?.state !== "halted") throw new Error("the report is not refused");
  return report;
}

const sheetNames = (): string[] => starter.office.grid.sheets.list().map(({ name }) => name);

const cellsOf = (sheet: string): Promise<CellValue[][]> => starter.office.values(sheet, "A1:G260");

/** The lines of the report under a heading that begins so, as far as the next empty row. */
function under(cells: readonly CellValue[][], heading: string): CellValue[][] {
  const top = cells.findIndex(([first]) => String(first).startsWith(heading));
  if (top < 0) throw new Error(`the report has no ${heading}`);
  const length = cells.slice(top + 1).findIndex((row) => row.every((cell) => cell === ""));
  return cells.slice(top + 1, top + 1 + length);
}

/** The line with a label, under a heading. */
function line(cells: readonly CellValue[][], heading: string, label: string): CellValue[] {
  const found = under(cells, heading).find(([first]) => String(first).trim() === label);
  if (found === undefined) throw new Error(`no ${label} under ${heading}`);
  return found;
}

describe("the report to kommunestyret", () => {
  let sheet: string;
  let cells: CellValue[][];

  beforeAll(async () => {
    await open();
    starter.office.grid.sheets.add("RAPPORT");
    await starter.office.write("RAPPORT", "A1", [["min"]]);
    sheet = await buildReport(await ready());
    cells = await cellsOf(sheet);
  }, 120_000);

  it("leaves alone a sheet that has its name, in whatever letters", async () => {
    expect(sheet).toBe("Rapport 2");
    expect(await starter.office.values("RAPPORT", "A1:A2")).toEqual([["min"], [""]]);
  });

  it("holds the key figures of the cells they come from", async () => {
    const years = (await starter.values("Fond.år:*")).slice(0, 6);
    const [header, ...figures] = under(cells, "Nøkkeltall");
    expect(header).toEqual(["Beløp i 1 000 kr", ...years]);
    const rows =
      "driftsinntekter resultat resultatandel netto fond andel regnskapsfond regnskapsandel gjeld gjeldsgrad";
    for (const [index, key] of rows.split(" ").entries()) {
      const values = (await starter.values(`Fond.${key}:*`)).slice(0, 6);
      expect({ key, values: figures[index]?.slice(1) }).toEqual({ key, values });
    }
  });

  it.each([
    ["foreslaatt", "Foreslåtte handlingsregler, 2025–2028"],
    ["gjeldende", "Gjeldende handlingsregler, 2025–2028"],
  ])("holds the verdicts that Start gives: %s", async (grid, heading) => {
    for (const [index, label] of ["1 Overskudd", "2 Gjeld", "3 Disposisjonsfond"].entries()) {
      const [, target, value, margin, verdict, breach] = await starter.values(`Start.${grid}[${index + 1},1..6]`);
      expect(line(cells, heading, label)).toEqual([label, verdict, value, target, margin, breach, ""]);
      expect(verdict).toMatch(/OPPFYLT/);
    }
  });

  it("judges KØB and ROBEK as Start does, and the instalments only when they can be judged", async () => {
    for (const [index, label] of ["Driftsresultat", "Disposisjonsfond", "Netto lånegjeld"].entries()) {
      const [, target, value, margin, verdict] = await starter.values(`Start.koeb[${index + 1},1..5]`);
      const shown = line(cells, "Bærekraft etter KØB-modellen, regnskap 2023", label);
      expect(shown.slice(0, 5)).toEqual([label, verdict, value, target, margin]);
      expect(verdict).toMatch(/OPPFYLT/);
    }
    const kob = await starter.value("KØBStatus");
    expect(kob).toMatch(/[A-ZÆØÅ]{4}/);
    expect(line(cells, "Bærekraft etter KØB-modellen, regnskap 2023", "Samlet")[1]).toBe(kob);
    // the printed plan covers its deficits in every year
    expect(new Set(await starter.values("Bærekraft.robek:path"))).toEqual(new Set(["DEKKET"]));
    expect(line(cells, "Lovens krav", "ROBEK").slice(1, 6)).toEqual(["DEKKET", 0, 0.03, expect.any(Number), ""]);
    expect(line(cells, "Lovens krav", "Minimumsavdrag").slice(1)).toEqual(["", "", "", "", "", ""]);
  });

  it("says in short what Start says", async () => {
    const [lowest, heldFrom] = [await starter.value("LavesteFond"), await starter.value("FondOppfyltFra")];
    expect([typeof lowest, typeof heldFrom]).toEqual(["number", "number"]);
    const short = under(cells, "Kort fortalt").map(([first]) => first);
    expect(short).toContain(`Disposisjonsfondet er lavest i ${lowest}, og holder målet fra ${heldFrom}.`);
    expect(short).toContain("Planen fører ikke til ROBEK.");
    expect(short).toHaveLength(5);
  });

  it("tells the assumptions with their sources", async () => {
    const laan = await starter.values("Forutsetninger.laan:plan");
    expect(line(cells, "Forutsetninger per år", "Låneopptak").slice(1, 5)).toEqual(laan);
    const whole = under(cells, "Forutsetninger som gjelder hele");
    const at = whole.findIndex(([label]) => label === "Disposisjonsfond 31.12.");
    expect(whole[at]?.slice(1, 3)).toEqual([await starter.value("FondBasis"), "1 000 kr"]);
    expect(whole[at + 1]?.[0]).toBe("Kapittelet «Kommunens handlingsregler og regnskapsåret 2023».");
  });

  it("says what it was made of and when, and the rows and years each rule was judged on", () => {
    const [title, lead, note] = cells.map(([first]) => first);
    expect(title).toBe("Økonomisk handlingsrom i Lørenskog kommune");
    expect(lead).toMatch(/Sprinten.*2025–2028/);
    expect(note).toContain(`15. januar 2026 med Handlingsrom ${product.version}`);
    const text = cells.flat().filter(Boolean).join(" ");
    expect(text).toContain("Bedømt på «Fond i prosent, regnskapet» i arket Fond, 2025–2028.");
    expect(text).toContain("Bedømt på «Gjeld i prosent» i arket Fond, 2025–2028.");
    expect(text).toContain("Bedømt på «Gjeld i prosent» i arket Fond, 2028.");
    expect(text).toContain("Ingen lagret versjon.");
  });

  it("is values alone, without names, and nothing is left of the deed", async () => {
    expect(await starter.office.formulas(sheet, "A1:G260")).toEqual(cells);
    expect(starter.office.grid.names.list().filter(({ name }) => name.includes("Rapport"))).toEqual([]);
    expect(await findInterruptedDeed()).toBeNull();
    expect(await readHealth()).toEqual([]);
    expect(starter.office.host.unknownMembers).toEqual([]);
  });

  it("has charts that read its own cells", async () => {
    const { grid } = starter.office;
    const sheetId = starter.office.sheetId(sheet);
    const charts = grid.charts.list(sheetId);
    expect(charts).toHaveLength(3);
    const areas = charts.flatMap(({ series }) => series.flatMap(({ values, xValues }) => [values, xValues]));
    expect(areas.map((area) => area?.sheetId)).toEqual(areas.map(() => sheetId));
    for (const [index, key] of ["andel", "gjeldsgrad", "resultatandel"].entries()) {
      const { row = 0, column = 0, rowCount = 0 } = charts[index]?.series[0]?.values ?? {};
      const drawn = Array.from({ length: rowCount }, (_, at) => grid.cells.value(sheetId, row + at, column));
      expect({ key, drawn }).toEqual({ key, drawn: await starter.values(`Fond.${key}:*`) });
    }
  });

  it("prints upright on A4, one page wide, with its head on every page", () => {
    const { settings, titleRows, texts } = starter.office.grid.pageLayouts.get(starter.office.sheetId(sheet));
    expect(settings).toMatchObject({ orientation: "Portrait", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
    expect(titleRows).toMatchObject({ row: 0, rowCount: 3 });
    expect(Object.values(texts)).toEqual(["Side &P av &N"]);
  });

  it("stands unchanged beside the next one, which tells what has changed since the last version", async () => {
    const heldFrom = await starter.value("FondOppfyltFra");
    await takeVersion({ status: "vedtatt", label: "Vedtatt plan", time });
    await starter.write("AktivtScenario", "Maraton");
    // as it stands when a person has typed 3,5 %
    await starter.write("InntektsvekstSjablong", "3.5%");
    await starter.write("Scenarioer.tiltak[1,5]", -12_000);
    const fond = await starter.values("Fond.fond:*");

    expect(await buildReport(await ready())).toBe("Rapport 3");
    const next = await cellsOf("Rapport 3");
    expect(next[1]?.[0]).toContain("Maraton");
    expect(line(next, "Nøkkeltall", "Disposisjonsfond 31.12.").slice(1)).toEqual(fond.slice(0, 6));
    const heading = "Endret siden versjon 1, «Vedtatt plan», vedtatt 15. januar 2026";
    expect(line(next, heading, "Aktivt scenario").slice(2, 4)).toEqual(["Sprinten", "Maraton"]);
    expect(line(next, heading, "Sjablongvekst i driftsinntektene").slice(2, 4)).toEqual([0.04, 0.035]);
    const growth = next.findIndex(([, , was, is]) => was === 0.04 && is === 0.035);
    expect(starter.office.grid.formats.numberFormat(starter.office.sheetId("Rapport 3"), growth, 3)).toContain("%");
    const lines = under(next, heading);
    const measure = lines.findIndex(([label]) => String(label).startsWith("Sprinten · Effektivisering"));
    expect(lines[measure]?.slice(1, 4)).toEqual([2025, expect.any(Number), -12_000]);
    const now = await starter.value("FondOppfyltFra");
    expect(now).not.toBe(heldFrom);
    expect(line(next, heading, "Fondet holder målet fra").slice(2, 4)).toEqual([heldFrom, now]);
    expect(await cellsOf(sheet)).toEqual(cells);
  });

  it("says what the tab Regler says of a plan year with an uncovered deficit", async () => {
    const fund = await starter.value("FondBasis");
    await starter.write("FondBasis", 0);
    const uncovered = (await starter.values("Bærekraft.robek_udekket:path")) as number[];
    const first = 2024 + uncovered.findIndex((amount, at) => amount > 0 && at > 0);
    const refused = await cellsOf(await buildReport(await ready()));
    expect(line(refused, "Lovens krav", "ROBEK")[1]).toBe("KAN IKKE VEDTAS");
    expect(line(refused, "Lovens krav", "ROBEK")[5]).toBe(first);
    const short = under(refused, "Kort fortalt").map(([sentence]) => String(sentence));
    expect(
      short.filter((sentence) => sentence.startsWith(`Planen kan ikke vedtas: underskuddet i ${first}`)),
    ).toHaveLength(1);
    await starter.write("FondBasis", fund as number);
  });

  it("judges the instalments in the weakest year when their figures are filled in", async () => {
    for (const year of [2025, 2026, 2027, 2028]) {
      await starter.write(`Investering og gjeld.laanegjeld@${year}`, 6_000_000);
      await starter.write(`Investering og gjeld.avskrivninger@${year}`, year === 2027 ? 400_000 : 200_000);
      await starter.write(`Investering og gjeld.anleggsmidler@${year}`, 8_000_000);
    }
    await starter.office.grid.quiet();
    const [planned, least, margin] = [
      await starter.value("Investering og gjeld.planlagtAvdrag@2027"),
      await starter.value("Investering og gjeld.minimumsavdrag@2027"),
      await starter.value("Investering og gjeld.overMinimum@2027"),
    ];
    expect(least).toBe(300_000);
    const filled = await cellsOf(await buildReport(await ready()));
    expect(line(filled, "Lovens krav", "Minimumsavdrag").slice(1, 6)).toEqual([
      "IKKE OPPFYLT",
      planned,
      least,
      margin,
      2027,
    ]);
  });
});

describe("a workbook that has no answer to report", () => {
  beforeAll(open, 120_000);

  it.each(["#BUSY!", "#DIV/0!"])("is refused with the cells that show %s", async (value) => {
    const { sheet, address } = where("DriftsinntekterBasis");
    await starter.write("DriftsinntekterBasis", value === "#BUSY!" ? value : "=1/0");
    expect((await halted()).unready).toContainEqual({ sheet, address, value });
  });

  it("is refused when rows it reads are gone", async () => {
    await starter.write("DriftsinntekterBasis", 4_312_000);
    const { sheet, address } = where("Fond.gjeldsgrad@2023");
    await starter.office.write(sheet, address.replace("B", "A"), [["Noe annet"]]);
    expect(await halted()).toMatchObject({ missing: [{ sheet: "Fond", label: "Gjeld i prosent" }], unready: [] });
  });

  it("has no report without the starter workbook", async () => {
    await OfficeInNode.open();
    expect(await planReport(time)).toBeNull();
  });
});

describe("a workbook emptied for own figures", () => {
  beforeAll(open, 120_000);

  it("leaves blank in its report what is not filled in, and lists it", async () => {
    await clearFigures(await planClearing());
    const report = await ready();
    expect(report.blanks).toEqual(
      expect.arrayContaining(["Kommune", "Driftsinntekter, 2023–2028", "Foreslåtte handlingsregler: 1 Overskudd"]),
    );
    await buildReport(report);
    const cells = await cellsOf("Rapport");
    expect(cells[0]?.[0]).toBe("Økonomisk handlingsrom");
    const figures = under(cells, "Nøkkeltall").slice(1);
    expect(figures).toHaveLength(10);
    expect(figures.flatMap((row) => row.slice(1)).filter((cell) => cell !== "")).toEqual([]);
    expect(cells.flat().filter((cell) => cell === 0)).toEqual([]);
    expect(under(cells, "Ikke fylt ut").map(([first]) => first)).toEqual(report.blanks);
  });
});

describe("a report that is killed at any request", () => {
  beforeAll(open, 120_000);

  it.each([
    ["lost on the way", false],
    ["done, with the answer lost", true],
  ])("leaves no half report, the request %s", async (_, isDone) => {
    const report = await ready();
    const sheets = sheetNames();
    const made = (): string[] => sheetNames().filter((name) => !sheets.includes(name));
    let deaths = 0;
    for (let batch = 0; made().length === 0; batch += 1) {
      starter.office.crash = { batch: starter.office.batches + batch, isDone };
      const hasDied = await buildReport(report).then(
        () => false,
        () => true,
      );
      starter.office.crash = undefined;
      deaths += hasDied ? 1 : 0;
      const found = await findInterruptedDeed();
      if (found === null) continue;
      expect(found).toMatchObject({ deed: "buildReport", canComplete: false });
      expect(await finishDeed("before")).toEqual({ state: "done" });
      expect(made()).toEqual([]);
    }
    expect(deaths).toBeGreaterThan(5);
    const [sheet = ""] = made();
    expect((await cellsOf(sheet)).map(([first]) => first)).toContain(
      "Tallene bak figurene, i prosent av driftsinntektene",
    );
    expect(await findInterruptedDeed()).toBeNull();
  });
});

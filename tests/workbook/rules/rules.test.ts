import { readRules } from "../../../src/workbook/rules/readRules";
import type { RuleKey, RuleLine } from "../../../src/workbook/rules/ruleLine";
import { selectScenario } from "../../../src/workbook/selectScenario";
import { StarterInNode } from "../figures/starterInNode";
import { where } from "../where";

jest.setTimeout(240_000);

let starter: StarterInNode;

beforeAll(async () => {
  starter = await StarterInNode.open();
});

async function rule(key: RuleKey): Promise<RuleLine> {
  const found = (await readRules()).find((line) => line.key === key);
  if (found === undefined) throw new Error(`no rule ${key}`);
  return found;
}

/** The years in which a rule is such. */
function yearsThatAre(state: string, { marks }: RuleLine): number[] {
  return marks.filter((mark) => mark.state === state).map(({ year }) => year);
}

const judgedYears = ({ marks }: RuleLine): number[] => marks.filter(({ isJudged }) => isJudged).map(({ year }) => year);

describe("a rule of the pane", () => {
  it("stands eleven times: KØB, both sets of handlingsregler, minimumsavdrag and ROBEK", async () => {
    expect((await readRules()).map(({ key }) => key)).toEqual([
      "kobResultat",
      "kobFond",
      "kobGjeld",
      "gjeldendeOverskudd",
      "gjeldendeGjeld",
      "gjeldendeFond",
      "foreslaattOverskudd",
      "foreslaattGjeld",
      "foreslaattFond",
      "minimumsavdrag",
      "robek",
    ]);
  });

  it.each([
    ["kobResultat", 1, "Fond.resultatandel"],
    ["kobFond", 2, "Fond.andel"],
    ["kobGjeld", 3, "Fond.gjeldsgrad"],
  ] as const)("of KØB (%s) says what Start says of the last accounts", async (key, line, row) => {
    const kob = await rule(key);
    const [target, value, margin, status] = await starter.values(`Start.koeb[${line},2..5]`);
    expect(kob).toMatchObject({ target, value, margin });
    expect(kob.verdict.kind).toBe(status === "OPPFYLT" ? "met" : "broken");
    expect(judgedYears(kob)).toEqual([2023]);
    expect(kob.value).toBeCloseTo((await starter.value(`${row}@2023`)) as number, 12);
  });

  it.each([
    ["foreslaattOverskudd", "foreslaatt", 1, "Fond.resultatandel", [2025, 2026, 2027, 2028]],
    ["foreslaattGjeld", "foreslaatt", 2, "Fond.gjeldsgrad", [2028]],
    ["foreslaattFond", "foreslaatt", 3, "Fond.andel", [2025, 2026, 2027, 2028]],
    ["gjeldendeOverskudd", "gjeldende", 1, "Fond.netto", [2025, 2026, 2027, 2028]],
    ["gjeldendeGjeld", "gjeldende", 2, "Fond.gjeldsgrad", [2025, 2026, 2027, 2028]],
    ["gjeldendeFond", "gjeldende", 3, "Fond.regnskapsandel", [2025, 2026, 2027, 2028]],
  ] as const)(
    "of the plan period (%s) says what the table says, and where it was judged",
    async (key, table, line, row, years) => {
      const judged = await rule(key);
      const [target, value, margin, status, breach] = await starter.values(`Start.${table}[${line},2..6]`);
      expect(judged).toMatchObject({ target, value, margin });
      expect(judged.verdict).toEqual(status === "OPPFYLT" ? { kind: "met" } : { kind: "broken", from: breach });
      expect(judgedYears(judged)).toEqual(years);
      const [first, last] = [where(`${row}@${years[0]}`), where(`${row}@${years.at(-1) ?? 0}`)];
      expect(judged.row).toMatchObject({
        sheet: first.sheet,
        address: years.length === 1 ? first.address : `${first.address}:${last.address}`,
      });
    },
  );

  it("marks every year by itself", async () => {
    const shares = (await starter.values("Fond.andel:*")) as number[];
    const met = shares.flatMap((share, at) => (share >= 0.08 ? [2023 + at] : []));
    expect(yearsThatAre("met", await rule("foreslaattFond"))).toEqual(met);
    const debt = (await starter.values("Fond.gjeldsgrad:*")) as number[];
    const falls = debt.flatMap((ratio, at) => (at > 0 && ratio < (debt[at - 1] ?? 0) ? [2023 + at] : []));
    expect(yearsThatAre("met", await rule("gjeldendeGjeld"))).toEqual(falls);
    expect(yearsThatAre("unknown", await rule("gjeldendeGjeld"))).toEqual([2023]);
  });

  it("follows the scenario", async () => {
    await selectScenario("Maraton");
    await starter.office.grid.quiet();
    expect(await rule("foreslaattFond")).toMatchObject({ margin: await starter.value("Start.foreslaatt[3,4]") });
    await selectScenario("Sprinten");
    await starter.office.grid.quiet();
  });
});

describe("minimumsavdrag", () => {
  const inputs = ["laanegjeld", "avskrivninger", "anleggsmidler"] as const;
  const fill = async (years: readonly number[], [debt, depreciation, assets]: readonly number[]): Promise<void> => {
    for (const year of years) {
      for (const [at, input] of inputs.entries()) {
        await starter.write(`Investering og gjeld.${input}@${year}`, [debt, depreciation, assets][at] ?? 0);
      }
    }
  };

  it("is never met while something is not filled in, and names it", async () => {
    expect(await rule("minimumsavdrag")).toMatchObject({
      verdict: {
        kind: "unfilled",
        labels: ["Lånegjeld til investeringer 1.1.", "Årets avskrivninger", "Avskrivbare anleggsmidler 1.1."],
      },
      margin: undefined,
    });
    await fill([2025, 2026, 2027], [6_000_000, 200_000, 9_000_000]);
    expect((await rule("minimumsavdrag")).verdict.kind).toBe("unfilled");
  });

  it("is met when the plan period pays enough, with the margin of the weakest year", async () => {
    await fill([2028], [6_000_000, 200_000, 9_000_000]);
    const margins = (await starter.values("Investering og gjeld.overMinimum:plan")) as number[];
    expect(await rule("minimumsavdrag")).toMatchObject({ verdict: { kind: "met" }, margin: Math.min(...margins) });
  });

  it("is broken from the first year that pays too little", async () => {
    await starter.write("Investering og gjeld.avskrivninger@2027", 600_000);
    const line = await rule("minimumsavdrag");
    expect(line).toMatchObject({
      verdict: { kind: "broken", from: 2027 },
      target: 400_000,
      value: await starter.value("Investering og gjeld.planlagtAvdrag@2027"),
    });
    expect(yearsThatAre("broken", line)).toEqual([2027]);
  });
});

describe("ROBEK", () => {
  it("is covered while the fund covers every deficit", async () => {
    const left = (await starter.values("Bærekraft.robek_fond:path")) as number[];
    expect(await rule("robek")).toMatchObject({ verdict: { kind: "met" }, margin: Math.min(...left), target: 0.03 });
  });

  it("says of a plan year with an uncovered deficit that it cannot be adopted", async () => {
    await starter.write("FondBasis", 0);
    const line = await rule("robek");
    const uncovered = (await starter.values("Bærekraft.robek_udekket:path")) as number[];
    const years = uncovered.flatMap((amount, at) => (amount > 0 && at > 0 ? [2024 + at] : []));
    expect(years).not.toEqual([]);
    expect(line.verdict).toEqual({ kind: "notAdoptable", years });
    const accumulated = (await starter.values("Bærekraft.robek_merforbruk:path")) as number[];
    expect(line.margin).toBe(-Math.max(...accumulated));
    await starter.write("FondBasis", 447_000);
  });
});

describe("a workbook that is not as it was made", () => {
  it("is read where its rows and sheets are now", async () => {
    const before = await rule("foreslaattFond");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Fond");
      sheet.getRange("8:8").insert("Down");
      sheet.name = "Fondene";
      await context.sync();
    });
    await starter.office.grid.quiet();
    const after = await rule("foreslaattFond");
    expect(after).toMatchObject({ verdict: before.verdict, margin: before.margin, row: { sheet: "Fondene" } });
    expect(after.row?.address).not.toBe(before.row?.address);
    expect(after.marks).toEqual(before.marks);
  });

  it("with a row gone says that the rule cannot be read, and reads the others", async () => {
    await starter.write("Investering og gjeld.avskrivninger@2027", 200_000);
    const { sheet } = where("Investering og gjeld.planlagtAvdrag@2025");
    const { address } = where("Investering og gjeld.planlagtAvdrag@2023");
    await starter.office.write(sheet, address.replace(/[A-Z]+/, "A"), [["Avdrag etter vedtaket"]]);
    expect((await rule("minimumsavdrag")).verdict).toEqual({ kind: "missing" });
    expect((await rule("robek")).verdict).toEqual({ kind: "met" });
  });
});

import type { Answer, Question } from "../../../src/workbook/whatItTakes/answer";
import { answerQuestion } from "../../../src/workbook/whatItTakes/answerQuestion";
import { answerText, insertAnswer } from "../../../src/workbook/whatItTakes/insertAnswer";
import { readPlan } from "../../../src/workbook/whatItTakes/readPlan";
import { norwegian } from "../../../src/workbook/formula/notation";
import { selectScenario } from "../../../src/workbook/selectScenario";
import { readRules } from "../../../src/workbook/rules/readRules";
import { StarterInNode } from "../figures/starterInNode";
import { where } from "../where";

jest.setTimeout(240_000);

const efficiency = "Effektivisering og kostnadsbesparelser";
const years = Array.from({ length: 11 }, (_, at) => 2024 + at);

let starter: StarterInNode;
let freeRow = 100;

beforeAll(async () => {
  starter = await StarterInNode.open();
});

async function ask(question: Question): Promise<Answer> {
  const outcome = answerQuestion(await readPlan(), question);
  if (outcome.kind !== "answer") throw new Error(`no answer: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** What an answer gives when it is inserted as a formula where there is room. */
async function calculated(answer: Answer): Promise<unknown> {
  freeRow += 1;
  await select("Start", `J${freeRow}`);
  expect(await insertAnswer(answer, "formula")).toMatchObject({ kind: "inserted", sheet: "Start" });
  return (await starter.office.values("Start", `J${freeRow}`))[0]?.[0];
}

async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

const number = async (wanted: string): Promise<number> => Number(await starter.value(wanted));

/** Writes the levels of a line of a scenario into the table. */
async function setLevels(row: number, levels: readonly (number | undefined)[]): Promise<void> {
  const { sheet, address } = where(`Scenarioer.tiltak[${row},4..14]`);
  const [before = []] = await starter.office.values(sheet, address);
  await starter.office.write(sheet, address, [before.map((level, at) => levels[at] ?? Number(level))]);
}

async function levelsOf(row: number): Promise<number[]> {
  const { sheet, address } = where(`Scenarioer.tiltak[${row},4..14]`);
  return ((await starter.office.values(sheet, address))[0] ?? []).map(Number);
}

describe("the efficiency that a result on target takes", () => {
  it("is what its formula gives, and in the scenario it makes the result exactly that; 1 000 kr less breaks it", async () => {
    const before = await levelsOf(1);
    const answer = await ask({ kind: "effektivisering", year: 2026 });
    expect(await calculated(answer)).toBe(answer.value);

    await setLevels(1, [undefined, undefined, answer.value]);
    expect(await number("Fond.resultatandel@2026")).toBeCloseTo(0.02, 12);
    expect((await ask({ kind: "effektivisering", year: 2026 })).steps.at(-1)?.value).toBeCloseTo(0, 6);
    const isMet = async (): Promise<string | undefined> =>
      (await readRules()).find(({ key }) => key === "foreslaattOverskudd")?.marks.find(({ year }) => year === 2026)
        ?.state;
    expect(await isMet()).toBe("met");
    await setLevels(1, [undefined, undefined, answer.value + 1]);
    expect(await isMet()).toBe("broken");
    await setLevels(1, before);
  });

  it("shows steps that a reader can redo: baseline less the other measures, less what the target asks", async () => {
    const { steps, value } = await ask({ kind: "effektivisering", year: 2027 });
    const step = (key: string): number => steps.find((one) => one.key === key)?.value ?? NaN;
    // Perspektivmelding 2024: −190 000 without measures; premium fund 60 000, finance 36 000 and interest 30 000
    expect(step("basisbane")).toBe(-190_000);
    expect(step("oevrige")).toBeCloseTo(-126_000, 6);
    expect(step("resultatMedOevrige") - step("resultatKrav")).toBeCloseTo(value, 6);
    expect(step("iScenarioet") + step("forskjell")).toBeCloseTo(value, 6);
  });
});

describe("the largest yearly loan", () => {
  it("is what the workbook's own cell says, and borrowed every year it brings debt exactly to the limit in 2034; 1 000 kr more breaks it", async () => {
    const answer = await ask({ kind: "laan", year: 2034 });
    expect(answer.value).toBe(await starter.value("Investering og gjeld.maksLaan"));
    expect(await calculated(answer)).toBe(answer.value);
    expect(answer.steps.find(({ key }) => key === "investering")?.value).toBeCloseTo(
      await number("Investering og gjeld.maksInvestering"),
      6,
    );

    const { sheet, address } = where("Forutsetninger.laan:path");
    const before = await starter.office.values(sheet, address);
    await starter.office.write(sheet, address, [years.map(() => answer.value)]);
    expect(await number("Fond.gjeldsgrad@2034")).toBeCloseTo(1, 12);
    await starter.office.write(sheet, address, [years.map(() => answer.value + 1)]);
    expect(await number("Fond.gjeldsgrad@2034")).toBeGreaterThan(1 + 1e-9);
    await starter.office.write(sheet, address, before);
  });

  it("follows from its steps: the room divided by what is left of one krone a year", async () => {
    const { steps, value } = await ask({ kind: "laan", year: 2030 });
    const step = (key: string): number => steps.find((one) => one.key === key)?.value ?? NaN;
    expect(step("rom") / step("igjenPerKrone")).toBeCloseTo(value, 4);
    expect(step("gjeldGrense") - step("gjeldUtenLaan")).toBeCloseTo(step("rom"), 6);
  });

  it("has no answer when debt is above the limit even without loans, and says so", async () => {
    await starter.write("NettoLånegjeldBasis", 20_000_000);
    const outcome = answerQuestion(await readPlan(), { kind: "laan", year: 2025 });
    expect(outcome).toMatchObject({ kind: "noAnswer", reason: { key: "maalUtenforRekkevidde" } });
    await starter.write("NettoLånegjeldBasis", 6_719_000);
  });
});

describe("what must be set aside for a fund on target", () => {
  it("is what its formula gives, and set aside every year the fund is exactly there; 1 000 kr less breaks it", async () => {
    const before = await levelsOf(1);
    const answer = await ask({ kind: "avsetning", year: 2026 });
    expect(await calculated(answer)).toBe(answer.value);
    expect(answer.value).toBeGreaterThan(0);

    const better = (more: number): (number | undefined)[] =>
      years.map((year, at) => (year === 2025 || year === 2026 ? (before[at] ?? 0) - answer.value - more : undefined));
    await setLevels(1, better(0));
    expect(await number("Fond.andel@2026")).toBeCloseTo(0.08, 12);
    await setLevels(1, better(-1));
    expect(await number("Fond.andel@2026")).toBeLessThan(0.08 - 1e-9);
    await setLevels(1, before);
  });

  it("is negative when there is room, and the whole amount in the only year", async () => {
    expect((await ask({ kind: "avsetning", year: 2034 })).value).toBeLessThan(0);
    const { steps, value } = await ask({ kind: "avsetning", year: 2025 });
    expect(steps.find(({ key }) => key === "fondMangler")?.value).toBe(value);
  });
});

describe("the latest year a measure can wait", () => {
  it.each([
    ["target", 0.08],
    ["empty", 0],
  ] as const)(
    "keeps the fund at its floor (%s) when the whole phase-in is moved there, and not a year later",
    async (floor, share) => {
      const before = await levelsOf(1);
      const answer = await ask({ kind: "utsettelse", measure: efficiency, floor });
      const step = (key: string): number => answer.steps.find((one) => one.key === key)?.value ?? NaN;
      const [planned, heldFrom] = [step("planlagtStart"), step("holdtFra")];
      expect(planned).toBe(2024);
      const lowestWhenMoved = async (wait: number): Promise<number> => {
        await setLevels(
          1,
          before.map((_, at) => before[at - wait] ?? 0),
        );
        const shares = (await starter.values("Fond.andel:path")) as number[];
        return Math.min(...shares.filter((_, at) => (years[at] ?? 0) >= heldFrom));
      };
      expect(await lowestWhenMoved(answer.value - planned)).toBeGreaterThanOrEqual(share);
      expect(await lowestWhenMoved(answer.value - planned)).toBeCloseTo(step("andelDa"), 12);
      expect(await lowestWhenMoved(answer.value - planned + 1)).toBeLessThan(share);
      await setLevels(1, before);
    },
  );

  it("is put among the measures of the active scenario that have an effect", async () => {
    expect((await readPlan()).measures.map(({ name }) => name)).toEqual([
      efficiency,
      "Bruk av premiefond",
      "Virkning på finanskostnadene",
      "Helårseffekt av nedgang i renten",
    ]);
    await selectScenario("Maraton");
    await starter.office.grid.quiet();
    expect((await readPlan()).measures[0]?.levels[0]).toBe(-10_000);
    await selectScenario("Sprinten");
    await starter.office.grid.quiet();
  });
});

describe("a plan that is not filled in", () => {
  it("has no answer, and names what is missing", async () => {
    const { sheet, address } = where("Forutsetninger.basisbane@2026");
    await starter.office.write(sheet, address, [[""]]);
    expect(answerQuestion(await readPlan(), { kind: "effektivisering", year: 2026 })).toMatchObject({
      kind: "unfilled",
      labels: expect.arrayContaining(["Basisbane: korrigert netto driftsresultat uten tiltak"]) as unknown,
    });
    await starter.office.write(sheet, address, [[-190_000]]);
  });
});

describe("an answer that is inserted", () => {
  it("is shown as a Norwegian Excel writes it", async () => {
    const answer = await ask({ kind: "avsetning", year: 2026 });
    const { address } = where("Fond.fond@2026");
    expect(answerText(answer, "formula", norwegian)).toContain(`=-KOB.AVVIK("FOND";'Fond'!$${address[0] ?? ""}$`);
    expect(answerText(answer, "value", norwegian)).toBe(String(answer.value).replace(".", ","));
  });

  it("as a number is the answer itself, and written over what stands there only when that is given up", async () => {
    const answer = await ask({ kind: "effektivisering", year: 2026 });
    await select("Start", "J41");
    expect(await insertAnswer(answer, "value")).toMatchObject({ kind: "inserted", address: "J41" });
    expect(await starter.office.formulas("Start", "J41")).toEqual([[answer.value]]);
    const other = await ask({ kind: "effektivisering", year: 2027 });
    const refused = await insertAnswer(other, "value");
    expect(refused).toMatchObject({ kind: "occupied", cells: ["J41"], standing: { content: answer.value } });
    if (refused.kind !== "occupied") throw new Error("nothing stood there");
    expect(await insertAnswer(other, "value", refused.standing)).toMatchObject({ kind: "inserted", address: "J41" });
    expect(await starter.office.formulas("Start", "J41")).toEqual([[other.value]]);
  });

  it("as a formula does not go into the scenario that it builds on", async () => {
    const { sheet, address } = where("Scenarioer.tiltak[1,6]");
    await select(sheet, address);
    expect((await insertAnswer(await ask({ kind: "effektivisering", year: 2026 }), "formula")).kind).toBe("circular");
  });

  it("asks for room for both numbers of the loan", async () => {
    await starter.office.write("Start", "K42", [["opptatt"]]);
    await select("Start", "J42");
    expect(await insertAnswer(await ask({ kind: "laan", year: 2034 }), "formula")).toMatchObject({ cells: ["K42"] });
  });
});

import { catalogue } from "../../src/engine/catalogue";
import type { Cell } from "../../src/engine/definition/cell";
import type { Example, PublishedFunction } from "../../src/engine/definition/define";
import { USIKKERHET_RISIKO } from "../../src/engine/usikkerhet/usikkerhetRisiko";
import { USIKKERHET_VIFTE } from "../../src/engine/usikkerhet/usikkerhetVifte";
import { localAddress, type Rectangle } from "../../src/workbench/grid/address";
import { exampleText } from "../../src/workbook/formula/callText";
import { norwegian } from "../../src/workbook/formula/notation";
import { argumentsOf } from "../engine/call";
import { WorkbenchPage } from "./page";

type Block = readonly (readonly Cell[])[];
type Given = Example["given"];

/** A block of typed cells and its upper left corner. */
interface Entry {
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (readonly (string | number | boolean)[])[];
}

/** A formula in a cell of its own sheet, and what the engine answers to the same call in Node. */
interface Case {
  readonly title: string;
  readonly published: PublishedFunction;
  readonly formula: string;
  readonly place: Rectangle;
  readonly expected: Block;
}

const FUNCTIONS_IN_THE_CONTRACT = 54;
/** Inputs stand to the right of every answer. */
const INPUT_COLUMN = 20;

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
}, 90_000);

afterAll(() => workbench.close());

const rowsOf = <T>(answer: T | readonly (readonly T[])[]): readonly (readonly T[])[] =>
  Array.isArray(answer) ? (answer as T[][]) : [[answer as T]];

/** A cell as it is typed when it must hold just this: a text that looks like a number takes an apostrophe. */
const typedCell = (cell: Cell): Cell => (typeof cell === "string" ? `'${cell}` : cell);

/** Puts calls one below the other on a sheet of their own: formulas in column A, and ranges in cells where `inCells`. */
class Sheet {
  readonly entries: Entry[] = [];
  readonly cases: Case[] = [];
  private row = 0;

  constructor(
    readonly name: string,
    private readonly ranges: "in cells" | "as array constants",
  ) {}

  add(title: string, published: PublishedFunction, given: Given): void {
    const example: Example = { given, then: 0 };
    const expected = rowsOf(published.evaluate(argumentsOf(published, example)));
    const formula =
      this.ranges === "in cells" ? this.formulaOnCells(published, example) : exampleText(published, example, norwegian);
    const place = { row: this.row, column: 0, rowCount: expected.length, columnCount: expected[0]?.length ?? 0 };
    this.entries.push({ row: this.row, column: 0, inputs: [[formula]] });
    this.cases.push({ title, published, formula, place, expected });
    const deepest = Math.max(...this.entries.map(({ row, inputs }) => row + inputs.length));
    this.row = Math.max(this.row + expected.length, deepest) + 1;
  }

  /** The formula of an example with every argument in cells beside it. */
  private formulaOnCells(published: PublishedFunction, example: Example): string {
    let column = INPUT_COLUMN;
    const references = argumentsOf(published, example).map((argument) => {
      if (argument === null) return "";
      const block = rowsOf(argument as Cell | Block) as Block;
      const [rowCount, columnCount] = [block.length, block[0]?.length ?? 0];
      this.entries.push({ row: this.row, column, inputs: block.map((cells) => cells.map(typedCell)) });
      const reference = localAddress({ row: this.row, column, rowCount, columnCount });
      column += columnCount + 1;
      return reference;
    });
    return `=${published.name}(${references.join(";").replace(/;+$/, "")})`;
  }
}

/** Writes whole sheets at once, as a person who pastes, and waits until everything is calculated. */
async function write(sheets: readonly Sheet[]): Promise<void> {
  await workbench.page.evaluate(
    (all) => {
      const { cells, sheets: tabs } = window.workbench.grid;
      for (const { name, entries } of all) {
        const { id } = tabs.add(name);
        for (const { row, column, inputs } of entries) {
          const area = { sheetId: id, row, column, rowCount: inputs.length, columnCount: inputs[0]?.length ?? 0 };
          cells.write(area, inputs, "nb");
        }
      }
    },
    sheets.map(({ name, entries }) => ({ name, entries })),
  );
  await workbench.quiet();
}

/** The cells of an answer and one more row and column, which must be blank. */
async function shown(sheet: Sheet, { place }: Case): Promise<unknown[][]> {
  const around = { ...place, rowCount: place.rowCount + 1, columnCount: place.columnCount + 1 };
  return workbench.values(localAddress(around), sheet.name);
}

const withBlankEdge = (block: Block): Cell[][] => [
  ...block.map((cells) => [...cells, ""]),
  Array.from({ length: (block[0]?.length ?? 0) + 1 }, () => ""),
];

async function differences(sheet: Sheet): Promise<string[]> {
  const found: string[] = [];
  for (const one of sheet.cases) {
    const [actual, expected] = [await shown(sheet, one), withBlankEdge(one.expected)].map((cells) =>
      JSON.stringify(cells),
    );
    if (actual !== expected) found.push(`${one.title} ${one.formula}: ${actual} where Node has ${expected}`);
  }
  return found;
}

describe("every function of the contract in a cell", () => {
  const typed = new Sheet("Skrevet", "as array constants");
  const referring = new Sheet("Celler", "in cells");
  let before: Record<string, number>;

  beforeAll(async () => {
    for (const published of catalogue) {
      published.examples.forEach(({ given }, i) => {
        for (const sheet of [typed, referring]) sheet.add(`${published.name} ${i + 1}`, published, given);
      });
    }
    before = await workbench.invocations();
    await write([typed, referring]);
  });

  it("is there, with an example", () => {
    const covered = new Set(typed.cases.map(({ published }) => published.name));
    expect(covered.size).toBeGreaterThanOrEqual(FUNCTIONS_IN_THE_CONTRACT);
    expect([...covered]).toEqual(catalogue.map(({ name }) => name));
  });

  it("answers as the engine does when its ranges are typed as array constants", async () => {
    expect(await differences(typed)).toEqual([]);
  });

  it("answers as the engine does when its arguments stand in cells", async () => {
    expect(await differences(referring)).toEqual([]);
  });

  it("has really been called in the add-in, once per cell", async () => {
    const after = await workbench.invocations();
    const calls = catalogue.map(({ name }) => [name, (after[name] ?? 0) - (before[name] ?? 0)]);
    expect(calls).toEqual(catalogue.map(({ name, examples }) => [name, 2 * examples.length]));
  });

  it("takes SANN and USANN in a formula, as the function pages and a Norwegian Excel write them", async () => {
    await workbench.type("A15", "=KOB.TABELL(3;9;50;100;USANN)");
    expect((await workbench.values("A15"))[0]?.[0]).toBe("Driftsresultat");
  });
});

describe("a seeded simulation", () => {
  const base = {
    fond: 447,
    resultater: [-105, -34, 32, 86],
    driftsinntekter: [4312, 4420, 4530, 4640],
    rentefoelsomGjeld: [3000, 3100, 3200, 3300],
    renteStd: 0.01,
    inntektStd: 0.0125,
  };
  const down = (path: readonly number[]) => path.map((value) => [value]);
  const runs: readonly (readonly [string, Given])[] = [
    ["without a seed", base],
    ["with the lowest seed", { ...base, trekninger: 1000, startverdi: 0 }],
    ["with a seed of the user's", { ...base, trekninger: 1000, startverdi: 20_260 }],
    ["with the highest seed", { ...base, trekninger: 1000, startverdi: 2 ** 31 - 1 }],
    ["with large shocks, far out in the tails", { ...base, renteStd: 0.2, inntektStd: 0.5, trekninger: 20_000 }],
    ["down the sheet, with line names", { ...base, resultater: down(base.resultater), startverdi: 3, ledetekst: true }],
  ];
  const sheet = new Sheet("Simulering", "in cells");

  beforeAll(async () => {
    for (const published of [USIKKERHET_VIFTE, USIKKERHET_RISIKO])
      for (const [title, given] of runs) sheet.add(`${published.name} ${title}`, published, given);
    await write([sheet]);
  });

  it("gives exactly the same numbers in the browser as in Node", async () => {
    expect(await differences(sheet)).toEqual([]);
  });

  it("gives other numbers for another seed", () => {
    const answers = sheet.cases.slice(1, 4).map(({ expected }) => JSON.stringify(expected));
    expect(new Set(answers).size).toBe(answers.length);
  });

  it("gives the same numbers when it is typed by keyboard", async () => {
    const example: Example = {
      given: {
        ...base,
        resultater: -47,
        driftsinntekter: 4312,
        rentefoelsomGjeld: 3000,
        trekninger: 100,
        startverdi: 42,
      },
      then: 0,
    };
    await workbench.type("A1", exampleText(USIKKERHET_VIFTE, example, norwegian));
    const answer = USIKKERHET_VIFTE.evaluate(argumentsOf(USIKKERHET_VIFTE, example));
    expect(await workbench.values("A1:A5")).toEqual(answer);
  });
});

describe("all of it", () => {
  it("raised no error that nobody caught", () => {
    expect(workbench.faults).toEqual([]);
  });
});

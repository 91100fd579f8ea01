import { catalogue } from "../../../src/engine/catalogue";
import { exampleRows, type Example, type PublishedFunction } from "../../../src/engine/definition/define";
import { columnLetters } from "../../../src/workbook/address";
import type { CellStory } from "../../../src/workbook/explain/cellStory";
import { explainSelection } from "../../../src/workbook/explain/explainSelection";
import { parseAddress } from "../../../src/workbench/grid/address";
import { OfficeInNode } from "../officeInNode";

jest.setTimeout(120_000);

let office: OfficeInNode;
let sheet: string;

let sheets = 0;

beforeAll(async () => {
  office = await OfficeInNode.open();
});

beforeEach(() => {
  sheets += 1;
  sheet = office.grid.sheets.add(`Prøve ${sheets}`).name;
});

/** What is told about a cell when a person selects it. */
async function told(address: string, on = sheet): Promise<CellStory> {
  const area = parseAddress(address);
  if (area === undefined) throw new Error(`${address} is not an address`);
  await office.grid.quiet();
  office.grid.selection.select({ sheetId: office.sheetId(on), ...area });
  return explainSelection();
}

async function write(address: string, formula: string | number): Promise<void> {
  await office.write(sheet, address, [[formula]]);
}

async function valueOf(address: string): Promise<unknown> {
  return (await office.values(sheet, address))[0]?.[0];
}

const explained = async (address: string) => {
  const story = await told(address);
  if (story.kind !== "explained") throw new Error(`${address}: ${JSON.stringify(story)}`);
  return story.call;
};

const a1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;

describe("every function of the contract", () => {
  /** Puts the arguments of an example in cells from row 1, and the call below them; gives the area of the answer. */
  async function lay(
    published: PublishedFunction,
    example: Example,
  ): Promise<{ row: number; rows: number; columns: number }> {
    let column = 1;
    let height = 0;
    const references: string[] = [];
    for (const key of Object.keys(published.parameters)) {
      const rows = exampleRows(example, key);
      if (rows === undefined) {
        references.push("");
        continue;
      }
      const width = rows[0]?.length ?? 1;
      const address = `${a1(1, column)}:${a1(rows.length, column + width - 1)}`;
      await office.write(sheet, address, rows);
      references.push(rows.length === 1 && width === 1 ? a1(1, column) : address);
      column += width;
      height = Math.max(height, rows.length);
    }
    const formula = `=${published.name}(${references.join(",").replace(/,+$/, "")})`;
    await write(a1(height + 2, 1), formula);
    const then = Array.isArray(example.then) ? (example.then as unknown[][]) : [[example.then]];
    return { row: height + 2, rows: then.length, columns: then[0]?.length ?? 1 };
  }

  it.each(
    catalogue.flatMap((published) => published.examples.map((example, nr) => [published.name, nr, example] as const)),
  )("%s, example %i: the last step is what each cell shows", async (name, _nr, example) => {
    const published = catalogue.find((one) => one.name === name) as PublishedFunction;
    const { row, rows, columns } = await lay(published, example);
    const cells = [...new Set([a1(row, 1), a1(row + rows - 1, columns), a1(row + Math.floor(rows / 2), 1)])];
    for (const cell of cells) {
      const story = await told(cell);
      const value = await valueOf(cell);
      // a cell of an answer may be empty, and there is nothing to tell of it
      if (value === "") continue;
      expect([cell, story.kind]).toEqual([cell, "explained"]);
      const call = story.kind === "explained" ? story.call : undefined;
      expect([call?.name, call?.isWhole, call?.steps.at(-1)?.value]).toEqual([name, true, value]);
    }
  });
});

describe("the inputs", () => {
  it("are told with the cell that counts for the year", async () => {
    await office.write(sheet, "A1:D1", [[-105, -34, 32, 86]]);
    await write("A3", "=DISPFOND.PROJ(447,A1:D1)");
    const { inputs, steps } = await explained("C3");
    expect(inputs.map(({ name, value, cells, place }) => [name, value, cells, place?.address])).toEqual([
      ["fond", 447, 1, undefined],
      ["resultater", 32, 4, "C1"],
    ]);
    expect(steps.map(({ label, value }) => [label.nb, value])).toEqual([
      ["fond året før", 308],
      ["årets resultat", 32],
      ["svar", 340],
    ]);
  });

  it("may be names, blank cells, other functions of ours and columns of a table", async () => {
    office.grid.names.add("Fondet", `'${sheet}'!$A$1`, "");
    await write("A1", 447);
    await office.write(sheet, "B1:C1", [[-105, -34]]);
    await write("A3", "=DISPFOND.PROJ(Fondet,DISPFOND.PROJ(0,B1:D1))");
    const { inputs, steps } = await explained("C3");
    expect(inputs.map(({ value, place, text }) => [value, place?.address, text])).toEqual([
      [447, "A1", "Fondet"],
      [-139, undefined, "DISPFOND.PROJ(0,B1:D1)"],
    ]);
    expect(steps.at(-1)?.value).toBe(447 - 105 - 139 - 139);
  });
});

describe("a column of a table", () => {
  const named = (): string => `tblProeve${sheets}`;

  /** A table from A1 with a year, a fund and revenue, and formulas in its last column. */
  async function table(formula: string): Promise<void> {
    await office.write(sheet, "A1:C3", [
      ["Fond", "Sum inntekter", "Avvik"],
      [10, 100, 0],
      [20, 200, 0],
    ]);
    await Excel.run(async (context) => {
      context.workbook.tables.add(`'${sheet}'!A1:C3`, true).name = named();
      await context.sync();
    });
    await office.write(sheet, "C2:C3", [[formula], [formula]]);
  }
  it("is an argument, in the row of the formula", async () => {
    await table(`=KOB.AVVIK("FOND",${named()}[@Fond],${named()}[@[Sum inntekter]])`);
    const { inputs, steps, isWhole } = await explained("C3");
    expect(inputs.map(({ value, place }) => [value, place?.address])).toEqual([
      ["FOND", undefined],
      [20, "A3"],
      [200, "B3"],
    ]);
    expect([isWhole, steps.at(-1)?.value]).toEqual([true, 4]);
  });

  it("is an argument as a whole, from any cell", async () => {
    await table("=1");
    await write("E1", `=DISPFOND.PROJ(5,${named()}[Fond])`);
    const { inputs, steps } = await explained("E2");
    expect(inputs.map(({ value, cells, place }) => [value, cells, place?.address])).toEqual([
      [5, 1, undefined],
      [20, 2, "A3"],
    ]);
    expect(steps.at(-1)?.value).toBe(35);
  });

  it("is a way to a function of ours in the same row", async () => {
    await table(`=KOB.AVVIK("FOND",${named()}[@Fond],${named()}[@[Sum inntekter]])`);
    await write("E3", `=${named()}[@Avvik]*2`);
    expect(await told("E3")).toMatchObject({
      kind: "dependent",
      ways: [{ name: "KOB.AVVIK", through: [{ sheet, address: "C3" }] }],
    });
  });
});

describe("a formula around the call", () => {
  it("is seen through where the cell shows the answer, and where it waits for figures", async () => {
    await office.write(sheet, "A1:B1", [[10, 100]]);
    await write("A3", '=IF(COUNT(A1:B1)<2,"",KOB.AVVIK("FOND",A1,B1))');
    expect(await explained("A3")).toMatchObject({ name: "KOB.AVVIK", isWhole: true });
    await office.write(sheet, "B1", [[""]]);
    expect(await told("A3")).toMatchObject({ kind: "waiting", name: "KOB.AVVIK" });
  });

  it("is told of where it makes something else of the answer", async () => {
    await office.write(sheet, "A1:B1", [[10, 100]]);
    await write("A3", '=ROUND(KOB.AVVIK("FOND",A1,B1)*10,0)');
    expect(await explained("A3")).toMatchObject({ isWhole: false });
  });
});

describe("a call that cannot be explained", () => {
  it("says that an expression must have a cell of its own, and which", async () => {
    await office.write(sheet, "A1:B1", [[10, 100]]);
    await write("A3", '=KOB.AVVIK("FOND",A1*2,B1)');
    expect(await told("A3")).toMatchObject({
      kind: "hindered",
      hindrance: { kind: "expression", argument: "beløp", text: "A1*2" },
    });
  });

  it("says what the function says about what it was given", async () => {
    await write("A3", '=KOB.AVVIK("GJELD","mye",100)');
    const story = await told("A3");
    expect(story).toMatchObject({ kind: "hindered", code: "#VALUE!", hindrance: { kind: "refused" } });
    if (story.kind !== "hindered" || story.hindrance.kind !== "refused") throw new Error(story.kind);
    expect(story.hindrance.sentence.nb).toBe("beløp er «mye». Skriv et tall.");
  });

  it("leads to the cell whose error it was given", async () => {
    await write("A1", "=1/0");
    await write("A3", '=KOB.AVVIK("FOND",A1,100)');
    expect(await told("A3")).toMatchObject({
      hindrance: { kind: "inputError", argument: "beløp", place: { sheet, address: "A1" }, code: "#DIV/0!" },
    });
  });
});

describe("a cell with an error", () => {
  it("of a function that has no answer is told why, in every language", async () => {
    await office.write(sheet, "A1:B3", [
      [2025, 2026],
      [10, 5],
      [100, 100],
    ]);
    await write("A5", "=DISPFOND.OPPFYLT.FRA(A1:B1,A2:B2,A3:B3)");
    const story = await told("A5");
    if (story.kind !== "hindered" || story.hindrance.kind !== "refused") throw new Error(story.kind);
    expect(story.code).toBe("#N/A");
    expect(story.hindrance.sentence).toEqual({
      nb: "Fondet holder ikke 8 % ut perioden: siste år er andelen 5 %.",
      nn: "Fondet held ikkje 8 % ut perioden: siste år er delen 5 %.",
      en: expect.stringMatching(/8%.*5%/) as string,
    });
  });

  it("of a function that has an answer, but no room for it, says no more than the error does", async () => {
    await office.write(sheet, "A1:B1", [[1, 2]]);
    await write("B3", "in the way");
    await write("A3", "=DISPFOND.PROJ(447,A1:B1)");
    expect(await told("A3")).toMatchObject({ kind: "hindered", code: "#SPILL!", hindrance: { kind: "notShown" } });
  });

  it("says that the formula goes on where it does", async () => {
    await write("A3", '=1/(KOB.AVVIK("FOND",8,100))');
    expect(await told("A3")).toMatchObject({ code: "#DIV/0!", hindrance: { kind: "wrapped" } });
  });

  it.each([
    ["#NAME?", "=KOB.AVIK(1)"],
    ["#DIV/0!", "=1/0"],
    ["#REF!", "=SUM(#REF!)"],
    ["#VALUE!", '=1+"x"'],
    ["#N/A", "=NA()"],
    ["#NUM!", "=SQRT(-1)"],
  ])("%s of its own has nothing of ours behind it", async (code, formula) => {
    await write("A1", formula);
    expect(await told("A1")).toMatchObject({ kind: "unrelated", code });
  });

  it("is told where the error comes from, through other cells, ours or not", async () => {
    await write("A1", '=KOB.AVVIK("GJELD","mye",100)');
    await write("A2", "=B2+A1");
    await write("A3", "=SUM(A1:A2)");
    await write("B3", '=KOB.AVVIK("FOND",A2*2,100)');
    const at = (...addresses: string[]) => addresses.map((address) => ({ sheet, address }));
    expect(await told("A2")).toMatchObject({ kind: "passedOn", through: at("A1") });
    expect(await told("A3")).toMatchObject({ kind: "passedOn", through: at("A1") });
    expect(await told("B3")).toMatchObject({ kind: "passedOn", through: at("A2", "A1") });
    await write("A1", "=NA()");
    expect(await told("B3")).toMatchObject({ kind: "passedOn", code: "#N/A", through: at("A2", "A1") });
  });
});

describe("other cells", () => {
  it("are told the way to a function of ours that they rest on, also through a spilled row", async () => {
    await office.write(sheet, "A1:D1", [[-105, -34, 32, 86]]);
    await write("A3", "=DISPFOND.PROJ(447,A1:D1)");
    await write("A5", "=C3+1");
    await write("A6", "=A5*2");
    expect(await told("A6")).toMatchObject({
      kind: "dependent",
      ways: [
        {
          name: "DISPFOND.PROJ",
          through: [
            { sheet, address: "A5" },
            { sheet, address: "C3" },
          ],
        },
      ],
    });
  });

  it("are empty, typed, or nothing to do with us", async () => {
    await write("A1", 5);
    await write("A2", "=A1+A4");
    expect((await told("B1")).kind).toBe("empty");
    expect((await told("A1")).kind).toBe("typed");
    expect((await told("A2")).kind).toBe("unrelated");
  });
});

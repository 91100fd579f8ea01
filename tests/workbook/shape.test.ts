import { rectangleOf, cellAddress } from "../../src/workbook/formula/rectangle";
import { ownFunction } from "../../src/workbook/formula/ownFunctions";
import { tokensOf } from "../../src/workbook/formula/tokens";
import { starterWorkbook } from "../../src/workbook/template/starterWorkbook";
import { CalculatedTemplate } from "./calculatedTemplate";

jest.setTimeout(120_000);

let workbook: CalculatedTemplate;

beforeAll(async () => {
  workbook = await CalculatedTemplate.open();
});

const named = new Map(
  starterWorkbook.flatMap(({ name: sheet, names = [] }) =>
    names.map(({ name, address }) => [name, { sheet, address }]),
  ),
);

function cellsOf(sheet: string, range: string): string[] {
  const area = rectangleOf(range.replaceAll("$", ""));
  if (area === undefined) throw new Error(`${range} is no range`);
  return Array.from(
    { length: area.rows * area.columns },
    (_, index) =>
      `${sheet}!${cellAddress(area.row + Math.floor(index / area.columns), area.column + (index % area.columns))}`,
  );
}

/** How many calls of our functions stand one after another behind each cell, nested ones counted; with the chain. */
class Chains {
  private readonly known = new Map<string, readonly string[]>();
  private readonly anchors: ReadonlyMap<string, string>;

  constructor(private readonly formulas: ReadonlyMap<string, string>) {
    this.anchors = new Map(
      starterWorkbook.flatMap(({ name }) =>
        workbook
          .spills(name)
          .flatMap(({ anchor, area }) => cellsOf(name, area).map((cell) => [cell, `${name}!${anchor}`] as const)),
      ),
    );
  }

  of(cell: string): readonly string[] {
    const anchor = this.anchors.get(cell) ?? cell;
    const known = this.known.get(anchor);
    if (known !== undefined) return known;
    this.known.set(anchor, []); // a circle would be an error in the workbook, not here
    const chain = this.behind(this.formulas.get(anchor) ?? "", anchor.split("!")[0] ?? "", anchor);
    this.known.set(anchor, chain);
    return chain;
  }

  private behind(formula: string, sheet: string, cell: string): readonly string[] {
    const open: (string | undefined)[] = [];
    let longest: readonly string[] = [];
    let called: string | undefined;
    for (const token of tokensOf(formula)) {
      if (token.kind === "function") called = ownFunction(token.text) && `${token.text} in ${cell}`;
      else if (token.kind === "open") open.push(called);
      else if (token.kind === "close") open.pop();
      if (token.kind !== "function") called = undefined;
      const here = open.filter((one) => one !== undefined).reverse();
      for (const target of targetsOf(token, sheet)) {
        const chain = [...here, ...this.of(target)];
        if (chain.length > longest.length) longest = chain;
      }
      if (here.length > longest.length) longest = here;
    }
    return longest;
  }
}

function targetsOf(token: ReturnType<typeof tokensOf>[number], sheet: string): string[] {
  if (token.kind === "reference" && "range" in token) return cellsOf(token.sheet ?? sheet, token.range);
  const name = token.kind === "name" ? named.get(token.text) : undefined;
  return name === undefined ? [] : cellsOf(name.sheet, name.address);
}

describe("the starter workbook", () => {
  it("has no chain of our functions deeper than three calls", () => {
    const formulas = workbook.formulas();
    const chains = new Chains(formulas);
    const longest = [...formulas.keys()].map((cell) => chains.of(cell));
    expect(Math.max(...longest.map(({ length }) => length))).toBe(3);
    expect(longest.filter(({ length }) => length > 3)).toEqual([]);
  });

  it("shows blanks when a municipality has emptied it for its own figures: no error, and no 0 that nobody typed", async () => {
    const empty = await CalculatedTemplate.openEmptied();
    expect(await empty.errors()).toEqual([]);
    expect(await empty.cellsThat((value, formula) => value === 0 && formula !== undefined)).toEqual([]);
  });
});

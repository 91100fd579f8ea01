import { catalogue } from "../../src/engine/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import { sizeOf } from "../../src/workbook/address";
import { scenarioFigures, scenarioNames, scenarioYears } from "../../src/workbook/template/scenarioFigures";
import { starterWorkbook } from "../../src/workbook/template/starterWorkbook";
import { numberFormats } from "../../src/workbook/template/styles";
import type { Block } from "../../src/workbook/template/template";

const allBlocks = starterWorkbook.flatMap((sheet) => sheet.blocks.map((block) => ({ sheet: sheet.name, block })));

const formulas = allBlocks.flatMap(({ sheet, block }) =>
  (block.cells ?? [])
    .flat()
    .filter((cell) => typeof cell === "string" && cell.startsWith("="))
    .map((cell) => ({ sheet, at: block.address, formula: String(cell) })),
);

/** Calls of dotted functions with their argument texts, nested calls included. */
function customCalls(formula: string): { name: string; count: number }[] {
  return [...formula.matchAll(/([A-Z]+(?:\.[A-Z]+)+)\(/g)].map((match) => {
    let depth = 1;
    let count = 1;
    let isQuoted = false;
    for (let index = match.index + match[0].length; depth > 0; index += 1) {
      const sign = formula[index];
      if (sign === '"') isQuoted = !isQuoted;
      else if (isQuoted) continue;
      else if (sign === "(") depth += 1;
      else if (sign === ")") depth -= 1;
      else if (sign === "," && depth === 1) count += 1;
      else if (sign === undefined) throw new Error(`${formula} does not end`);
    }
    return { name: match[1] ?? "", count };
  });
}

describe("the starter workbook's data", () => {
  it("fills each address with exactly as many cells as it covers", () => {
    const wrong = allBlocks.filter(({ block: { address, cells } }) => {
      const { rows, columns } = sizeOf(address);
      return cells !== undefined && (cells.length !== rows || cells.some((row) => row.length !== columns));
    });
    expect(wrong).toEqual([]);
  });

  it("calls only published functions, with a number of arguments they take", () => {
    const published = new Map(
      functionsMetadata(catalogue, "nb", "https://localhost:3000").functions.map((one) => [one.name, one.parameters]),
    );
    const calls = formulas.flatMap(({ formula }) => customCalls(formula));
    expect(calls.length).toBeGreaterThan(20);
    const wrong = calls.filter(({ name, count }) => {
      const parameters = published.get(name);
      const required = parameters?.filter(({ optional }) => optional !== true).length ?? Infinity;
      return parameters === undefined || count < required || count > parameters.length;
    });
    expect(wrong).toEqual([]);
  });

  it("defines every name it uses, once, and no name that reads as a cell", () => {
    const defined = starterWorkbook
      .flatMap(({ names = [], tables = [] }) => [...names, ...tables])
      .map((one) => one.name);
    expect(new Set(defined.map((name) => name.toLowerCase())).size).toBe(defined.length);
    expect(defined.filter((name) => /^[A-Z]{1,3}\d+$/i.test(name))).toEqual([]);

    const used = formulas.flatMap(({ formula }) =>
      [
        ...formula
          .replace(/"[^"]*"|\{[^}]*\}!|\[[^\]]*\]|[A-Z.]+\(/g, "")
          .matchAll(/[A-ZÆØÅ][a-zæøå][\wæøåÆØÅ]*|tbl[\wæøåÆØÅ]+/g),
      ].map(([name]) => name),
    );
    expect(used).toContain("AktivtScenario");
    expect(used.filter((name) => !defined.includes(name))).toEqual([]);
  });

  it("refers only to its own sheets", () => {
    const names = starterWorkbook.map(({ name }) => name);
    const referred = formulas.flatMap(({ formula }) => [...formula.matchAll(/\{([^}]+)\}!/g)].map(([, name]) => name));
    expect(referred).toContain("Scenarioer");
    expect(referred.filter((name) => !names.includes(name ?? ""))).toEqual([]);
  });

  it("leaves no reference unresolved", () => {
    expect(formulas.filter(({ formula }) => /\{(?![^}]*\}!)/.test(formula))).toEqual([]);
  });

  it("says its unit on every sheet", () => {
    const withFigures = starterWorkbook.filter(({ blocks }) => blocks.some(({ format = "text" }) => format !== "text"));
    for (const { name, blocks } of withFigures) {
      const notes = blocks.filter(({ style }) => style === "note").flatMap(textsOf);
      expect({ name, hasUnit: notes.some((text) => /^Beløp i (1 000 kr|mill\. kr)/.test(text)) }).toEqual({
        name,
        hasUnit: true,
      });
    }
  });

  it("marks every assumption with its reason on the same row", () => {
    const silent = starterWorkbook.flatMap(({ name, blocks }) => {
      const explained = new Set(
        blocks.flatMap(({ address, cells = [], style }) =>
          style === "remark" || style === "lead"
            ? cells.flatMap((row, index) =>
                row.some((cell) => String(cell).length > 10) ? [rowOf(address) + index] : [],
              )
            : [],
        ),
      );
      return blocks
        .filter(({ style }) => style === "assumed")
        .flatMap(({ address }) => rowsOf(address))
        .filter((row) => !explained.has(row))
        .map((row) => `${name} ${row}`);
    });
    expect(silent).toEqual([]);
  });

  it("quotes nothing longer than a chapter title", () => {
    const texts = allBlocks.flatMap(({ block }) => textsOf(block));
    const quoted = texts.flatMap((text) => [...text.matchAll(/«([^»]+)»/g)].map(([, inside]) => inside ?? ""));
    expect(quoted.filter((inside) => inside.length > 90)).toEqual([]);
  });

  it("shows a real minus in every number format that may be negative", () => {
    expect(numberFormats.amount).toBe('#,##0;"−"#,##0');
    expect(numberFormats.percent).toBe('0.0 %;"−"0.0 %');
  });
});

describe("the scenario figures", () => {
  it("hold the source's printed rows", () => {
    const [sprinten, mellom] = scenarioFigures;
    expect(sprinten?.lines["Effektivisering og kostnadsbesparelser"].slice(0, 4)).toEqual([
      -25_000, -60_000, -120_000, -150_000,
    ]);
    expect(sprinten?.lines["Helårseffekt av nedgang i renten"].slice(0, 4)).toEqual([0, 0, -6_000, -30_000]);
    expect(mellom?.lines["Effektivisering og kostnadsbesparelser"].slice(0, 6)).toEqual([
      -25_000, -50_000, -90_000, -100_000, -120_000, -150_000,
    ]);
    expect(mellom?.lines["Helårseffekt av nedgang i renten"].slice(0, 6)).toEqual([
      0, 0, -6_000, -30_000, -46_000, -46_000,
    ]);
  });

  it("hold the last printed level in the years after it", () => {
    for (const { lines, printed } of scenarioFigures) {
      if (printed === 0) continue;
      for (const values of Object.values(lines)) {
        expect(values).toHaveLength(scenarioYears.length);
        expect(new Set(values.slice(printed - 1)).size).toBe(1);
      }
    }
  });

  it("name the scenarios in the order the drop-down shows them", () => {
    expect(scenarioFigures.map(({ scenario }) => scenario)).toEqual([...scenarioNames]);
  });
});

function rowOf(address: string): number {
  return Number(/\d+/.exec(address)?.[0]);
}

function rowsOf(address: string): number[] {
  return Array.from({ length: sizeOf(address).rows }, (_, index) => rowOf(address) + index);
}

function textsOf({ cells = [] }: Block): string[] {
  return cells.flat().filter((cell) => typeof cell === "string");
}

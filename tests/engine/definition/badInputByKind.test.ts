import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedFunction } from "../../../src/engine/definition/define";
import * as parameter from "../../../src/engine/definition/parameter";
import type { Language } from "../../../src/engine/kernel/text";
import { SATS } from "../../../src/engine/inntekt/sats";
import { satser } from "../../../src/engine/inntekt/satser";
import { excelFunction } from "../../../src/functions/excelFunction";
import { complaint, row } from "../call";
import { errorCell } from "./kinds/kind";
import { numbers } from "./kinds/numbers";
import { ofConcepts } from "./kinds/ofConcepts";
import { otherCells } from "./kinds/otherCells";
import { ranges } from "./kinds/ranges";

/*
 * What a user reads, kind by kind: there is a table for everything in parameter.ts that makes a parameter, and for what
 * concept files read by rules of their own. All of it is bad input, so every cell shows #VALUE!.
 */
const kinds = { ...numbers, ...otherCells, ...ranges };

/** Excel's own class, as far as a function needs it. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

Object.assign(globalThis, {
  CustomFunctions: { Error: ExcelError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
});

/** What a concept file imports when it reads cells itself. */
const OWN_RULES = /\b(\w*Kind|yearIn)\b.*from "\.\.\/definition\/kind"/;

const languages: readonly Language[] = ["nb", "nn", "en"];

/** What a cell shows and says in one language. */
function refusal(published: PublishedFunction, args: readonly unknown[], language: Language): unknown {
  try {
    return { answered: excelFunction(published, () => language)(...args) };
  } catch (error) {
    if (error instanceof ExcelError) return { code: error.code, message: error.message };
    throw error;
  }
}

describe.each(Object.entries({ ...kinds, ...ofConcepts }))("bad input to %s", (_kind, { of, bad }) => {
  it.each(bad)("%s", (_wrong, args, ...sentences) => {
    const expected = sentences.map((message) => ({ code: "#VALUE!", message }));
    expect(languages.map((language) => refusal(of, args, language))).toEqual(expected);
  });
});

describe("every kind of one cell", () => {
  const ofOneCell = Object.entries({ ...numbers, ...otherCells }).filter(([kind]) => kind !== "table");

  it.each(ofOneCell)("refuses a range and, unless it takes any text, an error value as %s", (kind, { of }) => {
    const name = Object.values(of.parameters)[0]?.name ?? "";
    expect(complaint(of, [row(1, 2)])).toBe(`${name} er et område. Velg én celle.`);
    if (kind !== "nameOf") expect(complaint(of, [errorCell])).toContain(`${name} er «#N/A». `);
  });
});

describe("the tables above", () => {
  const engine = join(__dirname, "../../../src/engine");

  it("have one for every maker of parameters", () => {
    const makers = Object.entries(parameter)
      .filter(([name, made]) => typeof made === "function" && name !== "parameterOf")
      .map(([name]) => name);
    expect(Object.keys(kinds).sort()).toEqual(makers.sort());
  });

  it("have one for every concept file that reads cells by rules of its own", () => {
    const files = readdirSync(engine, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".ts") && !/^(definition|kernel)\//.test(path));
    const ownRules = files.filter((path) => OWN_RULES.test(readFileSync(join(engine, path), "utf8")));
    expect(Object.keys(ofConcepts).sort()).toEqual(ownRules.sort());
  });

  it("never let a sentence say the same in bokmål and English, or speak bokmål in nynorsk", () => {
    const rows = Object.values({ ...kinds, ...ofConcepts }).flatMap(({ bad }) => bad);
    for (const [, , nb, nn, en] of rows) {
      expect(en).not.toBe(nb);
      expect(nn).not.toMatch(/\b(et|en|fra|hele?|helt|tall|eksempel|velg|høyst|områder|kolonner|mangler)\b/i);
    }
  });
});

describe("the names of rates and limits", () => {
  const names: Readonly<Record<string, readonly [nb: string, nn: string, en: string]>> = {
    UTJEVNINGSGRAD: ["Utjevningsgraden", "Utjamningsgraden", "The equalisation rate (utjevningsgrad)"],
    TILLEGGSKOMPENSASJON: [
      "Tilleggskompensasjonen",
      "Tilleggskompensasjonen",
      "The additional compensation (tilleggskompensasjon)",
    ],
    TILLEGGSGRENSE: [
      "Grensen for tilleggskompensasjon",
      "Grensa for tilleggskompensasjon",
      "The limit for additional compensation (tilleggskompensasjon)",
    ],
    VEKSTGRENSE: ["Vekstgrensen", "Vekstgrensa", "The growth limit (vekstgrense)"],
    VEKSTTAK: [
      "Taket for skatteinntekt ved veksttilskudd",
      "Taket for skatteinntekt ved veksttilskot",
      "The ceiling on tax revenue for the growth grant (veksttilskudd)",
    ],
    VEKSTSATS: ["Satsen for veksttilskudd", "Satsen for veksttilskot", "The rate of the growth grant (veksttilskudd)"],
    TAPSKOMPGRENSE: [
      "Grensen for tapskompensasjon",
      "Grensa for tapskompensasjon",
      "The limit for loss compensation (tapskompensasjon)",
    ],
    ROBEKGRENSE: ["ROBEK-grensen", "ROBEK-grensa", "The ROBEK limit"],
  };

  it("are all here", () => {
    expect(Object.keys(names)).toEqual(Object.keys(satser));
  });

  it.each(Object.entries(names))("%s is named in each language", (name, [nb, nn, en]) => {
    const { from } = satser[name as keyof typeof satser].values[0] ?? { from: 0 };
    const args = [name, from - 1];
    expect(complaint(SATS, args, "nb")).toBe(
      `år: ${nb} gjelder fra ${from}, ikke ${from - 1}. Skriv et år fra og med ${from}.`,
    );
    expect(complaint(SATS, args, "nn")).toBe(
      `år: ${nn} gjeld frå ${from}, ikkje ${from - 1}. Skriv eit år frå og med ${from}.`,
    );
    expect(complaint(SATS, args, "en")).toBe(
      `år: ${en} applies from ${from}, not ${from - 1}. Write a year from ${from} on.`,
    );
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { catalogues, languages } from "../../src/i18n/texts";

/** Every sentence of a catalogue by its key, such as `data.cells_one`. */
function sentences(part: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
      typeof value === "string" ? [[path + key, value] as const] : [...sentences(value as object, `${path}${key}.`)],
    ),
  );
}

const all = Object.fromEntries(languages.map((language) => [language, sentences(catalogues[language])]));
const bokmaal = sentences(catalogues.nb);

const variables = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(.*?)\}\}/g)].map(([found]) => found).sort();

/** The code of the pane, in which every key stands whole, or as a template of which one part varies. */
const pane = join(__dirname, "../../src/taskpane");
const code = readdirSync(pane, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(pane, file), "utf8"))
  .join("\n");

const templates = [...code.matchAll(/`([\w.]+\.\$\{[^`]+)`/g)].map(([, template = ""]) => {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", String.raw`\.`));
  return new RegExp(`^${parts.join("[^.]+")}$`);
});

const isUsed = (key: string): boolean => {
  const plain = key.replace(/_(one|other)$/, "");
  return code.includes(`"${plain}"`) || templates.some((template) => template.test(plain));
};

describe.each(languages)("the catalogue in %s", (language) => {
  const own = all[language] as Map<string, string>;

  it("says everything that bokmål says, and nothing else", () => {
    expect([...own.keys()].sort()).toEqual([...bokmaal.keys()].sort());
    expect([...own].filter(([, sentence]) => sentence.trim() === "")).toEqual([]);
  });

  it("puts the same values into every sentence", () => {
    const differing = [...own].filter(
      ([key, sentence]) => variables(sentence).join() !== variables(bokmaal.get(key) ?? "").join(),
    );
    expect(differing).toEqual([]);
  });

  it("says one and several of the same things", () => {
    const counted = (form: string): string[] =>
      [...own.keys()].flatMap((key) => (key.endsWith(form) ? [key.slice(0, -form.length)] : []));
    expect(counted("_one")).toEqual(counted("_other"));
  });

  it("has no sentence that the pane never says", () => {
    expect([...own.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe("nynorsk", () => {
  it("is not bokmål", () => {
    const same = [...(all.nn as Map<string, string>)].filter(
      ([key, sentence]) => sentence === bokmaal.get(key) && sentence.split(" ").length > 3,
    );
    expect(same.map(([key]) => key)).toEqual([
      "data.report.done",
      "explain.filledFrom",
      "functions.moreRows",
      "functions.andMore",
      "creation.step",
      "scenario.thousands",
      "scenario.comparison.shares",
      "scenario.comparison.results",
      "rules.measured.gjeldendeGjeld",
      "rules.show",
      "whatItTakes.questions.utsettelse",
      "whatItTakes.steps.rom",
      "whatItTakes.steps.antallAar",
      "whatItTakes.steps.avsetning",
    ]);
  });
});

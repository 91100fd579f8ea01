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
  const onlyBokmaal = new Set(
    (
      "ikke fra noe noen hvis hva hvem hvor hvilke hvilken hvordan hvorfor en et være gjøre siden bare mye nå selv " +
      "høyere høyest regnes regnet endret skrevet slettet bygger kommer forklares formlene funksjonene regler " +
      "arbeidsboken cellen tallet"
    ).split(" "),
  );

  it("has no word that is only bokmål", () => {
    const found = [...(all.nn as Map<string, string>)].flatMap(([key, sentence]) =>
      (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => (onlyBokmaal.has(word) ? [[key, word]] : [])),
    );
    expect(found).toEqual([]);
  });
});

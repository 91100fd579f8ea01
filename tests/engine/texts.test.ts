import { catalogue } from "../../src/engine/catalogue";
import { rowsOf } from "../../src/engine/definition/define";
import { inLanguage, type Language, type Text } from "../../src/engine/kernel/text";
import { argumentsOf } from "./call";

const languages: readonly Language[] = ["nb", "nn", "en"];

/** What Excel's tooltip can show before it is cut. */
const TOOLTIP = 255;

const texts: (readonly [string, Text])[] = catalogue.flatMap(({ name, summary, parameters, returns }) => [
  [`${name} summary`, summary] as const,
  [`${name} answer`, returns.help] as const,
  ...Object.values(parameters).map((parameter) => [`${name} ${parameter.name}`, parameter.help] as const),
]);

describe("what users read about the functions", () => {
  it.each(texts)("%s is a sentence in bokmål, nynorsk and English that fits the tooltip", (_where, text) => {
    for (const language of languages) {
      expect(text[language]).toMatch(/^\S.*[.!?)]$/);
      expect(text[language].length).toBeLessThanOrEqual(TOOLTIP);
    }
  });

  it("has a rule in one line and a source for every function", () => {
    for (const { formula, law } of catalogue) {
      expect(law.length).toBeGreaterThan(0);
      for (const language of languages) {
        expect(inLanguage(formula, language)).toMatch(/^\S.*\.$/);
        for (const source of law) expect(inLanguage(source, language)).not.toBe("");
      }
    }
  });

  it("never repeats a name", () => {
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
  });
});

/** Words that English writes as Norwegian does. */
const alike = new Set(["scenario", "status", "margin", "median"]);

/** Words in capitals stand as the cells show them. */
const inCapitals = /\p{Lu}{2,}/gu;

/** Words of bokmål that nynorsk writes otherwise; the names of arguments stand as they are in every language. */
const onlyBokmaal =
  /(?<![\p{L}_])(?:ikke|hver|hvert|hva|av dem|andel(?:en)?|årlig|inngående|utgående|flytende|lavest|laveste|lavt|høyest|høyt|kilde|innbyggere?|uten|fra|bare|annen|ganges|deles|beregnet|løpende|siste års|fjorårets|merforbruk|underskudd|overskudd|tilskudd|utslipp|gjelden|renten|grensen|talt|selvkost|dekker|følger|ellers|senere|antall)(?![\p{L}_])/iu;

describe("what an explanation says", () => {
  it.each(catalogue.map((published) => [published.name, published] as const))(
    "of %s is said in bokmål, nynorsk and English",
    (_name, published) => {
      const { examples, returns } = published;
      const explanations = examples.flatMap((example) => {
        const args = argumentsOf(published, example);
        const cells = rowsOf(published.evaluate(args)).flat();
        return cells.map((_, cell) => published.explain(args, cell));
      });
      const labels = [
        ...explanations.flatMap(({ steps }) => steps.map(({ label }) => label)),
        ...explanations.flatMap(({ dated }) => dated.map(({ name }) => name)),
        ...(returns.lines ?? returns.columns ?? []),
      ];
      for (const label of labels) {
        for (const language of languages) expect(label[language]).toMatch(/^\S(?:.*\S)?$/);
        expect(label.nn).not.toMatch(onlyBokmaal);
        if (!alike.has(label.nb.toLowerCase())) expect(label.en).not.toBe(label.nb);
      }
    },
  );

  it("has its rule and sources in nynorsk and English, or as a citation and argument names stand", () => {
    for (const { formula, law, parameters } of catalogue) {
      const names = new RegExp(
        Object.values(parameters)
          .map(({ name }) => name)
          .join("|"),
        "g",
      );
      for (const wording of [formula, ...law]) {
        if (typeof wording === "string") continue;
        expect(wording.nn.replace(inCapitals, "").replace(names, "")).not.toMatch(onlyBokmaal);
        expect(wording.en).not.toBe(wording.nb);
      }
    }
  });
});

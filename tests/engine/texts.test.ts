import { catalogue } from "../../src/engine/catalogue";
import type { Text } from "../../src/engine/definition/text";

/** What Excel's tooltip can show before it is cut. */
const TOOLTIP = 255;

const texts: (readonly [string, Text])[] = catalogue.flatMap(({ name, summary, parameters, returns }) => [
  [`${name} summary`, summary] as const,
  [`${name} answer`, returns.help] as const,
  ...Object.values(parameters).map((parameter) => [`${name} ${parameter.name}`, parameter.help] as const),
]);

describe("what users read about the functions", () => {
  it.each(texts)("%s is a sentence in bokmål, nynorsk and English that fits the tooltip", (_where, text) => {
    for (const language of ["nb", "nn", "en"] as const) {
      expect(text[language]).toMatch(/^\S.*[.!?)]$/);
      expect(text[language].length).toBeLessThanOrEqual(TOOLTIP);
    }
  });

  it("has a rule in one line and a source for every function", () => {
    for (const { formula, law } of catalogue) {
      expect(formula).toMatch(/^\S.*\.$/);
      expect(law.length).toBeGreaterThan(0);
      for (const source of law) expect(source).not.toBe("");
    }
  });

  it("never repeats a name", () => {
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
  });
});

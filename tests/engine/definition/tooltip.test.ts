import { catalogue } from "../../../src/engine/catalogue";
import type { Text } from "../../../src/engine/kernel/text";

/** What the narrow tooltip shows of a function or an argument without wrapping into a paragraph. */
const ONE_LINE = 100;

/** Words that put off what the reader came for. */
const FILLER =
  /^(Dette|Her|Angi|Oppgi|Skriv|Argumentet|Denne|Dei?t her|This is|Here|Enter|Specify|The argument|Please)\b/;

const shown: (readonly [string, Text])[] = catalogue.flatMap(({ name, summary, parameters }) => [
  [name, summary] as const,
  ...Object.values(parameters).map((parameter) => [`${name} ${parameter.name}`, parameter.help] as const),
]);

const amounts = catalogue.flatMap(({ name, parameters }) =>
  Object.values(parameters)
    .filter(({ kind }) => kind.unit === "amount" || kind.unit === "number")
    .map((parameter) => [`${name} ${parameter.name}`, parameter.help] as const),
);

describe("what Excel shows while a formula is typed", () => {
  it.each(shown)("%s is said in one short line, without filler", (_where, text) => {
    for (const language of ["nb", "nn", "en"] as const) {
      expect(text[language].length).toBeLessThanOrEqual(ONE_LINE);
      expect(text[language]).not.toMatch(FILLER);
    }
  });

  it.each(amounts)("%s says which numbers it takes: the sign, or the lowest, or the span", (_where, text) => {
    expect(text.nb).toMatch(/minst|større enn|fra \S+ til|helt tall fra|\d–\d|[+−]|minus|negativ|\d ‰|1 eller 7/i);
    expect(text.nn).toMatch(/minst|større enn|frå \S+ til|heilt tal frå|\d–\d|[+−]|minus|negativ|\d ‰|1 eller 7/i);
    expect(text.en).toMatch(/at least|above|from \S+ to|\d–\d|[+−]|minus|negative|‰|1 or 7|whole number from/i);
  });
});

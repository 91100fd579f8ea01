import { inLanguage, languageOf, numbered, spokenIn } from "../../../src/engine/kernel/text";

describe("the language of a tag", () => {
  it.each([
    ["nn", "nn"],
    ["nn-NO", "nn"],
    ["NN_no", "nn"],
    ["en", "en"],
    ["en-US", "en"],
    ["EN_gb", "en"],
    ["nb-NO", "nb"],
    ["no", "nb"],
    ["sv-SE", "nb"],
    ["fr-nn", "nb"],
    ["", "nb"],
    [undefined, "nb"],
  ])("%s is %s", (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe("a wording", () => {
  const year = { nb: "år", nn: "år", en: "year" };

  it("is read in the reader's language, or as the sources write it", () => {
    expect([inLanguage(year, "nb"), inLanguage(year, "en"), inLanguage("§ 14-18", "en")]).toEqual([
      "år",
      "year",
      "§ 14-18",
    ]);
    expect([spokenIn(year, "nn"), spokenIn(year, "en"), spokenIn("§ 14-18", "en")]).toEqual(["nn", "en", "nb"]);
  });

  it("may have a number after it", () => {
    expect(numbered(year, 2)).toEqual({ nb: "år 2", nn: "år 2", en: "year 2" });
  });
});

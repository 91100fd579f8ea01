import { languageOf } from "../../../src/engine/definition/text";

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

import { amount, list, share } from "../../src/i18n/formats";
import { nb } from "../../src/i18n/nb";
import { languageFor, languages, texts } from "../../src/i18n/texts";
import { describeProblem } from "../../src/taskpane/problem";
import { HalfBuiltError } from "../../src/workbook/createStarterWorkbook";

/** Every text in a catalogue with its path; functions are called with their own argument names. */
function sentences(part: unknown, path = ""): [string, string][] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part === "function") return [[path, (part as (...args: string[]) => string)("{0}", "{1}", "{2}")]];
  return Object.entries(part as object).flatMap(([key, value]) => sentences(value, `${path}/${key}`));
}

describe("the language of the pane", () => {
  it("follows the tag, and is bokmål for tags it does not speak", () => {
    expect(["nb-NO", "no", "nn-NO", "en-US", "en", "sv-SE", undefined].map(languageFor)).toEqual([
      "nb",
      "nb",
      "nn",
      "en",
      "en",
      "nb",
      "nb",
    ]);
  });

  it("puts every value into the sentence in every language", () => {
    const placeholders = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([found]) => found).sort();
    const expected = new Map(sentences(nb).map(([path, text]) => [path, placeholders(text)]));
    for (const language of languages) {
      for (const [path, text] of sentences(texts[language])) {
        expect([language, path, placeholders(text)]).toEqual([language, path, expected.get(path)]);
        expect(text.trim()).not.toBe("");
      }
    }
  });

  it("has nynorsk that is not bokmål", () => {
    const bokmaal = new Map(sentences(texts.nb));
    const same = sentences(texts.nn).filter(([path, text]) => text === bokmaal.get(path) && text.split(" ").length > 3);
    expect(same.map(([path]) => path)).toEqual(["/creation/step", "/rules/valueAndTarget/overskudd"]);
  });
});

describe("numbers in the pane", () => {
  it("have a real minus, hard spaces and no minus zero, in nynorsk as in bokmål", () => {
    expect(amount(-1_472_792.7, "nb")).toBe("−1\u00a0472\u00a0793");
    expect(amount(-1_472_792.7, "nn")).toBe("−1\u00a0472\u00a0793");
    expect(amount(-0.4, "nb")).toBe("0");
    expect(share(-0.0262, "nn")).toBe("−2,6\u00a0%");
    expect(share(0.0784, "en")).toBe("7.8%");
    expect(amount(-1234, "en")).toBe("−1,234");
  });

  it("are listed with the language's own and", () => {
    expect(list(["Start", "Fond"], "nn")).toBe("Start og Fond");
    expect(list(["Start", "Fond"], "en")).toBe("Start and Fond");
  });
});

describe("describeProblem", () => {
  const withCode = (code: string) => Object.assign(new Error("fra Excel"), { code });

  it("says what to do about errors a user can mend", () => {
    expect(describeProblem(withCode("InvalidOperationInCellEditMode"), nb.errors)).toContain("Trykk Enter eller Esc");
    expect(describeProblem(withCode("AccessDenied"), nb.errors)).toContain("Opphev beskyttelsen");
    expect(describeProblem(withCode("ItemNotFound"), nb.errors)).toContain("slettet eller flyttet");
  });

  it("names the code of an error nobody foresaw", () => {
    expect(describeProblem(withCode("GeneralException"), nb.errors)).toContain("(GeneralException)");
    expect(describeProblem("hva som helst", nb.errors)).toContain("(?)");
  });

  it("lists the sheets that could not be taken away", () => {
    const error = new HalfBuiltError(["Start", "Fond"], withCode("AccessDenied"));
    expect(describeProblem(error, nb.errors)).toContain("Start, Fond");
  });
});

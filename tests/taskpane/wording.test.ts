import { amount, list, share } from "../../src/i18n/formats";
import { languageFor, translate } from "../../src/i18n/texts";
import { describeProblem } from "../../src/taskpane/problem";
import { HalfBuiltError } from "../../src/workbook/createStarterWorkbook";

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

  it("says one and several, and groups the digits of many as its numbers are grouped", () => {
    expect([1, 0, 1234].map((count) => translate("nn")("data.cells", { count }))).toEqual([
      "1 celle",
      "0 celler",
      "1\u00a0234 celler",
    ]);
    expect(translate("en")("data.cells", { count: 1234 })).toBe("1,234 cells");
  });

  it("shows what stands in a workbook as it stands, whatever it looks like", () => {
    const name = "<b>{{title}}</b> $t(title) & $1";
    expect(translate("nb")("scenario.selected", { name })).toBe(`${name} er valgt.`);
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
  const t = translate("nb");
  const withCode = (code: string) => Object.assign(new Error("fra Excel"), { code });

  it("says what to do about errors a user can mend", () => {
    expect(describeProblem(withCode("InvalidOperationInCellEditMode"), t)).toContain("Trykk Enter eller Esc");
    expect(describeProblem(withCode("AccessDenied"), t)).toContain("Opphev beskyttelsen");
    expect(describeProblem(withCode("ItemNotFound"), t)).toContain("slettet eller flyttet");
  });

  it("names the code of an error nobody foresaw", () => {
    expect(describeProblem(withCode("GeneralException"), t)).toContain("(GeneralException)");
    expect(describeProblem("hva som helst", t)).toContain("(?)");
  });

  it("lists the sheets that could not be taken away", () => {
    const error = new HalfBuiltError(["Start", "Fond"], withCode("AccessDenied"));
    expect(describeProblem(error, t)).toContain("Start, Fond");
  });
});

import { TAPSKOMP_BERETTIGET, erBerettigetTapskompensasjon } from "../../../src/engine/inntekt/tapskompensasjon";
import { inLanguage } from "../../../src/engine/kernel/text";
import { complaint } from "../call";

describe("TAPSKOMP.BERETTIGET", () => {
  it.each([
    [1.049, -1, true],
    [1.05, -1, false],
    [1.05 - 1e-10, -1, false],
    [0, -0.01, true],
    [0.97, 0, false],
    [0.97, 1, false],
  ])("a share of %d with an effect of %d gives %s", (skatteandel, systemeffekt, expected) => {
    expect(erBerettigetTapskompensasjon({ skatteandel, systemeffekt })).toBe(expected);
  });

  it("says that the limit is only proposed", () => {
    const { steps, law, dated } = TAPSKOMP_BERETTIGET.explain([0.97, -1]);
    expect(steps.map(({ value }) => value)).toEqual([1.05, true, true, true]);
    expect(dated.map(({ value, proposed }) => [value, proposed])).toEqual([[1.05, true]]);
    expect(law.map((source) => inLanguage(source, "nb")).join()).toContain("foreslått");
  });

  it("refuses a percentage typed as a number", () => {
    expect(complaint(TAPSKOMP_BERETTIGET, [97, -1])).toBe("skatteandel er 9700 %. Skriv for eksempel 97 % eller 0,97.");
  });
});

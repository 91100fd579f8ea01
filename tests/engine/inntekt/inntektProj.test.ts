import fc from "fast-check";
import { INNTEKT_PROJ, inntektProj } from "../../../src/engine/inntekt/inntektProj";
import { complaint, numbers, row } from "../call";

const vekst = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 1, maxLength: 30 });

describe("INNTEKT.PROJ", () => {
  it("scales with the starting revenue", () => {
    fc.assert(
      fc.property(vekst, (growth) => {
        const one = inntektProj({ inntekt: 1, vekst: growth });
        const thousand = inntektProj({ inntekt: 1000, vekst: growth });
        thousand.forEach((amount, t) => {
          expect(amount / 1000).toBeCloseTo(one[t] as number, 9);
        });
      }),
    );
  });

  it("returns the growth it was given", () => {
    fc.assert(
      fc.property(vekst, (growth) => {
        const path = [100, ...inntektProj({ inntekt: 100, vekst: growth })];
        growth.forEach((rate, t) => {
          expect((path[t + 1] as number) / (path[t] as number) - 1).toBeCloseTo(rate, 9);
        });
      }),
    );
  });

  it("starts the year after the starting revenue", () => {
    expect(numbers(INNTEKT_PROJ.evaluate([1000, 0.1, 2]))).toEqual([1100, expect.closeTo(1210, 9)]);
  });

  it("refuses revenue of 0 and growth typed as a number", () => {
    expect(complaint(INNTEKT_PROJ, [0, 0.04, 3])).toBe("inntekt er 0. Skriv et tall som er større enn 0.");
    expect(complaint(INNTEKT_PROJ, [1000, row(0.04, 4)])).toBe(
      "vekst nr. 2 er 400 %. Skriv for eksempel 4 % eller 0,04.",
    );
  });
});

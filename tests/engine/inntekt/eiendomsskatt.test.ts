import fc from "fast-check";
import {
  EIENDOMSSKATT_OPPTRAPPING,
  eiendomsskattOpptrapping,
} from "../../../src/engine/inntekt/eiendomsskattOpptrapping";
import { EIENDOMSSKATT_PROVENY, eiendomsskattProveny } from "../../../src/engine/inntekt/eiendomsskattProveny";
import { complaint, row } from "../call";

const base = fc.double({ min: 0, max: 1e9, noNaN: true });

describe("EIENDOMSSKATT.PROVENY", () => {
  it("is the base times the rate in per mille, less what the dwellings keep out", () => {
    expect(eiendomsskattProveny({ grunnlag: 1000, promille: 4, bunnfradrag: 0 })).toBe(4);
    expect(eiendomsskattProveny({ grunnlag: 1000, promille: 4, bunnfradrag: 1, antall: 400 })).toBe(2.4);
  });

  it("scales with the base, and is never negative or higher for a larger deduction", () => {
    fc.assert(
      fc.property(base, base, fc.integer({ min: 1, max: 50_000 }), (grunnlag, bunnfradrag, antall) => {
        const tax = (deduction: number) =>
          eiendomsskattProveny({ grunnlag, promille: 7, bunnfradrag: deduction, antall });
        expect(tax(bunnfradrag)).toBeGreaterThanOrEqual(0);
        expect(tax(bunnfradrag)).toBeLessThanOrEqual(tax(bunnfradrag / 2));
        expect(eiendomsskattProveny({ grunnlag: grunnlag * 1000, promille: 7, bunnfradrag: 0 })).toBeCloseTo(
          tax(0) * 1000,
          0,
        );
      }),
    );
  });

  it("takes 0 and 0,1 to 7", () => {
    expect(EIENDOMSSKATT_PROVENY.evaluate([1000, row(0, 0.1, 7)])).toEqual([[0, 0.1, 7]]);
    expect(complaint(EIENDOMSSKATT_PROVENY, [1000, row(7, 7.1)])).toBe(
      "promille nr. 2 er 7,1. Skriv et tall som er høyst 7.",
    );
    expect(complaint(EIENDOMSSKATT_PROVENY, [1000, 0.00001])).toBe(
      "promille er 0,00001. Skriv for eksempel 4 for 4 ‰.",
    );
    expect(complaint(EIENDOMSSKATT_PROVENY, [1000, 0.007])).toContain(" 7 for 7 ‰");
    expect(complaint(EIENDOMSSKATT_PROVENY, [1000, 0.0001])).toContain(" 0,1 for 0,1 ‰");
    expect(complaint(EIENDOMSSKATT_PROVENY, [1000, 0.008])).toContain(" 4 for 4 ‰");
    expect(complaint(EIENDOMSSKATT_PROVENY, [1000, 0.09])).toBe("promille er 0,09. Skriv for eksempel 4 for 4 ‰.");
  });

  it.each([
    ["nb", "promille nr. 2 er 0,002. Skriv for eksempel 2 for 2 ‰."],
    ["nn", "promille nr. 2 er 0,002. Skriv til dømes 2 for 2 ‰."],
    ["en", "promille no. 2 is 0.002. Write for example 2 for 2‰."],
  ] as const)("says how a rate in per mille is written (%s)", (language, expected) => {
    expect(complaint(EIENDOMSSKATT_PROVENY, [1000, row(4, 0.002)], language)).toBe(expected);
  });

  it.each([
    ["nb", "antall mangler når bunnfradrag er oppgitt. Skriv hvor mange boliger som får bunnfradrag."],
    ["nn", "antall manglar når bunnfradrag er oppgitt. Skriv kor mange bustader som får botnfrådrag."],
    ["en", "antall is missing while bunnfradrag is given. Write how many dwellings get the bunnfradrag."],
  ] as const)("asks how many dwellings get the deduction, for a blank cell too (%s)", (language, expected) => {
    expect(complaint(EIENDOMSSKATT_PROVENY, [1000, 4, 1], language)).toBe(expected);
    expect(complaint(EIENDOMSSKATT_PROVENY, [1000, 4, 1, 0], language)).toBe(expected);
  });

  it("answers the same for blank cells on the desktop (0) and on the web (null)", () => {
    expect(EIENDOMSSKATT_PROVENY.evaluate([1000, 4, 0, 0])).toBe(4);
    expect(EIENDOMSSKATT_PROVENY.evaluate([1000, 4, null, null])).toBe(4);
  });
});

describe("EIENDOMSSKATT.OPPTRAPPING", () => {
  it("rises by the first year's amount each year until the last step", () => {
    expect(EIENDOMSSKATT_OPPTRAPPING.evaluate([10, row(1, 2, 3, 4, 5, 100)])).toEqual([[10, 20, 30, 40, 40, 40]]);
    expect(EIENDOMSSKATT_OPPTRAPPING.evaluate([10, 9, 0])).toBe(40);
  });

  it("never falls from one year to the next, and ends at the first year's amount times the steps", () => {
    fc.assert(
      fc.property(
        base,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 10 }),
        (beloepFoersteAar, aarNr, trinn) => {
          const tax = (nr: number) => eiendomsskattOpptrapping({ beloepFoersteAar, aarNr: nr, trinn });
          expect(tax(aarNr + 1)).toBeGreaterThanOrEqual(tax(aarNr));
          expect(tax(100)).toBe(beloepFoersteAar * trinn);
        },
      ),
    );
  });

  it("refuses a calendar year and a step beyond ten", () => {
    expect(complaint(EIENDOMSSKATT_OPPTRAPPING, [10, row(1, 2027)])).toBe(
      "år_nr nr. 2 er 2027. Skriv et tall som er høyst 100.",
    );
    expect(complaint(EIENDOMSSKATT_OPPTRAPPING, [10, 1, 11])).toBe("trinn er 11. Skriv et tall som er høyst 10.");
  });
});

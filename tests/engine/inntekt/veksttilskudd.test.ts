import fc from "fast-check";
import { VEKSTTILSKUDD, veksttilskudd } from "../../../src/engine/inntekt/veksttilskudd";
import { complaint, row } from "../call";

const grown = { folketall: 1331, folketall3AarFoer: 1000, skatteandel: 1, aar: 2024 };

describe("VEKSTTILSKUDD", () => {
  it("pays the rate for each inhabitant above the limit", () => {
    expect(veksttilskudd(grown)).toBeCloseTo(1331 * (0.1 - 0.014) * 67_331, 4);
    expect(veksttilskudd({ ...grown, aar: 2025 })).toBeCloseTo(1331 * (0.1 - 0.014) * 22_444, 4);
  });

  it("is 0 at the limit and below, and never negative", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1.014 ** 3, noNaN: true }), (factor) => {
        const grant = veksttilskudd({ ...grown, folketall: 10_000 * factor, folketall3AarFoer: 10_000 });
        expect(grant).toBeGreaterThanOrEqual(0);
        expect(grant).toBeCloseTo(0, 4);
      }),
    );
  });

  it("is never lower for more growth or a lower limit", () => {
    const people = fc.integer({ min: 1000, max: 50_000 });
    fc.assert(
      fc.property(people, people, fc.integer({ min: 0, max: 5000 }), (before, now, more) => {
        const grant = (folketall: number, grense?: number) =>
          veksttilskudd({ folketall, folketall3AarFoer: before, skatteandel: 1, aar: 2024, grense });
        expect(grant(now + more)).toBeGreaterThanOrEqual(grant(now));
        expect(grant(now, 0.01)).toBeGreaterThanOrEqual(grant(now));
      }),
    );
  });

  it("takes a population of 0 now, and none below; three years ago there must have been someone", () => {
    expect(VEKSTTILSKUDD.evaluate([0, 1000, 1, 2024])).toBe(0);
    expect(complaint(VEKSTTILSKUDD, [-1, 1000, 1, 2024])).toMatch(/^folketall er −1\./);
    expect(complaint(VEKSTTILSKUDD, [1000, 0, 1, 2024])).toMatch(/^folketall_3_år_før er 0\./);
  });

  it("scales with the rate", () => {
    expect(veksttilskudd({ ...grown, sats: 2000 })).toBeCloseTo(2 * veksttilskudd({ ...grown, sats: 1000 }), 6);
  });

  it("stops at 140 % of the tax average, and does not before", () => {
    expect(veksttilskudd({ ...grown, skatteandel: 1.4 })).toBe(0);
    expect(veksttilskudd({ ...grown, skatteandel: 1.4 - 1e-10 })).toBe(0);
    expect(veksttilskudd({ ...grown, skatteandel: 1.4 - 1e-6 })).toBeGreaterThan(0);
  });

  it.each([
    [
      "nb",
      "sats mangler: Satsen for veksttilskudd er kjent fra 2024, ikke for 2023. Skriv sats selv, eller et år fra og med 2024.",
    ],
    [
      "nn",
      "sats manglar: Satsen for veksttilskot er kjend frå 2024, ikkje for 2023. Skriv sats sjølv, eller eit år frå og med 2024.",
    ],
    [
      "en",
      "sats is missing: The rate of the growth grant (veksttilskudd) is known from 2024, not for 2023. Write sats yourself, or a year from 2024 on.",
    ],
  ] as const)("asks for the rate of a year no source gives (%s)", (language, expected) => {
    expect(complaint(VEKSTTILSKUDD, [1331, 1000, 1, row(2024, 2023)], language)).toBe(expected);
  });

  it("asks for the limit before 2017, and names a year before the ceiling", () => {
    expect(complaint(VEKSTTILSKUDD, [1331, 1000, 1, 2016, 1000])).toBe(
      "grense mangler: Vekstgrensen er kjent fra 2017, ikke for 2016. Skriv grense selv, eller et år fra og med 2017.",
    );
    expect(complaint(VEKSTTILSKUDD, [1331, 1000, 1, 2016, 1000, 0.01])).toBe(
      "år: Taket for skatteinntekt ved veksttilskudd gjelder fra 2017, ikke 2016. Skriv et år fra og med 2017.",
    );
  });

  it("refuses blank cells for its own rate and limit, and percentages typed as numbers", () => {
    expect(complaint(VEKSTTILSKUDD, [1331, 1000, 1, 2024, 0])).toBe(
      "sats er 0 eller en tom celle. Skriv et tall større enn 0, eller utelat argumentet.",
    );
    expect(complaint(VEKSTTILSKUDD, [1331, 1000, 1, 2024, null, 1.4])).toBe(
      "grense er 140 %. Skriv for eksempel 1,4 % eller 0,014.",
    );
    expect(complaint(VEKSTTILSKUDD, [1331, 1000, row(1, 97), 2024])).toBe(
      "skatteandel nr. 2 er 9700 %. Skriv for eksempel 97 % eller 0,97.",
    );
  });

  it("explains the inhabitants that are paid for, and where the rate comes from", () => {
    const values = (args: unknown[]) => VEKSTTILSKUDD.explain(args).steps.map(({ value }) => value);
    const own = values([1331, 1000, 1, 2017, 10, 0.05]);
    expect(own[3]).toBeCloseTo(66.55, 9);
    const rates = (args: unknown[]) =>
      VEKSTTILSKUDD.explain(args).dated.map(({ value, proposed }) => [value, proposed]);
    expect(rates([1331, 1000, 1, 2017, 10, 0.05])).toEqual([[1.4, undefined]]);
    expect(rates([1331, 1000, 1, 2025])).toEqual([
      [0.014, undefined],
      [22444, true],
      [1.4, undefined],
    ]);
  });
});

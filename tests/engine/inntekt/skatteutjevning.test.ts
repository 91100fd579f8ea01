import fc from "fast-check";
import {
  SKATT_UTJEVNING,
  skatteutjevning,
  symmetriskUtjevning,
  tilleggsutjevning,
} from "../../../src/engine/inntekt/skatteutjevning";
import { column, complaint, row } from "../call";

const aar = fc.integer({ min: 2011, max: 2199 });
const municipalities = fc.array(
  fc.record({
    skatt: fc.double({ min: 1000, max: 90_000, noNaN: true }),
    folketall: fc.integer({ min: 1, max: 700_000 }),
  }),
  { minLength: 1, maxLength: 30 },
);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function average(country: readonly { skatt: number; folketall: number }[]): number {
  return sum(country.map(({ skatt, folketall }) => skatt * folketall)) / sum(country.map((m) => m.folketall));
}

describe("SKATT.UTJEVNING", () => {
  it("moves money between municipalities without making any: the symmetric part sums to zero over the population", () => {
    fc.assert(
      fc.property(municipalities, aar, (country, year) => {
        const landssnitt = average(country);
        const moved = country.map(
          ({ skatt, folketall }) => folketall * symmetriskUtjevning({ skatt, landssnitt, aar: year }),
        );
        expect(sum(moved) / sum(country.map((m) => m.folketall))).toBeCloseTo(0, 6);
      }),
    );
  });

  it("sums to zero with the deduction that pays for the compensation on top", () => {
    fc.assert(
      fc.property(municipalities, aar, (country, year) => {
        const landssnitt = average(country);
        const people = sum(country.map((m) => m.folketall));
        const trekk =
          sum(country.map(({ skatt, folketall }) => folketall * tilleggsutjevning({ skatt, landssnitt, aar: year }))) /
          people;
        const moved = country.map(({ skatt, folketall }) =>
          skatteutjevning({ skatt, landssnitt, aar: year, innbyggere: folketall, trekk }),
        );
        expect(sum(moved) / people).toBeCloseTo(0, 6);
      }),
    );
  });

  it("gives nothing at the average, and never less to a poorer municipality", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 90_000, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        aar,
        (landssnitt, share, year) => {
          const at = (skatt: number) => skatteutjevning({ skatt, landssnitt, aar: year, trekk: 0 });
          expect(at(landssnitt)).toBeCloseTo(0, 9);
          expect(at(landssnitt * share)).toBeGreaterThanOrEqual(at(landssnitt));
          // no municipality ends up richer than the average by being poorer
          expect(landssnitt * share + at(landssnitt * share)).toBeLessThanOrEqual(landssnitt * (1 + 1e-12));
        },
      ),
    );
  });

  it("scales with the inhabitants, the deduction too", () => {
    const input = { skatt: 24_000, landssnitt: 30_000, aar: 2024, trekk: 100 };
    expect(skatteutjevning(input)).toBeCloseTo(3600 + 0.35 * 3000 - 100, 9);
    expect(skatteutjevning({ ...input, innbyggere: 1000 })).toBeCloseTo(1000 * skatteutjevning(input), 6);
  });

  it("compensates on top only below 90 % of the average", () => {
    expect(tilleggsutjevning({ skatt: 90, landssnitt: 100, aar: 2024 })).toBe(0);
    expect(tilleggsutjevning({ skatt: 80, landssnitt: 100, aar: 2024 })).toBeCloseTo(3.5, 12);
  });

  it("takes a blank deduction as 0, and refuses blank inhabitants rather than answer 0", () => {
    expect(SKATT_UTJEVNING.evaluate([90, 100, 2024, null, 0])).toBe(6);
    expect(complaint(SKATT_UTJEVNING, [90, 100, 2024, 0])).toBe(
      "innbyggere er 0 eller en tom celle. Skriv et tall større enn 0, eller utelat argumentet.",
    );
  });

  it.each([
    ["nb", "år nr. 2: Utjevningsgraden gjelder fra 2011, ikke 2010. Skriv et år fra og med 2011."],
    ["nn", "år nr. 2: Utjamningsgraden gjeld frå 2011, ikkje 2010. Skriv eit år frå og med 2011."],
    ["en", "år no. 2: The equalisation rate (utjevningsgrad) applies from 2011, not 2010. Write a year from 2011 on."],
  ] as const)("names the year that is too early (%s)", (language, expected) => {
    expect(complaint(SKATT_UTJEVNING, [90, 100, column(2011, 2010)], language)).toBe(expected);
    expect(complaint(SKATT_UTJEVNING, [row(90, 90), 100, column(2024, 2010)], language)).toBe(expected);
  });

  it("explains the parts per inhabitant, and that a rate is only proposed", () => {
    const { steps, dated } = SKATT_UTJEVNING.explain([80, 100, 2024, null, 1]);
    expect(steps.map(({ value }) => value)).toEqual([0.6, 12, 90, 3.5, 1, 14.5]);
    expect(dated.map(({ source }) => source)[0]).toBe(
      "Inntektssystemet for kommunene, gjengitt i Kommunal Rapport november 2016 og Perspektivmelding 2024",
    );
    const proposed = (year: number) =>
      SKATT_UTJEVNING.explain([80, 100, year]).dated.map((one) => one.proposed === true);
    expect([proposed(2024), proposed(2026)]).toEqual([
      [false, false, false],
      [true, false, false],
    ]);
  });
});

import fc from "fast-check";
import { fondVedUtsettelse, senesteStart } from "../../../src/engine/scenario/senesteStart";
import { NoAnswer } from "../../../src/engine/kernel/errors";

const aar = [2025, 2026, 2027, 2028];
const driftsinntekter = [100, 100, 100, 100];

describe("the latest start of a measure", () => {
  it("is the planned one when a year's delay brings the fund below the floor", () => {
    const answer = senesteStart({ aar, driftsinntekter, fond: [8, 8, 8, 8], tiltak: [-1, -1, -1, -1], gulv: 0.08 });
    expect(answer).toEqual({ planlagt: 2025, holdtFra: 2025, seneste: 2025, brudd: { aar: 2025, andel: 0.07 } });
  });

  it("moves the whole phase-in, and counts what is lost every year", () => {
    const input = { aar, driftsinntekter, fond: [10, 12, 13, 15], tiltak: [-1, -3, -3, -3], gulv: 0.08 };
    expect(fondVedUtsettelse(input, 1)).toEqual([9, 9, 10, 12]);
    expect(senesteStart(input)).toMatchObject({ planlagt: 2025, seneste: 2026, brudd: { aar: 2027 } });
  });

  it("asks only of the years in which the plan itself keeps the floor", () => {
    // 2025 and 2026 are below 8 whatever is done; a delay of one year leaves 8 and 10, of two 8 and 9
    const input = { aar, driftsinntekter, fond: [3, 5, 9, 12], tiltak: [0, 0, -1, -2], gulv: 0.08 };
    expect(senesteStart(input)).toEqual({ planlagt: 2027, holdtFra: 2027, seneste: undefined, brudd: undefined });
    expect(senesteStart({ ...input, fond: [3, 5, 9, 10.5] })).toMatchObject({ seneste: 2028, brudd: { aar: 2028 } });
  });

  it("has no year when the plan keeps the floor without the measure", () => {
    expect(senesteStart({ aar, driftsinntekter, fond: [50, 50, 50, 50], tiltak: [0, -1, -1, -1], gulv: 0.08 })).toEqual(
      {
        planlagt: 2026,
        holdtFra: 2025,
        seneste: undefined,
        brudd: undefined,
      },
    );
  });

  it("has no answer when the plan itself ends below the floor", () => {
    const input = { aar, driftsinntekter, fond: [9, 9, 9, 7], tiltak: [-1, -1, -1, -1], gulv: 0.08 };
    expect(() => senesteStart(input)).toThrow(NoAnswer);
  });

  it("is the last that holds: there the fund keeps the floor, one year later it does not", () => {
    const amounts = fc.array(fc.integer({ min: -50, max: 200 }), { minLength: 6, maxLength: 6 });
    const levels = fc.array(fc.integer({ min: -40, max: -1 }), { minLength: 6, maxLength: 6 });
    const years = aar.concat(2029, 2030);
    const revenue = years.map(() => 1000);
    fc.assert(
      fc.property(amounts, levels, fc.constantFrom(0, 0.08), (fond, tiltak, gulv) => {
        fc.pre((fond.at(-1) ?? 0) >= gulv * 1000);
        const { planlagt, holdtFra, seneste } = senesteStart({
          aar: years,
          driftsinntekter: revenue,
          fond,
          tiltak,
          gulv,
        });
        const keeps = (wait: number): boolean =>
          fondVedUtsettelse({ fond, tiltak }, wait).every(
            (f, t) => (years[t] ?? 0) < holdtFra || f >= gulv * 1000 - 1e-6,
          );
        if (seneste === undefined) expect(keeps(years.length)).toBe(true);
        else {
          expect(keeps(seneste - planlagt)).toBe(true);
          expect(keeps(seneste - planlagt + 1)).toBe(false);
        }
      }),
    );
  });
});

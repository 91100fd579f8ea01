import fc from "fast-check";
import { DISPFOND_BUNN, dispfondBunn } from "../../../src/engine/fond/dispfondBunn";
import { DISPFOND_OPPFYLT_FRA } from "../../../src/engine/fond/dispfondOppfyltFra";
import { DISPFOND_PROJ, dispfondProj } from "../../../src/engine/fond/dispfondProj";
import { column, complaint, row } from "../call";

const results = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
const opening = fc.double({ min: 0, max: 1e6, noNaN: true });

describe("DISPFOND.PROJ", () => {
  it("ends with the opening fund and every result of the period", () => {
    fc.assert(
      fc.property(opening, results, (fond, resultater) => {
        const end = dispfondProj({ fond, resultater }).at(-1) as number;
        expect(end).toBeCloseTo(
          resultater.reduce((sum, result) => sum + result, fond),
          6,
        );
      }),
    );
  });

  it("lifts every year by what is added to the opening fund", () => {
    fc.assert(
      fc.property(opening, opening, results, (fond, more, resultater) => {
        const base = dispfondProj({ fond, resultater });
        dispfondProj({ fond: fond + more, resultater }).forEach((balance, i) => {
          expect(balance - (base[i] as number)).toBeCloseTo(more, 5);
        });
      }),
    );
  });

  it("goes below zero rather than hide a deficit", () => {
    expect(DISPFOND_PROJ.evaluate([10, column(-30, 5)])).toEqual([[-20], [-15]]);
  });
});

describe("DISPFOND.OPPFYLT.FRA", () => {
  const from = (fond: number[], maal?: number) =>
    DISPFOND_OPPFYLT_FRA.evaluate([
      row(...fond.map((_, i) => 2024 + i)),
      row(...fond),
      row(...fond.map(() => 100)),
      maal,
    ]);

  it("wants the share to hold to the end, not only for a year", () => {
    expect(from([9, 7, 8, 9])).toBe(2026);
    expect(from([8, 8, 8])).toBe(2024);
    expect(from([7, 7, 12])).toBe(2026);
  });

  it("takes the user's own target", () => {
    expect(from([9, 7, 8, 9], 0.07)).toBe(2024);
  });

  it("has no answer when the last year is below", () => {
    expect(complaint(DISPFOND_OPPFYLT_FRA, [row(2024, 2025), row(9, 7.9), row(100, 100)], "en")).toBe(
      "The fund does not hold 8% to the end: in the last year the share is 7.9%.",
    );
  });

  it("accepts years as the text headers of an Excel table", () => {
    expect(DISPFOND_OPPFYLT_FRA.evaluate([row("2024", "2025"), row(7, 8), row(100, 100)])).toBe(2025);
  });
});

describe("DISPFOND.BUNN", () => {
  it("finds the lowest share, not the lowest amount, and the first of equals", () => {
    expect(DISPFOND_BUNN.evaluate([row(2024, 2025), row(298, 300), row(4000, 4500)])).toEqual([
      [2025, 300, 300 / 4500],
    ]);
    expect(DISPFOND_BUNN.evaluate([column(2024, 2025), row(8, 8), row(100, 100)])).toEqual([[2024, 8, 0.08]]);
  });

  it("is a share that no year goes below", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(opening, fc.double({ min: 1, max: 1e6, noNaN: true })), { minLength: 1 }),
        (years) => {
          const [, , lowest] = dispfondBunn({
            aar: years.map((_, i) => 2024 + i),
            fond: years.map(([fond]) => fond),
            driftsinntekter: years.map(([, inntekt]) => inntekt),
          });
          expect(Math.min(...years.map(([fond, inntekt]) => fond / inntekt))).toBe(lowest);
        },
      ),
    );
  });
});

import fc from "fast-check";
import { GJELD_GRAD, gjeldGrad } from "../../../src/engine/gjeld/gjeldGrad";
import { gjeldProj } from "../../../src/engine/gjeld/gjeldProj";
import { complaint } from "../call";

const stock = fc.double({ min: 0, max: 1e7, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const years = fc.array(fc.tuple(stock, share), { minLength: 1, maxLength: 30 });

describe("GJELD.PROJ", () => {
  it("keeps the debt where loans replace the instalments", () => {
    fc.assert(
      fc.property(stock, share, (gjeld, avdragssats) => {
        const path = gjeldProj({ gjeld, laaneopptak: [gjeld * avdragssats], avdragssats: [avdragssats] });
        expect(path[0]).toBeCloseTo(gjeld, 5);
      }),
    );
  });

  it("is never negative, and never lower for more loans", () => {
    fc.assert(
      fc.property(stock, years, stock, (gjeld, plan, more) => {
        const laaneopptak = plan.map(([loan]) => loan);
        const avdragssats = plan.map(([, rate]) => rate);
        const base = gjeldProj({ gjeld, laaneopptak, avdragssats });
        const higher = gjeldProj({ gjeld, laaneopptak: laaneopptak.map((loan) => loan + more), avdragssats });
        base.forEach((debt, i) => {
          expect(debt).toBeGreaterThanOrEqual(0);
          expect(higher[i]).toBeGreaterThanOrEqual(debt);
        });
      }),
    );
  });

  it("grows by the loans when nothing is repaid", () => {
    expect(gjeldProj({ gjeld: 100, laaneopptak: [5, 7], avdragssats: [0, 0] })).toEqual([105, 112]);
  });
});

describe("GJELD.GRAD", () => {
  it("is the same with selvkost of the same ratio left out", () => {
    fc.assert(
      fc.property(
        stock,
        fc.double({ min: 1, max: 1e7, noNaN: true }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (gjeld, driftsinntekter, part) => {
          const whole = gjeldGrad({ gjeld, driftsinntekter });
          const without = gjeldGrad({
            gjeld,
            driftsinntekter,
            selvkostgjeld: gjeld * part,
            selvkostinntekter: driftsinntekter * part,
          });
          expect(without).toBeCloseTo(whole, Math.max(0, 9 - Math.ceil(Math.log10(whole + 1))));
        },
      ),
    );
  });

  it("does not rise when a new investment and its fees are selvkost on both sides", () => {
    const before = gjeldGrad({ gjeld: 6719, driftsinntekter: 4312, selvkostgjeld: 300, selvkostinntekter: 200 });
    const after = gjeldGrad({ gjeld: 6819, driftsinntekter: 4320, selvkostgjeld: 400, selvkostinntekter: 208 });
    expect(after).toBeCloseTo(before, 12);
  });

  it("asks for the side that is missing", () => {
    expect(complaint(GJELD_GRAD, [150, 100, null, 10])).toBe(
      "selvkostgjeld mangler når selvkostinntekter er oppgitt. Skriv begge, eller utelat begge.",
    );
    expect(complaint(GJELD_GRAD, [150, 100, 10, null])).toMatch(/^selvkostinntekter mangler når selvkostgjeld /);
  });
});

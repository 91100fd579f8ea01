import fc from "fast-check";
import { SELVKOST_FOND, selvkostFond } from "../../../src/engine/selvkost/selvkostFond";
import { SELVKOST_RENTEAVVIK, selvkostRenteavvik } from "../../../src/engine/selvkost/selvkostRenteavvik";
import { inLanguage } from "../../../src/engine/kernel/text";
import { complaint, row } from "../call";

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const rate = fc.double({ min: -0.05, max: 0.3, noNaN: true });
const years = fc.array(fc.tuple(amount, amount, rate), { minLength: 1, maxLength: 20 });

describe("SELVKOST.FOND", () => {
  it("adds interest on the average of the balance before and after the year's result", () => {
    const input = { fond: 100, gebyrinntekter: [60, 50], gebyrgrunnlag: [50, 60], kalkylerente: [0.04, 0.04] };
    // 110 + 4 % of 105 = 114.2; 104.2 + 4 % of 109.2 = 108.568
    expect(selvkostFond(input)).toEqual([expect.closeTo(114.2, 9), expect.closeTo(108.568, 9)]);
  });

  it("is the running sum of the results without interest", () => {
    fc.assert(
      fc.property(years, amount, (plan, fond) => {
        const gebyrinntekter = plan.map(([fees]) => fees);
        const gebyrgrunnlag = plan.map(([, base]) => base);
        const balance = selvkostFond({ fond, gebyrinntekter, gebyrgrunnlag, kalkylerente: plan.map(() => 0) });
        const results = plan.reduce((sum, [fees, base]) => sum + fees - base, 0);
        expect(balance.at(-1)).toBeCloseTo(fond + results, 4);
      }),
    );
  });

  it("mirrors a surplus: the same deficit carries the same interest with the opposite sign", () => {
    fc.assert(
      fc.property(years, amount, (plan, fond) => {
        const fees = plan.map(([x]) => x);
        const base = plan.map(([, x]) => x);
        const kalkylerente = plan.map(([, , x]) => x);
        const surplus = selvkostFond({ fond, gebyrinntekter: fees, gebyrgrunnlag: base, kalkylerente });
        const deficit = selvkostFond({ fond: -fond, gebyrinntekter: base, gebyrgrunnlag: fees, kalkylerente });
        surplus.forEach((balance, t) => {
          expect((balance + (deficit[t] as number)) / 1e6).toBeCloseTo(0, 8);
        });
      }),
    );
  });

  it("carries a deficit, and takes a rate per year", () => {
    expect(SELVKOST_FOND.evaluate([0, row(10, 10), row(20, 0), 0])).toEqual([[-10, 0]]);
    expect(SELVKOST_FOND.evaluate([100, row(0, 0), row(0, 0), row(0.1, 0)])).toEqual([
      [expect.closeTo(110, 9), expect.closeTo(110, 9)],
    ]);
  });

  it("refuses a percentage typed as a number and series of different lengths", () => {
    expect(complaint(SELVKOST_FOND, [0, row(10), row(20), 4.3])).toBe(
      "kalkylerente er 430 %. Skriv for eksempel 4,3 % eller 0,043.",
    );
    expect(complaint(SELVKOST_FOND, [0, row(10, 10), row(20), 0])).toBe(
      "gebyrgrunnlag har lengde 1, men gebyrinntekter har lengde 2. Velg områder med like mange år.",
    );
  });

  it("cites the rule for the interest before and from 2026", () => {
    const { law } = SELVKOST_FOND.explain([0, row(10), row(20), 0]);
    expect(law.map((source) => inLanguage(source, "nb"))).toEqual([
      "Selvkostforskriften § 8",
      "Selvkostforskriften § 5 før FOR-2025-09-12-1858: fra 2020 5-årig swaprente + 0,5 prosentpoeng, snittet i året",
      "Selvkostforskriften § 5, FOR-2025-09-12-1858: fra 2026 3 måneders NIBOR + 0,7 prosentpoeng, snittet i året",
    ]);
    expect(law.slice(2).map((source) => [inLanguage(source, "nn"), inLanguage(source, "en")])).toEqual([
      [
        "Selvkostforskriften § 5, FOR-2025-09-12-1858: frå 2026 3 månaders NIBOR + 0,7 prosentpoeng, snittet i året",
        "Selvkostforskriften § 5, FOR-2025-09-12-1858: from 2026 3-month NIBOR + 0.7 percentage points, the average of the year",
      ],
    ]);
  });

  it("explains the interest of the year asked about, from that year's opening fund", () => {
    const explained = (cell: number) =>
      SELVKOST_FOND.explain([100, row(60, 50), row(50, 60), 0.04], cell).steps.map(({ value }) => value);
    // 100 + 10 before interest; 4 % of (100 + 110)/2 = 4,2
    expect(explained(0)).toEqual([100, 10, expect.closeTo(4.2, 9), expect.closeTo(114.2, 9)]);
    // 114,2 − 10 before interest; 4 % of (114,2 + 104,2)/2 = 4,368
    expect(explained(1)).toEqual([expect.closeTo(114.2, 9), -10, expect.closeTo(4.368, 9), expect.closeTo(108.568, 9)]);
  });
});

describe("SELVKOST.RENTEAVVIK", () => {
  it("is a cost when the loans cost more than the fees cover, and nothing at the same rate", () => {
    fc.assert(
      fc.property(amount, rate, rate, (kapital, laanerente, kalkylerente) => {
        const deviation = selvkostRenteavvik({ kapital, laanerente, kalkylerente });
        expect(deviation).toBeCloseTo(kapital * kalkylerente - kapital * laanerente, 6);
        expect(selvkostRenteavvik({ kapital, laanerente, kalkylerente: laanerente })).toBeCloseTo(0, 12);
      }),
    );
    expect(selvkostRenteavvik({ kapital: 1000, laanerente: 0.05, kalkylerente: 0.04 })).toBeCloseTo(-10, 9);
  });

  it("answers 0 and not minus 0, and names the rate typed as a number", () => {
    expect(Object.is(SELVKOST_RENTEAVVIK.evaluate([1000, 0.04, 0.04]), 0)).toBe(true);
    expect(complaint(SELVKOST_RENTEAVVIK, [1000, 5, 0.04])).toBe(
      "lånerente er 500 %. Skriv for eksempel 5 % eller 0,05.",
    );
  });
});

import fc from "fast-check";
import { KOB_AVVIK, kobAvvik } from "../../../src/engine/baerekraft/kobAvvik";
import { KOB_STATUS, kobStatus } from "../../../src/engine/baerekraft/kobStatus";
import { KOB_TABELL, kobTabell } from "../../../src/engine/baerekraft/kobTabell";
import { column, complaint, row } from "../call";

const amount = fc.double({ min: -1e7, max: 1e7, noNaN: true });
const stock = fc.double({ min: 0, max: 1e7, noNaN: true });
const revenue = fc.double({ min: 1, max: 1e7, noNaN: true });
const indikator = fc.constantFrom("RESULTAT" as const, "FOND" as const, "GJELD" as const);

describe("KOB.AVVIK", () => {
  it("is zero at the target", () => {
    fc.assert(
      fc.property(revenue, (driftsinntekter) => {
        expect(kobAvvik({ indikator: "RESULTAT", beloep: 0.02 * driftsinntekter, driftsinntekter })).toBeCloseTo(0, 6);
        expect(kobAvvik({ indikator: "FOND", beloep: 0.08 * driftsinntekter, driftsinntekter })).toBeCloseTo(0, 6);
        expect(kobAvvik({ indikator: "GJELD", beloep: 0.75 * driftsinntekter, driftsinntekter })).toBeCloseTo(0, 6);
      }),
    );
  });

  it("answers a thousand times the money for a thousand times the money", () => {
    fc.assert(
      fc.property(indikator, stock, revenue, (which, beloep, driftsinntekter) => {
        const one = kobAvvik({ indikator: which, beloep, driftsinntekter });
        const thousand = kobAvvik({ indikator: which, beloep: 1000 * beloep, driftsinntekter: 1000 * driftsinntekter });
        expect(thousand).toBeCloseTo(1000 * one, 2);
      }),
    );
  });

  it("never improves with more debt, and never worsens with more fund or result", () => {
    fc.assert(
      fc.property(indikator, stock, stock, revenue, (which, beloep, more, driftsinntekter) => {
        const change =
          kobAvvik({ indikator: which, beloep: beloep + more, driftsinntekter }) -
          kobAvvik({ indikator: which, beloep, driftsinntekter });
        expect(which === "GJELD" ? change : -change).toBeLessThanOrEqual(1e-6);
      }),
    );
  });

  it("takes a target up to 500 % for debt but below 100 % for result and fund", () => {
    expect(KOB_AVVIK.evaluate(["GJELD", 100, 100, 5])).toBe(400);
    expect(complaint(KOB_AVVIK, ["FOND", 100, 100, 1])).toBe("mål er 100 %. Skriv for eksempel 1 % eller 0,01.");
    expect(complaint(KOB_AVVIK, ["GJELD", -1, 100])).toBe("beløp er −1. Skriv et tall som er minst 0.");
  });

  it("knows its indicator in any case, with spaces around it", () => {
    expect(KOB_AVVIK.evaluate([" gjeld ", 75, 100])).toBe(0);
  });
});

describe("KOB.TABELL", () => {
  it("shows the deviations that KOB.AVVIK answers", () => {
    fc.assert(
      fc.property(amount, amount, stock, revenue, (resultat, fond, gjeld, driftsinntekter) => {
        const rows = kobTabell({ resultat, fond, gjeld, driftsinntekter, overskrift: false });
        expect(rows.map((cells) => cells[4])).toEqual([
          kobAvvik({ indikator: "RESULTAT", beloep: resultat, driftsinntekter }),
          kobAvvik({ indikator: "FOND", beloep: fond, driftsinntekter }),
          kobAvvik({ indikator: "GJELD", beloep: gjeld, driftsinntekter }),
        ]);
        for (const [, , , share, avvik] of rows) {
          expect((share as number) * driftsinntekter).toBeCloseTo(avvik as number, 3);
        }
      }),
    );
  });

  it("does not turn with its input, which is single cells", () => {
    const table = KOB_TABELL.evaluate([[[3]], 9, 50, 100]) as unknown[][];
    expect([table.length, table[0]?.length]).toEqual([4, 5]);
  });
});

describe("KOB.STATUS", () => {
  const judged = (resultat: number, fond: number, gjeld: number) =>
    kobStatus({ resultat, fond, gjeld, driftsinntekter: 100 });

  it.each([
    [2, 8, 75, "BÆREKRAFTIG"],
    [1.99, 8, 75, "IKKE BÆREKRAFTIG"],
    [2, 7.99, 75, "IKKE BÆREKRAFTIG"],
    [2, 8, 75.01, "IKKE BÆREKRAFTIG"],
    [2.01, 8, 75.01, "IKKE BÆREKRAFTIG"],
    [2.01, 8.01, 75.01, "KREVER HØYERE RESULTAT"],
    [2.01, 8.01, 100, "KREVER HØYERE RESULTAT"],
    [50, 50, 100.01, "OVER MAKSGRENSE"],
  ])("with result %d, fund %d and debt %d of 100 is %s", (resultat, fond, gjeld, status) => {
    expect(judged(resultat, fond, gjeld)).toBe(status);
  });

  it("does not depend on the unit of the amounts", () => {
    fc.assert(
      fc.property(amount, amount, stock, revenue, (resultat, fond, gjeld, driftsinntekter) => {
        const inThousands = [resultat, fond, gjeld, driftsinntekter].map((value) => value * 1024);
        expect(KOB_STATUS.evaluate(inThousands)).toBe(KOB_STATUS.evaluate([resultat, fond, gjeld, driftsinntekter]));
      }),
    );
  });

  it("answers year by year down a column", () => {
    expect(KOB_STATUS.evaluate([column(2, -1), 8, row(75, 75), 100])).toEqual([["BÆREKRAFTIG"], ["IKKE BÆREKRAFTIG"]]);
  });
});

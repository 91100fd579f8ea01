import fc from "fast-check";
import { finansKostnad } from "../../../src/engine/gjeld/finansKostnad";
import { gjeldProj } from "../../../src/engine/gjeld/gjeldProj";
import { GJELD_TABELL, gjeldTabell } from "../../../src/engine/gjeld/gjeldTabell";
import { INVESTERINGSTAK_MAKS, investeringstakMaks } from "../../../src/engine/gjeld/investeringstakMaks";
import { laanPlan } from "../../../src/engine/gjeld/laanPlan";
import { rentebaneEffekt } from "../../../src/engine/gjeld/rentebaneEffekt";
import { complaint, row } from "../call";

const stock = fc.double({ min: 0, max: 1e6, noNaN: true });
const rate = fc.double({ min: -0.05, max: 0.3, noNaN: true });
const share = fc.double({ min: 0, max: 0.5, noNaN: true });
const years = fc.integer({ min: 1, max: 40 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("LAN.PLAN", () => {
  const type = fc.constantFrom("SERIE" as const, "ANNUITET" as const);

  it("repays exactly the loan and ends at exactly 0", () => {
    fc.assert(
      fc.property(stock, rate, years, type, (beloep, rente, loepetid, kind) => {
        const plan = laanPlan({ beloep, rente, loepetid, type: kind });
        expect(sum(plan.map(([, , instalment]) => instalment))).toBeCloseTo(beloep, 4);
        expect(plan.at(-1)?.[3]).toBe(0);
      }),
    );
  });

  it("charges interest on the balance before the instalment", () => {
    fc.assert(
      fc.property(stock, rate, years, type, (beloep, rente, loepetid, kind) => {
        let balance = beloep;
        for (const [, interest, , after] of laanPlan({ beloep, rente, loepetid, type: kind })) {
          expect(interest).toBeCloseTo(balance * rente, 6);
          balance = after;
        }
      }),
    );
  });

  it("pays the same every year as an annuity", () => {
    fc.assert(
      fc.property(stock, rate, years, (beloep, rente, loepetid) => {
        const payments = laanPlan({ beloep, rente, loepetid, type: "ANNUITET" }).map(([, i, a]) => i + a);
        for (const payment of payments) expect(payment).toBeCloseTo(payments[0] as number, 4);
      }),
    );
  });
});

describe("INVESTERINGSTAK.MAKS", () => {
  it("hits the target when its loan is put back into GJELD.PROJ", () => {
    fc.assert(
      fc.property(stock, share, stock, years, share, (gjeld, avdragssats, extra, antall, mva) => {
        const driftsinntekterMaalaar = gjeld + extra + 1;
        const input = { gjeld, avdragssats, driftsinntekterMaalaar, antall, maaltall: 1, mva };
        const [loan, gross] = investeringstakMaks(input);
        const path = gjeldProj({
          gjeld,
          laaneopptak: Array<number>(antall).fill(loan),
          avdragssats: Array<number>(antall).fill(avdragssats),
        });
        expect((path.at(-1) as number) / driftsinntekterMaalaar).toBeCloseTo(1, 9);
        expect(gross).toBeCloseTo(loan * (1 + mva), 6);
      }),
    );
  });

  it("has no answer when the debt is too high even without loans", () => {
    expect(complaint(INVESTERINGSTAK_MAKS, [200, 0, 100, 5])).toBe(
      "Gjelden kan ikke komme ned på 100 % med denne avdragssatsen: uten nye lån blir den 200 % av driftsinntektene.",
    );
    expect(complaint(INVESTERINGSTAK_MAKS, [200, 0, 100, 5], "nn")).toBe(
      "Gjelda kan ikkje kome ned på 100 % med denne avdragssatsen: utan nye lån blir ho 200 % av driftsinntektene.",
    );
    expect(complaint(INVESTERINGSTAK_MAKS, [200, 0, 100, 5], "en")).toBe(
      "The debt cannot come down to 100% at this avdragssats: without new loans it is 200% of revenue.",
    );
  });
});

describe("GJELD.TABELL", () => {
  const plan = fc.array(fc.tuple(stock, share, rate, fc.double({ min: 1, max: 1e6, noNaN: true })), {
    minLength: 1,
    maxLength: 20,
  });
  const tableOf = (
    gjeld: number,
    list: [number, number, number, number][],
    rentegrunnlag: "INNGÅENDE" | "GJENNOMSNITT",
  ) =>
    gjeldTabell({
      gjeld,
      laaneopptak: list.map(([loan]) => loan),
      avdragssats: list.map(([, instalment]) => instalment),
      rente: list.map(([, , interest]) => interest),
      driftsinntekter: list.map(([, , , revenue]) => revenue),
      rentegrunnlag,
    });

  it("closes each year where GJELD.PROJ does, and costs what FINANS.KOSTNAD says", () => {
    fc.assert(
      fc.property(stock, plan, (gjeld, list) => {
        const [opening, , instalments, closing, , cost] = tableOf(gjeld, list, "INNGÅENDE");
        const path = gjeldProj({
          gjeld,
          laaneopptak: list.map(([loan]) => loan),
          avdragssats: list.map(([, instalment]) => instalment),
        });
        list.forEach(([, , rente], t) => {
          expect(closing?.[t]).toBeCloseTo(path[t] as number, 4);
          const input = {
            gjeld: opening?.[t] as number,
            rente,
            avdrag: instalments?.[t] as number,
            finansinntekter: 0,
          };
          expect(cost?.[t]).toBeCloseTo(finansKostnad(input), 4);
        });
      }),
    );
  });

  it("can charge interest on the mean of opening and closing debt", () => {
    expect(GJELD_TABELL.evaluate([100, row(30), 0.1, 0.05, row(200), "gjennomsnitt"])).toEqual([
      [100],
      [30],
      [10],
      [120],
      [5.5],
      [15.5],
      [0.6],
      [0.0775],
    ]);
  });
});

describe("RENTEBANE.EFFEKT", () => {
  it("is nothing at the reference rate, and doubles with the debt that floats", () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1 }), stock, share, (rentebane, debt, floating) => {
        const input = { gjeld: rentebane.map(() => debt), flytendeAndel: rentebane.map(() => floating), rentebane };
        const effect = rentebaneEffekt(input);
        expect(effect[0]).toBe(0);
        rentebaneEffekt({ ...input, gjeld: rentebane.map(() => 2 * debt) }).forEach((doubled, t) => {
          expect(doubled).toBeCloseTo(2 * (effect[t] as number), 4);
        });
      }),
    );
  });
});

import Decimal from "decimal.js";
import fc from "fast-check";
import { ndrTabell } from "../../src/engine/drift/ndrTabell";
import { dispfondProj } from "../../src/engine/fond/dispfondProj";
import { gjeldTabell } from "../../src/engine/gjeld/gjeldTabell";
import { laanPlan } from "../../src/engine/gjeld/laanPlan";
import { premieavvikPlan } from "../../src/engine/pensjon/premieavvikPlan";
import { scenarioBane } from "../../src/engine/scenario/scenarioBane";

/*
 * The same sums in forty decimal digits, written from the rule and not from our code: what a finance department would
 * get with pencil, paper and patience. Money is counted in øre up to some hundred billion kroner.
 */
Decimal.set({ precision: 40 });

const oere = fc.integer({ min: -1e13, max: 1e13 }).map((amount) => amount / 100);
const stock = fc.integer({ min: 0, max: 1e13 }).map((amount) => amount / 100);
const share = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
const rate = fc.integer({ min: -500, max: 3_000 }).map((n) => n / 10_000);
const years = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 30 });

/** Equal to the last øre, for sums of the size a municipality has. */
function expectOere(actual: number | undefined, exact: Decimal): void {
  const room = Decimal.max(0.005, exact.abs().times(1e-13));
  expect(new Decimal(actual ?? NaN).minus(exact).abs().lte(room)).toBe(true);
}

describe("sums of money against forty digits", () => {
  it("project the disposisjonsfond to the øre", () => {
    fc.assert(
      fc.property(stock, years(oere), (fond, resultater) => {
        let exact = new Decimal(fond);
        dispfondProj({ fond, resultater }).forEach((balance, t) => {
          exact = exact.plus(resultater[t] ?? 0);
          expect(new Decimal(balance).minus(exact).abs().lte(0.05)).toBe(true);
        });
      }),
    );
  });

  it("take every measure off the baseline", () => {
    fc.assert(
      fc.property(years(fc.tuple(oere, oere, oere)), (list) => {
        const path = scenarioBane({
          basisbane: list.map(([baseline]) => baseline),
          tiltak: [list.map(([, a]) => a), list.map(([, , b]) => b)],
        });
        list.forEach(([baseline, a, b], t) => {
          expect(new Decimal(path[t] ?? NaN).minus(new Decimal(baseline).minus(a).minus(b)).abs().lte(0.01)).toBe(true);
        });
      }),
    );
  });

  it("keep the ledger of premieavvik", () => {
    const vintage = fc.tuple(oere, fc.constantFrom(1, 7, 10, 15));
    fc.assert(
      fc.property(years(vintage), (list) => {
        const plan = premieavvikPlan({
          premieavvik: list.map(([amount]) => amount),
          amortiseringstid: list.map(([, n]) => n),
          arbeidsgiveravgift: 0,
        });
        let balance = new Decimal(0);
        list.forEach(([amount], t) => {
          const reversed = list.reduce(
            (sum, [earlier, n], v) => (v < t && t <= v + n ? sum.minus(new Decimal(earlier).div(n)) : sum),
            new Decimal(0),
          );
          balance = balance.plus(amount).plus(reversed);
          expect(new Decimal(plan[1]?.[t] ?? NaN).minus(reversed).abs().lte(0.05)).toBe(true);
          expect(new Decimal(plan[3]?.[t] ?? NaN).minus(balance).abs().lte(0.5)).toBe(true);
        });
      }),
    );
  });

  it("lead from the result without premieavvik to korrigert netto driftsresultat", () => {
    fc.assert(
      fc.property(
        oere,
        oere,
        oere,
        oere,
        fc.constantFrom(1, 7, 10, 15),
        stock,
        (uten, iFjor, iAar, bundne, n, fund) => {
          const lines = ndrTabell({
            utenPremieavvik: uten,
            premieavvikIFjor: iFjor,
            premieavvikIAar: iAar,
            bundne,
            amortiseringstid: n,
            premiefond: fund,
            arbeidsgiveravgift: 0,
          });
          const ndr = new Decimal(uten).plus(iAar).minus(new Decimal(iFjor).div(n));
          expect(new Decimal(lines[3] ?? NaN).minus(ndr).abs().lte(0.01)).toBe(true);
          expect(new Decimal(lines[6] ?? NaN).minus(new Decimal(uten).plus(fund).plus(bundne)).abs().lte(0.01)).toBe(
            true,
          );
        },
      ),
    );
  });

  it("carry debt and its cost from year to year", () => {
    fc.assert(
      fc.property(stock, years(fc.tuple(stock, share, rate)), (gjeld, list) => {
        const table = gjeldTabell({
          gjeld,
          laaneopptak: list.map(([loan]) => loan),
          avdragssats: list.map(([, part]) => part),
          rente: list.map(([, , interest]) => interest),
          driftsinntekter: list.map(() => 1),
          rentegrunnlag: "INNGÅENDE",
        });
        let opening = new Decimal(gjeld);
        list.forEach(([loan, part, interest], t) => {
          const instalment = opening.times(part);
          expectOere(table[4]?.[t], opening.times(interest));
          expectOere(table[5]?.[t], opening.times(interest).plus(instalment));
          opening = opening.minus(instalment).plus(loan);
          expectOere(table[3]?.[t], opening);
        });
      }),
    );
  });

  it("repay an annuity as the formula of interest says", () => {
    fc.assert(
      fc.property(
        stock,
        fc.integer({ min: 1, max: 3_000 }),
        fc.integer({ min: 1, max: 50 }),
        (beloep, bp, loepetid) => {
          const rente = bp / 10_000;
          const growth = new Decimal(1).plus(rente);
          const payment = new Decimal(beloep).times(rente).div(new Decimal(1).minus(growth.pow(-loepetid)));
          // what a double rounds off early bears interest like the rest of the loan
          const tolerance = Decimal.max(
            0.05,
            growth
              .pow(loepetid)
              .times(beloep)
              .times(8 * Number.EPSILON),
          );
          let balance = new Decimal(beloep);
          for (const [, interest, instalment] of laanPlan({ beloep, rente, loepetid, type: "ANNUITET" })) {
            const exact = payment.minus(balance.times(rente));
            balance = balance.minus(exact);
            expect(new Decimal(instalment).minus(exact).abs().lte(tolerance)).toBe(true);
            expect(new Decimal(interest).plus(instalment).minus(payment).abs().lte(tolerance)).toBe(true);
          }
        },
      ),
    );
  });
});

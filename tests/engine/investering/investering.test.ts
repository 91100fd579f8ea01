import fc from "fast-check";
import { FINANSIERING_LAN, finansieringLaan } from "../../../src/engine/investering/finansieringLaan";
import { investeringDriftsvirkning } from "../../../src/engine/investering/investeringDriftsvirkning";
import { PRIS_OMREGN, prisOmregn } from "../../../src/engine/investering/prisOmregn";
import { laanPlan } from "../../../src/engine/gjeld/laanPlan";
import { column, complaint, row } from "../call";

const stock = fc.double({ min: 0, max: 1e6, noNaN: true });
const rate = fc.double({ min: -0.05, max: 0.3, noNaN: true });

describe("FINANSIERING.LAN", () => {
  it("borrows nothing for nothing, and takes a billionth of the cost too much for rounding", () => {
    expect(FINANSIERING_LAN.evaluate([0])).toBe(0);
    expect(FINANSIERING_LAN.evaluate([1e9, 0, 1e9 + 0.5])).toBe(0);
    expect(complaint(FINANSIERING_LAN, [1e9, 0, 1e9 + 2])).toMatch(/^kostnad er 1000000000, .*1000000002/);
  });

  it("with the other financing adds up to the cost", () => {
    fc.assert(
      fc.property(stock, stock, stock, stock, stock, (mvakompensasjon, tilskudd, salg, egenkapital, rest) => {
        const kostnad = mvakompensasjon + tilskudd + salg + egenkapital + rest;
        const loan = finansieringLaan({ kostnad, mvakompensasjon, tilskudd, salg, egenkapital });
        expect(loan).toBeCloseTo(rest, 4);
      }),
    );
  });

  it("refuses more financing than cost, and says which year", () => {
    const args = [row(100, 100), 0, row(40, 140)];
    expect(complaint(FINANSIERING_LAN, args)).toBe(
      "kostnad nr. 2 er 100, men er finansiert med 140. Skriv lavere finansiering, så den ikke overstiger kostnaden.",
    );
    expect(complaint(FINANSIERING_LAN, args, "nn")).toBe(
      "kostnad nr. 2 er 100, men er finansiert med 140. Skriv lågare finansiering, så ho ikkje er over kostnaden.",
    );
    expect(complaint(FINANSIERING_LAN, args, "en")).toBe(
      "kostnad no. 2 is 100, but is financed by 140. Write less financing, so that it does not exceed the cost.",
    );
  });
});

describe("INVESTERING.DRIFTSVIRKNING", () => {
  it("costs what the same loan costs in LAN.PLAN, from the year after it is finished, and nothing once repaid", () => {
    fc.assert(
      fc.property(stock, rate, fc.integer({ min: 1, max: 10 }), (laan, rente, loepetid) => {
        const aar = Array.from({ length: loepetid + 4 }, (_, i) => 2024 + i);
        const effect = investeringDriftsvirkning({ aar, laan, ferdigaar: 2025, rente: aar.map(() => rente), loepetid });
        expect(effect.slice(0, 2)).toEqual([0, 0]);
        laanPlan({ beloep: laan, rente, loepetid, type: "SERIE" }).forEach(([, interest, instalment], i) => {
          expect(effect[i + 2]).toBeCloseTo(-(interest + instalment), 4);
        });
        expect(effect.slice(loepetid + 2)).toEqual([0, 0]);
      }),
    );
  });

  it("bears running costs and earns savings from the year it is finished", () => {
    const aar = [2024, 2025, 2026];
    const input = {
      aar,
      laan: 0,
      ferdigaar: 2025,
      rente: [0, 0, 0],
      loepetid: 1,
      fdv: [3, 3, 3],
      innsparing: [5, 5, 5],
    };
    expect(investeringDriftsvirkning(input)).toEqual([0, 2, 2]);
  });
});

describe("PRIS.OMREGN", () => {
  const deflatoraar = [2023, 2024, 2025, 2026, 2027];
  const deflator = [0.037, 0.043, 0.039, 0.03, 0.025];
  const year = fc.constantFrom(...deflatoraar);

  it("comes back to the same amount there and back", () => {
    fc.assert(
      fc.property(stock, year, year, (beloep, aar, tilAar) => {
        const there = prisOmregn({ beloep, aar, tilAar, deflatoraar, deflator });
        expect(prisOmregn({ beloep: there, aar: tilAar, tilAar: aar, deflatoraar, deflator })).toBeCloseTo(beloep, 5);
      }),
    );
  });

  it("gives the same by way of a year in between", () => {
    fc.assert(
      fc.property(stock, year, year, year, (beloep, from, over, to) => {
        const half = prisOmregn({ beloep, aar: from, tilAar: over, deflatoraar, deflator });
        const whole = prisOmregn({ beloep, aar: from, tilAar: to, deflatoraar, deflator });
        expect(prisOmregn({ beloep: half, aar: over, tilAar: to, deflatoraar, deflator })).toBeCloseTo(whole, 4);
      }),
    );
  });

  it("takes amounts and a deflator of different lengths, in either direction", () => {
    const table = [row(...deflatoraar), column(...deflator)];
    expect(PRIS_OMREGN.evaluate([column(100, 100), row(2024, 2023), 2024, ...table])).toEqual([
      [100],
      [expect.closeTo(104.3, 9)],
    ]);
    expect(PRIS_OMREGN.evaluate([100, 2024, 2023, ...table])).toBeCloseTo(100 / 1.043, 9);
  });

  it("names the year the deflator lacks", () => {
    const args = [100, 2027, 2028, row(2026, 2027), row(0.03, 0.03)];
    expect(complaint(PRIS_OMREGN, args)).toBe("deflatorår mangler året 2028. Ta med alle årene det regnes mellom.");
    expect(complaint(PRIS_OMREGN, args, "nn")).toBe(
      "deflatorår manglar året 2028. Ta med alle åra det blir rekna mellom.",
    );
    expect(complaint(PRIS_OMREGN, args, "en")).toBe("deflatorår lacks the year 2028. Include every year in between.");
    expect(complaint(PRIS_OMREGN, [100, 2024, 2025, row(2024, 2025), row(0.1)])).toBe(
      "deflator har lengde 1, men deflatorår har lengde 2. Velg områder med like mange år.",
    );
  });
});

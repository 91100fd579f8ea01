import fc from "fast-check";
import { korrigertNdr, NDR_KORRIGERT } from "../../../src/engine/drift/korrigertNettoDriftsresultat";
import { ndrTabell } from "../../../src/engine/drift/ndrTabell";
import { amortisering, amortiseringstider, PREMIEAVVIK_AMORT } from "../../../src/engine/pensjon/amortisering";
import { PREMIEAVVIK_PLAN, premieavvikPlan } from "../../../src/engine/pensjon/premieavvikPlan";
import { column, complaint, numbers, row } from "../call";

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const period = fc.constantFrom(1, 7, 10, 15);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("PREMIEAVVIK.AMORT", () => {
  it("returns every krone over its period, and nothing before or after", () => {
    fc.assert(
      fc.property(amount, period, (premieavvik, amortiseringstid) => {
        const aarNr = Array.from({ length: 40 }, (_, i) => i - 10);
        expect(sum(amortisering({ premieavvik, amortiseringstid, aarNr }))).toBeCloseTo(-premieavvik, 6);
        expect(amortisering({ premieavvik, amortiseringstid })).toHaveLength(amortiseringstid);
      }),
    );
  });

  it("spills seven parts of the source's 2023 deviation", () => {
    const plan = numbers(PREMIEAVVIK_AMORT.evaluate([191358, 7]));
    expect(plan).toHaveLength(7);
    for (const part of plan) expect(part).toBeCloseTo(-27336.857142857, 6);
  });

  it("answers in the direction of år_nr", () => {
    expect(PREMIEAVVIK_AMORT.evaluate([70, 7, column(0, 1, 7, 8)])).toEqual([[0], [-10], [-10], [0]]);
  });

  it("refuses a calendar year", () => {
    expect(complaint(PREMIEAVVIK_AMORT, [100, 7, 2025])).toBe("år_nr er 2025. Skriv et tall som er høyst 100.");
  });

  it("follows the period by the year the deviation arose", () => {
    expect([2010, 2011, 2013, 2014].map((year) => amortiseringstider.at(year))).toEqual([
      [1, 15],
      [1, 10],
      [1, 10],
      [1, 7],
    ]);
  });
});

describe("PREMIEAVVIK.PLAN", () => {
  const vintages = fc.array(fc.tuple(amount, period), { minLength: 1, maxLength: 12 });

  it("returns every krone once enough zeros show the tail", () => {
    fc.assert(
      fc.property(vintages, fc.double({ min: 0, max: 0.3, noNaN: true }), (list, arbeidsgiveravgift) => {
        const tail = Array<number>(16).fill(0);
        const [own, reversed, net, balance] = premieavvikPlan({
          premieavvik: [...list.map(([a]) => a), ...tail],
          amortiseringstid: [...list.map(([, n]) => n), ...tail.map(() => 1)],
          arbeidsgiveravgift,
        }) as [number[], number[], number[], number[]];
        expect(sum(own) + sum(reversed)).toBeCloseTo(0, 4);
        expect(balance.at(-1)).toBeCloseTo(0, 4);
        expect(sum(net)).toBeCloseTo(balance.at(-1) as number, 4);
      }),
    );
  });

  it("reverses each vintage as PREMIEAVVIK.AMORT does", () => {
    fc.assert(
      fc.property(amount, period, (premieavvik, amortiseringstid) => {
        const years = [premieavvik, ...Array<number>(16).fill(0)];
        const [, reversed] = premieavvikPlan({
          premieavvik: years,
          amortiseringstid: years.map(() => amortiseringstid),
          arbeidsgiveravgift: 0,
        });
        const alone = amortisering({ premieavvik, amortiseringstid, aarNr: years.map((_, i) => i) });
        alone.forEach((part, i) => {
          expect(reversed?.[i]).toBeCloseTo(part, 9);
        });
      }),
    );
  });

  it("lets the period follow the vintage", () => {
    expect(PREMIEAVVIK_PLAN.evaluate([row(70, 70, 0), row(1, 7, 1)])).toEqual([
      [70, 70, 0],
      [0, -70, -10],
      [70, 0, -10],
      [70, 70, 60],
    ]);
  });
});

describe("netto driftsresultat", () => {
  const pensjonsaar = fc.record({
    utenPremieavvik: amount,
    premieavvikIFjor: amount,
    premieavvikIAar: amount,
    bundne: amount,
    premiefond: fc.double({ min: 0, max: 1e6, noNaN: true }),
    arbeidsgiveravgift: fc.double({ min: 0, max: 0.3, noNaN: true }),
  });
  const korrigert = (input: Parameters<typeof ndrTabell>[0]) => ndrTabell(input)[6] as number;

  it("keeps korrigert netto driftsresultat whatever the amortisation period", () => {
    fc.assert(
      fc.property(pensjonsaar, period, period, (year, one, other) => {
        expect(korrigert({ ...year, amortiseringstid: one })).toBeCloseTo(
          korrigert({ ...year, amortiseringstid: other }),
          4,
        );
      }),
    );
  });

  it("lifts korrigert netto driftsresultat krone for krone with premiefond, and leaves netto driftsresultat alone", () => {
    fc.assert(
      fc.property(pensjonsaar, period, (year, amortiseringstid) => {
        const without = ndrTabell({ ...year, amortiseringstid, premiefond: 0, arbeidsgiveravgift: 0 });
        const withFund = ndrTabell({ ...year, amortiseringstid, arbeidsgiveravgift: 0 });
        expect((withFund[6] as number) - (without[6] as number)).toBeCloseTo(year.premiefond, 4);
        expect(withFund[3]).toBeCloseTo(without[3] as number, 4);
      }),
    );
  });

  it("corrects back to what is left when bound funds and premieavvik are taken out", () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (rest, bundne, premieavvik, tilbakefoering) => {
        const ndr = rest - bundne + premieavvik + tilbakefoering;
        expect(korrigertNdr({ ndr, bundne, premieavvik, tilbakefoering })).toBeCloseTo(rest, 4);
      }),
    );
  });

  it("answers for all four variants of the source in one row", () => {
    const answer = NDR_KORRIGERT.evaluate([
      row(-237927, -237927, -73906, -73906),
      8504,
      row(164358, 104358, 164358, 104358),
      row(-191358, -191358, -27337, -27337),
    ]);
    expect(answer).toEqual([[-202423, -142423, -202423, -142423]]);
  });
});

import fc from "fast-check";
import { ROBEK_TABELL, robekYears } from "../../../src/engine/baerekraft/robek";
import { dispfondProj } from "../../../src/engine/fond/dispfondProj";
import { column, row } from "../call";

const plan = fc.array(
  fc.tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: 500, max: 1500, noNaN: true })),
  { minLength: 1, maxLength: 10 },
);

const years = (
  list: [number, number][],
  fond: number,
  rest: { inngaaendeMerforbruk?: number; foersteplanaar?: number } = {},
) =>
  robekYears({
    aar: list.map((_, i) => 2024 + i),
    fond,
    resultat: list.map(([result]) => result),
    driftsinntekter: list.map(([, revenue]) => revenue),
    ...rest,
  });

const opening = fc.double({ min: 0, max: 200, noNaN: true });

describe("ROBEK.TABELL", () => {
  it("accounts for every krone: fund less merforbruk is what DISPFOND.PROJ projects", () => {
    fc.assert(
      fc.property(plan, opening, opening, (list, fond, merforbruk) => {
        const path = dispfondProj({ fond: 0, resultater: list.map(([result]) => result) });
        years(list, fond, { inngaaendeMerforbruk: merforbruk }).forEach((year, i) => {
          expect(year.fond - year.akkumulert).toBeCloseTo(fond - merforbruk + (path[i] as number), 5);
          expect(year.fond).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it("never judges a larger fund worse", () => {
    const rank = { DEKKET: 0, MERFORBRUK: 1, ROBEK: 2 };
    fc.assert(
      fc.property(plan, opening, opening, (list, fond, more) => {
        const richer = years(list, fond + more);
        years(list, fond).forEach(({ status }, i) => {
          expect(rank[richer[i]?.status ?? "ROBEK"]).toBeLessThanOrEqual(rank[status]);
        });
      }),
    );
  });

  it("counts opening merforbruk as from the year before, due at the end of the second year after", () => {
    const quiet: [number, number][] = [
      [0, 1000],
      [0, 1000],
    ];
    expect(years(quiet, 0, { inngaaendeMerforbruk: 10 }).map(({ status }) => status)).toEqual(["MERFORBRUK", "ROBEK"]);
  });

  it("judges an uncovered deficit in a budget or plan year at once, and one in the accounts only in time", () => {
    const deficits: [number, number][] = [
      [-5, 1000],
      [-5, 1000],
    ];
    expect(years(deficits, 0, { foersteplanaar: 2025 }).map(({ status }) => status)).toEqual(["MERFORBRUK", "ROBEK"]);
    expect(years(deficits, 5, { foersteplanaar: 2024 }).map(({ status }) => status)).toEqual(["DEKKET", "ROBEK"]);
  });

  it("takes a shortfall of less than a billionth of the revenue for rounding, and a larger one for merforbruk", () => {
    const shortBy = (amount: number) => years([[-100 - amount, 1e9]], 100)[0];
    expect(shortBy(0.5)).toMatchObject({ udekket: 0, akkumulert: 0, status: "DEKKET" });
    expect(shortBy(2)).toMatchObject({ udekket: 2, akkumulert: 2, status: "MERFORBRUK" });
  });

  it("lets a surplus cover the oldest merforbruk before it reaches the fund", () => {
    const [, second, third] = years(
      [
        [-10, 1000],
        [-4, 1000],
        [12, 1000],
      ],
      0,
    );
    expect(second).toMatchObject({ udekket: 4, akkumulert: 14 });
    expect(third).toMatchObject({ fond: 0, akkumulert: 2, status: "MERFORBRUK" });
  });

  it("names its lines on request, and takes a blank første_planår for none", () => {
    expect(ROBEK_TABELL.evaluate([row("2024"), 1, 1, 100, null, 0, true])).toEqual([
      ["Disposisjonsfond ved utgangen av året", 2],
      ["Udekket underskudd i året", 0],
      ["Akkumulert merforbruk", 0],
      ["Merforbruk i andel av driftsinntektene", 0],
      ["Status", "DEKKET"],
    ]);
    expect(ROBEK_TABELL.evaluate([column(2024, 2025), 1, column(1, 1), column(100, 100)])).toEqual([
      [2, 0, 0, 0, "DEKKET"],
      [3, 0, 0, 0, "DEKKET"],
    ]);
  });
});

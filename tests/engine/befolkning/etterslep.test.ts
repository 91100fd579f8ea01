import fc from "fast-check";
import { ETTERSLEP_KOSTNAD, etterslepKostnad } from "../../../src/engine/befolkning/etterslepKostnad";
import { ETTERSLEP_SKATTEAR } from "../../../src/engine/befolkning/etterslepSkatteaar";
import { ETTERSLEP_TILSKUDDSAR } from "../../../src/engine/befolkning/etterslepTilskuddsaar";
import { column, complaint, row } from "../call";

const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

const moves = fc.integer({ min: serial(1950, 1, 1), max: serial(2199, 12, 31) });

describe("the years a new inhabitant starts to count", () => {
  it("counts in the grant from 1 July the year before, and the day itself is in time", () => {
    const days = row(
      serial(2023, 7, 1),
      serial(2023, 7, 2),
      serial(2024, 6, 30),
      serial(2024, 7, 1),
      serial(2024, 12, 31),
    );
    expect(ETTERSLEP_TILSKUDDSAR.evaluate([days])).toEqual([[2024, 2025, 2025, 2025, 2026]]);
  });

  it("pays tax from 1 January, and the day itself is in time", () => {
    const days = column(serial(2024, 1, 1), serial(2024, 1, 2), serial(2024, 12, 31), serial(2025, 1, 1));
    expect(ETTERSLEP_SKATTEAR.evaluate([days])).toEqual([[2024], [2025], [2025], [2025]]);
  });

  it("never counts in the grant before the municipality gets the tax, and at most one year after", () => {
    fc.assert(
      fc.property(moves, (day) => {
        const grant = ETTERSLEP_TILSKUDDSAR.evaluate([day]) as number;
        const tax = ETTERSLEP_SKATTEAR.evaluate([day]) as number;
        expect([0, 1]).toContain(grant - tax);
      }),
    );
  });

  it("never counts a later move earlier", () => {
    fc.assert(
      fc.property(moves, (day) => {
        fc.pre(day < serial(2199, 12, 31));
        for (const published of [ETTERSLEP_TILSKUDDSAR, ETTERSLEP_SKATTEAR]) {
          expect(published.evaluate([day + 1])).toBeGreaterThanOrEqual(published.evaluate([day]) as number);
        }
      }),
    );
  });

  it("does not look at the time of day", () => {
    expect(ETTERSLEP_SKATTEAR.evaluate([serial(2024, 1, 1) + 0.999])).toBe(2024);
    expect(ETTERSLEP_TILSKUDDSAR.evaluate([serial(2023, 7, 1) + 0.5])).toBe(2024);
    expect(ETTERSLEP_SKATTEAR.evaluate([serial(2199, 12, 31) + 0.9])).toBe(2200);
  });

  it("explains the count that first finds the inhabitant, as a date", () => {
    expect(ETTERSLEP_TILSKUDDSAR.explain([serial(2023, 7, 2)]).steps[0]).toEqual({
      label: { nb: "første telling", nn: "første teljing", en: "first count" },
      value: serial(2024, 7, 1),
      unit: "date",
    });
    expect(ETTERSLEP_SKATTEAR.explain([serial(2023, 7, 2)]).steps[0]?.value).toBe(serial(2024, 1, 1));
  });

  it.each([
    ["nb", "flyttedato nr. 2 er «2024». Skriv en dato mellom 1950 og 2199, for eksempel DATO(2026;7;1)."],
    ["nn", "flyttedato nr. 2 er «2024». Skriv ein dato mellom 1950 og 2199, til dømes DATO(2026;7;1)."],
    ["en", "flyttedato no. 2 is “2024”. Write a date between 1950 and 2199, for example DATE(2026,7,1)."],
  ] as const)("does not take a year for a date (%s)", (language, expected) => {
    expect(complaint(ETTERSLEP_SKATTEAR, [row(45_292, 2024)], language)).toBe(expected);
  });

  it.each([
    ["nb", "flyttedato mangler. Skriv en dato, for eksempel DATO(2026;7;1)."],
    ["nn", "flyttedato manglar. Skriv ein dato, til dømes DATO(2026;7;1)."],
    ["en", "flyttedato is missing. Write a date, for example DATE(2026,7,1)."],
  ] as const)("asks for a date (%s)", (language, expected) => {
    expect(complaint(ETTERSLEP_TILSKUDDSAR, [null], language)).toBe(expected);
  });

  it.each([
    ["02.01.2024", "02.01.2024"],
    [true, "SANN"],
    [serial(1950, 1, 1) - 1, "18263"],
    [serial(2200, 1, 1), "109575"],
  ])("refuses %s", (given, quoted) => {
    expect(complaint(ETTERSLEP_TILSKUDDSAR, [given])).toBe(
      `flyttedato er «${quoted}». Skriv en dato mellom 1950 og 2199, for eksempel DATO(2026;7;1).`,
    );
  });
});

describe("ETTERSLEP.KOSTNAD", () => {
  it("is what the uncounted inhabitants cost, and turns its sign with the growth", () => {
    expect(etterslepKostnad({ folketall1JuliIFjor: 46_900, folketall1Juli: 47_800, kostnadPerInnbygger: 60_000 })).toBe(
      54e6,
    );
    expect(etterslepKostnad({ folketall1JuliIFjor: 47_800, folketall1Juli: 46_900, kostnadPerInnbygger: 60_000 })).toBe(
      -54e6,
    );
    expect(ETTERSLEP_KOSTNAD.evaluate([5, 5, 10])).toBe(0);
  });

  it("adds up over consecutive years of one cost", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 12 }), (people) => {
        const yearly = people
          .slice(1)
          .map((now, i) =>
            etterslepKostnad({ folketall1JuliIFjor: people[i] as number, folketall1Juli: now, kostnadPerInnbygger: 7 }),
          );
        expect(yearly.reduce((a, b) => a + b, 0)).toBe(((people.at(-1) as number) - (people[0] as number)) * 7);
      }),
    );
  });

  it("names the population that is negative", () => {
    expect(complaint(ETTERSLEP_KOSTNAD, [5, row(1, -5), 10])).toBe(
      "folketall_1_juli nr. 2 er −5. Skriv et tall som er minst 0.",
    );
  });
});

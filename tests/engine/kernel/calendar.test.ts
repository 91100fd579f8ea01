import fc from "fast-check";
import { firstOfJanuary, firstOfJuly, yearOf } from "../../../src/engine/kernel/calendar";

/** Excel's serial number of a day, by the calendar of the platform. */
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

const anyYear = fc.integer({ min: 1950, max: 2199 });

describe("the calendar behind Excel's dates", () => {
  it("numbers 1 January and 1 July as the platform's calendar does", () => {
    for (let year = 1950; year <= 2200; year++) {
      expect([year, firstOfJanuary(year), firstOfJuly(year)]).toEqual([year, serial(year, 1, 1), serial(year, 7, 1)]);
    }
  });

  it("finds the year of the first and the last day of every year", () => {
    for (let year = 1950; year <= 2199; year++) {
      expect([yearOf(serial(year, 1, 1)), yearOf(serial(year, 12, 31))]).toEqual([year, year]);
    }
  });

  it("finds the year of any day", () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
        expect(yearOf(serial(year, month, day))).toBe(year);
      }),
    );
  });
});

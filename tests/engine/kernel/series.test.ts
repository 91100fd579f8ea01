import fc from "fast-check";
import {
  compounded,
  indexOfSmallest,
  mean,
  openingOf,
  runningBalance,
  transpose,
  zip,
} from "../../../src/engine/kernel/series";

describe("series of years", () => {
  it("are combined year by year, and only when they have as many years", () => {
    const add = (a: number, b: number) => a + b;
    expect(zip([1, 2], [10, 20], add)).toEqual([11, 22]);
    expect(zip([], [], add)).toEqual([]);
    expect(() => zip([1, 2], [10], add)).toThrow(RangeError);
    expect(() => zip([1], [10, 20], add)).toThrow(RangeError);
  });

  it("open where the year before closed", () => {
    const path = runningBalance(100, [-30, 20, 0]);
    expect(path).toEqual([70, 90, 90]);
    expect([0, 1, 2].map((year) => openingOf(100, path, year))).toEqual([100, 70, 90]);
  });

  it("grow from the level of the year before", () => {
    expect(compounded(100, [1, -0.5, 0])).toEqual([200, 100, 100]);
  });

  it("have an unweighted mean and a first smallest year", () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(indexOfSmallest([3, 1, 2, 1])).toBe(1);
    expect(indexOfSmallest([1, 3, 2])).toBe(0);
  });

  it("are the same after being turned twice, and nothing turned is nothing", () => {
    expect(transpose([])).toEqual([]);
    const block = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(fc.integer(), { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(block, (matrix) => {
        expect(transpose(transpose(matrix))).toEqual(matrix);
      }),
    );
  });
});

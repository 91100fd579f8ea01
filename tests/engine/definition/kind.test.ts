import { describeCell } from "../../../src/engine/definition/cell";
import {
  dateKind,
  flagKind,
  nameKind,
  numberKind,
  rateKind,
  yearIn,
  yearKind,
  type Kind,
} from "../../../src/engine/definition/kind";
import { DomainError } from "../../../src/engine/kernel/errors";

/** The value read, or the key of the fault. */
function read<T>(kind: Kind<T>, cell: unknown): T | string {
  try {
    return kind.read(cell, { argument: "x" });
  } catch (error) {
    if (error instanceof DomainError) return (error as DomainError).key;
    throw error;
  }
}

describe("what a cell may hold", () => {
  it.each([
    [1900, 1900],
    [2199, 2199],
    ["1900", 1900],
    ["2199", 2199],
    [1899, undefined],
    [2200, undefined],
    [2024.5, undefined],
    ["02024", undefined],
    ["2024.0", undefined],
    [" 2024", undefined],
    ["x2024", undefined],
    ["", undefined],
    [true, undefined],
    [null, undefined],
  ])("as a year: %p is %p", (cell, year) => {
    expect(yearIn(cell)).toBe(year);
    expect(read(yearKind, cell)).toBe(year ?? "notYear");
  });

  // 1 January 1950 is day 18264 and 31 December 2199 day 109574
  it.each([
    [18264, 18264],
    [18263, "notDate"],
    [109574, 109574],
    [109574.99, 109574],
    [109575, "notDate"],
    ["45505", "notDate"],
    [2024, "notDate"],
    [true, "notDate"],
    [null, "notDate"],
  ])("as a date: %p is %p", (cell, day) => {
    expect(read(dateKind, cell)).toBe(day);
  });

  it.each([
    [1, 1],
    [5, 5],
    [0.99, "belowMinimum"],
    [5.01, "aboveMaximum"],
    [Infinity, "notNumber"],
    [NaN, "notNumber"],
    ["2", "notNumber"],
    [true, "notNumber"],
  ])("as a number from 1 to 5: %p is %p", (cell, value) => {
    expect(read(numberKind("amount", { minimum: 1, maximum: 5 }), cell)).toBe(value);
  });

  it.each([
    [2, 2],
    [-3, -3],
    [2.5, "notWhole"],
    [-Infinity, "notNumber"],
  ])("as a whole number: %p is %p", (cell, value) => {
    expect(read(numberKind("number", { whole: true }), cell)).toBe(value);
  });

  it.each([
    [0.001, 0.001],
    [0, "notPositive"],
    [-1, "notPositive"],
  ])("as a number above 0: %p is %p", (cell, value) => {
    expect(read(numberKind("amount", { positive: true }), cell)).toBe(value);
  });

  it.each([
    [-0.1, -0.1],
    [0.5, 0.5],
    [0.51, "outOfRange"],
    [-0.11, "outOfRange"],
    [0.99, "outOfRange"],
    [1, "percentTypedAsNumber"],
    [-1, "percentTypedAsNumber"],
    [50, "percentTypedAsNumber"],
    [-10, "percentTypedAsNumber"],
    [51, "outOfRange"],
    [-11, "outOfRange"],
  ])("as a share from −10 % to 50 %: %p is %p", (cell, value) => {
    expect(read(rateKind({ minimum: -0.1, maximum: 0.5 }), cell)).toBe(value);
  });

  it.each([
    [0.4999, 0.4999],
    [0.5, "outOfRange"],
    [49.99, "percentTypedAsNumber"],
    [50, "outOfRange"],
  ])("as a share below 50 %: %p is %p", (cell, value) => {
    expect(read(rateKind({ minimum: 0, maximum: 0.5, maximumOpen: true }), cell)).toBe(value);
  });

  it.each([
    [" Rask  omstilling ", "Rask  omstilling"],
    ["", "notNumber"],
    ["   ", "notNumber"],
    [7, "notNumber"],
    [null, "notNumber"],
  ])("as a name: %p is %p", (cell, name) => {
    expect(read(nameKind, cell)).toBe(name);
  });

  it.each([
    [true, true],
    [false, false],
    [1, true],
    [0, false],
    [2, "notNumber"],
    [-1, "notNumber"],
    ["SANN", "notNumber"],
    [null, "notNumber"],
  ])("as a yes or no: %p is %p", (cell, answer) => {
    expect(read(flagKind, cell)).toBe(answer);
  });
});

describe("a cell in a sentence", () => {
  it.each([
    [null, ""],
    [undefined, ""],
    ["", ""],
    [true, "SANN"],
    [false, "USANN"],
    [-1.5, "−1,5"],
    [12n, "12"],
    [{}, "?"],
    [[1], "?"],
    ["lønn", "lønn"],
    ["a".repeat(40), "a".repeat(40)],
    ["a".repeat(41), `${"a".repeat(39)}…`],
  ])("%p is quoted as %p", (cell, quoted) => {
    expect(describeCell(cell)).toBe(quoted);
  });
});

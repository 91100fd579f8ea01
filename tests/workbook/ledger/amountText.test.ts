import fc from "fast-check";
import { readAmount } from "../../../src/workbook/ledger/amountText";

describe("an amount as Norwegian systems write it", () => {
  it.each([
    ["1 234,50", 1234.5],
    ["-1.234,50", -1234.5],
    ["(1 234)", -1234],
    ["1234-", -1234],
    ["1.234,50-", -1234.5],
    ["\u2212 12", -12],
    ["–5", -5],
    ["1\u00a0234\u202f567", 1234567],
    ["1'234.50", 1234.5],
    ["1.234", 1234],
    ["1,234", 1.234],
    ["12.5", 12.5],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["1,234.50", 1234.5],
    ["1.234.567,8", 1234567.8],
    ["1234.567", 1234.567],
    ["kr 5", 5],
    ["-kr 5,00", -5],
    ["5 kr", 5],
    ["5,-", 5],
    ["0,0", 0],
    ["-0", 0],
    [",5", 0.5],
    [" 7 ", 7],
  ])("reads %j as %d", (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  it.each([
    "",
    " ",
    "-",
    "mye",
    "12a",
    "1,2,3",
    "1.2.3",
    "1.23,4.5",
    "1,234.567.5",
    "1234.567,5",
    "(5",
    "5)",
    "(-5)",
    "-5-",
    "1.2345,6",
    "1e5",
    "Infinity",
    ",",
  ])("does not read %j", (text) => {
    expect(readAmount(text)).toBeUndefined();
  });

  it("reads back what a Norwegian locale writes, with any sign", () => {
    const locale = new Intl.NumberFormat("nb-NO", { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (oere) => {
        const amount = oere / 100 + 0;
        expect(readAmount(locale.format(amount))).toBe(amount);
        if (amount > 0) {
          expect(readAmount(`(${locale.format(amount)})`)).toBe(-amount);
          expect(readAmount(`${locale.format(amount)}-`)).toBe(-amount);
        }
      }),
    );
  });

  it("never throws, and never gives anything but a finite number", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = readAmount(text);
        expect(amount === undefined || Number.isFinite(amount)).toBe(true);
      }),
    );
  });
});

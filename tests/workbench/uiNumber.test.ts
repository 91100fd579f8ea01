import { toNorwegianNumber } from "../../src/workbench/grid/uiNumber";

describe("a number without a format", () => {
  it.each([
    [-218.24, 12, "−218,24"],
    [4312, 12, "4312"],
    [0, 12, "0"],
    [0.1 + 0.2, 12, "0,3"],
    [12345678901, 12, "12345678901"],
    [2e11, 12, "2,00000E+11"],
    [1e-10, 12, "1,00000E−10"],
  ])("%p is shown with a decimal comma and a real minus", (value, room, shown) => {
    expect(toNorwegianNumber(value, room)).toBe(shown);
  });

  it("loses decimals, not whole digits, when the column is narrow", () => {
    expect(toNorwegianNumber(-27336.857142857, 12)).toBe("−27336,85714");
    expect(toNorwegianNumber(-27336.857142857, 9)).toBe("−27336,86");
    expect(toNorwegianNumber(-27336.857142857, 4)).toBe("−27337");
    expect(toNorwegianNumber(191358, 3)).toBe("191358");
  });
});

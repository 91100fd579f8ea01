import { exceeds, keepsWithin, reaches } from "../../../src/engine/kernel/compare";

describe("comparing shares", () => {
  it("meets a target that differs by rounding noise only", () => {
    expect(reaches(0.08 - 1e-10, 0.08)).toBe(true);
    expect(keepsWithin(1 + 1e-10, 1)).toBe(true);
  });

  it("does not meet a target missed by more than a billionth", () => {
    expect(reaches(0.08 - 2e-9, 0.08)).toBe(false);
    expect(keepsWithin(1 + 2e-9, 1)).toBe(false);
  });

  it("exceeds a level only by more than rounding noise", () => {
    expect(exceeds(0.75 + 1e-10, 0.75)).toBe(false);
    expect(exceeds(0.75 + 2e-9, 0.75)).toBe(true);
  });
});

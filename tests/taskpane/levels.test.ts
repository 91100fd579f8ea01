import { levelOf } from "../../src/taskpane/scenario/useEdits";

it("reads a level as a Norwegian writes it, and a percentage as part of the year's revenue", () => {
  const revenue = 4_400_000;
  const levels = ["1 234,5", "−2 %", "-2,5%", " ", "mye", "mye %", "%"].map((text) => levelOf(text, revenue));
  expect(levels).toEqual([1234.5, -88_000, -110_000, null, undefined, undefined, undefined]);
});

it("has no percentage of a revenue that is not filled in", () => {
  expect(levelOf("−2 %", undefined)).toBeUndefined();
  expect(levelOf("−2", undefined)).toBe(-2);
});

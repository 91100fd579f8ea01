import { spans } from "../../src/taskpane/rules/spans";

describe("years in a sentence", () => {
  it.each([
    [[], ""],
    [[2023], "2023"],
    [[2023, 2024, 2025, 2030], "2023–2025, 2030"],
    [[2023, 2025], "2023, 2025"],
  ])("%j read %s", (years, text) => {
    expect(spans(years)).toBe(text);
  });
});

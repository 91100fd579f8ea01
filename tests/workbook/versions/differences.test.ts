import { differences } from "../../../src/workbook/versions/differences";
import type { InputCell, PlanFigures } from "../../../src/workbook/versions/version";

const plan = (part: Partial<PlanFigures>): PlanFigures => ({
  inputs: [],
  scenarios: { header: [], rows: [] },
  results: [],
  ...part,
});

const loan = (address: string, year: number, content: number): InputCell => ({
  sheet: "Forutsetninger",
  address,
  label: "Låneopptak",
  year,
  content,
});

const seen = (before: PlanFigures, after: PlanFigures) =>
  differences(before, after).map(({ label, column, before: was, after: is }) => [label, column, was, is]);

describe("differences", () => {
  it("compares the same year when the workbook has rolled one year on", () => {
    const before = plan({ inputs: [loan("C10", 2024, 230), loan("D10", 2025, 240), loan("E10", 2026, 250)] });
    const after = plan({ inputs: [loan("C10", 2025, 240), loan("D10", 2026, 255), loan("E10", 2027, 260)] });
    expect(seen(before, after)).toEqual([
      ["Låneopptak", 2026, 250, 255],
      ["Låneopptak", 2027, undefined, 260],
      ["Låneopptak", 2024, 230, undefined],
    ]);
  });

  it("follows a line of a scenario to another row, and tells lines of the same name apart by order", () => {
    const header = ["Scenario", "Linje", "2024"];
    const before = plan({
      scenarios: {
        header,
        rows: [
          ["Sprinten", "Skole", 1],
          ["Sprinten", "Skole", 2],
          ["Maraton", "Skole", 3],
        ],
      },
    });
    const after = plan({
      scenarios: {
        header,
        rows: [
          ["Maraton", "Skole", 3],
          ["Sprinten", "Skole", 1],
          ["Sprinten", "Skole", 5],
        ],
      },
    });
    expect(seen(before, after)).toEqual([["Sprinten · Skole", "2024", 2, 5]]);
  });

  it("does not mind the last digits of a result, but of an assumption", () => {
    const results = (value: number) => [{ name: "LavesteFond", values: [["Fond", value]] }];
    expect(seen(plan({ results: results(0.3) }), plan({ results: results(0.1 + 0.2) }))).toEqual([]);
    const inputs = (content: number) => [loan("C10", 2024, content)];
    expect(seen(plan({ inputs: inputs(0.3) }), plan({ inputs: inputs(0.1 + 0.2) }))).toHaveLength(1);
  });
});

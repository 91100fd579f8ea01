import { readScenarios } from "../../../src/workbook/readScenarios";
import { scenarioAfter, stepScenario } from "../../../src/workbook/scenarios/stepScenario";
import { StarterInNode } from "../figures/starterInNode";
import { OfficeInNode } from "../officeInNode";

jest.setTimeout(240_000);

it.each([
  ["one", 1, "two"],
  ["three", 1, "one"],
  ["two", -1, "one"],
  ["one", -1, "three"],
  ["unknown", 1, "one"],
  ["unknown", -1, "three"],
] as const)("from %s by %i comes %s", (active, step, expected) => {
  expect(scenarioAfter(["one", "two", "three"], active, step)).toBe(expected);
});

it("knows no scenario among none", () => {
  expect(scenarioAfter([], "one", 1)).toBeUndefined();
  expect(scenarioAfter([], "one", -1)).toBeUndefined();
});

it("takes two quick presses for two steps", async () => {
  await StarterInNode.open();
  expect(await Promise.all([stepScenario(1), stepScenario(1)])).toEqual([true, true]);
  expect((await readScenarios())?.active).toBe("Maraton");
});

it("has nowhere to go in a workbook without scenarios", async () => {
  await OfficeInNode.open();
  expect(await stepScenario(1)).toBe(false);
});

import { cellValue } from "../../../src/workbook/cellValue";
import { readScenarios } from "../../../src/workbook/readScenarios";
import { editMeasures, readMeasures } from "../../../src/workbook/scenarios/editMeasures";
import { newScenario } from "../../../src/workbook/scenarios/newScenario";
import { readScenarioPaths } from "../../../src/workbook/scenarios/readScenarioPaths";
import { removeScenario } from "../../../src/workbook/scenarios/removeScenario";
import { scenarioFigures } from "../../../src/workbook/template/scenarioFigures";
import { StarterInNode } from "../figures/starterInNode";

jest.setTimeout(240_000);

let starter: StarterInNode;
beforeAll(async () => {
  starter = await StarterInNode.open();
});

const [sprinten] = scenarioFigures;
const savings = sprinten?.lines["Effektivisering og kostnadsbesparelser"] ?? [];

it("reads the measures of a scenario line by line", async () => {
  const measures = await readMeasures("sprinten");
  expect(measures.years).toEqual(Array.from({ length: 11 }, (_, index) => 2024 + index));
  expect(measures.lines).toHaveLength(4);
  expect(measures.lines[0]).toEqual({ line: "Effektivisering og kostnadsbesparelser", levels: savings });
});

it("reads every scenario year by year as the sheet has it, and its goals", async () => {
  const { years, paths, fundTarget } = await readScenarioPaths();
  expect(years).toEqual(Array.from({ length: 12 }, (_, index) => 2023 + index));
  expect(paths.map(({ name }) => name)).toEqual(["Sprinten", "Mellomdistansen", "Maraton"]);
  expect(fundTarget).toEqual({ kind: "number", number: 0.08 });
  for (const [index, { shares, results }] of paths.entries()) {
    expect(shares).toEqual((await starter.values(`Fond.andel${index + 1}:*`)).map(cellValue));
    expect(results).toEqual((await starter.values(`Fond.resultat${index + 1}:*`)).map(cellValue));
  }
  const goals = (await readScenarios())?.scenarios.map(({ name, lowestYear, robek }) => [name, lowestYear, robek.kind]);
  expect(goals).toEqual([
    ["Sprinten", { kind: "number", number: 2025 }, "empty"],
    ["Mellomdistansen", { kind: "number", number: 2026 }, "empty"],
    ["Maraton", { kind: "number", number: 2027 }, "empty"],
  ]);
});

it("makes a scenario from another, edits one cell of it, and takes it away again", async () => {
  expect(await newScenario("Sprinten", "Egen bane")).toBeUndefined();
  expect((await starter.values("Fond.oversikt[1..5,1]")).slice(0, 4)).toEqual([
    "Sprinten",
    "Mellomdistansen",
    "Maraton",
    "Egen bane",
  ]);
  // an equal scenario has an equal fund
  expect(await starter.values("Fond.fond4:*")).toEqual(await starter.values("Fond.fond1:*"));

  const line = "Effektivisering og kostnadsbesparelser";
  expect(await editMeasures("Egen bane", [{ index: 0, line, year: 2030, level: -160_000 }])).toEqual([]);
  expect((await readMeasures("Egen bane")).lines[0]?.levels[6]).toBe(-160_000);
  expect((await readMeasures("Sprinten")).lines[0]?.levels).toEqual(savings);
  // 10 000 better in one year is 10 000 more in the fund from then on
  const [own, source] = [await starter.values("Fond.fond4:*"), await starter.values("Fond.fond1:*")];
  expect(own.map((amount, index) => Number(amount) - Number(source[index]))).toEqual(
    own.map((_, index) => (index < 7 ? 0 : 10_000)),
  );

  await starter.write("AktivtScenario", "Egen bane");
  expect(await removeScenario("Egen bane")).toBe(true);
  expect(await starter.value("AktivtScenario")).toBe("Sprinten");
  expect(await starter.value("Fond.oversikt[4,1]")).toBe("");
  expect(await starter.values("Fond.fond4:*")).toEqual(Array.from({ length: 12 }, () => ""));
  expect(await starter.value("KontrollStatus")).toBe("ALT GÅR OPP");
});

it("makes none without a name of its own, from none, or over cells that hold something", async () => {
  expect(await newScenario("Sprinten", "  ")).toEqual({ kind: "noName" });
  expect(await newScenario("Sprinten", "maraton ")).toEqual({ kind: "taken", name: "Maraton" });
  expect(await newScenario("Stafetten", "Egen bane")).toEqual({ kind: "gone", scenario: "Stafetten" });
  await starter.office.write("Scenarioer", "B24", [["notat"]]);
  expect(await newScenario("Sprinten", "Egen bane")).toEqual({
    kind: "occupied",
    sheet: "Scenarioer",
    address: "A23:O26",
  });
  expect(await starter.office.values("Scenarioer", "B24")).toEqual([["notat"]]);
});

it("writes nothing when the table has been changed meanwhile, and keeps the last scenario", async () => {
  const edit = { index: 1, line: "Effektivisering og kostnadsbesparelser", year: 2030, level: 0 };
  expect(await editMeasures("Sprinten", [edit])).toEqual(["Effektivisering og kostnadsbesparelser"]);
  expect((await readMeasures("Sprinten")).lines[0]?.levels).toEqual(savings);
  expect([await removeScenario("Maraton"), await removeScenario("Mellomdistansen")]).toEqual([true, true]);
  expect(await removeScenario("Sprinten")).toBe(false);
  expect((await readMeasures("Sprinten")).lines).toHaveLength(4);
});

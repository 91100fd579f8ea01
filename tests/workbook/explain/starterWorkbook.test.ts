import type { CellStory } from "../../../src/workbook/explain/cellStory";
import { explainSelection } from "../../../src/workbook/explain/explainSelection";
import { callsOwnFunction } from "../../../src/workbook/formula/ownFunctions";
import { starterWorkbook } from "../../../src/workbook/template/starterWorkbook";
import { cellAddress } from "../../../src/workbook/formula/rectangle";
import { StarterInNode } from "../figures/starterInNode";

jest.setTimeout(240_000);

/** The cells of the starter workbook whose own formula calls a function of ours, with what is told about them. */
async function storiesOf(starter: StarterInNode): Promise<CellStory[]> {
  const { grid } = starter.office;
  await grid.quiet();
  const stories: CellStory[] = [];
  for (const { name } of starterWorkbook) {
    const sheetId = starter.office.sheetId(name);
    const used = grid.cells.usedRectangle(sheetId, true);
    for (let index = 0; index < (used?.rowCount ?? 0) * (used?.columnCount ?? 0); index += 1) {
      const [row, column] = [Math.floor(index / (used?.columnCount ?? 1)), index % (used?.columnCount ?? 1)];
      if (!callsOwnFunction(grid.cells.formula(sheetId, row, column) ?? "")) continue;
      grid.selection.select({ sheetId, row, column, rowCount: 1, columnCount: 1 });
      stories.push({ ...(await explainSelection()), place: { sheet: name, address: cellAddress(row, column) } });
    }
  }
  return stories;
}

let stories: readonly CellStory[];

beforeAll(async () => {
  stories = await storiesOf(await StarterInNode.open());
});

it("explains the cells of the starter workbook that call a function of ours, and the last step is what they show", () => {
  const explained = stories.flatMap((story) => (story.kind === "explained" ? [story] : []));
  const differing = explained.filter(({ call, value }) => call.isWhole && call.steps.at(-1)?.value !== value);
  expect(differing.map(({ place }) => place)).toEqual([]);
  expect(explained.filter(({ call }) => call.isWhole).length).toBeGreaterThan(100);
});

it("has something to say about every other, and none of them is an error", () => {
  const others = stories.flatMap((story) => (story.kind === "hindered" ? [story] : []));
  expect(others.filter(({ code }) => code !== undefined)).toEqual([]);
  expect([...new Set(others.map(({ hindrance }) => hindrance.kind))].sort()).toEqual(["expression", "refused"]);
  expect([...new Set(stories.map(({ kind }) => kind))].sort()).toEqual(["explained", "hindered", "waiting"]);
});

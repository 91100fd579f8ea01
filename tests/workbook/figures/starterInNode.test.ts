import type { Grid } from "../../../src/workbench/grid/grid";
import { StarterInNode } from "./starterInNode";

jest.setTimeout(120_000);

/** Everything in the workbook that a person could see, by sheet and cell. */
function contentOf(grid: Grid): unknown {
  const sheets = grid.sheets.list().map((sheet) => {
    const used = grid.cells.usedRectangle(sheet.id, false);
    const area = { sheetId: sheet.id, row: 0, column: 0, rowCount: 200, columnCount: 40 };
    const cells = Array.from({ length: 120 * 20 }, (_, index) => {
      const [row, column] = [Math.floor(index / 20), index % 20];
      return [
        grid.cells.value(sheet.id, row, column),
        grid.cells.formula(sheet.id, row, column),
        grid.cells.text(sheet.id, row, column),
        grid.formats.style(sheet.id, row, column),
        grid.conditionalFormats.style(sheet.id, row, column),
        grid.validation.rule(sheet.id, row, column),
      ];
    });
    return { sheet, used, cells, spills: grid.cells.spills(sheet.id), formats: grid.conditionalFormats.list(area) };
  });
  const charts = grid.sheets.list().map(({ id }) => grid.charts.list(id));
  const content = { sheets, charts, names: grid.names.list(), tables: grid.tables.list() };
  return JSON.parse(JSON.stringify(content));
}

it("the starter workbook opened from what was saved is the one that was made, and calculates on", async () => {
  const [made, opened] = [await StarterInNode.open({ anew: true }), await StarterInNode.open()];
  const before = contentOf(made.office.grid);
  await opened.office.grid.quiet();
  expect(contentOf(opened.office.grid)).toEqual(before);
  for (const one of [made, opened]) await one.write("DriftsinntekterBasis", 5_000_000);
  expect(contentOf(opened.office.grid)).toEqual(contentOf(made.office.grid));
  expect(contentOf(opened.office.grid)).not.toEqual(before);
});

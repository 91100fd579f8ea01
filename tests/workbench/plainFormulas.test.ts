import { createHeadlessGrid } from "../../src/workbench/grid/headless";

it("lets the engine forget a formula that a value was written over", async () => {
  const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const grid = createHeadlessGrid();
  const sheetId = grid.sheets.active().id;
  const write = async (column: number, value: string | number) => {
    grid.cells.write({ sheetId, row: 0, column, rowCount: 1, columnCount: 1 }, [[value]], "en");
    await grid.quiet();
  };
  const read = (column: number) => grid.cells.value(sheetId, 0, column);
  await write(0, 1);
  await write(1, "=A1+1");
  await write(2, "=B1+1");
  await write(2, 10);
  await write(0, 5);
  expect([1, 2].map(read)).toEqual([6, 10]);
  await write(2, "=B1+2");
  expect(read(2)).toBe(8);
  // Univer says so when it comes upon a formula that is gone
  expect(complaints).not.toHaveBeenCalled();
});

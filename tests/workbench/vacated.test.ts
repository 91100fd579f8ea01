import { createHeadlessGrid } from "../../src/workbench/grid/headless";

it("calculates anew what read a cell that a spill has left", async () => {
  const grid = createHeadlessGrid();
  const sheetId = grid.sheets.active().id;
  const write = (row: number, column: number, value: string | number) => {
    grid.cells.write({ sheetId, row, column, rowCount: 1, columnCount: 1 }, [[value]], "en");
  };
  write(0, 0, 1);
  write(1, 0, '=IF(COUNT(A1)<1,"",SEQUENCE(2,3))');
  write(4, 0, '=IF(COUNT(C3)<1,"",C3)');
  write(5, 0, "=SUM(B2:C3)");
  await grid.quiet();
  const read = () => [4, 5].map((row) => grid.cells.value(sheetId, row, 0));
  expect(read()).toEqual([6, 16]);
  write(0, 0, "");
  await grid.quiet();
  expect(read()).toEqual(["", 0]);
  write(0, 0, 1);
  await grid.quiet();
  expect(read()).toEqual([6, 16]);
});

import type { WorkbenchPage } from "./page";

/** Everything that somebody wrote into the workbook, by sheet and cell: formulas and constants, not what formulas spill. */
export async function typedCells(workbench: WorkbenchPage): Promise<Map<string, string>> {
  const entries = await workbench.page.evaluate(() => {
    const { cells, sheets } = window.workbench.grid;
    return sheets.list().flatMap(({ id, name }) => {
      const found: [string, string][] = [];
      const spilled = new Set(
        cells.spills(id).flatMap(({ anchorRow, anchorColumn, area }) =>
          Array.from({ length: area.rowCount * area.columnCount }, (_, index) => [
            area.row + Math.floor(index / area.columnCount),
            area.column + (index % area.columnCount),
          ])
            .filter(([row, column]) => row !== anchorRow || column !== anchorColumn)
            .map(String),
        ),
      );
      for (let row = 0; row < 120; row += 1) {
        for (let column = 0; column < 20; column += 1) {
          const isSpilled = spilled.has(String([row, column]));
          const content = cells.formula(id, row, column) ?? (isSpilled ? "" : String(cells.value(id, row, column)));
          if (content !== "") found.push([`${name}!R${row + 1}C${column + 1}`, content]);
        }
      }
      return found;
    });
  });
  return new Map(entries);
}

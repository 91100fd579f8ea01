import type { Area } from "./address";
import type { Calculation } from "./calculation";
import type { Cells } from "./cells";
import { BUSY } from "./customFunctions";
import type { Sheets } from "./sheets";

/**
 * Calculates what reads cells that a spill has left. Univer calculates the readers of a spill that came, but not those
 * of one that shrank or became a single value; they would keep what stood there before. A formula that waits for an
 * answer has left nothing yet.
 */
export function followVacatedCells(calculation: Calculation, cells: Cells, sheets: Sheets): void {
  let before = new Map<string, Area>();
  calculation.onCalculated(() => {
    const now = new Map<string, Area>();
    for (const { id } of sheets.list()) {
      for (const { area } of cells.spills(id)) now.set(anchorOf({ sheetId: id, ...area }), { sheetId: id, ...area });
    }
    const vacated: Area[] = [];
    for (const [anchor, area] of before) {
      if (covers(now.get(anchor), area)) continue;
      if (isBusy(area)) now.set(anchor, area);
      else vacated.push(area);
    }
    before = now;
    if (vacated.length > 0) calculation.recalculateReadersOf(vacated);
  });

  function isBusy({ sheetId, row, column }: Area): boolean {
    return sheets.find(sheetId) !== undefined && cells.value(sheetId, row, column) === BUSY;
  }
}

function anchorOf({ sheetId, row, column }: Area): string {
  return `${sheetId}!${row},${column}`;
}

function covers(area: Area | undefined, old: Area): boolean {
  return area !== undefined && area.rowCount >= old.rowCount && area.columnCount >= old.columnCount;
}

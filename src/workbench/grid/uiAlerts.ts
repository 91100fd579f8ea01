import type { Injector } from "@univerjs/core";
import { CellAlertManagerService, type ICellAlert } from "@univerjs/sheets-ui";
import type { Grid } from "./grid";

/** Makes Univer's note about the cell under the mouse say what the function itself said about its error. */
export function explainErrors(injector: Injector, grid: Grid): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { subUnitId, row, col } = alert.location;
    const message = grid.errorMessage(subUnitId, row, col);
    if (message === undefined) show(alert);
    // The page already explains the cell that is selected.
    else if (!isSelected(grid, row, col)) show({ ...alert, message, width: 260 });
  };
}

function isSelected(grid: Grid, row: number, column: number): boolean {
  const selected = grid.selection.current();
  return selected.row === row && selected.column === column;
}

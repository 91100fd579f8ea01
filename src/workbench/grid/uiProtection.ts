import { MessageType } from "@univerjs/design";
import { SheetCutCommand, SheetPasteCommand } from "@univerjs/sheets-ui";
import { IMessageService } from "@univerjs/ui";
import { ClearSelectionContentCommand } from "@univerjs/sheets";
import type { Grid } from "./grid";
import type { FUniver, Injector } from "./univer";

const REFUSED =
  "Cellen er låst, og arket er beskyttet. Skriv i en celle som ikke er låst, eller opphev beskyttelsen av arket.";

const CHANGES_SELECTION = new Set(
  [ClearSelectionContentCommand, SheetCutCommand, SheetPasteCommand].map(({ id }) => id),
);

/** Refuses typing, emptying and pasting in locked cells of a protected sheet, and says why. */
export function refuseLocked(injector: Injector, api: FUniver, grid: Grid): void {
  const isLocked = () => {
    if (!grid.protections.locks(grid.selection.current())) return false;
    injector.get(IMessageService).show({ content: REFUSED, type: MessageType.Warning });
    return true;
  };
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    event.cancel = isLocked();
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (CHANGES_SELECTION.has(event.id) && isLocked()) event.cancel = true;
  });
}

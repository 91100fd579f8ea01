import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFormulaCalculationResultMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type ICellData,
  type ISetRangeValuesMutationParams,
} from "./univer";
import { boundingRectangle, type Area, type Rectangle } from "./address";
import type { Engine } from "./engine";

/** What happens in the workbook, with what it is told with. */
export interface GridEvents {
  /** Contents were written by a user or the host, not by a calculation. */
  readonly cellsChanged: (area: Area) => void;
  /** Calculated values were put into a sheet. */
  readonly sheetCalculated: (sheetId: string) => void;
  readonly sheetActivated: (sheetId: string) => void;
  readonly sheetDeactivated: (sheetId: string) => void;
  readonly sheetAdded: (sheetId: string) => void;
  readonly sheetDeleted: (sheetId: string) => void;
  readonly sheetRenamed: (sheetId: string) => void;
}

/** Tells listeners what happens in the engine, whoever did it. */
export class EventSource {
  private readonly listeners: { [Name in keyof GridEvents]: GridEvents[Name][] } = {
    cellsChanged: [],
    sheetCalculated: [],
    sheetActivated: [],
    sheetDeactivated: [],
    sheetAdded: [],
    sheetDeleted: [],
    sheetRenamed: [],
  };
  private activeSheetId: string;

  constructor(engine: Engine) {
    this.activeSheetId = engine.workbook.getActiveSheet().getSheetId();
    engine.commands.onCommandExecuted((command, options) => {
      const params = (command.params ?? {}) as { subUnitId: string; sheet?: { id: string } };
      switch (command.id) {
        case SetRangeValuesMutation.id:
          if (options?.fromFormula !== true) this.tellChanges(command.params as ISetRangeValuesMutationParams);
          break;
        case SetFormulaCalculationResultMutation.id:
          this.tellCalculated(command.params as { unitData?: Record<string, Record<string, unknown> | undefined> });
          break;
        case SetWorksheetActiveOperation.id:
          this.tellActivated(params.subUnitId);
          break;
        case InsertSheetMutation.id:
          if (params.sheet !== undefined) this.tell("sheetAdded", params.sheet.id);
          break;
        case RemoveSheetMutation.id:
          this.tell("sheetDeleted", params.subUnitId);
          break;
        case SetWorksheetNameMutation.id:
          this.tell("sheetRenamed", params.subUnitId);
      }
    });
  }

  /** Starts telling a listener. */
  on<Name extends keyof GridEvents>(name: Name, listener: GridEvents[Name]): void {
    this.listeners[name].push(listener);
  }

  private tell<Name extends keyof GridEvents>(name: Name, ...args: Parameters<GridEvents[Name]>): void {
    for (const listener of this.listeners[name]) (listener as (...args: unknown[]) => void)(...args);
  }

  private tellActivated(sheetId: string): void {
    if (sheetId === this.activeSheetId) return;
    const left = this.activeSheetId;
    this.activeSheetId = sheetId;
    this.tell("sheetDeactivated", left);
    this.tell("sheetActivated", sheetId);
  }

  private tellChanges({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    let changed: Rectangle | undefined;
    for (const [row, columns] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries((columns ?? {}) as Record<string, ICellData | null>)) {
        if (cell !== null && !("v" in cell || "f" in cell || "p" in cell)) continue;
        const here = { row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 };
        changed = changed === undefined ? here : boundingRectangle(changed, here);
      }
    }
    if (changed !== undefined) this.tell("cellsChanged", { sheetId: subUnitId, ...changed });
  }

  private tellCalculated({ unitData }: { unitData?: Record<string, Record<string, unknown> | undefined> }): void {
    for (const sheets of Object.values(unitData ?? {})) {
      for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
        if (cells != null && Object.keys(cells).length > 0) this.tell("sheetCalculated", sheetId);
      }
    }
  }
}

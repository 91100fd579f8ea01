import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  type IDataValidationRule,
} from "./univer";
import type { Area } from "./address";
import { univerRange, type Engine } from "./engine";

/** A validation rule without the engine's own bookkeeping. */
export type ValidationRule = Omit<IDataValidationRule, "uid" | "ranges">;

/** Data validation on cells. */
export class Validation {
  private readonly model: SheetDataValidationModel;
  private nextNumber = 1;

  constructor(private readonly engine: Engine) {
    this.model = engine.injector.get(SheetDataValidationModel);
  }

  /** The rule that holds for a cell. */
  rule(sheetId: string, row: number, column: number): ValidationRule | undefined {
    return this.model.getRuleByLocation(this.engine.workbook.getUnitId(), sheetId, row, column);
  }

  /** Puts a rule on an area in place of whatever held there. */
  set(area: Area, rule: ValidationRule): void {
    this.engine.grow(area);
    this.engine.commands.syncExecuteCommand(AddSheetDataValidationCommand.id, {
      unitId: this.engine.workbook.getUnitId(),
      subUnitId: area.sheetId,
      rule: { ...rule, uid: this.freeId(area.sheetId), ranges: [univerRange(this.engine.clamp(area))] },
    });
  }

  /** Takes every rule off an area. */
  clear(area: Area): void {
    this.engine.commands.syncExecuteCommand(ClearRangeDataValidationCommand.id, {
      unitId: this.engine.workbook.getUnitId(),
      subUnitId: area.sheetId,
      ranges: [univerRange(this.engine.clamp(area))],
    });
  }

  private freeId(sheetId: string): string {
    for (;;) {
      const id = `validation-${this.nextNumber}`;
      this.nextNumber += 1;
      if (this.model.getRuleById(this.engine.workbook.getUnitId(), sheetId, id) === undefined) return id;
    }
  }
}

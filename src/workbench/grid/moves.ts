import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type IRange,
} from "./univer";
import type { Area } from "./address";
import { rectangleOf, type Engine } from "./engine";
import { across, afterInsertion, afterRemoval, contains, spanOf, withSpan, type ShiftAxis } from "./spans";

/** Gives an area's new place after cells have moved; undefined when it is gone. */
export type Follow = (area: Area) => Area | undefined;

const KINDS = new Map<string, { axis: ShiftAxis; inserts: boolean; whole: boolean }>([
  [InsertRowMutation.id, { axis: "vertical", inserts: true, whole: true }],
  [InsertColMutation.id, { axis: "horizontal", inserts: true, whole: true }],
  [RemoveRowMutation.id, { axis: "vertical", inserts: false, whole: true }],
  [RemoveColMutation.id, { axis: "horizontal", inserts: false, whole: true }],
  [InsertRangeMoveDownCommand.id, { axis: "vertical", inserts: true, whole: false }],
  [InsertRangeMoveRightCommand.id, { axis: "horizontal", inserts: true, whole: false }],
  [DeleteRangeMoveUpCommand.id, { axis: "vertical", inserts: false, whole: false }],
  [DeleteRangeMoveLeftCommand.id, { axis: "horizontal", inserts: false, whole: false }],
]);

/** Calls back when rows, columns or cells have been inserted or deleted, for what the engine does not move itself. */
export function onMoved(engine: Engine, listener: (follow: Follow) => void): void {
  engine.commands.onCommandExecuted(({ id, params }) => {
    const kind = KINDS.get(id);
    const { range, subUnitId } = (params ?? {}) as { range?: IRange; subUnitId?: string };
    if (kind === undefined || range === undefined) return;
    // Univer's shifts of single cells are always done on the sheet that is shown.
    const sheetId = kind.whole ? subUnitId : engine.workbook.getActiveSheet().getSheetId();
    const moved = rectangleOf(range);
    const after = kind.inserts ? afterInsertion : afterRemoval;
    listener((area) => {
      const isBeside = !kind.whole && !contains(spanOf(moved, across(kind.axis)), spanOf(area, across(kind.axis)));
      if (area.sheetId !== sheetId || isBeside) return area;
      const span = after(spanOf(area, kind.axis), spanOf(moved, kind.axis));
      return span.count === 0 ? undefined : withSpan(area, kind.axis, span);
    });
  });
}

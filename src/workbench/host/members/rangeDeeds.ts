import { EXCEL_COLUMNS, EXCEL_ROWS, type Area } from "../../grid/address";
import type { CopyKind } from "../../grid/copying";
import type { ShiftAxis } from "../../grid/spans";
import { accessDenied, invalidArgument, notImplemented, tableInTheWay } from "../errors";
import type { HostObject } from "../objects";
import { areaOf, boolean, text } from "./arguments";
import type { AreaData, ObjectModel } from "./model";
import { mayDo, mayWrite } from "./protection";

/** What an add-in can do to the cells of a range. */
export const rangeDeeds = {
  async Insert({ model, area }: AreaData, [shift]: readonly unknown[]): Promise<HostObject> {
    const axis = axisOf(area, shift, { Down: "vertical", Right: "horizontal" });
    mayShift(model, area, ["allowInsertRows", "allowInsertColumns"]);
    if (!model.grid.structure.canInsert(area, axis)) throw tableInTheWay();
    await model.grid.structure.insert(area, axis);
    return model.range(area);
  },
  async Delete({ model, area }: AreaData, [shift]: readonly unknown[]): Promise<void> {
    const axis = axisOf(area, shift, { Up: "vertical", Left: "horizontal" });
    mayShift(model, area, ["allowDeleteRows", "allowDeleteColumns"]);
    if (!model.grid.structure.canRemove(area, axis)) throw tableInTheWay();
    await model.grid.structure.remove(area, axis);
  },
  Clear({ model, area }: AreaData, [applyTo]: readonly unknown[]): void {
    const kind = CLEAR_KINDS[applyTo === null || applyTo === undefined ? "All" : text(applyTo)];
    if (kind === undefined) throw notImplemented(`Range.clear(${String(applyTo)})`);
    if (kind !== "formats") mayWrite(model, area);
    if (kind !== "contents") mayDo(model, area.sheetId, "allowFormatCells");
    model.grid.cells.clear(area, kind);
    if (kind === "all") model.grid.validation.clear(area);
  },
  CopyFrom({ model, area }: AreaData, [source, copyType, skipBlanks, transpose]: readonly unknown[]): void {
    const kind = COPY_KINDS[copyType === null || copyType === undefined ? "All" : text(copyType)];
    if (kind === undefined || boolean(skipBlanks, false) || boolean(transpose, false))
      throw notImplemented(`Range.copyFrom(${String(copyType)}, ${String(skipBlanks)}, ${String(transpose)})`);
    const from = areaOf(model, source, area.sheetId);
    if (isUnbounded(from) || isUnbounded(area)) throw notImplemented("Range.copyFrom of whole rows or columns");
    const target = { ...area, ...tiled(area, from) };
    mayWrite(model, target);
    model.grid.copying.copy(from, target, kind);
  },
  Select({ model, area }: AreaData): void {
    model.grid.selection.select(area);
  },
};

const CLEAR_KINDS: Readonly<Record<string, "all" | "contents" | "formats">> = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
};

const COPY_KINDS: Readonly<Record<string, CopyKind>> = {
  All: "all",
  Formulas: "formulas",
  Values: "values",
  Formats: "formats",
};

/** Whole rows move down or up and whole columns aside, whatever was asked for. */
function axisOf(area: Area, shift: unknown, axes: Readonly<Record<string, ShiftAxis>>): ShiftAxis {
  const axis = axes[text(shift)];
  if (axis === undefined) throw invalidArgument();
  if (area.columnCount === EXCEL_COLUMNS) return "vertical";
  return area.rowCount === EXCEL_ROWS ? "horizontal" : axis;
}

/** Only whole rows and columns can be allowed to move on a protected sheet. */
function mayShift(
  model: ObjectModel,
  area: Area,
  [rows, columns]: readonly ["allowInsertRows" | "allowDeleteRows", "allowInsertColumns" | "allowDeleteColumns"],
): void {
  if (area.columnCount === EXCEL_COLUMNS) mayDo(model, area.sheetId, rows);
  else if (area.rowCount === EXCEL_ROWS) mayDo(model, area.sheetId, columns);
  else if (model.grid.protections.get(area.sheetId).isProtected) throw accessDenied();
}

function isUnbounded({ rowCount, columnCount }: Area): boolean {
  return rowCount === EXCEL_ROWS || columnCount === EXCEL_COLUMNS;
}

/** Excel fills the target when the source fits in it a whole number of times, else copies the source once. */
function tiled(target: Area, source: Area): Pick<Area, "rowCount" | "columnCount"> {
  const fits = target.rowCount % source.rowCount === 0 && target.columnCount % source.columnCount === 0;
  const { rowCount, columnCount } = fits ? target : source;
  return { rowCount, columnCount };
}

import { parseAddress, type Area, type Rectangle } from "../../grid/address";
import { invalidArgument, wrongDimensions } from "../errors";
import { isHostObject } from "../objects";
import type { ObjectModel } from "./model";

/** A text argument. */
export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** A whole number, or the fallback when it was left out. */
export function integer(value: unknown, fallback?: number): number {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** A number. */
export function number(value: unknown): number {
  if (typeof value !== "number") throw invalidArgument();
  return value;
}

/** A truth value, or the fallback when it was left out. */
export function boolean(value: unknown, fallback?: boolean): boolean {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** A matrix of exactly the rectangle's size; a single value fills it. */
export function matrix(value: unknown, { rowCount, columnCount }: Rectangle): unknown[][] {
  if (!Array.isArray(value))
    return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
  const rows = value as unknown[];
  if (rows.length !== rowCount) throw wrongDimensions();
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columnCount) throw wrongDimensions();
    return row as unknown[];
  });
}

/** The area of a Range object or of an address, which belongs to the given sheet when it names none. */
export function areaOf(model: ObjectModel, value: unknown, sheetId?: string): Area {
  if (isHostObject(value)) {
    const area = (value.data as { area?: Area }).area;
    if (area === undefined) throw invalidArgument();
    return area;
  }
  const parsed = parseAddress(text(value));
  const sheet = parsed?.sheetName === undefined ? sheetId : model.grid.sheets.find(parsed.sheetName)?.id;
  if (parsed === undefined || sheet === undefined) throw invalidArgument();
  const { row, column, rowCount, columnCount } = parsed;
  return { sheetId: sheet, row, column, rowCount, columnCount };
}

import type { Texts } from "../i18n/nb";
import { HalfBuiltError } from "../workbook/createStarterWorkbook";
import { EarlierDeedError } from "../workbook/journal/deedInProgress";

/** Says what went wrong and what to do, for an error from Office.js. */
export function describeProblem(error: unknown, texts: Texts["errors"]): string {
  if (error instanceof HalfBuiltError) return texts.halfBuilt(error.sheets.join(", "));
  if (error instanceof EarlierDeedError) return texts.earlierDeed;
  const code = errorCode(error);
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return texts.cellEditing;
    case "AccessDenied":
      return texts.protected;
    case "ActivityLimitReached":
    case "RequestAborted":
    case "Timeout":
      return texts.busy;
    case "ItemNotFound":
    case "InvalidReference":
      return texts.missing;
    default:
      return texts.unknown(code);
  }
}

/** Whether the same attempt will work once the user leaves the cell. */
export function isCellEditing(error: unknown): boolean {
  return errorCode(error) === "InvalidOperationInCellEditMode";
}

function errorCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : "?";
}

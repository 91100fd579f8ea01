import type { Translate } from "../i18n/texts";
import { HalfBuiltError } from "../workbook/createStarterWorkbook";
import { FrozenError } from "../workbook/freeze/refuseIfFrozen";
import { HalfDoneError } from "../workbook/journal/carryOut";
import { EarlierDeedError } from "../workbook/journal/deedInProgress";

/** Says what went wrong and what to do, for an error from Office.js. */
export function describeProblem(error: unknown, t: Translate): string {
  if (error instanceof HalfBuiltError) return t("errors.halfBuilt", { sheets: error.sheets.join(", ") });
  if (error instanceof EarlierDeedError) return t("errors.earlierDeed");
  if (error instanceof FrozenError) return t("errors.frozen");
  if (error instanceof HalfDoneError) {
    const { cause } = error;
    return isCancelled(cause) ? t("errors.halfDone") : `${describeProblem(cause, t)} ${t("errors.halfDone")}`;
  }
  const code = errorCode(error);
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return t("errors.cellEditing");
    case "AccessDenied":
      return t("errors.protected");
    case "ActivityLimitReached":
    case "RequestAborted":
    case "Timeout":
      return t("errors.busy");
    case "ItemNotFound":
    case "InvalidReference":
      return t("errors.missing");
    default:
      return t("errors.unknown", { code });
  }
}

/** Whether the same attempt will work once the user leaves the cell. */
export function isCellEditing(error: unknown): boolean {
  return errorCode(error) === "InvalidOperationInCellEditMode";
}

/** Whether it ended since the user stopped it. */
export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

function errorCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : "?";
}

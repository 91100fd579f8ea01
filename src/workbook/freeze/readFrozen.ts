import { loadParts } from "../storedParts";
import { frozenKind } from "./frozenPart";

/** What lies frozen in the workbook. */
export interface FrozenState {
  readonly formulas: number;
  readonly sheets: readonly string[];
  /** When the last of them were frozen. */
  readonly time: string;
  /** Parts that are damaged, or written by a newer version of the add-in; they are left alone. */
  readonly unreadable: number;
}

/** Tells what is frozen in the open workbook; null when nothing is. */
export async function readFrozen(): Promise<FrozenState | null> {
  return Excel.run(async (context) => {
    const parts = await loadParts(context, frozenKind);
    if (parts.length === 0) return null;
    const frozen = parts.flatMap((part) => (part.state === "whole" ? [part.payload] : []));
    const ranges = frozen.flatMap((one) => one.ranges);
    return {
      formulas: ranges.length,
      sheets: [...new Set(ranges.map(({ sheet }) => sheet))],
      time: frozen.at(-1)?.time ?? "",
      unreadable: parts.length - frozen.length,
    };
  });
}

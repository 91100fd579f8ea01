import { loadParts } from "../storedParts";
import { frozenKind } from "./frozenPart";

/** What lies frozen in the workbook. */
export interface FrozenState {
  readonly formulas: number;
  readonly sheets: readonly string[];
  /** When the last of them were frozen. */
  readonly time: string;
  /** The scenario that their values are for; undefined where none was active, or nobody wrote it down. */
  readonly scenario?: string | undefined;
  /** Parts that are damaged, or written by a newer version of the add-in; they are left alone. */
  readonly unreadable: number;
}

/** Tells what is frozen in the open workbook; null when nothing is. */
export async function readFrozen(): Promise<FrozenState | null> {
  return Excel.run(frozenIn);
}

/** The same, for whoever is asking the workbook already. */
export async function frozenIn(context: Excel.RequestContext): Promise<FrozenState | null> {
  const parts = await loadParts(context, frozenKind);
  if (parts.length === 0) return null;
  const frozen = parts.flatMap((part) => (part.state === "whole" ? [part.payload] : []));
  const ranges = frozen.flatMap((one) => one.ranges);
  return {
    formulas: ranges.length,
    sheets: [...new Set(ranges.map(({ sheet }) => sheet))],
    time: frozen.at(-1)?.time ?? "",
    scenario: frozen.at(-1)?.scenario,
    unreadable: parts.length - frozen.length,
  };
}

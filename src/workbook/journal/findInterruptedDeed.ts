import { deedInProgress } from "./deedInProgress";

/** A deed that stopped half-way, as much as the user needs to choose. */
export type InterruptedDeed =
  | {
      readonly state: "whole";
      readonly deed: string;
      /** The sheets it was changing or making. */
      readonly sheets: readonly string[];
      /** How much of it was done, 0 to 1. */
      readonly progress: number;
      /** A deed that makes sheets can only be undone and begun again. */
      readonly canComplete: boolean;
    }
  | { readonly state: "damaged" | "newer" };

/** Looks for a deed that stopped half-way in the open workbook; null when all is well. */
export async function findInterruptedDeed(): Promise<InterruptedDeed | null> {
  return Excel.run(async (context) => {
    const found = await deedInProgress(context);
    if (found === null) return null;
    if (typeof found === "string") return { state: found };
    const { head, pages } = found;
    const changed = pages.flatMap(({ changes }) => changes.map(({ sheet }) => sheet));
    return {
      state: "whole",
      deed: head.deed,
      sheets: [...new Set([...head.makesSheets, ...changed])],
      progress: head.pages === 0 ? 0 : head.done / head.pages,
      canComplete: head.makesSheets.length === 0,
    };
  });
}

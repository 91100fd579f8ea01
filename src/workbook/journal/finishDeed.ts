import { inBatches } from "../inBatches";
import { deedInProgress, endDeed, type DeedInProgress } from "./deedInProgress";
import { isDisturbed } from "./disturbedCells";
import type { CellChange, RecordHead } from "./deedRecord";
import { turnPages, type Direction } from "./turnPages";

/** Where someone has changed cells since the deed stopped. */
export interface DisturbedRange {
  readonly sheet: string;
  readonly address: string;
}

/** How finishing went: done; nothing to do; a question first; or not possible, with the reason. */
export type Finishing =
  | { readonly state: "done" | "none" | "damaged" | "newer" | "cannotComplete" }
  | { readonly state: "asks"; readonly disturbed: readonly DisturbedRange[] };

/** Completes a deed that stopped half-way ("after"), or takes back what it did ("before"). */
export async function finishDeed(
  direction: Direction,
  disturbedCells: "ask" | "keep" | "overwrite" = "ask",
): Promise<Finishing> {
  return Excel.run(async (context) => {
    const deed = await deedInProgress(context);
    if (deed === null) return { state: "none" };
    if (typeof deed === "string") return { state: deed };
    if (direction === "after" && deed.head.makesSheets.length > 0) return { state: "cannotComplete" };

    const disturbed = disturbedCells === "overwrite" ? new Set<CellChange>() : await disturbedIn(context, deed);
    if (disturbedCells === "ask" && disturbed.size > 0) {
      return { state: "asks", disturbed: [...disturbed].map(({ sheet, address }) => ({ sheet, address })) };
    }
    const pages = deed.pages.map((page) => ({
      ...page,
      changes: page.changes.filter((change) => !disturbed.has(change)),
    }));
    if (direction === "before") await removeMade(context, deed.head);
    await turnPages(context, { ...deed, pages }, direction);
    return { state: "done" };
  });
}

/** Takes away a record that cannot be read; the cells stay as they are. */
export async function forgetDeed(): Promise<void> {
  await Excel.run(endDeed);
}

async function disturbedIn(context: Excel.RequestContext, { pages, sheets }: DeedInProgress): Promise<Set<CellChange>> {
  const disturbed = new Set<CellChange>();
  await inBatches(
    pages.map(({ changes }) => changes),
    async (changes) => {
      const ranges = changes.flatMap((change) => {
        const sheet = sheets.nameOf(change);
        if (sheet === undefined) return [];
        return [{ change, range: context.workbook.worksheets.getItem(sheet).getRange(change.address) }];
      });
      for (const { range } of ranges) range.load("values,formulas");
      await context.sync();
      for (const { change, range } of ranges) {
        if (isDisturbed(change, range.values, range.formulas)) disturbed.add(change);
      }
    },
  );
  return disturbed;
}

/** Takes away the sheets and names that a deed has made so far. */
export async function removeMade(
  context: Excel.RequestContext,
  { makesNames, makesSheets }: RecordHead,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  const made = [
    ...makesNames.map((name) => names.getItemOrNullObject(name)),
    ...makesSheets.map((name) => worksheets.getItemOrNullObject(name)),
  ];
  await context.sync();
  for (const item of made) if (!item.isNullObject) item.delete();
  await context.sync();
}

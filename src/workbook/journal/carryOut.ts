import { beginDeed, endDeed } from "./deedInProgress";
import type { DeedPlan } from "./deedRecord";
import { finishDeed } from "./finishDeed";
import { turnPages } from "./turnPages";

/**
 * Does what a plan says, written down first. If it fails, what was done is undone;
 * if that fails too, the record stays for `findInterruptedDeed`.
 */
export async function carryOut(plan: DeedPlan): Promise<void> {
  const begun = { some: false };
  try {
    await Excel.run(async (context) => {
      const deed = await beginDeed(context, plan);
      begun.some = true;
      await turnPages(context, deed, "after");
      await endDeed(context);
    });
  } catch (error) {
    if (begun.some) await finishDeed("before").catch(() => undefined);
    throw error;
  }
}

import { beginDeed } from "./deedInProgress";
import type { DeedPlan } from "./deedRecord";
import { finishDeed } from "./finishDeed";
import { turnPages, type DeedWatch } from "./turnPages";

/** A deed stopped half-way, and what was done could not be undone now; its record stands for `findInterruptedDeed`. */
export class HalfDoneError extends Error {
  constructor(cause: unknown) {
    super("stopped half-way", { cause });
  }
}

/** Does what a plan says, written down first. If it fails or is stopped, what was done is undone. */
export async function carryOut(plan: DeedPlan, watch: DeedWatch = {}): Promise<void> {
  const begun = { some: false };
  try {
    await Excel.run(async (context) => {
      watch.signal?.throwIfAborted();
      const deed = await beginDeed(context, plan);
      begun.some = true;
      await turnPages(context, deed, "after", watch);
    });
  } catch (error) {
    if (!begun.some) throw error;
    const { state } = await finishDeed("before").catch(() => ({ state: "lost" }));
    // The record goes with the last page: that came through, only its answer did not.
    if (state === "none") return;
    throw state === "done" ? error : new HalfDoneError(error);
  }
}

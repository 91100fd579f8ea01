import { useState } from "react";

import type { InsertOutcome } from "./InsertionOutcome";

/** The latest insertion: how it goes, and the way to start another. */
export interface LatestInsertion {
  readonly outcome: InsertOutcome | null;
  /** `deed` answers null when there was nothing to insert yet. */
  readonly run: (deed: () => Promise<InsertOutcome | null>) => Promise<void>;
}

/** Follows an insertion; what was said of it is old when `about`, its place and what it writes, is another. */
export function useInsertion(about: string): LatestInsertion {
  const [told, setTold] = useState<{ readonly about: string; readonly outcome: InsertOutcome | null } | null>(null);
  const tell = (outcome: InsertOutcome | null): void => {
    setTold({ about, outcome });
  };
  return {
    outcome: told?.about === about ? told.outcome : null,
    run: async (deed) => {
      tell({ kind: "working" });
      try {
        tell(await deed());
      } catch (error) {
        tell({ kind: "failed", error });
      }
    },
  };
}

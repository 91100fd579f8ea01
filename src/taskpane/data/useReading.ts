import { use, useEffect, useState } from "react";

import { isCellEditing } from "../problem";
import { DeedTurnContext } from "./useDeed";

/** What the workbook told; while a new reading is under way the old one stands. */
export type Reading<T> =
  | { readonly state: "unread" }
  | { readonly state: "read"; readonly value: T }
  | { readonly state: "failed"; readonly error: unknown };

const rereadMilliseconds = 1000;

/** Reads something from the workbook when it is first shown, and again after every deed. */
export function useReading<T>(read: () => Promise<T>): Reading<T> {
  const { ended } = use(DeedTurnContext);
  const [reading, setReading] = useState<Reading<T>>({ state: "unread" });
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = (): void => {
      read().then(
        (value) => {
          if (isCurrent) setReading({ state: "read", value });
        },
        (error: unknown) => {
          if (!isCurrent) return;
          // Nobody asked for this reading: it waits until the user has left the cell.
          if (isCellEditing(error)) timer = setTimeout(attempt, rereadMilliseconds);
          else setReading({ state: "failed", error });
        },
      );
    };
    attempt();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [read, ended]);
  return reading;
}

import { useEffect, useState } from "react";

import { isCellEditing } from "../problem";

const againMilliseconds = 1000;

/** Reads something when it is first shown and each time `reading` is another; null until it has been read. */
export function useWorkbookReading<Value>(read: () => Promise<Value>, reading: unknown): Value | Error | null {
  const [value, setValue] = useState<Value | Error | null>(null);
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = (): void => {
      read().then(
        (next) => {
          if (isCurrent) setValue(next);
        },
        (error: unknown) => {
          if (!isCurrent) return;
          // nobody asked for this reading: it waits until the user has left the cell
          if (isCellEditing(error)) timer = setTimeout(attempt, againMilliseconds);
          else setValue(error instanceof Error ? error : new Error(String(error)));
        },
      );
    };
    attempt();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [read, reading]);
  return value;
}

import { useEffect, useState } from "react";

import type { Selection } from "../../workbook/selection";

/** Following the sheet: what is selected, and when cells have changed. */
export interface FollowingDeeds {
  readonly readSelection: () => Promise<Selection>;
  readonly watchSelection: (onChange: () => void) => Promise<() => Promise<void>>;
  readonly watchWorkbook: (onChange: () => void) => Promise<() => Promise<void>>;
}

/** What is selected, null until it is known, and how many times something has happened to the sheets. */
export function useSheets(deeds: FollowingDeeds): { readonly selection: Selection | null; readonly changes: number } {
  const [selection, setSelection] = useState<Selection | null>(null);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const read = (): void => {
      // several areas, or a cell under edit: the selection that was known stays
      deeds.readSelection().then(setSelection, () => undefined);
    };
    const watching = [
      deeds.watchSelection(read),
      deeds.watchWorkbook(() => {
        setChanges((before) => before + 1);
      }),
    ];
    // without events the form still works: it reads the sheet again when something is to be written
    for (const one of watching) one.catch(() => undefined);
    read();
    return () => {
      for (const one of watching) one.then((stop) => stop()).catch(() => undefined);
    };
  }, [deeds]);
  return { selection, changes };
}

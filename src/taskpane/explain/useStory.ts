import { useEffect, useState } from "react";

import type { CellStory } from "../../workbook/explain/cellStory";
import { isCellEditing } from "../problem";

/** Finding out about the selected cell, and hearing when it is another or has changed. */
export interface StoryDeeds {
  readonly explainSelection: () => Promise<CellStory>;
  readonly watchSelection: (onChange: () => void) => Promise<() => Promise<void>>;
}

/** What is known about the selected cell: the story, why it cannot be told, or null before it is read. */
export type StoryReading = { readonly story: CellStory } | { readonly error: unknown } | null;

const againMilliseconds = 1000;

/** Follows the selection while the view is shown; the old story stands until the new one has been read. */
export function useStory({ explainSelection, watchSelection }: StoryDeeds, isShown: boolean): StoryReading {
  const [reading, setReading] = useState<StoryReading>(null);
  useEffect(() => {
    if (!isShown) return;
    let newest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      newest += 1;
      const number = newest;
      clearTimeout(timer);
      explainSelection().then(
        (story) => {
          if (number !== newest) return;
          setReading({ story });
          if (story.kind === "calculating") timer = setTimeout(read, againMilliseconds);
        },
        (error: unknown) => {
          if (number !== newest) return;
          // nobody asked for this reading: it waits until the user has left the cell
          if (isCellEditing(error)) timer = setTimeout(read, againMilliseconds);
          else setReading({ error });
        },
      );
    };
    const watching = watchSelection(read);
    watching.catch((error: unknown) => {
      setReading({ error });
    });
    read();
    return () => {
      newest = Infinity;
      clearTimeout(timer);
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [explainSelection, watchSelection, isShown]);
  return reading;
}

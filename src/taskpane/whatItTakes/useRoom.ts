import { useEffect, useState } from "react";

import type { Room } from "../../workbook/readRoom";

/** How the cells that an answer would fill are read and followed. */
export interface RoomReader {
  readonly readRoom: (columns: number) => Promise<Room>;
  readonly watchSelection: (onChange: () => void) => Promise<() => Promise<void>>;
}

/** The cells that an answer would fill where the user points now; null until they are read. */
export function useRoom({ readRoom, watchSelection }: RoomReader, columns: number, inserted: unknown): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = (): void => {
      readRoom(columns).then(
        (found) => {
          if (isCurrent) setRoom(found);
        },
        () => {
          // several areas are selected, or a cell is being edited: there is nowhere to write
          if (isCurrent) setRoom(null);
        },
      );
    };
    read();
    const watching = watchSelection(read);
    watching.catch(() => undefined);
    return () => {
      isCurrent = false;
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [readRoom, watchSelection, columns, inserted]);
  return room;
}

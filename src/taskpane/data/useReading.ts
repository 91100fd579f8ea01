import { use } from "react";

import { useWorkbookReading } from "../frame/useWorkbookReading";
import { DeedTurnContext } from "./useDeed";

/** Reads something from the workbook when it is first shown, and again after every deed; null until it has been read. */
export function useReading<T>(read: () => Promise<T>): T | null {
  const { ended } = use(DeedTurnContext);
  const value = useWorkbookReading(read, ended);
  return value instanceof Error ? null : value;
}

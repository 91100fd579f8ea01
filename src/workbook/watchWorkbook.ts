import { whenQuiet } from "./whenQuiet";

/** Calls back once when the workbook has changed or calculated and then been quiet for a moment; the answer stops watching. */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  return whenQuiet(150, onChange, (worksheets, notice) => [
    worksheets.onChanged.add(notice),
    worksheets.onCalculated.add(notice),
    worksheets.onAdded.add(notice),
    worksheets.onDeleted.add(notice),
  ]);
}

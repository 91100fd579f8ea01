import { whenQuiet } from "./whenQuiet";

/** What is selected; row and column count from zero. */
export interface Selection {
  readonly sheet: string;
  /** With the sheet, as Excel writes it in a formula. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
}

/** Reads what is selected now. */
export async function readSelection(): Promise<Selection> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address,rowIndex,columnIndex,worksheet/name");
    await context.sync();
    const { address, rowIndex, columnIndex, worksheet } = range;
    return { sheet: worksheet.name, address, row: rowIndex, column: columnIndex };
  });
}

/** Calls back when another cell or sheet has been selected and the hand is at rest; the answer stops watching. */
export async function watchSelection(onChange: () => void): Promise<() => Promise<void>> {
  return whenQuiet(100, onChange, (worksheets, notice) => [
    worksheets.onSelectionChanged.add(notice),
    worksheets.onActivated.add(notice),
  ]);
}

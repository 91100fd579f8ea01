/** The cells that an answer would fill from the active cell. */
export interface Room {
  /** With the sheet, as Excel writes it in a formula. */
  readonly cells: string;
  readonly isFree: boolean;
}

/** Looks whether the active cell and those to the right of it are free. */
export async function readRoom(columns: number): Promise<Room> {
  return Excel.run(async (context) => {
    const range = context.workbook.getActiveCell().getResizedRange(0, columns - 1);
    range.load("address,formulas");
    await context.sync();
    return { cells: range.address, isFree: (range.formulas as unknown[][]).flat().every((content) => content === "") };
  });
}

/** A cell or range on a sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Brings a cell to the front and selects it. */
export async function showCell({ sheet, address }: CellPlace): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

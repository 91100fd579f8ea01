/** Brings the sheet with the active scenario to the front. */
export async function showStart(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem("AktivtScenario").getRange().worksheet.activate();
    await context.sync();
  });
}

import { refuseIfFrozen } from "./freeze/refuseIfFrozen";

/** Makes a scenario the active one by writing its name into one cell, the named AktivtScenario. */
export async function selectScenario(name: string): Promise<void> {
  await Excel.run(async (context) => {
    await refuseIfFrozen(context);
    context.workbook.names.getItem("AktivtScenario").getRange().values = [[name]];
    await context.sync();
  });
}

import { notationOf, type Notation } from "./formula/notation";

/** How this user's Excel writes formulas and numbers. */
export async function readNotation(): Promise<Notation> {
  return Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator");
    await context.sync();
    return notationOf(application.decimalSeparator, Office.context.displayLanguage);
  });
}

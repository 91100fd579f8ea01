import { asOneUndo } from "./asOneUndo";
import { conflictsIn, type Conflicts } from "./findConflicts";
import { removeStarterWorkbook } from "./removeStarterWorkbook";
import { templateSheetNames, type SheetNames } from "./sheetNames";
import { starterWorkbook } from "./template/starterWorkbook";
import { writeCharts } from "./writeCharts";
import { styleSheet, writeConstants, writeFormulas } from "./writeSheet";

/** The steps in which the starter workbook is made, as they begin. */
export type CreationStep = "checking" | "sheets" | "formulas" | "looks";

/** All steps in order, for whoever shows how far it has come. */
export const creationSteps: readonly CreationStep[] = ["checking", "sheets", "formulas", "looks"];

/** Something in the workbook already has a name that is needed; nothing was written. */
export class ConflictError extends Error {
  constructor(readonly conflicts: Conflicts) {
    super(`taken: ${[...conflicts.sheets, ...conflicts.names].join(", ")}`);
  }
}

/** Making the workbook failed, and so did taking away the half that was made. */
export class HalfBuiltError extends Error {
  constructor(
    readonly sheets: readonly string[],
    cause: unknown,
  ) {
    super(`left behind: ${sheets.join(", ")}`, { cause });
  }
}

/**
 * Makes the sheets, names and table of the starter workbook beside what is there, and shows Start.
 * Overwrites nothing; if it fails, everything it made is gone again.
 */
export function createStarterWorkbook(
  onStep: (step: CreationStep) => void,
  sheetNames: SheetNames = templateSheetNames,
): Promise<void> {
  // Two at once would take each other's sheets for their own when cleaning up.
  running ??= asOneUndo((options) => build(options, onStep, sheetNames)).finally(() => {
    running = null;
  });
  return running;
}

let running: Promise<void> | null = null;

async function build(
  options: Excel.RunOptions,
  onStep: (step: CreationStep) => void,
  sheetNames: SheetNames,
): Promise<void> {
  const made = { some: false };
  try {
    await Excel.run(options, async (context) => {
      onStep("checking");
      const conflicts = await conflictsIn(context, sheetNames);
      if (conflicts.sheets.length + conflicts.names.length > 0) throw new ConflictError(conflicts);

      onStep("sheets");
      made.some = true;
      const { workbook } = context;
      const sheets = starterWorkbook.map((template) => ({
        template,
        sheet: workbook.worksheets.add(sheetNames.get(template.name) ?? template.name),
      }));
      for (const { sheet, template } of sheets) writeConstants(sheet, template, workbook, sheetNames);
      await context.sync();

      onStep("formulas");
      for (const { sheet, template } of sheets) writeFormulas(sheet, template, sheetNames);
      await context.sync();

      onStep("looks");
      for (const { sheet, template } of sheets) {
        styleSheet(sheet, template);
        writeCharts(sheet, template, workbook, sheetNames);
      }
      sheets[0]?.sheet.activate();
      await context.sync();
    });
  } catch (error) {
    if (made.some) await cleanUp(sheetNames, error);
    throw error;
  }
}

async function cleanUp(sheetNames: SheetNames, cause: unknown): Promise<void> {
  try {
    await removeStarterWorkbook(sheetNames);
  } catch {
    throw new HalfBuiltError([...sheetNames.values()], cause);
  }
}

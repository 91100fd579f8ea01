import { asOneUndo } from "./asOneUndo";
import { conflictsIn, templateNames, type Conflicts } from "./findConflicts";
import { batchesOf } from "./inBatches";
import { beginDeed, endDeed, refuseSecondDeed } from "./journal/deedInProgress";
import { finishDeed } from "./journal/finishDeed";
import { templateSheetNames, type SheetNames } from "./sheetNames";
import { starterWorkbook } from "./template/starterWorkbook";
import type { TemplateSheet } from "./template/template";
import { writeCharts } from "./writeCharts";
import { styleSheet, writeConstants, writeFormulas } from "./writeSheet";

/** The steps in which the starter workbook is made, as they begin. */
export type CreationStep = "checking" | "sheets" | "formulas" | "looks";

/** All steps in order, for whoever shows how far it has come. */
export const creationSteps: readonly CreationStep[] = ["checking", "sheets", "formulas", "looks"];

/** How far the making has come: the step, and the sheets it has reached when it goes sheet by sheet. */
export interface CreationProgress {
  readonly step: CreationStep;
  readonly sheet?: number;
  readonly sheets: number;
}

/** How the starter workbook is to be made. */
export interface CreationOptions {
  readonly sheetNames?: SheetNames;
  /** Stops the making; everything it made is gone again. */
  readonly signal?: AbortSignal;
}

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

type OnProgress = (progress: CreationProgress) => void;

/**
 * Makes the sheets, names and table of the starter workbook beside what is there, and shows Start.
 * Overwrites nothing; if it fails or is stopped, everything it made is gone again. It is written down first,
 * so that what a lost connection leaves behind can be taken away by whoever opens the workbook.
 */
export function createStarterWorkbook(onProgress: OnProgress, options: CreationOptions = {}): Promise<void> {
  // Two at once would take each other's sheets for their own when cleaning up.
  running ??= asOneUndo((run) => create(run, onProgress, options)).finally(() => {
    running = null;
  });
  return running;
}

let running: Promise<void> | null = null;

async function create(
  run: Excel.RunOptions,
  onProgress: OnProgress,
  { sheetNames = templateSheetNames, signal }: CreationOptions,
): Promise<void> {
  onProgress({ step: "checking", sheets: starterWorkbook.length });
  // Outside the group that is undone in one step: the record is no part of what was made.
  await Excel.run((context) => begin(context, sheetNames));
  try {
    signal?.throwIfAborted();
    await Excel.run(run, (context) => build(context, onProgress, sheetNames, signal));
  } catch (error) {
    await finishDeed("before").catch(() => {
      throw new HalfBuiltError([...sheetNames.values()], error);
    });
    throw error;
  }
  await Excel.run(endDeed);
}

async function begin(context: Excel.RequestContext, sheetNames: SheetNames): Promise<void> {
  await refuseSecondDeed(context);
  const conflicts = await conflictsIn(context, sheetNames);
  if (conflicts.sheets.length + conflicts.names.length > 0) throw new ConflictError(conflicts);
  const [makesSheets, makesNames] = [[...sheetNames.values()], templateNames()];
  await beginDeed(context, { deed: "createStarter", changes: [], makesSheets, makesNames });
}

interface MadeSheet {
  readonly template: TemplateSheet;
  readonly sheet: Excel.Worksheet;
}

const sheetsPerRequest = 6;

async function build(
  context: Excel.RequestContext,
  onProgress: OnProgress,
  sheetNames: SheetNames,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { workbook } = context;
  const sheets = starterWorkbook.length;
  const sync = async (): Promise<void> => {
    await context.sync();
    signal?.throwIfAborted();
  };
  const inTurn = async (step: CreationStep, write: (made: MadeSheet) => void): Promise<void> => {
    let sheet = 0;
    for (const batch of batchesOf(made, () => 1, sheetsPerRequest)) {
      sheet += batch.length;
      onProgress({ step, sheet, sheets });
      batch.forEach(write);
      await sync();
    }
  };

  const made = starterWorkbook.map((template): MadeSheet => ({
    template,
    sheet: workbook.worksheets.add(sheetNames.get(template.name) ?? template.name),
  }));
  await inTurn("sheets", ({ sheet, template }) => {
    writeConstants(sheet, template, workbook, sheetNames);
  });
  onProgress({ step: "formulas", sheets });
  for (const { sheet, template } of made) writeFormulas(sheet, template, sheetNames);
  await sync();
  await inTurn("looks", ({ sheet, template }) => {
    styleSheet(sheet, template);
    writeCharts(sheet, template, workbook, sheetNames);
  });
  made[0]?.sheet.activate();
  await context.sync();
}

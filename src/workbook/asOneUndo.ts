/** Runs a deed as one step of Excel's undo where Excel can; `deed` may be called a second time, and must not mind what the first left. */
export async function asOneUndo(deed: (options: Excel.RunOptions) => Promise<void>): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) {
    await deed({});
    return;
  }
  try {
    await deed({ mergeUndoGroup: true });
  } catch (error) {
    // Excel refuses whole groups that hold a step it cannot undo; then it is done without the group.
    if (!(error instanceof OfficeExtension.Error) || error.code !== "UndoNotSupported") throw error;
    await deed({});
  }
}

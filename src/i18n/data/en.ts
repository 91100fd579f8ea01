import type { Texts } from "../nb";

/** English of the pane's Data part. */
export const dataEn: Texts["data"] = {
  loading: "Fetching the data tools",
  notLoaded: "Could not fetch the data tools. Check the network connection, and try again.",
  planning: "Looking at the workbook",
  working: "Writing in the workbook",
  renewed: "The workbook has changed since you looked at this. This is how it will be now:",
  cancel: "Cancel",
  close: "Close",
  showMore: (count) => `Show ${count} more`,
  cells: { one: "1 cell", other: (count) => `${count} cells` },
  errors: { one: "1 error stops the import", other: (count) => `${count} errors stop the import` },
  warnings: { one: "1 warning", other: (count) => `${count} warnings` },
  missingLabels: (sheet, labels) => `The sheet ${sheet} is left alone, since these rows are gone: ${labels}.`,

  interrupted: {
    title: "A deed stopped half-way",
    stopped: (deed, sheets) =>
      `“${deed}” did not finish on ${sheets}. If a colleague is doing it now, wait. Otherwise complete it, or take it back.`,
    complete: "Complete",
    undo: "Undo",
    changedTitle: "Some cells have changed in between",
    changed: (cells) => `These cells hold something the deed did not know of: ${cells}.`,
    keep: "Keep what is there",
    overwrite: "Overwrite",
    damaged:
      "What was going to happen cannot be read. The cells stay as they are. Look over the figures before you remove the mark.",
    forget: "Remove the mark",
    newer: "It was begun by a newer version of the add-in. Open the workbook there to complete or undo it.",
    deeds: {
      clearFigures: "Empty for own figures",
      importAccounts: "Import accounts",
      rollYear: "Roll one year on",
      freeze: "Freeze",
      thaw: "Thaw",
      restoreVersion: "Restore version",
      repairFormulas: "Repair formulas",
    },
  },

  groups: {
    workbook: "Workbook",
    figures: "Figures",
  },

  starter: {
    title: "Starter workbook",
    sentence:
      "Sheets with formulas for result, reserve fund, debt, pension and fiscal rules, ready for your own figures.",
    exists: "This workbook has the starter workbook.",
    save: "Download a new one as an Excel file",
  },
};

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
  drop: "or drop the files here",
  formulas: { one: "1 formula", other: (count) => `${count} formulas` },
  empty: "empty",
  lines: { one: "1 line", other: (count) => `${count} lines` },
  missing: "missing",
  versions: { one: "1 version", other: (count) => `${count} versions` },
  figuresCounted: { one: "1 figure", other: (count) => `${count} figures` },
  cells: { one: "1 cell", other: (count) => `${count} cells` },
  errors: { one: "1 error stops the import", other: (count) => `${count} errors stop the import` },
  warnings: { one: "1 warning", other: (count) => `${count} warnings` },
  thawFirst: "The formulas are frozen. Thaw them before you change figures, or the workbook does not recalculate.",
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
    versions: "Versions",
    sharing: "Sharing",
    control: "Control",
  },

  starter: {
    title: "Starter workbook",
    sentence:
      "Sheets with formulas for result, reserve fund, debt, pension and fiscal rules, ready for your own figures.",
    exists: "This workbook has the starter workbook.",
    save: "Download a new one as an Excel file",
  },

  clear: {
    title: "Empty for own figures",
    sentence: "Removes the example municipality's figures and sources. Layout, formulas and common rates stay.",
    action: "See what is emptied",
    nothing: "No figures of the example municipality are left.",
    preview: "These cells become empty:",
    confirm: (cells) => `Empty ${cells}`,
    done: (cells) => `${cells} emptied. Type your own figures where they stood.`,
  },

  importing: {
    title: "Import accounts",
    sentence: "Reads the files that are sent to Statistics Norway (KOSTRA 0A and 0B), one or two years at once.",
    action: "Choose files",
    noWorkbook: "The workbook has no base year. Create the starter workbook first.",
    otherYears: (years, baseYear) =>
      `The files are for ${years}, but the workbook stands in ${baseYear} and takes ${baseYear - 1} and ${baseYear}. Roll the workbook on, or choose other files.`,
    lines: (year, lines) => `The accounts of ${year}: ${lines}.`,
    figures: "These figures are set:",
    cells: "So many cells change on each sheet:",
    confirm: (years) => `Import ${years}`,
    done: (years) => `The accounts of ${years} are imported.`,
  },

  roll: {
    title: "Roll one year on",
    sentence: "Moves the whole workbook one year on: base year, plan period, rates and scenarios.",
    action: "See what moves",
    noWorkbook: "The workbook has no base year. Create the starter workbook first.",
    halted: "The workbook cannot be rolled before these rows are back:",
    years: (from, to) => `The base year goes from ${from} to ${to}, and the plan period follows.`,
    carried: (year) => `The plan's figures for ${year} stand as base year until the accounts are imported:`,
    cells: "So many cells change on each sheet:",
    fill: (year) =>
      `Afterwards: import the accounts of ${year}, and fill in the last year. The old base year is gone, so save a version first.`,
    confirm: (year) => `Roll to ${year}`,
    done: (year) => `The base year is ${year}. Import the accounts of ${year} once they are closed.`,
  },

  freeze: {
    title: "Freeze",
    sentence:
      "Writes values over our formulas, so anyone can open the file without the add-in. The formulas can be put back.",
    action: "See what is frozen",
    nothing: "No formulas in the workbook use our functions.",
    preview: "These formulas become values:",
    confirm: (formulas) => `Freeze ${formulas}`,
    done: (formulas, cells) => `${formulas} frozen as values in ${cells}.`,
    left: (cells) => `These had no answer to freeze, and are as before: ${cells}.`,
  },

  thaw: {
    title: "Thaw",
    sentence: (formulas, time) => `${formulas} frozen, last ${time}. Here they are put back.`,
    action: "See what is thawed",
    actionChosen: "Go on with the chosen",
    nothing: "Nothing is frozen.",
    preview: (sheets) =>
      `The formulas are written back on ${sheets}. If something has changed since they were frozen, you are asked first.`,
    previewChosen: (overwritten, kept) => `${overwritten} written over what stands there now, and ${kept} left frozen.`,
    unreadable: "Some of what is frozen cannot be read by this version of the add-in, and is left.",
    confirm: "Thaw",
    asked: (formulas) => `Nothing is written yet. Choose which of ${formulas} should be put back all the same.`,
    done: (formulas) => `${formulas} put back.`,
    still: (formulas) => `${formulas} still frozen.`,
    reasons: {
      changed: "the value has changed.",
      moved: "rows or columns have moved.",
      sheetGone: "the sheet is deleted.",
      referenceGone: "a sheet that the formula refers to is deleted.",
    },
  },

  versionStatus: {
    utkast: "Draft",
    kommunedirektoerensForslag: "Chief executive's proposal",
    vedtatt: "Adopted",
  },
  unchained: (version) => `The version that ${version} builds on is gone or changed.`,
  unreadableVersions: (versions) =>
    `${versions} cannot be read by this version of the add-in, and stay where they are.`,

  saveVersion: {
    title: "Save version",
    sentence: "Keeps assumptions, scenarios and results in the workbook. Saved versions never change.",
    label: "Name",
    labelHint: "For example “Before the executive committee”",
    status: "Status",
    action: "Save as it is now",
    preview: (version) => `“${version}” is saved in the workbook. No cells change.`,
    confirm: "Save version",
    done: (number) => `Version ${number} is saved. Save the workbook too.`,
    waiting: (results) =>
      `Nothing is saved, since ${results} has not been calculated yet. Wait a little, and try again.`,
  },

  compare: {
    title: "Compare",
    sentence: "Shows cell by cell how two versions differ. Press a name to go to the cell.",
    from: "From",
    to: "To",
    current: "The workbook now",
    action: "Compare",
    same: "They do not differ.",
    kind: { input: "Assumptions", scenario: "Scenarios", result: "Results" },
  },

  restore: {
    title: "Restore",
    sentence: "Writes the assumptions and scenarios of a version back. The results are calculated anew.",
    version: "Version",
    action: "See what changes",
    same: "The workbook has everything that is in the version.",
    preview: "These cells are written:",
    homeless: (figures) => `These have no cell any more, and are not restored: ${figures}.`,
    confirm: (cells) => `Write ${cells}`,
    done: (cells) => `${cells} restored.`,
    changed: "The workbook changed in between, and nothing was written. Look at the changes once more.",
  },

  health: {
    title: "Health check",
    sentence: "Looks for cells that are not calculated, overwritten formulas, mixed units and outdated rates.",
    action: "Check the workbook",
    well: "Found nothing to point out.",
    stuck: "Formulas that are not calculated can be written anew as they stand.",
    repair: (formulas) => `Repair ${formulas}`,
    done: (formulas) => `${formulas} written anew. Run the check again in a while.`,
    severities: {
      error: { one: "1 error", other: (count) => `${count} errors` },
      warning: { one: "1 warning", other: (count) => `${count} warnings` },
      note: { one: "1 note", other: (count) => `${count} notes` },
    },
    findings: {
      stuck: (value) => `shows ${value} and is not calculated.`,
      brokenReference: (formula) => `refers to something that is deleted: ${formula}.`,
      overwrittenFormula: (value, formula) => `has the number ${value} where its neighbours have ${formula}.`,
      numberInFormula: (formula, neighbour) =>
        `has a number typed into the formula: ${formula}, while its neighbour has ${neighbour}.`,
      unequalRanges: (name, ranges) => `${name} gets ranges of unequal length: ${ranges}.`,
      yearsApart: (name, ranges) => `${name} gets ranges that begin in different years: ${ranges}.`,
      deepChain: (depth) => `waits for ${depth} of our functions one after another. That is slow.`,
      outdatedRate: (rate, from, value, source) => `has ${rate}. From ${from} it is ${value} (${source}).`,
      unitMix: (unit, other, place) => `mixes ${unit} with ${other} from ${place}.`,
      magnitude: (value, typical) => `has ${value}, while the rest of the row is around ${typical}. Is the unit right?`,
      priceLevelMix: (level, other, place) => `mixes ${level} with ${other} from ${place}.`,
      textNumber: (text, number) => `has the text “${text}”. Type the number ${number}.`,
      leftFigures: (municipality) => `has figures of ${municipality}. Type your own, or empty the sheet.`,
      units: { kr: "kroner", "1000kr": "1,000 kr", millkr: "mill. kr" },
      levels: { faste: "fixed prices", loepende: "current prices" },
    },
  },
};

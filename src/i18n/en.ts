import { dataEn } from "./data/en";
import { explainEn } from "./explain/en";
import { functionsEn } from "./functions/en";
import { rulesEn, whatItTakesEn } from "./rules/en";
import type { Catalogue } from "./nb";
import { scenarioEn } from "./scenario/en";
import { settingsEn } from "./settings/en";
import { uncertaintyEn } from "./uncertainty/en";

/** English. */
export const en: Catalogue = {
  languageName: "English",
  title: "Handlingsrom",
  tabs: { label: "Parts of the pane", scenario: "Scenario", rules: "Rules", explain: "Explain", more: "More" },
  data: dataEn,
  explain: explainEn,
  functions: functionsEn,

  more: {
    back: "Back to More",
    loading: "Fetching",
    notLoaded: "Could not fetch this. Check the network connection, and try again.",
    parts: {
      functions: { title: "Functions", sentence: "Search, fill in and insert one of the functions" },
      data: { title: "Data", sentence: "Starter workbook, accounts, versions, freeze and thaw, health check" },
      uncertainty: { title: "Uncertainty", sentence: "Fan, probability and sensitivity of the fund" },
      settings: { title: "Settings", sentence: "Language, theme, keyboard shortcuts and version" },
    },
  },

  firstRun: {
    heading: "See the fiscal room, year by year",
    value: "The starter workbook shows result, reserve fund and fiscal rules at three paces of change.",
    create: "Create starter workbook",
    example: "With Lørenskog's figures, so that you see what it shows.",
    own: "Makes the starter workbook without figures, and leads to the accounts you send to Statistics Norway.",
    untouched: "Everything comes in new sheets. The sheets you already have are left alone.",
  },

  creation: {
    step: "{{text}} ({{number}} of {{total}})",
    sheet: "{{text}}, sheet {{sheet}} of {{sheets}}",
    cancel: "Cancel",
    cancelling: "Removing what was made",
    checking: "Looking for names in use",
    sheets: "Adding the sheets",
    formulas: "Writing the formulas",
    looks: "Setting formats",
  },

  conflict: {
    sheetsTitle: "Some sheet names are in use",
    sheets: "The workbook already has {{names}}. Should the starter workbook use other sheet names?",
    renamed: "The sheets will then be {{names}}.",
    createRenamed: "Use other names",
    namesTitle: "The workbook already has these names",
    names:
      "{{names}} are in use, and nothing was changed. Create the starter workbook in a new workbook, or delete the names in Name Manager and try again.",
    existsTitle: "The starter workbook is already here",
    exists: "This workbook already has a starter workbook. Nothing was changed.",
    showStart: "Show the Start sheet",
    retry: "Try again",
    cancel: "Cancel",
  },

  scenario: scenarioEn,
  settings: settingsEn,
  uncertainty: uncertaintyEn,
  charts: { asTable: "Show as table", asChart: "Show as chart" },

  rules: rulesEn,
  whatItTakes: whatItTakesEn,

  frozen: {
    title: "The formulas are frozen",
    sentence: "The figures are from when they were frozen, for {{scenario}}. Thaw them to change scenario.",
    sentenceWithoutScenario: "The figures are from when they were frozen. Thaw them to change scenario.",
    action: "Go to Thaw",
  },

  errors: {
    title: "That did not work",
    cellEditing: "A cell is being edited. Press Enter or Esc in the sheet, and try again.",
    protected: "The workbook or the sheet is protected. Remove the protection under Review, and try again.",
    busy: "Excel is busy. Wait a moment, and try again.",
    missing:
      "A name or sheet that the pane needs is deleted or moved. Undo the change, or create the starter workbook in a new workbook.",
    halfBuilt: "The starter workbook was not finished, and these sheets must be deleted by hand: {{sheets}}.",
    earlierDeed: "An earlier deed stopped half-way. Complete or undo it at the top of the pane first.",
    frozen: "The formulas are frozen. Thaw them first, under More and Data.",
    halfDone: "Something was already written, and has not been taken back. Complete or undo it at the top of the pane.",
    unknown: "Excel answered with an error ({{code}}). Try again. Nothing was changed.",
    retry: "Try again",
    dismiss: "Close the message",
  },

  loading: "Reading the workbook",
};

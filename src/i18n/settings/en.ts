import type { Catalogue } from "../nb";

/** English of the pane's settings. */
export const settingsEn: Catalogue["settings"] = {
  display: "Display",
  language: "Language",
  theme: "Theme",
  asExcel: "As Excel",
  asExcelIn: "As Excel ({{language}})",
  themes: { light: "Light", dark: "Dark" },
  keys: {
    title: "Keyboard shortcuts",
    note: "The keys work when a cell is selected in the sheet, not while you are in the pane. On a Mac, Alt is called Option.",
    showPane: "Show Handlingsrom",
    nextScenario: "Switch to the next scenario",
    showRules: "Show the fiscal rules",
    showExplanation: "Explain the number in the cell",
    showFunctions: "Find and insert a function",
  },
  about: {
    title: "About Handlingsrom",
    version: "Version {{version}}, of the add-in and of its engine.",
    data: "All figures and choices stand in the workbook, and no data are sent anywhere. Only language and theme are remembered on this machine.",
    handbook: "Open the handbook (in Norwegian)",
  },
};

/** Bokmål of the pane's settings. */
export const settingsNb = {
  display: "Visning",
  language: "Språk",
  theme: "Tema",
  asExcel: "Som Excel",
  asExcelIn: "Som Excel ({{language}})",
  themes: { light: "Lyst", dark: "Mørkt" },
  keys: {
    title: "Hurtigtaster",
    note: "Tastene virker når en celle er valgt i arket, ikke mens du står i ruten. På Mac heter Alt Option.",
    showPane: "Vis Handlingsrom",
    nextScenario: "Bytt til neste scenario",
    showRules: "Vis handlingsreglene",
    showExplanation: "Forklar tallet i cellen",
    showFunctions: "Finn og sett inn en funksjon",
  },
  about: {
    title: "Om Handlingsrom",
    version: "Versjon {{version}}, både tillegget og beregningsmotoren.",
    data: "Alle tall og valg står i arbeidsboken, og ingen data sendes ut. Bare språk og tema huskes på denne maskinen.",
    handbook: "Åpne håndboken",
  },
} as const;

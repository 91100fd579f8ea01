import type { Catalogue } from "../nb";

/** Nynorsk of the pane's settings. */
export const settingsNn: Catalogue["settings"] = {
  display: "Vising",
  language: "Språk",
  theme: "Tema",
  asExcel: "Som Excel",
  asExcelIn: "Som Excel ({{language}})",
  themes: { light: "Lyst", dark: "Mørkt" },
  keys: {
    title: "Snøggtastar",
    note: "Tastane verkar når ei celle er vald i arket, ikkje medan du står i ruta. På Mac heiter Alt Option.",
    showPane: "Vis Handlingsrom",
    nextScenario: "Byt til neste scenario",
    showRules: "Vis handlingsreglane",
    showExplanation: "Forklar talet i cella",
    showFunctions: "Finn og set inn ein funksjon",
  },
  about: {
    title: "Om Handlingsrom",
    version: "Versjon {{version}}, både tillegget og utrekningsmotoren.",
    data: "Alle tal og val står i arbeidsboka, og ingen data blir sende ut. Berre språk og tema blir hugsa på denne maskina.",
    handbook: "Opne handboka (på bokmål)",
  },
};

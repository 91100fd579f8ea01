import type { Texts } from "../nb";

/** Nynorsk of the pane's Data part. */
export const dataNn: Texts["data"] = {
  loading: "Hentar dataverktøya",
  notLoaded: "Fekk ikkje henta dataverktøya. Sjekk nettsambandet, og prøv igjen.",
  planning: "Ser på arbeidsboka",
  working: "Skriv i arbeidsboka",
  renewed: "Arbeidsboka er endra sidan du såg på dette. Slik blir det no:",
  cancel: "Avbryt",
  close: "Lukk",
  showMore: (count) => `Vis ${count} til`,
  cells: { one: "1 celle", other: (count) => `${count} celler` },
  errors: { one: "1 feil stoppar importen", other: (count) => `${count} feil stoppar importen` },
  warnings: { one: "1 åtvaring", other: (count) => `${count} åtvaringar` },
  missingLabels: (sheet, labels) => `Arket ${sheet} blir ikkje rørt, sidan desse radene ikkje finst lenger: ${labels}.`,

  interrupted: {
    title: "Ei handling stoppa halvvegs",
    stopped: (deed, sheets) =>
      `«${deed}» vart ikkje ferdig på ${sheets}. Held ein kollega på med henne no, så vent. Elles: gjer henne ferdig, eller ta henne tilbake.`,
    complete: "Fullfør",
    undo: "Angre",
    changedTitle: "Nokre celler er endra i mellomtida",
    changed: (cells) => `Desse cellene held noko anna enn handlinga kjende til: ${cells}.`,
    keep: "Behald det som står der",
    overwrite: "Skriv over",
    damaged:
      "Det kan ikkje lesast kva som skulle skje. Cellene blir ståande som dei er. Sjå over tala før du fjernar merket.",
    forget: "Fjern merket",
    newer: "Ho vart påbyrja av ei nyare utgåve av tillegget. Opne arbeidsboka der for å fullføre eller angre.",
    deeds: {
      clearFigures: "Tøm for eigne tal",
      importAccounts: "Hent rekneskap",
      rollYear: "Rull eitt år",
      freeze: "Frys",
      thaw: "Tin",
      restoreVersion: "Hent tilbake versjon",
      repairFormulas: "Reparer formlar",
    },
  },

  groups: {
    workbook: "Arbeidsbok",
    figures: "Tal",
  },

  starter: {
    title: "Startarbeidsbok",
    sentence: "Ark med formlar for resultat, fond, gjeld, pensjon og handlingsreglar, klare til eigne tal.",
    exists: "Denne arbeidsboka har startarbeidsboka.",
    save: "Last ned ei ny som Excel-fil",
  },
};

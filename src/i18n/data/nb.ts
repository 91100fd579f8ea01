import type { Countable } from "../countable";

/** Bokmål of the pane's Data part. */
export const dataNb = {
  loading: "Henter dataverktøyene",
  notLoaded: "Fikk ikke hentet dataverktøyene. Sjekk nettforbindelsen, og prøv igjen.",
  planning: "Ser på arbeidsboken",
  working: "Skriver i arbeidsboken",
  renewed: "Arbeidsboken er endret siden du så på dette. Slik blir det nå:",
  cancel: "Avbryt",
  close: "Lukk",
  showMore: (count: number) => `Vis ${count} til`,
  cells: { one: "1 celle", other: (count) => `${count} celler` } as Countable,
  errors: { one: "1 feil stopper importen", other: (count) => `${count} feil stopper importen` } as Countable,
  warnings: { one: "1 advarsel", other: (count) => `${count} advarsler` } as Countable,
  missingLabels: (sheet: string, labels: string) =>
    `Arket ${sheet} blir ikke rørt, siden disse radene ikke finnes lenger: ${labels}.`,

  interrupted: {
    title: "En handling stoppet halvveis",
    stopped: (deed: string, sheets: string) =>
      `«${deed}» ble ikke ferdig på ${sheets}. Holder en kollega på med den nå, så vent. Ellers: gjør den ferdig, eller ta den tilbake.`,
    complete: "Fullfør",
    undo: "Angre",
    changedTitle: "Noen celler er endret i mellomtiden",
    changed: (cells: string) => `Disse cellene holder noe annet enn handlingen kjente til: ${cells}.`,
    keep: "Behold det som står der",
    overwrite: "Skriv over",
    damaged:
      "Det kan ikke leses hva som skulle skje. Cellene blir stående som de er. Se over tallene før du fjerner merket.",
    forget: "Fjern merket",
    newer: "Den ble påbegynt av en nyere utgave av tillegget. Åpne arbeidsboken der for å fullføre eller angre.",
    deeds: {
      clearFigures: "Tøm for egne tall",
      importAccounts: "Hent regnskap",
      rollYear: "Rull ett år",
      freeze: "Frys",
      thaw: "Tin",
      restoreVersion: "Hent tilbake versjon",
      repairFormulas: "Reparer formler",
    },
  },

  groups: {
    workbook: "Arbeidsbok",
    figures: "Tall",
  },

  starter: {
    title: "Startarbeidsbok",
    sentence: "Ark med formler for resultat, fond, gjeld, pensjon og handlingsregler, klare til egne tall.",
    exists: "Denne arbeidsboken har startarbeidsboken.",
    save: "Last ned en ny som Excel-fil",
  },
};

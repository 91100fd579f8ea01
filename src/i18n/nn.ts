import { dataNn } from "./data/nn";
import { explainNn } from "./explain/nn";
import { functionsNn } from "./functions/nn";
import { rulesNn, whatItTakesNn } from "./rules/nn";
import type { Catalogue } from "./nb";
import { scenarioNn } from "./scenario/nn";
import { settingsNn } from "./settings/nn";
import { uncertaintyNn } from "./uncertainty/nn";

/** Nynorsk. */
export const nn: Catalogue = {
  languageName: "Nynorsk",
  title: "Handlingsrom",
  tabs: { label: "Delar av ruta", scenario: "Scenario", rules: "Reglar", explain: "Forklar", more: "Meir" },
  data: dataNn,
  explain: explainNn,
  functions: functionsNn,

  more: {
    back: "Tilbake til Meir",
    loading: "Hentar",
    notLoaded: "Fekk ikkje henta dette. Sjekk nettsambandet, og prøv igjen.",
    parts: {
      functions: { title: "Funksjonar", sentence: "Søk, fyll ut og set inn ein av funksjonane" },
      data: { title: "Data", sentence: "Startarbeidsbok, rekneskap, versjonar, frys og tin, helsesjekk" },
      uncertainty: { title: "Uvisse", sentence: "Vifte, sannsyn og kor følsamt fondet er" },
      settings: { title: "Innstillingar", sentence: "Språk, tema, snøggtastar og versjon" },
    },
  },

  firstRun: {
    heading: "Sjå handlingsrommet år for år",
    value: "Startarbeidsboka viser resultat, fond og handlingsreglar i tre omstillingstempo.",
    create: "Lag startarbeidsbok",
    example: "Med tala til Lørenskog kommune, så du ser kva ho viser.",
    own: "Lagar startarbeidsboka utan tal, og leier til rekneskapen de sender til SSB.",
    untouched: "Alt kjem i nye ark. Arka du har frå før, blir ikkje rørte.",
  },

  creation: {
    step: "{{text}} ({{number}} av {{total}})",
    sheet: "{{text}}, ark {{sheet}} av {{sheets}}",
    cancel: "Avbryt",
    cancelling: "Tek bort det som er laga",
    checking: "Ser etter namn som er i bruk",
    sheets: "Lagar arka",
    formulas: "Skriv formlane",
    looks: "Set format",
  },

  conflict: {
    sheetsTitle: "Nokre arknamn er i bruk",
    sheets: "Arbeidsboka har alt {{names}}. Skal startarbeidsboka bruke andre arknamn?",
    renamed: "Då heiter arka {{names}}.",
    createRenamed: "Bruk andre namn",
    namesTitle: "Arbeidsboka har desse namna frå før",
    names:
      "{{names}} er i bruk, og ingenting er endra. Lag startarbeidsboka i ei ny arbeidsbok, eller slett namna i Namnebehandling og prøv igjen.",
    existsTitle: "Startarbeidsboka finst alt",
    exists: "Denne arbeidsboka har ei startarbeidsbok frå før. Ingenting er endra.",
    showStart: "Vis arket Start",
    retry: "Prøv igjen",
    cancel: "Avbryt",
  },

  scenario: scenarioNn,
  settings: settingsNn,
  uncertainty: uncertaintyNn,
  charts: { asTable: "Vis som tabell", asChart: "Vis som figur" },

  rules: rulesNn,
  whatItTakes: whatItTakesNn,

  frozen: {
    title: "Formlane er frosne",
    sentence: "Tala er frå då dei vart frosne, for {{scenario}}. Tin dei for å byte scenario.",
    sentenceWithoutScenario: "Tala er frå då dei vart frosne. Tin dei for å byte scenario.",
    action: "Gå til Tin",
  },

  errors: {
    title: "Det gjekk ikkje",
    cellEditing: "Ei celle er under redigering. Trykk Enter eller Esc i arket, og prøv igjen.",
    protected: "Arbeidsboka eller arket er verna. Opphev vernet under Sjå gjennom, og prøv igjen.",
    busy: "Excel er oppteken. Vent litt, og prøv igjen.",
    missing:
      "Eit namn eller ark som ruta treng, er sletta eller flytta. Angre endringa, eller lag startarbeidsboka i ei ny arbeidsbok.",
    halfBuilt: "Startarbeidsboka vart ikkje ferdig, og desse arka må slettast for hand: {{sheets}}.",
    earlierDeed: "Ei tidlegare handling stoppa halvvegs. Fullfør eller angre henne øvst i ruta først.",
    frozen: "Formlane er frosne. Tin dei først, under Meir og Data.",
    halfDone: "Noko var alt skrive, og det er ikkje teke tilbake. Fullfør eller angre øvst i ruta.",
    unknown: "Excel svarte med ein feil ({{code}}). Prøv igjen. Ingenting er endra.",
    retry: "Prøv igjen",
    dismiss: "Lukk meldinga",
  },

  loading: "Les arbeidsboka",
};

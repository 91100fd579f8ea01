import { dataNb } from "./data/nb";
import { explainNb } from "./explain/nb";
import { scenarioNb } from "./scenario/nb";
import { settingsNb } from "./settings/nb";
import { uncertaintyNb } from "./uncertainty/nb";
import { functionsNb } from "./functions/nb";
import { rulesNb, whatItTakesNb } from "./rules/nb";

/** Bokmål, the default; nynorsk and English have the same shape. */
export const nb = {
  languageName: "Bokmål",
  title: "Handlingsrom",
  tabs: { label: "Deler av ruten", scenario: "Scenario", rules: "Regler", explain: "Forklar", more: "Mer" },
  data: dataNb,
  explain: explainNb,
  functions: functionsNb,

  more: {
    back: "Tilbake til Mer",
    loading: "Henter",
    notLoaded: "Fikk ikke hentet dette. Sjekk nettforbindelsen, og prøv igjen.",
    parts: {
      functions: { title: "Funksjoner", sentence: "Søk, fyll ut og sett inn en av funksjonene" },
      data: { title: "Data", sentence: "Startarbeidsbok, regnskap, versjoner, frys og tin, helsesjekk" },
      uncertainty: { title: "Usikkerhet", sentence: "Vifte, sannsynlighet og følsomhet for fondet" },
      settings: { title: "Innstillinger", sentence: "Språk, tema, hurtigtaster og versjon" },
    },
  },

  firstRun: {
    heading: "Se handlingsrommet år for år",
    value: "Startarbeidsboken viser resultat, fond og handlingsregler i tre omstillingstempo.",
    create: "Lag startarbeidsbok",
    example: "Med tallene til Lørenskog kommune, så du ser hva den viser.",
    own: "Lager startarbeidsboken uten tall, og leder til regnskapet dere sender til SSB.",
    untouched: "Alt kommer i nye ark. Arkene du har fra før, blir ikke rørt.",
  },

  creation: {
    step: "{{text}} ({{number}} av {{total}})",
    sheet: "{{text}}, ark {{sheet}} av {{sheets}}",
    cancel: "Avbryt",
    cancelling: "Tar bort det som er laget",
    checking: "Ser etter navn som er i bruk",
    sheets: "Lager arkene",
    formulas: "Skriver formlene",
    looks: "Setter format",
  },

  conflict: {
    sheetsTitle: "Noen arknavn er i bruk",
    sheets: "Arbeidsboken har allerede {{names}}. Skal startarbeidsboken bruke andre arknavn?",
    renamed: "Da heter arkene {{names}}.",
    createRenamed: "Bruk andre navn",
    namesTitle: "Arbeidsboken har disse navnene fra før",
    names:
      "{{names}} er i bruk, og ingenting er endret. Lag startarbeidsboken i en ny arbeidsbok, eller slett navnene i Navnebehandling og prøv igjen.",
    existsTitle: "Startarbeidsboken finnes allerede",
    exists: "Denne arbeidsboken har en startarbeidsbok fra før. Ingenting er endret.",
    showStart: "Vis arket Start",
    retry: "Prøv igjen",
    cancel: "Avbryt",
  },

  scenario: scenarioNb,
  settings: settingsNb,
  uncertainty: uncertaintyNb,
  charts: { asTable: "Vis som tabell", asChart: "Vis som figur" },

  rules: rulesNb,
  whatItTakes: whatItTakesNb,

  frozen: {
    title: "Formlene er frosset",
    sentence: "Tallene er fra da de ble frosset, for {{scenario}}. Tin dem for å bytte scenario.",
    sentenceWithoutScenario: "Tallene er fra da de ble frosset. Tin dem for å bytte scenario.",
    action: "Gå til Tin",
  },

  errors: {
    title: "Det gikk ikke",
    cellEditing: "En celle er under redigering. Trykk Enter eller Esc i arket, og prøv igjen.",
    protected: "Arbeidsboken eller arket er beskyttet. Opphev beskyttelsen under Se gjennom, og prøv igjen.",
    busy: "Excel er opptatt. Vent litt, og prøv igjen.",
    missing:
      "Et navn eller ark som ruten trenger, er slettet eller flyttet. Angre endringen, eller lag startarbeidsboken i en ny arbeidsbok.",
    halfBuilt: "Startarbeidsboken ble ikke ferdig, og disse arkene må slettes for hånd: {{sheets}}.",
    earlierDeed: "En tidligere handling stoppet halvveis. Fullfør eller angre den øverst i ruten først.",
    frozen: "Formlene er frosset. Tin dem først, under Mer og Data.",
    halfDone: "Noe var alt skrevet, og det er ikke tatt tilbake. Fullfør eller angre øverst i ruten.",
    unknown: "Excel svarte med en feil ({{code}}). Prøv igjen. Ingenting er endret.",
    retry: "Prøv igjen",
    dismiss: "Lukk meldingen",
  },

  loading: "Leser arbeidsboken",
} as const;

type Sentences<Part> = { readonly [Key in keyof Part]: Part[Key] extends string ? string : Sentences<Part[Key]> };

/** What every language must say. */
export type Catalogue = Sentences<typeof nb>;

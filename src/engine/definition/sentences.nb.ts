import type { Wanted } from "../kernel/errors";
import { listed, norwegianQuantity, placeIn, type Phrasebook } from "./phrasing";

/** What to do instead of leaving an argument out or giving it the wrong kind of value. */
const instead: Readonly<Record<Wanted, string>> = {
  number: "Skriv et tall",
  rate: "Skriv en prosent, for eksempel 2 % eller 0,02",
  wholeNumber: "Skriv et helt tall",
  year: "Skriv et årstall, for eksempel 2026",
  date: "Skriv en dato, for eksempel DATO(2026;7;1)",
  text: "Skriv tekst i anførselstegn, eller velg en celle med tekst",
  choice: "Skriv et av ordene fra hjelpen til argumentet, i anførselstegn",
  boolean: "Skriv SANN eller USANN",
  table: "Velg et område med overskrifter",
};

const quoted = (given: string): string => (given === "" ? "tom tekst" : `«${given}»`);

/** Bokmål. */
export const bokmaal: Phrasebook = {
  quantity: norwegianQuantity,
  place: placeIn({ nr: "nr.", row: "rad", column: "kolonne" }),
  faults: {
    missing: (f, { place }) => `${place(f.place)} mangler. ${instead[f.wanted]}.`,
    notNumber: (f, { place }) => `${place(f.place)} er ${quoted(f.given)}. ${instead[f.wanted]}.`,
    notWhole: (f, { place, quantity }) => `${place(f.place)} er ${quantity(f.given)}. Skriv et helt tall.`,
    belowMinimum: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}. Skriv et tall som er minst ${quantity(f.minimum)}.`,
    aboveMaximum: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}. Skriv et tall som er høyst ${quantity(f.maximum)}.`,
    notPositive: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}. Skriv et tall som er større enn 0.`,
    percentTypedAsNumber: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}. Skriv for eksempel ${quantity(f.example)} eller ${quantity({ ...f.example, form: "number" })}.`,
    outOfRange: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}. Skriv en prosent fra ${quantity(f.minimum)} til ${quantity(f.maximum)}.`,
    zeroRefused: (f, { place }) =>
      `${place(f.place)} er 0 eller en tom celle. Skriv ${f.isRate ? "for eksempel 2 % eller 0,02" : "et tall større enn 0"}, eller utelat argumentet.`,
    notAllowed: (f, { place }) => `${place(f.place)} er ${quoted(f.given)}. Velg ${listed(f.allowed, "eller")}.`,
    notYear: (f, { place }) =>
      `${place(f.place)} er ${quoted(f.given)}. Skriv et årstall fra 1900 til 2199, for eksempel 2026.`,
    notDate: (f, { place }) =>
      `${place(f.place)} er ${quoted(f.given)}. Skriv en dato mellom 1950 og 2199, for eksempel DATO(2026;7;1).`,
    yearStep: (f, { place }) =>
      `${place(f.place)} er ${f.given}, men skulle vært ${f.expected}. Skriv årene i rekkefølge uten hopp.`,
    notOneDimensional: (f, { place }) =>
      `${place(f.place)} går over både rader og kolonner. Velg én rad eller én kolonne.`,
    notOneCell: (f, { place }) => `${place(f.place)} er et område. Velg én celle.`,
    notRectangular: (f, { place }) => `${place(f.place)} har rader med ulik lengde. Velg et sammenhengende område.`,
    lengths: (f, { place }) =>
      `${place(f.place)} har lengde ${f.length}, men ${f.other} har lengde ${f.otherLength}. Velg områder med like mange år.`,
    linesDiffer: (f, { place }) =>
      `${place(f.place)} har lengde ${f.length}, men ${f.other} har ${f.lines} linjer. Velg ett tall per linje: en kolonne når årene går bortover i ${f.other}, en rad når de går nedover.`,
    countMissing: (f, { place }) =>
      `${place(f.place)} mangler. Skriv antall år, eller velg et område med ett tall per år.`,
    countDiffers: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity({ value: f.given, form: "number" })}, men områdene har ${f.length} år. Skriv ${f.length}, eller utelat argumentet.`,
    tooFewYears: (f, { place }) => `${place(f.place)} har for få år. Velg minst ${f.minimum} år.`,
    notInForce: (f, { place }) =>
      `${f.place ? `${place(f.place)}: ` : ""}${f.name.nb} gjelder fra ${f.from}, ikke ${f.given}. Skriv et år fra og med ${f.from}.`,
    resultNotFinite: () =>
      "Svaret ble for stort til å regne med. Kontroller at beløpene er i samme enhet, og skriv mindre tall.",
    partAboveWhole: (f, { place }) => `${place(f.place)} er større enn ${f.whole}. Skriv høyst ${f.whole}.`,
    overfinansiert: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}, men er finansiert med ${quantity(f.financing)}. Skriv lavere finansiering, så den ikke overstiger kostnaden.`,
    premiefondTomt: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}, men premiefondet har bare ${quantity(f.available)}. Skriv høyst ${quantity(f.available)}.`,
    deflatorMangler: (f, { place }) => `${place(f.place)} mangler året ${f.year}. Ta med alle årene det regnes mellom.`,
    tabellUtenOverskrift: (f, { place }) =>
      `${place(f.place)} mangler kolonnen ${f.column}. Velg hele tabellen med overskriftene Kontoklasse, Funksjon, Art og Beløp.`,
    artsliste: (f, { place }) =>
      `${place(f.place)} er ${quoted(f.given)}. Skriv tall og intervaller slik: 600..890, 920.`,
    selvkostBeggeEllerIngen: (f, { place }) =>
      `${place(f.place)} mangler når ${f.other} er oppgitt. Skriv begge, eller utelat begge.`,
    selvkostForStor: (f, { place }) =>
      `${place(f.place)} er for stor mot ${f.total}. Skriv den delen av ${f.total} som gjelder selvkost.`,
    planperiodeUtenfor: (f, { place }) =>
      `${place(f.place)} går utenfor årene ${f.from}–${f.to}. Velg en planperiode innenfor disse årene.`,
    planperiodeUtenFra: (f, { place }) =>
      `${place(f.place)} mangler når ${f.other} er oppgitt. Skriv første år i planperioden.`,
    rateUkjentFoer: (f, { place }) =>
      `${place(f.place)} mangler: ${f.name.nb} er kjent fra ${f.from}, ikke for ${f.given}. Skriv ${f.place.argument} selv, eller et år fra og med ${f.from}.`,
    promilleSomAndel: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}. Skriv for eksempel ${quantity(f.example)} for ${quantity(f.example)} ‰.`,
    bunnfradragUtenAntall: (f, { place }) =>
      `${place(f.place)} mangler når ${f.other} er oppgitt. Skriv hvor mange boliger som får bunnfradrag.`,
    tabellUtenKolonne: (f, { place }) =>
      `${place(f.place)} mangler kolonnen ${f.column}. Velg hele tabellen med overskriftene Scenario, Linje og årene.`,
    tabellUtenAar: (f, { place }) =>
      `${place(f.place)} har ingen kolonner med år. Skriv årstall, for eksempel 2026, som overskrifter.`,
    tabellUtenScenarioer: (f, { place }) =>
      `${place(f.place)} har ingen rader med scenario. Skriv navnet på scenarioet i kolonnen Scenario.`,
  },
  silences: {
    fondAldri: (f, { quantity }) =>
      `Fondet holder ikke ${quantity(f.maal)} ut perioden: siste år er andelen ${quantity(f.last)}.`,
    nullutslipp: (f) =>
      `${f.maal} er 0, og en fast prosent hvert år når aldri 0. Skriv et lite utslipp i stedet for 0.`,
    maalUtenforRekkevidde: (f, { quantity }) =>
      `Gjelden kan ikke komme ned på ${quantity(f.maaltall)} med denne avdragssatsen: uten nye lån blir den ${quantity(f.lowest)} av driftsinntektene.`,
  },
};

import type { Wanted } from "../kernel/errors";
import { listed, norwegianQuantity, placeIn, type Phrasebook } from "./phrasing";

/** What to do instead of leaving an argument out or giving it the wrong kind of value. */
const instead: Readonly<Record<Wanted, string>> = {
  number: "Skriv eit tal",
  rate: "Skriv ein prosent, til dømes 2 % eller 0,02",
  wholeNumber: "Skriv eit heilt tal",
  year: "Skriv eit årstal, til dømes 2026",
  date: "Skriv ein dato, til dømes DATO(2026;7;1)",
  text: "Skriv tekst i hermeteikn, eller vel ei celle med tekst",
  choice: "Skriv eitt av orda frå hjelpa til argumentet, i hermeteikn",
  boolean: "Skriv SANN eller USANN",
  table: "Vel eit område med overskrifter",
};

const quoted = (given: string): string => (given === "" ? "tom tekst" : `«${given}»`);

/** Nynorsk. */
export const nynorsk: Phrasebook = {
  quantity: norwegianQuantity,
  place: placeIn({ nr: "nr.", row: "rad", column: "kolonne" }),
  faults: {
    missing: (f, { place }) => `${place(f.place)} manglar. ${instead[f.wanted]}.`,
    notNumber: (f, { place }) => `${place(f.place)} er ${quoted(f.given)}. ${instead[f.wanted]}.`,
    notWhole: (f, { place, quantity }) => `${place(f.place)} er ${quantity(f.given)}. Skriv eit heilt tal.`,
    belowMinimum: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}. Skriv eit tal som er minst ${quantity(f.minimum)}.`,
    aboveMaximum: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}. Skriv eit tal som er høgst ${quantity(f.maximum)}.`,
    notPositive: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}. Skriv eit tal som er større enn 0.`,
    percentTypedAsNumber: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}. Skriv til dømes ${quantity(f.example)} eller ${quantity({ ...f.example, form: "number" })}.`,
    outOfRange: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}. Skriv ein prosent frå ${quantity(f.minimum)} til ${quantity(f.maximum)}.`,
    zeroRefused: (f, { place }) =>
      `${place(f.place)} er 0 eller ei tom celle. Skriv ${f.isRate ? "til dømes 2 % eller 0,02" : "eit tal større enn 0"}, eller utelat argumentet.`,
    notAllowed: (f, { place }) => `${place(f.place)} er ${quoted(f.given)}. Vel ${listed(f.allowed, "eller")}.`,
    notYear: (f, { place }) =>
      `${place(f.place)} er ${quoted(f.given)}. Skriv eit årstal frå 1900 til 2199, til dømes 2026.`,
    notDate: (f, { place }) =>
      `${place(f.place)} er ${quoted(f.given)}. Skriv ein dato mellom 1950 og 2199, til dømes DATO(2026;7;1).`,
    yearStep: (f, { place }) =>
      `${place(f.place)} er ${f.given}, men skulle ha vore ${f.expected}. Skriv åra i rekkjefølgje utan hopp.`,
    notOneDimensional: (f, { place }) =>
      `${place(f.place)} går over både rader og kolonnar. Vel éi rad eller éin kolonne.`,
    notOneCell: (f, { place }) => `${place(f.place)} er eit område. Vel éi celle.`,
    notRectangular: (f, { place }) => `${place(f.place)} har rader med ulik lengd. Vel eit samanhengande område.`,
    lengths: (f, { place }) =>
      `${place(f.place)} har lengd ${f.length}, men ${f.other} har lengd ${f.otherLength}. Vel område med like mange år.`,
    linesDiffer: (f, { place }) =>
      `${place(f.place)} har lengd ${f.length}, men ${f.other} har ${f.lines} linjer. Vel eitt tal per linje: ein kolonne når åra går bortover i ${f.other}, ei rad når dei går nedover.`,
    countMissing: (f, { place }) =>
      `${place(f.place)} manglar. Skriv talet på år, eller vel eit område med eitt tal per år.`,
    countDiffers: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity({ value: f.given, form: "number" })}, men områda har ${f.length} år. Skriv ${f.length}, eller utelat argumentet.`,
    tooFewYears: (f, { place }) => `${place(f.place)} har for få år. Vel minst ${f.minimum} år.`,
    notInForce: (f, { place }) =>
      `${f.place ? `${place(f.place)}: ` : ""}${f.name.nn} gjeld frå ${f.from}, ikkje ${f.given}. Skriv eit år frå og med ${f.from}.`,
    resultNotFinite: () =>
      "Svaret vart for stort til å rekne med. Kontroller at beløpa er i same eining, og skriv mindre tal.",
    partAboveWhole: (f, { place }) => `${place(f.place)} er større enn ${f.whole}. Skriv høgst ${f.whole}.`,
    overfinansiert: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}, men er finansiert med ${quantity(f.financing)}. Skriv lågare finansiering, så ho ikkje er over kostnaden.`,
    premiefondTomt: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}, men premiefondet har berre ${quantity(f.available)}. Skriv høgst ${quantity(f.available)}.`,
    deflatorMangler: (f, { place }) =>
      `${place(f.place)} manglar året ${f.year}. Ta med alle åra det blir rekna mellom.`,
    tabellUtenOverskrift: (f, { place }) =>
      `${place(f.place)} manglar kolonnen ${f.column}. Vel heile tabellen med overskriftene Kontoklasse, Funksjon, Art og Beløp.`,
    artsliste: (f, { place }) => `${place(f.place)} er ${quoted(f.given)}. Skriv tal og intervall slik: 600..890, 920.`,
    selvkostBeggeEllerIngen: (f, { place }) =>
      `${place(f.place)} manglar når ${f.other} er oppgitt. Skriv begge, eller utelat begge.`,
    selvkostForStor: (f, { place }) =>
      `${place(f.place)} er for stor mot ${f.total}. Skriv den delen av ${f.total} som gjeld sjølvkost.`,
    planperiodeUtenfor: (f, { place }) =>
      `${place(f.place)} går utanfor åra ${f.from}–${f.to}. Vel ein planperiode innanfor desse åra.`,
    planperiodeUtenFra: (f, { place }) =>
      `${place(f.place)} manglar når ${f.other} er oppgitt. Skriv første år i planperioden.`,
    rateUkjentFoer: (f, { place }) =>
      `${place(f.place)} manglar: ${f.name.nn} er kjend frå ${f.from}, ikkje for ${f.given}. Skriv ${f.place.argument} sjølv, eller eit år frå og med ${f.from}.`,
    promilleSomAndel: (f, { place, quantity }) =>
      `${place(f.place)} er ${quantity(f.given)}. Skriv til dømes ${quantity(f.example)} for ${quantity(f.example)} ‰.`,
    bunnfradragUtenAntall: (f, { place }) =>
      `${place(f.place)} manglar når ${f.other} er oppgitt. Skriv kor mange bustader som får botnfrådrag.`,
    tabellUtenKolonne: (f, { place }) =>
      `${place(f.place)} manglar kolonnen ${f.column}. Vel heile tabellen med overskriftene Scenario, Linje og åra.`,
    tabellUtenAar: (f, { place }) =>
      `${place(f.place)} har ingen kolonnar med år. Skriv årstal, til dømes 2026, som overskrifter.`,
    tabellUtenScenarioer: (f, { place }) =>
      `${place(f.place)} har ingen rader med scenario. Skriv namnet på scenarioet i kolonnen Scenario.`,
  },
  silences: {
    fondAldri: (f, { quantity }) =>
      `Fondet held ikkje ${quantity(f.maal)} ut perioden: siste år er delen ${quantity(f.last)}.`,
    nullutslipp: (f) =>
      `${f.maal} er 0, og ein fast prosent kvart år når aldri 0. Skriv eit lite utslepp i staden for 0.`,
    maalUtenforRekkevidde: (f, { quantity }) =>
      `Gjelda kan ikkje kome ned på ${quantity(f.maaltall)} med denne avdragssatsen: utan nye lån blir ho ${quantity(f.lowest)} av driftsinntektene.`,
  },
};

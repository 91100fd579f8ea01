import type { Catalogue } from "../nb";

/** Nynorsk of the tab *Forklar*. */
export const explainNn: Catalogue["explain"] = {
  reading: "Les cella",
  about: "Forklarer {{place}}",
  empty: "Cella er tom. Vel ei celle med eit tal, så står det her korleis det er rekna ut.",
  typed: "Dette er skrive inn i cella, og ikkje rekna ut.",
  unrelated: "Formelen byggjer ikkje på nokon av funksjonane til Handlingsrom.",
  calculating: "Excel reknar framleis. Forklaringa kjem når svaret er klart.",
  waiting: "Cella er tom fordi tal som {{name}} treng, ikkje er fylte ut.",
  dependent: "Talet byggjer på desse cellene. Gå til dei for å sjå korleis dei er rekna ut:",
  filledFrom: "Formelen står i {{place}}.",
  notWhole: "Siste steg er svaret frå {{name}}. Formelen i cella reknar vidare med det.",
  steps: "Slik er det rekna ut",
  inputs: "Dette er brukt",
  basis: "Grunnlag",
  rule: "Regel",
  inForce: "{{value}} frå {{from}}. {{source}}",
  proposed: "{{value}} frå {{from}}, føreslått. {{source}}",
  law: "Kjelde",
  yes: "SANN",
  no: "USANN",
  expression:
    "{{argument}} er rekna ut i formelen sjølv: {{text}}. Legg uttrykket i ei eiga celle og vis til henne, så kan talet forklarast.",
  wrapped: "Formelen reknar vidare med svaret frå {{name}}. Legg {{name}} i ei eiga celle, så kan svaret forklarast.",
  noAnswer: "{{name}} har ikkje noko svar her, og formelen viser noko anna i staden.",
  inputError: "{{argument}} får feilen {{code}} frå ei anna celle. Rett henne først:",
  copy: "Kopier som tekst",
  copied: "Kopiert",
  version: "Rekna ut med Handlingsrom {{version}}",
  otherCode: "Cella viser feilen {{code}}.",
  codes: {
    NAME: "Excel kjenner ikkje eit namn i formelen (#NAVN?). Sjekk skrivemåten. Gjeld det alle funksjonane, så lukk og opne arbeidsboka.",
    SPILL: "Svaret treng fleire celler enn det er plass til (#OVERFLYT!). Tøm cellene til høgre og under.",
    REF: "Formelen viser til noko som er sletta (#REF!). Angre slettinga, eller peik ut cellene på nytt.",
    DIV0: "Formelen deler på null eller ei tom celle (#DIV/0!). Fyll ut talet han deler på.",
    VALUE:
      "Eit tal i formelen er ein tekst, eller områda høver ikkje saman (#VERDI!). Sjå etter tekst der det skal stå tal.",
    NA: "Formelen finn ikkje det han leitar etter (#I/T). Sjekk namnet eller året han slår opp.",
    NUM: "Eit tal er for stort, for lite eller ikkje lov her (#NUM!).",
    CALC: "Excel kan ikkje rekne ut dette her (#KALK!). Skriv formelen på nytt.",
  },
};

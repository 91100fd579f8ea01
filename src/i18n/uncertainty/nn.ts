import type { Catalogue } from "../nb";

/** Nynorsk of the pane's illustration of uncertainty. */
export const uncertaintyNn: Catalogue["uncertainty"] = {
  marked: "Illustrasjon, ikkje prognose",
  lead: "Figurane viser kva tilfeldige utslag i rente og inntekt gjer med fondet i {{scenario}}. Storleiken på utslaga er vald, ikkje rekna ut.",
  noWorkbook: "Uvissa blir rekna ut frå startarbeidsboka.",
  missing: "Arket Usikkerhet manglar i arbeidsboka, eller rader i det er sletta.",
  shocks: {
    heading: "Utslag",
    note: "Prøv andre tal her. Arket blir ikkje endra.",
    renteStd: "Standardavvik, rente",
    inntektStd: "Standardavvik, inntekt",
    trekninger: "Trekningar",
    startverdi: "Startverdi",
    inSheet: "I arket: {{value}}",
    reset: "Bruk tala i arket",
  },
  run: {
    drawing: "Trekkjer {{draws, amount}} banar",
    stop: "Avbryt",
    stopped: "Avbroten.",
    resume: "Rekn ut",
    done: "{{draws, amount}} trekningar med startverdi {{seed}}.",
    doneWithOthers: "{{draws, amount}} trekningar med startverdi {{seed}}. Andre tal enn i arket.",
    faulty: "Rett felta som er merkte, så blir figurane rekna ut.",
  },
  fan: {
    title: "Fond i prosent av driftsinntektene",
    half: "Halvparten av utfalla",
    most: "Ni av ti utfall",
    median: "Median",
    target: "mål {{share}}",
    percentile: "{{number}}-persentil",
    description:
      "I {{year}} er medianen {{median}}. Halvparten av utfalla ligg mellom {{low}} og {{high}}, ni av ti mellom {{lowest}} og {{highest}}. Målet er {{target}}.",
  },
  risk: {
    plan: {
      title: "Sannsyn i illustrasjonen: foreslåtte reglar og KØB",
      below: "Bryt foreslått handlingsregel 3 og målet for fondet i KØB-modellen.",
      empty: "Det er ikkje noko fond att til å dekkje underskot med.",
      note: "Fondet er rekna med korrigert netto driftsresultat.",
    },
    accounts: {
      title: "Sannsyn i illustrasjonen: gjeldande reglar og ROBEK",
      below: "Bryt gjeldande handlingsregel 3.",
      empty: "Eit underskot står udekt. Ein plan med udekt underskot kan ikkje vedtakast.",
      note: "Fondet er rekna etter metoden til rekneskapen, med premieavvik og bundne fond.",
    },
    below: "Fondet er under {{share}}",
    empty: "Fondet er tomt",
    unjudged:
      "Reglane for overskot og gjeld, ROBEK-grensa og minimumsavdraget har ikkje noko sannsyn her. Funksjonen USIKKERHET.RISIKO, som gir tala, svarar berre for fondet.",
    description: "Høgast {{highest}} i {{highestYear}}, {{last}} i {{lastYear}}.",
  },
  tornado: {
    title: "Utslag i fondet i {{year}}, 1 000 kr",
    sentence: "Kva like store endringar kvart år gjer med fondet ved utgangen av {{year}}.",
    factors: {
      Rente: "Rente ± {{change}}-poeng",
      Inntekt: "Driftsinntekter ± {{change}}",
      Effektivisering: "Effektivisering ± {{change}}",
    },
    low: "Ned",
    high: "Opp",
    bars: "{{factor}}: frå {{low}} til {{high}}.",
  },
  assumptions: {
    heading: "Føresetnader",
    path: "Resultat og driftsinntekter",
    pathSource: "{{scenario}}, {{years}}",
    tilFond: "Til fondet etter metoden til rekneskapen",
    fond: "Fond ved inngangen til {{year}}",
    floating: "Gjeld med flytande rente",
    floatingShare: "{{share}} av gjelda",
    persistence: "Renteutslag som heng att året etter",
    independent: "Inntekta blir trekt for kvart år for seg, og uavhengig av renta.",
    model: "Utslaga er normalfordelte. Same startverdi gir same figurar kvar gong.",
  },
  insertion: {
    open: "Set inn",
    label: "Set inn {{title}}",
    follows: "Formelen gir tala i figuren og følgjer arbeidsboka.",
    tried: "Tala du har prøvd, står i formelen. Resten følgjer arbeidsboka.",
  },
};

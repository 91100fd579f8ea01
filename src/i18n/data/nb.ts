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
  drop: "eller slipp filene her",
  formulas: { one: "1 formel", other: (count) => `${count} formler` } as Countable,
  empty: "tom",
  lines: { one: "1 linje", other: (count) => `${count} linjer` } as Countable,
  missing: "finnes ikke",
  versions: { one: "1 versjon", other: (count) => `${count} versjoner` } as Countable,
  figuresCounted: { one: "1 tall", other: (count) => `${count} tall` } as Countable,
  cells: { one: "1 celle", other: (count) => `${count} celler` } as Countable,
  errors: { one: "1 feil stopper importen", other: (count) => `${count} feil stopper importen` } as Countable,
  warnings: { one: "1 advarsel", other: (count) => `${count} advarsler` } as Countable,
  thawFirst: "Formlene er frosset. Tin dem før du endrer tall, ellers regner ikke arbeidsboken på nytt.",
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
    versions: "Versjoner",
    sharing: "Dele",
    control: "Kontroll",
  },

  starter: {
    title: "Startarbeidsbok",
    sentence: "Ark med formler for resultat, fond, gjeld, pensjon og handlingsregler, klare til egne tall.",
    exists: "Denne arbeidsboken har startarbeidsboken.",
    save: "Last ned en ny som Excel-fil",
  },

  clear: {
    title: "Tøm for egne tall",
    sentence: "Fjerner eksempelkommunens tall og kilder. Oppsett, formler og felles satser blir stående.",
    action: "Se hva som tømmes",
    nothing: "Det står ingen tall igjen fra eksempelkommunen.",
    preview: "Disse cellene blir tomme:",
    confirm: (cells: string) => `Tøm ${cells}`,
    done: (cells: string) => `${cells} er tømt. Skriv egne tall der de sto.`,
  },

  importing: {
    title: "Hent regnskap",
    sentence: "Leser filene som sendes til SSB (KOSTRA 0A og 0B), ett eller to år samtidig.",
    action: "Velg filer",
    noWorkbook: "Arbeidsboken har ikke noe basisår. Lag startarbeidsboken først.",
    otherYears: (years: string, baseYear: number) =>
      `Filene gjelder ${years}, men arbeidsboken står i ${baseYear} og tar imot ${baseYear - 1} og ${baseYear}. Rull arbeidsboken fram, eller velg andre filer.`,
    lines: (year: string, lines: string) => `Regnskapet for ${year}: ${lines}.`,
    figures: "Disse tallene settes:",
    cells: "Så mange celler endres på hvert ark:",
    confirm: (years: string) => `Hent ${years}`,
    done: (years: string) => `Regnskapet for ${years} er hentet.`,
  },

  roll: {
    title: "Rull ett år",
    sentence: "Flytter hele arbeidsboken ett år fram: basisår, planperiode, satser og scenarioer.",
    action: "Se hva som flyttes",
    noWorkbook: "Arbeidsboken har ikke noe basisår. Lag startarbeidsboken først.",
    halted: "Arbeidsboken kan ikke rulles før radene er på plass igjen:",
    years: (from: number, to: number) => `Basisåret går fra ${from} til ${to}, og planperioden følger med.`,
    carried: (year: number) => `Planens tall for ${year} står som basisår til regnskapet er hentet:`,
    cells: "Så mange celler endres på hvert ark:",
    fill: (year: number) =>
      `Etterpå: hent regnskapet for ${year}, og fyll ut det siste året. Det gamle basisåret er borte, så lagre en versjon først.`,
    confirm: (year: number) => `Rull til ${year}`,
    done: (year: number) => `Basisåret er ${year}. Hent regnskapet for ${year} når det er avlagt.`,
  },

  freeze: {
    title: "Frys",
    sentence: "Skriver verdier over formlene våre, så alle kan åpne filen uten tillegget. Formlene kan hentes tilbake.",
    action: "Se hva som fryses",
    nothing: "Ingen formler i arbeidsboken bruker funksjonene våre.",
    preview: "Disse formlene blir til verdier:",
    confirm: (formulas: string) => `Frys ${formulas}`,
    done: (formulas: string, cells: string) => `${formulas} er frosset som verdier i ${cells}.`,
    left: (cells: string) => `Disse hadde ikke noe svar å fryse, og er som før: ${cells}.`,
  },

  thaw: {
    title: "Tin",
    sentence: (formulas: string, time: string) => `${formulas} er frosset, sist ${time}. Her settes de tilbake.`,
    action: "Se hva som tines",
    actionChosen: "Gå videre med de valgte",
    nothing: "Ingenting er frosset.",
    preview: (sheets: string) =>
      `Formlene skrives tilbake på ${sheets}. Er noe endret siden de ble frosset, blir du spurt først.`,
    previewChosen: (overwritten: string, kept: string) =>
      `${overwritten} skrives over det som står der nå, og ${kept} blir liggende frosset.`,
    unreadable: "Noe som er frosset, kan ikke leses av denne utgaven av tillegget, og blir liggende.",
    confirm: "Tin",
    asked: (formulas: string) => `Ingenting er skrevet ennå. Velg hvilke av ${formulas} som likevel skal tilbake.`,
    done: (formulas: string) => `${formulas} er satt tilbake.`,
    still: (formulas: string) => `${formulas} ligger fortsatt frosset.`,
    reasons: {
      changed: "verdien er endret.",
      moved: "rader eller kolonner er flyttet.",
      sheetGone: "arket er slettet.",
      referenceGone: "et ark som formelen viser til, er slettet.",
    },
  },

  versionStatus: {
    utkast: "Utkast",
    kommunedirektoerensForslag: "Kommunedirektørens forslag",
    vedtatt: "Vedtatt",
  },
  unchained: (version: string) => `Versjonen som ${version} bygger på, er borte eller endret.`,
  unreadableVersions: (versions: string) =>
    `${versions} kan ikke leses av denne utgaven av tillegget, og blir liggende.`,

  saveVersion: {
    title: "Lagre versjon",
    sentence: "Tar vare på forutsetninger, scenarioer og resultater i arbeidsboken. Lagrede versjoner endres aldri.",
    label: "Navn",
    labelHint: "For eksempel «Før formannskapet»",
    status: "Status",
    action: "Lagre slik den er nå",
    preview: (version: string) => `«${version}» lagres i arbeidsboken. Ingen celler endres.`,
    confirm: "Lagre versjon",
    done: (number: number) => `Versjon ${number} er lagret. Lagre også arbeidsboken.`,
    waiting: (results: string) =>
      `Ingenting er lagret, for ${results} er ikke regnet ut ennå. Vent litt, og prøv igjen.`,
  },

  compare: {
    title: "Sammenlign",
    sentence: "Viser celle for celle hva som skiller to versjoner. Trykk på et navn for å gå til cellen.",
    from: "Fra",
    to: "Til",
    current: "Arbeidsboken nå",
    action: "Sammenlign",
    same: "Ingenting skiller dem.",
    kind: { input: "Forutsetninger", scenario: "Scenarioer", result: "Resultater" },
  },

  restore: {
    title: "Hent tilbake",
    sentence: "Skriver forutsetninger og scenarioer fra en versjon tilbake. Resultatene regnes på nytt.",
    version: "Versjon",
    action: "Se hva som endres",
    same: "Arbeidsboken har alt som står i versjonen.",
    preview: "Disse cellene skrives:",
    homeless: (figures: string) => `Disse har ingen celle lenger, og blir ikke hentet: ${figures}.`,
    confirm: (cells: string) => `Skriv ${cells}`,
    done: (cells: string) => `${cells} er hentet tilbake.`,
    changed: "Arbeidsboken ble endret i mellomtiden, og ingenting er skrevet. Se på endringene en gang til.",
  },

  health: {
    title: "Helsesjekk",
    sentence: "Ser etter celler som ikke regnes ut, overskrevne formler, blandede enheter og utdaterte satser.",
    action: "Sjekk arbeidsboken",
    well: "Fant ingenting å påpeke.",
    stuck: "Formler som ikke regnes ut, kan skrives på nytt slik de står.",
    repair: (formulas: string) => `Reparer ${formulas}`,
    done: (formulas: string) => `${formulas} er skrevet på nytt. Kjør sjekken igjen om litt.`,
    severities: {
      error: { one: "1 feil", other: (count) => `${count} feil` } as Countable,
      warning: { one: "1 advarsel", other: (count) => `${count} advarsler` } as Countable,
      note: { one: "1 merknad", other: (count) => `${count} merknader` } as Countable,
    },
    findings: {
      stuck: (value: string) => `viser ${value} og blir ikke regnet ut.`,
      brokenReference: (formula: string) => `viser til noe som er slettet: ${formula}.`,
      overwrittenFormula: (value: string, formula: string) =>
        `har tallet ${value} der naboene har formelen ${formula}.`,
      numberInFormula: (formula: string, neighbour: string) =>
        `har et tall skrevet inn i formelen: ${formula}, mens naboen har ${neighbour}.`,
      unequalRanges: (name: string, ranges: string) => `${name} får områder med ulik lengde: ${ranges}.`,
      yearsApart: (name: string, ranges: string) => `${name} får områder som begynner i ulike år: ${ranges}.`,
      deepChain: (depth: number) => `venter på ${depth} av funksjonene våre etter hverandre. Det blir tregt.`,
      outdatedRate: (rate: string, from: number, value: string, source: string) =>
        `har ${rate}. Fra ${from} er den ${value} (${source}).`,
      unitMix: (unit: string, other: string, place: string) => `blander ${unit} med ${other} fra ${place}.`,
      magnitude: (value: string, typical: string) =>
        `har ${value}, mens resten av raden ligger rundt ${typical}. Er enheten riktig?`,
      priceLevelMix: (level: string, other: string, place: string) => `blander ${level} med ${other} fra ${place}.`,
      textNumber: (text: string, number: string) => `har teksten «${text}». Skriv tallet ${number}.`,
      leftFigures: (municipality: string) => `har tall fra ${municipality}. Skriv egne tall, eller tøm arket.`,
      units: { kr: "kroner", "1000kr": "1 000 kr", millkr: "mill. kr" },
      levels: { faste: "faste priser", loepende: "løpende priser" },
    },
  },
};

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
  drop: "eller slepp filene her",
  formulas: { one: "1 formel", other: (count) => `${count} formlar` },
  empty: "tom",
  lines: { one: "1 linje", other: (count) => `${count} linjer` },
  missing: "finst ikkje",
  versions: { one: "1 versjon", other: (count) => `${count} versjonar` },
  figuresCounted: { one: "1 tal", other: (count) => `${count} tal` },
  cells: { one: "1 celle", other: (count) => `${count} celler` },
  errors: { one: "1 feil stoppar importen", other: (count) => `${count} feil stoppar importen` },
  warnings: { one: "1 åtvaring", other: (count) => `${count} åtvaringar` },
  thawFirst: "Formlane er frosne. Tin dei før du endrar tal, elles reknar ikkje arbeidsboka på nytt.",
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
    versions: "Versjonar",
    sharing: "Dele",
  },

  starter: {
    title: "Startarbeidsbok",
    sentence: "Ark med formlar for resultat, fond, gjeld, pensjon og handlingsreglar, klare til eigne tal.",
    exists: "Denne arbeidsboka har startarbeidsboka.",
    save: "Last ned ei ny som Excel-fil",
  },

  clear: {
    title: "Tøm for eigne tal",
    sentence: "Fjernar tala og kjeldene til eksempelkommunen. Oppsett, formlar og felles satsar blir ståande.",
    action: "Sjå kva som blir tømt",
    nothing: "Det står ingen tal att frå eksempelkommunen.",
    preview: "Desse cellene blir tomme:",
    confirm: (cells) => `Tøm ${cells}`,
    done: (cells) => `${cells} er tømde. Skriv eigne tal der dei stod.`,
  },

  importing: {
    title: "Hent rekneskap",
    sentence: "Les filene som blir sende til SSB (KOSTRA 0A og 0B), eitt eller to år samstundes.",
    action: "Vel filer",
    noWorkbook: "Arbeidsboka har ikkje noko basisår. Lag startarbeidsboka først.",
    otherYears: (years, baseYear) =>
      `Filene gjeld ${years}, men arbeidsboka står i ${baseYear} og tek imot ${baseYear - 1} og ${baseYear}. Rull arbeidsboka fram, eller vel andre filer.`,
    lines: (year, lines) => `Rekneskapen for ${year}: ${lines}.`,
    figures: "Desse tala blir sette:",
    cells: "Så mange celler blir endra på kvart ark:",
    confirm: (years) => `Hent ${years}`,
    done: (years) => `Rekneskapen for ${years} er henta.`,
  },

  roll: {
    title: "Rull eitt år",
    sentence: "Flyttar heile arbeidsboka eitt år fram: basisår, planperiode, satsar og scenario.",
    action: "Sjå kva som blir flytta",
    noWorkbook: "Arbeidsboka har ikkje noko basisår. Lag startarbeidsboka først.",
    halted: "Arbeidsboka kan ikkje rullast før radene er på plass igjen:",
    years: (from, to) => `Basisåret går frå ${from} til ${to}, og planperioden følgjer med.`,
    carried: (year) => `Tala i planen for ${year} står som basisår til rekneskapen er henta:`,
    cells: "Så mange celler blir endra på kvart ark:",
    fill: (year) =>
      `Etterpå: hent rekneskapen for ${year}, og fyll ut det siste året. Det gamle basisåret er borte, så lagre ein versjon først.`,
    confirm: (year) => `Rull til ${year}`,
    done: (year) => `Basisåret er ${year}. Hent rekneskapen for ${year} når han er avlagd.`,
  },

  freeze: {
    title: "Frys",
    sentence: "Skriv verdiar over formlane våre, så alle kan opne fila utan tillegget. Formlane kan hentast tilbake.",
    action: "Sjå kva som blir frose",
    nothing: "Ingen formlar i arbeidsboka bruker funksjonane våre.",
    preview: "Desse formlane blir til verdiar:",
    confirm: (formulas) => `Frys ${formulas}`,
    done: (formulas, cells) => `${formulas} er frosne som verdiar i ${cells}.`,
    left: (cells) => `Desse hadde ikkje noko svar å fryse, og er som før: ${cells}.`,
  },

  thaw: {
    title: "Tin",
    sentence: (formulas, time) => `${formulas} er frosne, sist ${time}. Her blir dei sette tilbake.`,
    action: "Sjå kva som blir tint",
    actionChosen: "Gå vidare med dei valde",
    nothing: "Ingenting er frose.",
    preview: (sheets) =>
      `Formlane blir skrivne tilbake på ${sheets}. Er noko endra sidan dei vart frosne, blir du spurd først.`,
    previewChosen: (overwritten, kept) =>
      `${overwritten} blir skrivne over det som står der no, og ${kept} blir liggande frosne.`,
    unreadable: "Noko av det frosne kan ikkje lesast av denne utgåva av tillegget, og blir liggande.",
    confirm: "Tin",
    asked: (formulas) => `Ingenting er skrive enno. Vel kva for nokre av ${formulas} som likevel skal tilbake.`,
    done: (formulas) => `${formulas} er sette tilbake.`,
    still: (formulas) => `${formulas} ligg framleis frosne.`,
    reasons: {
      changed: "verdien er endra.",
      moved: "rader eller kolonnar er flytta.",
      sheetGone: "arket er sletta.",
      referenceGone: "eit ark som formelen viser til, er sletta.",
    },
  },

  versionStatus: {
    utkast: "Utkast",
    kommunedirektoerensForslag: "Framlegg frå kommunedirektøren",
    vedtatt: "Vedteken",
  },
  unchained: (version) => `Versjonen som ${version} byggjer på, er borte eller endra.`,
  unreadableVersions: (versions) => `${versions} kan ikkje lesast av denne utgåva av tillegget, og blir liggande.`,

  saveVersion: {
    title: "Lagre versjon",
    sentence: "Tek vare på føresetnader, scenario og resultat i arbeidsboka. Lagra versjonar blir aldri endra.",
    label: "Namn",
    labelHint: "Til dømes «Før formannskapet»",
    status: "Status",
    action: "Lagre slik ho er no",
    preview: (version) => `«${version}» blir lagra i arbeidsboka. Ingen celler blir endra.`,
    confirm: "Lagre versjon",
    done: (number) => `Versjon ${number} er lagra. Lagre arbeidsboka òg.`,
    waiting: (results) => `Ingenting er lagra, for ${results} er ikkje rekna ut enno. Vent litt, og prøv igjen.`,
  },

  compare: {
    title: "Samanlikn",
    sentence: "Viser celle for celle kva som skil to versjonar. Trykk på eit namn for å gå til cella.",
    from: "Frå",
    to: "Til",
    current: "Arbeidsboka no",
    action: "Samanlikn",
    same: "Ingenting skil dei.",
    kind: { input: "Føresetnader", scenario: "Scenario", result: "Resultat" },
  },

  restore: {
    title: "Hent tilbake",
    sentence: "Skriv føresetnader og scenario frå ein versjon tilbake. Resultata blir rekna på nytt.",
    version: "Versjon",
    action: "Sjå kva som blir endra",
    same: "Arbeidsboka har alt som står i versjonen.",
    preview: "Desse cellene blir skrivne:",
    homeless: (figures) => `Desse har inga celle lenger, og blir ikkje henta: ${figures}.`,
    confirm: (cells) => `Skriv ${cells}`,
    done: (cells) => `${cells} er henta tilbake.`,
    changed: "Arbeidsboka vart endra i mellomtida, og ingenting er skrive. Sjå på endringane ein gong til.",
  },
};

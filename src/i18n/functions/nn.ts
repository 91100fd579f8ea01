import type { Catalogue } from "../nb";

/** Nynorsk of the pane's function browser. */
export const functionsNn: Catalogue["functions"] = {
  search: "Søk etter funksjon",
  searchHint: "Til dømes fond, gjeld eller § 28",
  found_one: "1 funksjon",
  found_other: "{{count, amount}} funksjonar",
  none: "Ingen funksjon høver til «{{query}}». Prøv eit kortare ord.",
  back: "Alle funksjonar",

  required: "Felt med * må fyllast ut.",
  shapes: {
    each: "Éin verdi, eller éin per år.",
    perYear: "Éin verdi, eller éin per år.",
    series: "Éin verdi per år.",
    perLine: "Éin verdi per linje.",
    linesByYears: "Eit område med éi linje per post og eitt felt per år.",
    table: "Heile tabellen med overskrifter.",
  },
  span: "Frå {{minimum}} til {{maximum}}.",
  choose: "Vel",
  omitted: "Utelate",
  pick: "Hent {{argument}} frå markeringa",
  clear: "Tøm felta",
  faults: {
    expression: "Skriv uttrykket i ei eiga celle, og hent den cella.",
    notFound: "Fann ikkje {{text}}. Skriv til dømes =Ark1!B2:F2, eller hent frå markeringa.",
    tooLarge: "{{text}} har for mange celler. Vel berre cellene som har tal.",
    cellError: "Cella {{cell}} viser {{code}}. Rett henne først, eller vel andre celler.",
  },

  formula: "Formel",
  answer: "Svar",
  missing: "Fyll ut {{arguments}}, så kjem svaret her.",
  mend: "Rett felta som er merkte, så kjem svaret her.",
  moreRows: "og {{hidden}} rader til",
  insert: "Set inn",
  target: "Blir sett inn i {{place}}.",
  inserted: "Sett inn i {{place}}.",
  occupied_one: "{{cells}} er ikkje tom. Tøm cella, eller vel ein annan plass.",
  occupied_other: "{{cells}} er ikkje tomme. Tøm cellene, eller vel ein annan plass.",
  andMore: "{{cells}} og {{hidden}} til",
  circular: "Formelen les sjølv frå {{place}}. Vel ei celle utanfor.",
  inTable: "Svaret fyller fleire celler, og det går ikkje i tabellen {{table}}. Vel ei celle utanfor han.",
  outside: "Svaret går ut over kanten av arket. Vel ei celle lenger inn.",

  result: "Om svaret",
  rule: "Regelen",
  sources: "Kjelde",
  examples: "Døme",
  useExample: "Fyll inn dømet",
};

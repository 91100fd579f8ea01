import { lastYear, baseYear, yearAxis, type GridSection, type Row, type RowsSection, type SheetPlan } from "./plan";

const firstYearColumn = 4;

/** Nothing stands below the scenario table, so it may grow this far before the control misses a line. */
const scenarioRows = 200;

/** What one of our functions says less what a plain formula says of the same, year by year. */
interface Check {
  readonly key: string;
  readonly label: string;
  /** Our figure. */
  readonly ours: string;
  /** The plain formula, or one for each year of the path. */
  readonly plain: string | readonly string[];
  /** Other rows the plain formula leans on. */
  readonly with?: readonly string[];
  readonly over?: "path" | "*";
  readonly remark?: string;
}

const checks: readonly Check[] = [
  {
    key: "scenariobane",
    label: "Resultat i scenarioet",
    ours: "{Fond.resultat}",
    plain: Array.from(
      { length: lastYear - baseYear },
      (_, index) =>
        `({Forutsetninger.basisbane}-SUMIFS({Scenarioer.tiltak[1..${scenarioRows},${firstYearColumn + index}]},{Scenarioer.tiltak[1..${scenarioRows},1]},AktivtScenario))`,
    ),
    remark: "Basisbanen minus summen av linjene i scenariotabellen.",
  },
  { key: "fond", label: "Disposisjonsfond", ours: "{Fond.kontroll}", plain: "{Fond.fond}" },
  {
    key: "fritt",
    label: "Fritt når fondet skal holde målet",
    ours: "{Fond.fritt}",
    plain: "MAX(0,MIN({Fond.resultat},{Fond.fond}-MålFond*{Fond.driftsinntekter}))",
  },
  {
    key: "gjeld",
    label: "Netto lånegjeld",
    ours: "{Fond.gjeld}",
    plain: "({Fond.gjeld@prev}*(1-Avdragssats)+{Forutsetninger.laan})",
    with: ["{Fond.gjeld@prev}"],
  },
  {
    key: "avvikResultat",
    label: "KØB: avvik for driftsresultatet",
    ours: "{Bærekraft.avvik_resultat}",
    plain: "({Fond.resultat}-MålResultat*{Fond.driftsinntekter})",
    over: "*",
  },
  {
    key: "avvikFond",
    label: "KØB: avvik for disposisjonsfondet",
    ours: "{Bærekraft.avvik_fond}",
    plain: "({Fond.fond}-MålFond*{Fond.driftsinntekter})",
    over: "*",
  },
  {
    key: "avvikGjeld",
    label: "KØB: avvik for netto lånegjeld",
    ours: "{Bærekraft.avvik_gjeld}",
    plain: "(MålGjeld*{Fond.driftsinntekter}-{Fond.gjeld})",
    over: "*",
  },
  {
    key: "avvikMaksgrense",
    label: "KØB: avstand til maksgrensen",
    ours: "{Bærekraft.avvik_maksgrense}",
    plain: "(MaksgrenseGjeld*{Fond.driftsinntekter}-{Fond.gjeld})",
    over: "*",
  },
  {
    key: "robekFond",
    label: "ROBEK: fondet etter dekning",
    ours: "{Bærekraft.robek_fond}",
    plain: "MAX(0,{Fond.regnskapsfond})",
  },
  {
    key: "robekMerforbruk",
    label: "ROBEK: akkumulert merforbruk",
    ours: "{Bærekraft.robek_merforbruk}",
    plain: "MAX(0,-{Fond.regnskapsfond})",
  },
  {
    key: "gjeldLavt",
    label: "Gjeld ved lavt investeringstak",
    ours: "{Investering og gjeld.gjeld275}",
    plain: "({Investering og gjeld.gjeld275@prev}*(1-Avdragssats)+{Investering og gjeld.laan275})",
    with: ["{Investering og gjeld.gjeld275@prev}"],
  },
  {
    key: "gjeldHoeyt",
    label: "Gjeld ved høyt investeringstak",
    ours: "{Investering og gjeld.gjeld400}",
    plain: "({Investering og gjeld.gjeld400@prev}*(1-Avdragssats)+{Investering og gjeld.laan400})",
    with: ["{Investering og gjeld.gjeld400@prev}"],
  },
  {
    key: "gradLavt",
    label: "Gjeldsgrad ved lavt investeringstak",
    ours: "{Investering og gjeld.grad275}",
    plain: "{Investering og gjeld.gjeld275}/{Fond.driftsinntekter}",
  },
  {
    key: "statementDrift",
    label: "Netto driftsresultat: § 5-4 mot § 5-6",
    ours: "{Bevilgningsoversikt drift.nettoDriftsresultat}",
    plain: "{Økonomisk oversikt drift.nettoDriftsresultat}",
    with: ["{Økonomisk oversikt drift.nettoDriftsresultat}"],
    over: "*",
    remark: "Tomt til postene er fylt ut.",
  },
  {
    key: "balanseDrift",
    label: "Resultat mot disponeringer, drift",
    ours: "{Økonomisk oversikt drift.balanse}",
    plain: "0",
    over: "*",
  },
  {
    key: "balanseInvestering",
    label: "Utgifter mot finansiering, investering",
    ours: "{Bevilgningsoversikt investering.balanse}",
    plain: "0",
    over: "*",
  },
];

function row({ key, label, ours, plain, with: others = [], over = "path", remark }: Check): Row {
  const difference = (formula: string): string => `=${ours}-${formula}`;
  return {
    key,
    label,
    style: "control",
    format: "difference",
    cells: { [over]: typeof plain === "string" ? difference(plain) : plain.map(difference) },
    needs: [ours, ...others],
    ...(remark !== undefined && { remark }),
  };
}

const all = checks.map(({ key }) => `{${key}}`).join(",");

const byYear: RowsSection = {
  kind: "rows",
  heading: "Avvik, skal være 0",
  rows: [
    ...checks.map(row),
    {
      key: "stoerst",
      label: "Største avvik i året",
      style: "total",
      format: "difference",
      cells: `=IF(COUNT(${all})=0,"",MAX(0,${all})-MIN(0,${all}))`,
    },
  ],
};

const inPlan = (row: string): string =>
  `{Fond.${row}:path},{Fond.år:path},">="&PlanperiodeFra,{Fond.år:path},"<"&(PlanperiodeFra+PlanperiodeÅr)`;

const rules: GridSection = {
  kind: "grid",
  key: "regler",
  heading: "Handlingsreglene i planperioden",
  header: ["Regel", "Handlingsrom", "Excel", "Avvik"],
  columns: [{}, { format: "percent" }, { format: "percent" }, { style: "control", format: "difference" }],
  cells: [
    compared("Overskudd, foreslått: snitt", "{Bærekraft.foreslaatt[1,3]}", `AVERAGEIFS(${inPlan("resultatandel")})`),
    compared("Fond, foreslått: laveste andel", "{Bærekraft.foreslaatt[3,3]}", `MINIFS(${inPlan("andel")})`),
    compared("Fond, gjeldende: laveste andel", "{Bærekraft.gjeldende[3,3]}", `MINIFS(${inPlan("regnskapsandel")})`),
  ].map(([label, ours, plain], index) => [label, ours, plain, differenceIn("regler", index + 1)]),
};

function compared(label: string, ours: string, plain: string): readonly [string, string, string] {
  return [label, `=IF(COUNT(${ours})<1,"",${ours})`, `=IF(COUNT(${ours})<1,"",${plain})`];
}

function differenceIn(grid: string, at: number): string {
  return `=IF(COUNT({${grid}[${at},2..3]})<2,"",{${grid}[${at},2]}-{${grid}[${at},3]})`;
}

/** A figure that the source prints, and what the workbook makes of it as long as it stands in the source's year. */
function printed(
  label: string,
  ours: string,
  source: number,
  remark: string,
): readonly [string, string, number, string] {
  return [label, `=IF(OR(Basisår<>{kildeaar},COUNT(${ours})<1),"",${ours})`, source, remark];
}

const source: GridSection = {
  kind: "grid",
  key: "kilden",
  heading: "Mot tall som kilden trykker",
  header: ["Tall", "Arbeidsboken", "Kilden", "Avvik", "Hvorfor de kan være ulike"],
  columns: [
    {},
    { format: "amount" },
    { style: "control", format: "amount" },
    { style: "control", format: "amount" },
    { style: "remark" },
  ],
  cells: [
    printed("KØB: driftsresultat", "{Bærekraft.koeb[1,5]}", -218_000, "Trykt i hele mill. kr."),
    printed("KØB: disposisjonsfond", "{Bærekraft.koeb[2,5]}", 102_000, "Trykt i hele mill. kr."),
    printed("KØB: netto lånegjeld", "{Bærekraft.koeb[3,5]}", -3_485_000, "Trykt i hele mill. kr."),
    printed("Sprinten 2026", "{Fond.resultat1@2026}", 32_000, ""),
    printed("Sprinten 2027", "{Fond.resultat1@2027}", 86_000, ""),
    printed("Sprinten: fondet i 2025", "{Fond.fond1@2025}", 308_000, "Krever basisbanen −190, ikke prognosen −202."),
    printed("Mellomdistansen 2026", "{Fond.resultat2@2026}", 2_000, ""),
    printed("Mellomdistansen 2027", "{Fond.resultat2@2027}", 36_000, ""),
    printed("Mellomdistansen 2028", "{Fond.resultat2@2028}", 72_000, ""),
    printed("Mellomdistansen 2029", "{Fond.resultat2@2029}", 102_000, ""),
    printed("Maraton 2031", "{Fond.resultat3@2031}", 116_000, "Banen er valgt slik at den treffer."),
    printed("Maraton: fondet i 2027", "{Fond.fond3@2027}", 205_000, "Banen er valgt slik at den treffer."),
  ].map(([label, ours, figure, remark], index) => [label, ours, figure, differenceIn("kilden", index + 1), remark]),
};

/** Every indicator a second time with plain formulas, the tables against each other, and the figures the source prints. */
export const kontroll: SheetPlan = {
  name: "Kontroll",
  title: "Kontroll",
  lead: "Alt funksjonene regner ut, regnes her én gang til med vanlige Excel-formler. Simuleringer er unntatt.",
  note: "Beløp i 1 000 kr, andeler som desimaltall. Alt i den første tabellen skal være 0.",
  axis: yearAxis,
  widths: { label: 260, columns: [100] },
  sections: [
    byYear,
    {
      kind: "items",
      heading: "Samlet",
      items: [
        {
          label: "Største avvik i arbeidsboken",
          value: '=IF(COUNT({stoerst:*})=0,"",MAX({stoerst:*}))',
          format: "difference",
          name: { name: "KontrollAvvik", comment: "Største avvik mellom funksjonene og vanlige formler" },
        },
        {
          label: "Vurdering",
          value: '=IF(COUNT(KontrollAvvik)=0,"",IF(KontrollAvvik<0.000001,"ALT GÅR OPP","NOE GÅR IKKE OPP"))',
          style: "verdict",
          name: { name: "KontrollStatus", comment: "Om alle kontroller går opp" },
        },
        {
          key: "kildeaar",
          label: "Regnskapsåret som kilden bygger på",
          value: baseYear,
          style: "control",
          format: "year",
          remark: "Tallene kilden trykker, sammenliknes bare så lenge arbeidsboken står i dette året.",
        },
      ],
    },
    rules,
    source,
  ],
};

import { yearAxis, type Row, type RowsSection, type SheetPlan } from "./plan";

interface Cap {
  readonly mark: string;
  readonly label: string;
  readonly name: string;
  readonly remark: string;
}

const low: Cap = {
  mark: "275",
  label: "lavt tak",
  name: "InvesteringstakLavt",
  remark: "Taket er med merverdiavgift. Lånet er resten når kompensasjonen er trukket fra.",
};

const high: Cap = {
  mark: "400",
  label: "høyt tak",
  name: "InvesteringstakHøyt",
  remark: "Kilden kaller både 400 og 230 mill. kr lån. Bare med begge tak med merverdiavgift blir gjeldsgraden 115 %.",
};

/** The cap and the loan it leaves room for. */
function capRows({ mark, label, name, remark }: Cap): readonly Row[] {
  return [
    { key: `brutto${mark}`, label: `Investering, ${label}`, cells: { path: `=${name}` }, needs: [name] },
    {
      key: `laan${mark}`,
      label: `Låneopptak, ${label}`,
      cells: { path: `={brutto${mark}}/(1+MvaPerLån)` },
      needs: [name, "MvaPerLån"],
      remark,
    },
  ];
}

/** The eight lines of GJELD.TABELL for one cap. */
function debtTable({ mark, label, name }: Cap): RowsSection {
  return {
    kind: "rows",
    heading: `Gjeld og finanskostnad, ${label}`,
    rows: [
      {
        label: "Gjeld ved årets begynnelse",
        spills: {
          path: `=GJELD.TABELL(NettoLånegjeldBasis,{laan${mark}:path},Avdragssats,{Forutsetninger.rente:path},{Forutsetninger.driftsinntekter:path})`,
        },
        needs: [
          "NettoLånegjeldBasis",
          name,
          "MvaPerLån",
          "Avdragssats",
          "{Forutsetninger.rente:path}",
          "{Forutsetninger.driftsinntekter:path}",
        ],
        remark: "Netto lånegjeld. Renten følger banen i Forutsetninger.",
      },
      { label: "Låneopptak" },
      { key: `avdrag${mark}`, label: "Avdrag" },
      {
        key: `gjeld${mark}`,
        label: "Gjeld ved årets slutt",
        cells: { base: "=NettoLånegjeldBasis" },
        needs: ["NettoLånegjeldBasis"],
      },
      { label: "Renter" },
      { key: `finans${mark}`, label: "Finanskostnad: renter og avdrag", style: "total" },
      {
        key: `grad${mark}`,
        label: "Gjeld i prosent av driftsinntektene",
        format: "percent",
        cells: { base: "=NettoLånegjeldBasis/DriftsinntekterBasis" },
        needs: ["NettoLånegjeldBasis", "DriftsinntekterBasis"],
      },
      { label: "Finanskostnad i prosent av inntektene", format: "percent" },
    ],
  };
}

/** What stands in one year of a row, by the year in `målår`; blank when the path does not reach it. */
const inTargetYear = (row: string): string => `=IFERROR(INDEX({${row}:path},1,MATCH({maalaar},{år:path},0)),"")`;

/** The sum of a row over the plan period. */
const inPlan = (row: string): string =>
  `=SUMIFS({${row}:path},{år:path},">="&PlanperiodeFra,{år:path},"<"&PlanperiodeFra+PlanperiodeÅr)`;

const projectRows = 6;
const projects = Array.from({ length: projectRows }, (_, index) => index + 1);

type Project = readonly [string, number, number, number, number, number, number, number, number, number];

/** Name, year finished, cost, VAT compensation, grants, sales, own capital, running cost, saving, years of the loan. */
const examples: readonly Project[] = [
  ["Eksempel: skole, ombygging", 2027, 600_000, 120_000, 0, 0, 20_000, 6_000, 0, 40],
  ["Eksempel: idrettshall", 2026, 150_000, 30_000, 15_000, 0, 0, 3_500, 0, 40],
  ["Eksempel: energitiltak i bygg", 2026, 40_000, 8_000, 2_000, 0, 0, 0, 3_500, 20],
];

const figure = { style: "input", format: "amount" } as const;
const answer = { style: "formula", format: "amount" } as const;

/** Two investment caps side by side, what each project costs operations, and the lawful lowest instalment. */
export const investeringOgGjeld: SheetPlan = {
  name: "Investering og gjeld",
  title: "Investering og gjeld",
  lead: "To tak for lånefinansierte investeringer side om side, prosjektene innenfor taket, og avdrag mot minimumsavdraget.",
  note: "Beløp i 1 000 kr, løpende priser. Kilde: «Gjeldsgrad og fremtidig investeringsnivå» og «Investeringsnivå for økonomisk bærekraft».",
  axis: yearAxis,
  sections: [
    {
      kind: "rows",
      heading: "Gjeld i prosent av driftsinntektene",
      rows: [
        { key: "lavtTak", label: "Lavt tak", format: "percent", cells: "={grad275}", needs: ["{grad275}"] },
        { key: "hoeytTak", label: "Høyt tak", format: "percent", cells: "={grad400}", needs: ["{grad400}"] },
        {
          key: "grense",
          label: "Maksgrense",
          format: "percent",
          cells: "=MaksgrenseGjeld",
          needs: ["MaksgrenseGjeld"],
        },
      ],
    },
    {
      kind: "items",
      heading: "Takene mot grensen",
      items: [
        {
          key: "maalaar",
          label: "Målår for gjeldsgraden",
          value: 2034,
          style: "input",
          format: "year",
          isCommon: true,
          rule: { rule: { min: 2000, max: 2100 }, message: "Skriv året med fire siffer, for eksempel 2034." },
          remark: "Foreslått handlingsregel 2: 100 % i 2034.",
        },
        {
          key: "iMaalaar275",
          label: "Gjeldsgrad i målåret, lavt tak",
          value: inTargetYear("grad275"),
          needs: ["{grad275:path}"],
          format: "percent",
          remark: "Kilden oppgir om lag 100 %.",
        },
        {
          key: "iMaalaar400",
          label: "Gjeldsgrad i målåret, høyt tak",
          value: inTargetYear("grad400"),
          needs: ["{grad400:path}"],
          format: "percent",
          remark: "Kilden oppgir 115 %.",
        },
        {
          key: "iMaalaarGjeld400",
          label: "Gjeld i målåret, høyt tak",
          value: inTargetYear("gjeld400"),
          needs: ["{grad400:path}"],
          format: "amount",
          unit: "1 000 kr",
          remark: "Kilden oppgir 7,7 mrd. kr, en økning på 1 mrd. kr.",
        },
        {
          key: "maksLaan",
          label: "Høyeste lån per år mot grensen",
          value: `=IFERROR(INDEX(INVESTERINGSTAK.MAKS(NettoLånegjeldBasis,Avdragssats,INDEX({Forutsetninger.driftsinntekter:path},1,MATCH({maalaar},{år:path},0)),{maalaar}-Basisår,MaksgrenseGjeld,MvaPerLån),1,1),"")`,
          needs: [
            "NettoLånegjeldBasis",
            "Avdragssats",
            "{Forutsetninger.driftsinntekter:path}",
            "{maalaar}",
            "MaksgrenseGjeld",
            "MvaPerLån",
          ],
          format: "amount",
          unit: "1 000 kr per år",
        },
        {
          key: "maksInvestering",
          label: "Investering som lånet dekker",
          value: "={maksLaan}*(1+MvaPerLån)",
          needs: ["{maksLaan}", "MvaPerLån"],
          format: "amount",
          unit: "1 000 kr per år",
          remark: "Med merverdiavgift: taket som gir nøyaktig maksgrensen i målåret.",
        },
        {
          key: "planInvestering275",
          label: "Investering i planperioden, lavt tak",
          value: inPlan("brutto275"),
          needs: ["InvesteringstakLavt"],
          format: "amount",
          unit: "1 000 kr",
          remark: "Kilden kaller 1,1 mrd. kr lånefinansiert. Det er investeringen med merverdiavgift; lånet er mindre.",
        },
        {
          key: "planLaan275",
          label: "Låneopptak i planperioden, lavt tak",
          value: inPlan("laan275"),
          needs: ["InvesteringstakLavt", "MvaPerLån"],
          format: "amount",
          unit: "1 000 kr",
        },
        {
          key: "egenfinansiering",
          label: "Egenfinansieringsgrad innenfor taket",
          value: "=1-{planLaan275}/{planInvestering275}",
          needs: ["{planLaan275}", "{planInvestering275}"],
          format: "percent",
          unit: "av investeringen",
          remark: "Det som ikke lånes. Her bare merverdiavgiftskompensasjonen.",
        },
      ],
    },
    { kind: "rows", heading: "Takene per år", rows: [...capRows(low), ...capRows(high)] },
    debtTable(low),
    debtTable(high),
    {
      kind: "rows",
      heading: "Forskjellen på takene",
      rows: [
        {
          key: "gjeldsforskjell",
          label: "Høyere gjeld ved høyt tak",
          cells: { path: "={gjeld400}-{gjeld275}" },
          needs: ["{gjeld400}", "{gjeld275}"],
        },
        {
          key: "finansforskjell",
          label: "Høyere finanskostnad ved høyt tak",
          cells: { path: "={finans400}-{finans275}" },
          needs: ["{finans400}", "{finans275}"],
          remark: "Renter og avdrag, med rentebanen i Forutsetninger.",
        },
        {
          key: "renteforskjell",
          label: "Rente av forskjellen, basisårets rente",
          cells: { path: "=({gjeld400}-{gjeld275})*{Forutsetninger.rente@base}" },
          needs: ["{gjeld400}", "{gjeld275}", "{Forutsetninger.rente@base}"],
          remark: "Kilden regner med 36 mill. kr hvert år fra 2025. Så stor er rentevirkningen først i 2034.",
        },
      ],
    },
    {
      kind: "grid",
      key: "prosjekter",
      heading: "Prosjekter",
      table: "tblProsjekter",
      header: [
        "Prosjekt",
        "Ferdigår",
        "Brutto",
        "Mva-komp.",
        "Tilskudd",
        "Salg",
        "Egenkapital",
        "FDV",
        "Innsparing",
        "Løpetid",
        "Lån",
        "Avdrag",
        "Egenfin.",
        "Grunn",
      ],
      columns: [
        { style: "input" },
        { style: "input", format: "year" },
        figure,
        figure,
        figure,
        figure,
        figure,
        figure,
        figure,
        { style: "input", format: "year" },
        answer,
        answer,
        { style: "formula", format: "percent" },
        { style: "remark" },
      ],
      looks: [{ rows: [1, examples.length], columns: [1, 10], style: "assumed" }],
      cells: projects.map((row) => [
        ...(examples[row - 1] ?? Array.from({ length: 10 }, () => "")),
        `=IF(COUNT({prosjekter[${row},3]})=0,"",FINANSIERING.LAN({prosjekter[${row},3]},{prosjekter[${row},4]},{prosjekter[${row},5]},{prosjekter[${row},6]},{prosjekter[${row},7]}))`,
        `=IF(COUNT({prosjekter[${row},11]},{prosjekter[${row},10]})<2,"",{prosjekter[${row},11]}/{prosjekter[${row},10]})`,
        `=IF(COUNT({prosjekter[${row},11]})=0,"",1-{prosjekter[${row},11]}/{prosjekter[${row},3]})`,
        row <= examples.length ? "Eksempel: kilden navngir ingen prosjekter med beløp." : "",
      ]),
    },
    {
      kind: "rows",
      heading: "Virkning på driften per prosjekt",
      rows: [
        ...projects.map((row): Row => ({
          key: `prosjekt${row}`,
          label: `={prosjekter[${row},1]}&""`,
          spills: {
            path: `=INVESTERING.DRIFTSVIRKNING({år:path},{prosjekter[${row},11]},{prosjekter[${row},2]},{Forutsetninger.rente:path},{prosjekter[${row},10]},{prosjekter[${row},8]},{prosjekter[${row},9]})`,
          },
          needs: [
            `{prosjekter[${row},11]}`,
            `{prosjekter[${row},2]}`,
            `{prosjekter[${row},10]}`,
            "{Forutsetninger.rente:path}",
          ],
        })),
        {
          key: "driftsvirkning",
          label: "Sum virkning på driften",
          style: "total",
          cells: { path: `=SUM({prosjekt1}:{prosjekt${projectRows}})` },
          needs: ["{Forutsetninger.rente}", "{prosjekter[1,11]}"],
          remark:
            "Renter og avdrag fra året etter ferdigåret, FDV og innsparing fra ferdigåret. Minus belaster driften.",
        },
        {
          key: "ferdigstilt",
          label: "Ferdigstilte prosjekter, brutto",
          cells: { path: `=SUMIFS({prosjekter[1..${projectRows},3]},{prosjekter[1..${projectRows},2]},{år})` },
          needs: ["{prosjekter[1,3]}", "{prosjekter[1,2]}"],
        },
        {
          key: "ferdigstiltLaan",
          label: "Lån til ferdigstilte prosjekter",
          cells: { path: `=SUMIFS({prosjekter[1..${projectRows},11]},{prosjekter[1..${projectRows},2]},{år})` },
          needs: ["{prosjekter[1,11]}", "{prosjekter[1,2]}"],
        },
      ],
    },
    {
      kind: "rows",
      heading: "Avdrag mot minimumsavdraget",
      rows: [
        {
          key: "laanegjeld",
          label: "Lånegjeld til investeringer 1.1.",
          style: { path: "input", "*": "formula" },
          remark: "Fyll ut: brutto lånegjeld uten videreutlån. Kilden oppgir den ikke.",
        },
        {
          key: "avskrivninger",
          label: "Årets avskrivninger",
          style: { path: "input", "*": "formula" },
          remark: "Fyll ut fra økonomisk oversikt drift.",
        },
        {
          key: "anleggsmidler",
          label: "Avskrivbare anleggsmidler 1.1.",
          style: { path: "input", "*": "formula" },
          remark: "Fyll ut bokført verdi uten tomter.",
        },
        {
          key: "minimumsavdrag",
          label: "Minimumsavdrag",
          cells: { path: "=GJELD.MINIMUMSAVDRAG({laanegjeld},{avskrivninger},{anleggsmidler})" },
          needs: ["{laanegjeld}", "{avskrivninger}", "{anleggsmidler}"],
          remark: "Kommuneloven § 14-18: avskrivninger ganger gjeldens andel av anleggsmidlene.",
        },
        {
          key: "planlagtAvdrag",
          label: "Avdrag, lavt tak",
          cells: { path: "={avdrag275}" },
          needs: ["{avdrag275}"],
        },
        {
          key: "overMinimum",
          label: "Over eller under minimumsavdraget",
          style: "total",
          cells: { path: "={planlagtAvdrag}-{minimumsavdrag}" },
          needs: ["{planlagtAvdrag}", "{minimumsavdrag}"],
          remark: "Under minimumsavdraget er planen ulovlig, og avdraget må økes.",
        },
      ],
    },
    {
      kind: "items",
      heading: "Leie i stedet for lån",
      items: [
        {
          key: "leie",
          label: "Leie per år",
          value: "",
          style: "input",
          format: "amount",
          unit: "1 000 kr",
          remark: "Fyll ut for et bygg som andre finansierer. Leien belaster driften.",
        },
        {
          key: "spartLaan",
          label: "Lån som unngås",
          value: "",
          style: "input",
          format: "amount",
          unit: "1 000 kr",
        },
        {
          key: "spartFinans",
          label: "Spart finanskostnad første år",
          value: "=FINANS.KOSTNAD({spartLaan},{Forutsetninger.rente@base},{spartLaan}*Avdragssats)",
          needs: ["{spartLaan}", "{Forutsetninger.rente@base}", "Avdragssats"],
          format: "amount",
          unit: "1 000 kr",
        },
        {
          key: "nettoLeie",
          label: "Netto kostnad ved leie",
          value: "={leie}-{spartFinans}",
          needs: ["{leie}", "{spartFinans}"],
          format: "amount",
          unit: "1 000 kr",
          remark: "Nær null bare når leien svarer til finanskostnaden.",
        },
      ],
    },
    {
      kind: "items",
      heading: "Finanskostnaden i basisåret",
      items: [
        {
          key: "finansBasis",
          label: "Netto finans og avdrag",
          value: 400_000,
          style: "input",
          format: "amount",
          unit: "1 000 kr",
          remark: "Kapittelet «Finanskostnader», om lag 400 mill. kr.",
        },
        {
          key: "finansandelBasis",
          label: "Andel av driftsinntektene, oppgitt",
          value: 0.095,
          style: "input",
          format: "percent",
          remark: "Kilden skriver driftsbudsjettet og oppgir begge tall. De er avrundet hver for seg.",
        },
        {
          key: "finansandelRegnet",
          label: "Andel av driftsinntektene, regnet ut",
          value: "={finansBasis}/DriftsinntekterBasis",
          needs: ["{finansBasis}", "DriftsinntekterBasis"],
          format: "percent",
        },
        {
          key: "finansAvAndel",
          label: "Beløpet som den oppgitte andelen svarer til",
          value: "={finansandelBasis}*DriftsinntekterBasis",
          needs: ["{finansandelBasis}", "DriftsinntekterBasis"],
          format: "amount",
          unit: "1 000 kr",
        },
        {
          key: "gjeldsoekning",
          label: "Økning i lånegjelden gjennom basisåret",
          value: 900_000,
          style: "input",
          format: "amount",
          unit: "1 000 kr",
          remark: "Kapittelet «Kommunens handlingsregler og regnskapsåret 2023».",
        },
        {
          key: "finansRegnet",
          label: "Renter og avdrag av inngående gjeld",
          value:
            "=FINANS.KOSTNAD(NettoLånegjeldBasis-{gjeldsoekning},{Forutsetninger.rente@base},(NettoLånegjeldBasis-{gjeldsoekning})*Avdragssats)",
          needs: ["NettoLånegjeldBasis", "{gjeldsoekning}", "{Forutsetninger.rente@base}", "Avdragssats"],
          format: "amount",
          unit: "1 000 kr",
          remark: "Kontroll av nivået, før finansinntekter.",
        },
      ],
    },
    {
      kind: "chart",
      rows: 14,
      chart: {
        name: "Gjeldsgrad ved to tak",
        title: "Gjeld i prosent av driftsinntektene ved to investeringstak",
        type: "line",
        categories: "{år:*}",
        series: [
          { name: "Lavt tak", values: "{lavtTak:*}" },
          { name: "Høyt tak", values: "{hoeytTak:*}" },
          { name: "Maksgrense", values: "{grense:*}", isLimit: true },
        ],
        format: "percent",
      },
    },
  ],
};

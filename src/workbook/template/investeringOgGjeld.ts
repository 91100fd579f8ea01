import { capSections } from "./investeringstak";
import { yearAxis, type Row, type SheetPlan } from "./plan";

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
    ...capSections,
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

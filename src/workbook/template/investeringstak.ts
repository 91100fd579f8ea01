import type { Row, RowsSection, Section } from "./plan";

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

/** Two caps on investment side by side: the loan they leave room for, the debt, and how they differ. */
export const capSections: readonly Section[] = [
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
];

import { yearAxis, type GridSection, type SheetPlan } from "./plan";

interface Target {
  readonly whose: string;
  readonly base: number;
  readonly now: number;
  readonly left: number;
  readonly by: number;
  readonly leftThen: number;
  readonly source: string;
}

const localSource = "«Klimagassutslipp og klimatilpasning»: om lag 4 % kuttet til 2021.";
const nationalSource = "«Klima og grønn omstilling»: om lag 5 % kuttet til 2024.";

/** Emissions in per cent of the year they are measured from; what is left is 100 less the cut that the source prints. */
const targets: readonly Target[] = [
  {
    whose: "Lørenskogsamfunnet, 50 % kutt",
    base: 2009,
    now: 2021,
    left: 0.96,
    by: 2030,
    leftThen: 0.5,
    source: localSource,
  },
  {
    whose: "Lørenskogsamfunnet, klimanøytralt",
    base: 2009,
    now: 2021,
    left: 0.96,
    by: 2050,
    leftThen: 0,
    source: "Null utslipp kan ikke nås med samme prosent hvert år.",
  },
  { whose: "Norge, 50 % kutt", base: 1990, now: 2024, left: 0.95, by: 2030, leftThen: 0.5, source: nationalSource },
  { whose: "Norge, 55 % kutt", base: 1990, now: 2024, left: 0.95, by: 2030, leftThen: 0.45, source: nationalSource },
  { whose: "Norge, 90 % kutt", base: 1990, now: 2024, left: 0.95, by: 2050, leftThen: 0.1, source: nationalSource },
  { whose: "Norge, 95 % kutt", base: 1990, now: 2024, left: 0.95, by: 2050, leftThen: 0.05, source: nationalSource },
];

const year = { style: "input", format: "year" } as const;
const share = { style: "input", format: "percent" } as const;

const climateTargets: GridSection = {
  kind: "grid",
  key: "maal",
  heading: "Klimamål: utslipp i prosent av referanseåret",
  header: ["Mål", "Ref.år", "Målt år", "Målt", "Målår", "Mål", "År igjen", "Kutt/år", "Kilde"],
  columns: [
    { style: "input" },
    year,
    year,
    share,
    year,
    share,
    { style: "formula", format: "year" },
    { style: "answer", format: "percent" },
    { style: "remark" },
  ],
  cells: targets.map(({ whose, base, now, left, by, leftThen, source }, index) => {
    const cell = (column: number): string => `{maal[${index + 1},${column}]}`;
    return [
      whose,
      base,
      now,
      left,
      by,
      leftThen,
      `=IF(COUNT(${cell(3)},${cell(5)})<2,"",${cell(5)}-${cell(3)})`,
      `=IF(COUNT(${cell(4)},${cell(6)},${cell(7)})<3,"",IFNA(KLIMA.KUTT(${cell(4)},${cell(6)},${cell(7)}),"ikke mulig"))`,
      source,
    ];
  }),
};

/** As many years as the path of the first target may take. */
const pathYears = 12;

const climatePath: GridSection = {
  kind: "grid",
  key: "bane",
  heading: "Banen til det første målet",
  header: [
    "År",
    ...Array.from({ length: pathYears }, (_, index) => `=IF(COUNT({maal[1,3]})=0,"",{maal[1,3]}+${index + 1})`),
  ],
  columns: [
    { style: "label" },
    ...Array.from({ length: pathYears }, () => ({ style: "formula", format: "percent" }) as const),
  ],
  cells: [
    [
      '={maal[1,1]}&""',
      `=IF(COUNT({maal[1,4]},{maal[1,6]},{maal[1,7]})<3,"",IFNA(KLIMA.BANE({maal[1,4]},{maal[1,6]},{maal[1,7]}),"ikke mulig"))`,
    ],
  ],
};

const example = { path: "assumed", "*": "formula" } as const;

/** Fees and their fund, the interest they do not cover, debt without selvkost, and the cuts the climate targets ask for. */
export const selvkostOgKlima: SheetPlan = {
  name: "Selvkost og klima",
  title: "Selvkost og klima",
  lead: "Selvkostfondet, renten som gebyrene ikke dekker, gjeldsgraden uten selvkost, og årlige kutt som klimamålene krever.",
  note: "Beløp i 1 000 kr, løpende priser. Utslipp i prosent av referanseåret. Kilde: «Selvkostinvesteringer» og kapitlene om klima.",
  axis: yearAxis,
  sections: [
    {
      kind: "rows",
      heading: "Selvkostfond",
      rows: [
        {
          key: "gebyrinntekter",
          label: "Gebyrinntekter",
          style: { base: "assumed", path: "assumed" },
          cells: {
            base: 170_000,
            path: [182_000, 194_000, 206_000, 218_000, 229_000, 240_000, 250_000, 260_000, 270_000, 280_000, 290_000],
          },
          rolls: "hold",
          remark: "Eksempel: kilden oppgir ingen gebyrtall.",
        },
        {
          key: "gebyrgrunnlag",
          label: "Gebyrgrunnlag",
          style: example,
          cells: {
            path: [186_000, 197_000, 207_000, 217_000, 228_000, 239_000, 250_000, 260_000, 270_000, 280_000, 290_000],
          },
          rolls: "hold",
          remark: "Eksempel: direkte og indirekte kostnader, avskrivninger og kalkylerente.",
        },
        {
          key: "kalkylerente",
          label: "Kalkylerente",
          style: example,
          cells: { path: [0.033, 0.033, 0.03, 0.027, ...Array.from({ length: 7 }, () => 0.025)] },
          format: "percent",
          rolls: "hold",
          remark: "Eksempel: lavere enn lånerenten, slik kilden beskriver. Fra 2026 følger den NIBOR.",
        },
        {
          key: "fond",
          label: "Selvkostfond 31.12.",
          style: "total",
          cells: { base: "={fondBasis}" },
          spills: {
            path: "=SELVKOST.FOND({fondBasis},{gebyrinntekter:path},{gebyrgrunnlag:path},{kalkylerente:path})",
          },
          needs: ["{fondBasis}", "{gebyrinntekter:path}", "{gebyrgrunnlag:path}", "{kalkylerente:path}"],
          remark: "Rente av snittet gjennom året. Overskudd skal tilbake i gebyrene innen fem år.",
        },
      ],
    },
    {
      kind: "rows",
      heading: "Renten som gebyrene ikke dekker",
      rows: [
        {
          key: "selvkostgjeld",
          label: "Gjeld i selvkostområdene 31.12.",
          style: "assumed",
          cells: {
            base: 900_000,
            path: [950_000, 1_000_000, 1_050_000, 1_100_000, ...Array.from({ length: 7 }, () => 1_150_000)],
          },
          rolls: "hold",
          remark: "Eksempel: en del av netto lånegjeld. Kilden oppgir den ikke.",
        },
        {
          key: "laanerente",
          label: "Lånerente",
          cells: { path: "={Forutsetninger.rente}" },
          needs: ["{Forutsetninger.rente}"],
          format: "percent",
        },
        {
          key: "renteavvik",
          label: "Virkning på driftsresultatet",
          style: "total",
          spills: { path: "=SELVKOST.RENTEAVVIK({selvkostgjeld:path},{laanerente:path},{kalkylerente:path})" },
          needs: ["{selvkostgjeld:path}", "{laanerente:path}", "{kalkylerente:path}"],
          remark: "Minus når kommunen betaler høyere rente enn gebyrene regner med. Jevnes ut over tid.",
        },
      ],
    },
    {
      kind: "rows",
      heading: "Gjeldsgrad med og uten selvkost",
      rows: [
        {
          key: "gradMed",
          label: "Med selvkost, lavt investeringstak",
          cells: "={Investering og gjeld.grad275}",
          needs: ["{Investering og gjeld.grad275}"],
          format: "percent",
        },
        {
          key: "gradUten",
          label: "Uten selvkost på begge sider",
          spills: {
            "*": "=GJELD.GRAD({Investering og gjeld.gjeld275:*},{Forutsetninger.driftsinntekter:*},{selvkostgjeld:*},{gebyrinntekter:*})",
          },
          needs: [
            "{Investering og gjeld.gjeld275:*}",
            "{Forutsetninger.driftsinntekter:*}",
            "{selvkostgjeld:*}",
            "{gebyrinntekter:*}",
          ],
          format: "percent",
          remark: "Foreslått handlingsregel 2 kan holde selvkost utenfor.",
        },
      ],
    },
    {
      kind: "items",
      heading: "Fond og ny selvkostinvestering",
      items: [
        {
          key: "fondBasis",
          label: "Selvkostfond ved utgangen av basisåret",
          value: 12_000,
          style: "assumed",
          format: "amount",
          unit: "1 000 kr",
          rollsTo: "{fond@2024}",
          remark: "Eksempel. Minus er et underskudd som er fremført.",
        },
        {
          key: "ny",
          label: "Ny selvkostinvestering, lånefinansiert",
          value: 100_000,
          style: "assumed",
          format: "amount",
          unit: "1 000 kr",
          remark: "Eksempel: et rundt beløp.",
        },
        {
          key: "nyMed",
          label: "Endring i gjeldsgraden, alt medregnet",
          value: "=(NettoLånegjeldBasis+{ny})/DriftsinntekterBasis-NettoLånegjeldBasis/DriftsinntekterBasis",
          needs: ["NettoLånegjeldBasis", "DriftsinntekterBasis", "{ny}"],
          format: "percent",
          unit: "prosentpoeng",
          remark: "Kilden sier at gjelden ikke øker mot inntektene. Det gjelder bare når selvkost holdes utenfor.",
        },
        {
          key: "nyUten",
          label: "Endring i gjeldsgraden, uten selvkost",
          value:
            "=GJELD.GRAD(NettoLånegjeldBasis+{ny},DriftsinntekterBasis,{selvkostgjeld@base}+{ny},{gebyrinntekter@base})-{gradUten@base}",
          needs: [
            "NettoLånegjeldBasis",
            "DriftsinntekterBasis",
            "{ny}",
            "{selvkostgjeld@base}",
            "{gebyrinntekter@base}",
            "{gradUten@base}",
          ],
          format: "percent",
          unit: "prosentpoeng",
        },
      ],
    },
    climateTargets,
    climatePath,
    {
      kind: "items",
      heading: "Andel av utslippet i kommunen",
      items: [
        {
          key: "veitrafikk",
          label: "Veitrafikk",
          value: 0.46,
          style: "input",
          format: "percent",
          remark: "I 2021. Kapittelet «Klimagassutslipp og klimatilpasning».",
        },
        {
          key: "mobil",
          label: "Annen mobil forbrenning",
          value: 0.45,
          style: "input",
          format: "percent",
          remark: "I 2021. Bygg og anlegg, tjenester til transport med videre.",
        },
        {
          key: "sumMobil",
          label: "Til sammen",
          value: "={veitrafikk}+{mobil}",
          needs: ["{veitrafikk}", "{mobil}"],
          format: "percent",
        },
        {
          key: "kuttPerInnbygger",
          label: "Kutt per innbygger siden referanseåret",
          value: 0.28,
          style: "input",
          format: "percent",
          remark: "2009–2021, samme kapittel.",
        },
        {
          key: "befolkningsvekst",
          label: "Befolkningsvekst bak kuttene",
          value: "={maal[1,4]}/(1-{kuttPerInnbygger})-1",
          needs: ["{maal[1,4]}", "{kuttPerInnbygger}"],
          format: "percent",
          remark: "28 % kutt per innbygger, men bare 4 % i alt.",
        },
      ],
    },
    {
      kind: "chart",
      rows: 14,
      chart: {
        name: "Gjeldsgrad uten selvkost",
        title: "Gjeldsgrad med og uten selvkost",
        type: "line",
        categories: "{år:*}",
        series: [
          { name: "Med selvkost", values: "{gradMed:*}" },
          { name: "Uten selvkost", values: "{gradUten:*}" },
        ],
        format: "percent",
      },
    },
  ],
};

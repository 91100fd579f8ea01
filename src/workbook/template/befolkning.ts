import { baseYear, lastYear, planYears, type AxisColumn, type Row, type SheetPlan } from "./plan";

/** The count that the forecast starts from: 1 January of the year after the base year. */
const startYear = baseYear + 1;

const firstYear = baseYear - 3;

/** Three years more than other sheets have, since veksttilskudd looks four years back. */
const axis: readonly AxisColumn[] = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
  const year = firstYear + index;
  const parts = year < baseYear ? ["history"] : year === baseYear ? ["base"] : ["path"];
  if (year > startYear) parts.push("forecast");
  if (planYears.some((one) => one === year)) parts.push("plan");
  const offset = year - baseYear;
  const header = offset === 0 ? "=Basisår" : `=Basisår${offset < 0 ? "" : "+"}${offset}`;
  return { key: String(year), header, parts, ...(year < lastYear && { rollsFrom: String(year + 1) }) };
});

interface Group {
  readonly key: string;
  readonly label: string;
  readonly share: number;
  readonly cost: number;
}

/** Shares of the population and yearly cost per inhabitant in 1 000 kr: round figures that show how the sheet works. */
const groups: readonly Group[] = [
  { key: "0til5", label: "0–5 år", share: 0.075, cost: 190 },
  { key: "6til15", label: "6–15 år", share: 0.125, cost: 130 },
  { key: "16til66", label: "16–66 år", share: 0.665, cost: 25 },
  { key: "67til79", label: "67–79 år", share: 0.095, cost: 35 },
  { key: "fra80", label: "80 år og over", share: 0.04, cost: 160 },
];

const youngest = groups[0]?.key ?? "";
const oldest = groups.at(-1)?.key ?? "";

/** The oldest grow as the source says; the others share what is left of the population as they did at the start. */
function groupRow({ key, label }: Group): Row {
  const path =
    key === oldest
      ? `={gruppe${key}@prev}*(1+{vekst80})`
      : `=({folketall}-{gruppe${oldest}})*{andel${key}}/(1-{andel${oldest}})`;
  return {
    key: `gruppe${key}`,
    label,
    cells: { [startYear]: `={folketall}*{andel${key}}`, forecast: path },
    needs: ["{folketall}", "{vekst80}", ...groups.map((one) => `{andel${one.key}}`)],
    remark:
      key === oldest
        ? "Vokser med like mange prosent hvert år til kildens 95 % i siste år."
        : "Gruppene under 80 år deler resten som i startåret. Skriv over med egen prognose.",
  };
}

const groupNeeds = groups.map(({ key }) => `{gruppe${key}:path}`);
const costNeeds = groups.map(({ key }) => `{kostnad${key}}`);

/** The population, its age groups, and what the change in them costs. */
export const befolkning: SheetPlan = {
  name: "Befolkning",
  title: "Befolkning og demografi",
  lead: "Folketallet, aldersgruppene og hva endringen i dem betyr for utgiftsbehovet.",
  note: "Beløp i 1 000 kr, faste priser. Folketall 1. januar. Kilde: kapittelet «Befolkningsutvikling».",
  axis,
  widths: { label: 210, column: 54 },
  sections: [
    {
      kind: "rows",
      heading: "Folketall 1. januar",
      rows: [
        {
          key: "telt",
          label: "Folketall, telt",
          style: { history: "assumed", base: "assumed", [startYear]: "input", "*": "formula" },
          cells: { history: [41_610, 43_320, 45_100], base: 46_955, [startYear]: 48_188 },
          rolls: "blank",
          remark:
            "48 188 er trykt. Underforstått: 2020 av veksten på 15,8 %, 2023 av veksttilskuddet på 85,7 mill. kr, 2021–2022 jevnt imellom.",
        },
        {
          key: "prognose",
          label: "Vekst fra året før, prognose",
          style: { "2025": "assumed", "2026": "assumed", forecast: "input", "*": "formula" },
          cells: { "2025": 0.026, "2026": 0.026, forecast: 0.015 },
          format: "percent",
          rolls: "hold",
          remark: "1,5 % fra 2027 er trykt. 2025 og 2026 er videreført fra 2024; kilden sier høy vekst.",
        },
        {
          key: "folketall",
          label: "Folketall",
          style: "total",
          cells: { history: "={telt}", base: "={telt}", [startYear]: "={telt}" },
          spills: { forecast: `=BEFOLKNING.PROJ({telt@${startYear}},{prognose:forecast})` },
          needs: {
            history: ["{telt}"],
            base: ["{telt}"],
            [startYear]: ["{telt}"],
            forecast: [`{telt@${startYear}}`, "{prognose:forecast}"],
          },
        },
        {
          key: "vekst",
          label: "Vekst fra året før",
          cells: { [firstYear]: "", "*": "={folketall}/{folketall@prev}-1" },
          needs: { [firstYear]: [], "*": ["{folketall}", "{folketall@prev}"] },
          format: "percent",
        },
        {
          key: "indeks",
          label: "Alle, startåret er 100",
          cells: { path: `=100*{folketall}/{folketall@${startYear}}` },
          needs: ["{folketall}", `{folketall@${startYear}}`],
        },
        {
          key: "indeks80",
          label: "80 år og over, startåret er 100",
          cells: { [startYear]: "=100", forecast: "={indeks80@prev}*(1+{vekst80})" },
          needs: ["{vekst80}"],
          remark: "Kilden oppgir om lag 95 % flere i siste år. Veien dit er regnet med like mange prosent hvert år.",
        },
      ],
    },
    {
      kind: "rows",
      heading: "Aldersgrupper",
      rows: [
        ...groups.map(groupRow),
        {
          key: "sumGrupper",
          label: "Sum aldersgrupper",
          style: "total",
          cells: { path: `=SUM({gruppe${youngest}}:{gruppe${oldest}})` },
          needs: groups.map(({ key }) => `{gruppe${key}}`),
        },
        {
          key: "gruppekontroll",
          label: "Kontroll mot folketallet, skal være 0",
          style: "control",
          cells: { path: "=ROUND({sumGrupper}-{folketall},0)" },
          needs: ["{sumGrupper}", "{folketall}"],
        },
      ],
    },
    {
      kind: "rows",
      heading: "Endring i utgiftsbehovet",
      rows: [
        ...groups.map(({ key, label }, index): Row => ({
          key: `behov${key}`,
          label,
          ...(index === 0 && {
            spills: {
              path: `=DEMOGRAFI.TABELL({gruppe${youngest}@${startYear}}:{gruppe${oldest}@${lastYear}},{kostnad${youngest}}:{kostnad${oldest}})`,
            },
            needs: [...groupNeeds, ...costNeeds],
          }),
        })),
        { key: "behov", label: "Alle grupper", style: "total" },
        {
          key: "behovsvekst",
          label: "Økning fra året før",
          cells: { forecast: "={behov}-{behov@prev}" },
          needs: ["{behov}", "{behov@prev}"],
        },
        {
          key: "behovsandel",
          label: "Endring i prosent av inntektene",
          cells: { path: "={behov}/{Forutsetninger.driftsinntekter}" },
          needs: ["{behov}", "{Forutsetninger.driftsinntekter}"],
          format: "percent",
          remark: "Utgiftsbehovet dekkes bare delvis gjennom rammetilskuddet, som følger landets aldersfordeling.",
        },
      ],
    },
    {
      kind: "items",
      heading: "Innbyggere over 80 år",
      items: [
        {
          key: "oekning80",
          label: "Økning fra startåret til siste år",
          value: 0.95,
          style: "input",
          format: "percent",
          remark: "Kilden: rundt 95 % frem mot 2034.",
        },
        {
          key: "vekst80",
          label: "Vekst per år",
          value: `=(1+{oekning80})^(1/({år@${lastYear}}-{år@${startYear}}))-1`,
          needs: ["{oekning80}"],
          format: "percent",
        },
      ],
    },
    {
      kind: "items",
      heading: "Andel av folketallet i startåret",
      items: groups.map(({ key, label, share }) => ({
        key: `andel${key}`,
        label,
        value: share,
        style: "assumed",
        format: "percent",
        remark: "Eksempel: kilden viser aldersgruppene bare som figur.",
      })),
    },
    {
      kind: "items",
      heading: "Utgiftsbehov per innbygger",
      items: groups.map(({ key, label, cost }) => ({
        key: `kostnad${key}`,
        label,
        value: cost,
        style: "assumed",
        format: "amount",
        unit: "1 000 kr per år",
        remark: "Eksempel: runde tall. Bruk kronesatsene i Grønt hefte.",
      })),
    },
    {
      kind: "chart",
      rows: 14,
      lastColumn: "K",
      chart: {
        name: "Folketall og eldre",
        title: "Alle innbyggere og innbyggere over 80 år, startåret er 100",
        type: "line",
        categories: "{år:path}",
        series: [
          { name: "Alle", values: "{indeks:path}" },
          { name: "80 år og over", values: "{indeks80:path}" },
        ],
        format: "amount",
      },
    },
    {
      kind: "chart",
      rows: 14,
      lastColumn: "K",
      chart: {
        name: "Utgiftsbehov",
        title: "Endring i utgiftsbehovet etter aldersgruppe, 1 000 kr",
        type: "stackedColumn",
        categories: "{år:path}",
        series: groups.map(({ key, label }) => ({ name: label, values: `{behov${key}:path}` })),
        format: "amount",
      },
    },
  ],
};

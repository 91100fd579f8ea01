import type { GridSection, Section } from "../template/plan";
import type { NumberFormatName } from "../template/template";
import { columnLetters } from "../address";
import { brokenText, lineTable } from "./lineTable";
import type { ReportSource } from "./reportSource";

/** What the key figures are called, where they come from, and how they are shown. */
const figures: readonly (readonly [label: string, reference: string, format: NumberFormatName])[] = [
  ["Driftsinntekter", "Fond.driftsinntekter", "amount"],
  ["Korrigert netto driftsresultat", "Fond.resultat", "amount"],
  ["   i prosent av driftsinntektene", "Fond.resultatandel", "percent"],
  ["Netto driftsresultat, regnskapet", "Fond.netto", "amount"],
  ["Disposisjonsfond 31.12.", "Fond.fond", "amount"],
  ["   i prosent av driftsinntektene", "Fond.andel", "percent"],
  ["Disposisjonsfond, regnskapet", "Fond.regnskapsfond", "amount"],
  ["   i prosent av driftsinntektene", "Fond.regnskapsandel", "percent"],
  ["Netto lånegjeld 31.12.", "Fond.gjeld", "amount"],
  ["   i prosent av driftsinntektene", "Fond.gjeldsgrad", "percent"],
];

/** The figures of the accounts and the plan period, each as it stands in its cell. */
export function keyFigures(source: ReportSource): Section[] {
  const { shown } = source.years;
  const years = source.yearsAt(shown);
  return [
    lineTable({
      key: "nøkkeltall",
      heading: `Nøkkeltall: regnskap ${years[0] ?? ""} og planen til ${years.at(-1) ?? ""}`,
      header: ["Beløp i 1 000 kr", ...years],
      columns: [{ style: "label" }, ...years.map(() => ({ format: "amount" as const }))],
      lines: figures.map(([label, reference, format]) => ({
        cells: [label, ...source.filledRow(reference, shown)],
        looks: Object.fromEntries(years.map((_, index) => [index + 1, { format }])),
      })),
    }),
    {
      kind: "notes",
      lines: brokenText(
        "Disposisjonsfondet vises på to måter: når bare det korrigerte resultatet teller, og slik det blir i regnskapet, med premieavvik og bundne fond.",
      ),
    },
  ];
}

/** What the charts show, for every year of the long view, one line for each. */
const chartColumns = [
  { header: "Fond", reference: "Fond.andel" },
  { header: "Mål", reference: "Fond.maal" },
  { header: "Gjeld", reference: "Fond.gjeldsgrad" },
  { header: "Grense", reference: "Fond.maksgrense" },
  { header: "Resultat", reference: "Fond.resultatandel" },
  { header: "Mål", reference: "Fond.resultatmaal" },
] as const;

/** The figures behind the charts; the charts read these cells and nothing outside the report. */
export function chartFigures(source: ReportSource): GridSection {
  const { all } = source.years;
  const places = all.map((_, index) => index);
  const columns = chartColumns.map(({ reference }) => source.row(reference, places));
  return lineTable({
    key: "figurtall",
    heading: "Tallene bak figurene, i prosent av driftsinntektene",
    header: ["År", ...chartColumns.map(({ header }) => header)],
    columns: [{ style: "labelYear" }, ...chartColumns.map(() => ({ format: "percent" as const }))],
    lines: all.map((year, index) => ({ cells: [year, ...columns.map((column) => column[index] ?? "")] })),
  });
}

/** Fund, debt and result against what the rules ask, over the columns of the page. */
export function reportCharts(source: ReportSource, columns: number): Section[] {
  const last = source.years.all.length;
  const categories = `{figurtall[1..${last},1]}`;
  const values = (column: number): string => `{figurtall[1..${last},${column}]}`;
  const lastColumn = columnLetters(columns);
  return [
    {
      kind: "chart",
      rows: 13,
      lastColumn,
      chart: {
        name: "Rapport: fond",
        title: "Disposisjonsfond i prosent av driftsinntektene",
        type: "line",
        categories,
        series: [
          { name: "Disposisjonsfond", values: values(2) },
          { name: "Mål", values: values(3), isLimit: true },
        ],
        format: "percent",
      },
    },
    {
      kind: "chart",
      rows: 14,
      lastColumn: "B",
      chart: {
        name: "Rapport: gjeld",
        title: "Netto lånegjeld i prosent",
        type: "line",
        categories,
        series: [
          { name: "Gjeldsgrad", values: values(4) },
          { name: "Maksgrense", values: values(5), isLimit: true },
        ],
        format: "percent",
      },
    },
    {
      kind: "chart",
      rows: 14,
      firstColumn: "C",
      lastColumn,
      isBeside: true,
      chart: {
        name: "Rapport: resultat",
        title: "Korrigert netto driftsresultat i prosent",
        type: "column",
        categories,
        series: [
          { name: "Resultat", values: values(6) },
          { name: "Mål", values: values(7), isLimit: true },
        ],
        format: "percent",
      },
    },
  ];
}

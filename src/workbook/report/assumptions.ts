import type { GridColumn, GridSection, Item } from "../template/plan";
import { templateLayout } from "../template/templateLayout";
import { lineTable, type Line } from "./lineTable";
import type { ReportSource } from "./reportSource";

const sheet = "Forutsetninger";

/** The paths that drive the plan, by their rows. */
const paths = [
  { label: "Vekst i driftsinntektene", reference: "Forutsetninger.vekst", format: "percent" },
  { label: "Resultat uten tiltak (basisbane)", reference: "Forutsetninger.basisbane", format: "amount" },
  { label: "Låneopptak", reference: "Forutsetninger.laan", format: "amount" },
  { label: "Gjennomsnittlig lånerente", reference: "Forutsetninger.rente", format: "rate" },
  { label: "Kommunal deflator", reference: "Forutsetninger.deflator", format: "percent" },
] as const;

// counted from zero
const [labelColumn, valueColumn, unitColumn, reasonColumn] = [0, 1, 2, 4];

/** What the plan stands on, each with the source or reason that the sheet gives. */
export function assumptions(source: ReportSource): GridSection[] {
  const { plan } = source.years;
  const years = source.yearsAt(plan);
  return [
    lineTable({
      key: "baner",
      heading: "Forutsetninger per år",
      header: ["Forutsetning", ...years],
      columns: [{ style: "label" }, ...years.map((): GridColumn => ({ format: "amount" }))],
      lines: paths.flatMap(({ label, reference, format }) => {
        const figures = source.filledRow(reference, plan);
        if (figures.every((figure) => figure === "")) return [];
        return {
          cells: [label, ...figures],
          looks: Object.fromEntries(years.map((_, index) => [index + 1, { format }])),
          note: String(source.remark(reference)),
        };
      }),
    }),
    lineTable({
      key: "forutsetninger",
      heading: "Forutsetninger som gjelder hele perioden",
      header: ["Forutsetning", "Verdi", "Enhet"],
      columns: [{ style: "label" }, { format: "amount" }, { style: "remark" }],
      lines: itemLines(source),
    }),
  ];
}

function itemLines(source: ReportSource): Line[] {
  const parts = templateLayout.sheets.find(({ plan }) => plan.name === sheet)?.parts ?? [];
  return parts.flatMap(({ section, top }) =>
    section.kind === "items"
      ? section.items.flatMap((item, index) =>
          // name and years stand in the headings
          item.key === "kommune" || item.format === "year" ? [] : [itemLine(source, item, top + index)],
        )
      : [],
  );
}

function itemLine(source: ReportSource, { label, format }: Item, row: number): Line {
  const value = source.at(sheet, row, valueColumn);
  if (value === "") source.lacks(label);
  return {
    cells: [source.at(sheet, row, labelColumn), value, source.at(sheet, row, unitColumn)],
    looks: { 1: { ...(format && { format }) } },
    note: String(source.at(sheet, row, reasonColumn)),
  };
}

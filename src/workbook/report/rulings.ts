import { reaches } from "../../engine/kernel/compare";
import type { GridColumn, GridSection } from "../template/plan";
import { lineTable, type Line } from "./lineTable";
import type { Figure, ReportSource } from "./reportSource";

/** A rule of the plan period, with what it asks and the row it was judged on. */
interface PlanRule {
  readonly name: string;
  readonly asks: string;
  readonly row: string;
  readonly years: "all" | "last" | "withYearBefore";
}

/** How many rules of a set there is a verdict on, and how many of them are met. */
export interface SetVerdict {
  readonly judged: number;
  readonly met: number;
}

const columns: readonly GridColumn[] = [
  { style: "label" },
  { style: "verdict" },
  { format: "percent" },
  { format: "percent" },
  { format: "amount" },
  { format: "year" },
];

const header = ["Status", "Verdi", "Krav", "Margin", "Brudd i"] as const;

const proposed: readonly PlanRule[] = [
  { name: "1 Overskudd", asks: "Gjelder snittet av perioden.", row: "Fond.resultat", years: "all" },
  {
    name: "2 Gjeld",
    asks: "Gjelder det siste året.",
    row: "Fond.gjeldsgrad",
    years: "last",
  },
  {
    name: "3 Disposisjonsfond",
    asks: "Gjelder hvert år, svakeste år vises.",
    row: "Fond.andel",
    years: "all",
  },
];

const current: readonly PlanRule[] = [
  { name: "1 Overskudd", asks: "Gjelder snittet av perioden.", row: "Fond.netto", years: "all" },
  {
    name: "2 Gjeld",
    asks: "Gjeldsgraden skal falle hvert år.",
    row: "Fond.gjeldsgrad",
    years: "withYearBefore",
  },
  {
    name: "3 Disposisjonsfond",
    asks: "Gjelder hvert år, svakeste år vises.",
    row: "Fond.regnskapsandel",
    years: "all",
  },
];

/** The rule sets by the grids in which Start judges them. */
export const ruleSets = [
  { grid: "foreslaatt", title: "Foreslåtte handlingsregler", rules: proposed },
  { grid: "gjeldende", title: "Gjeldende handlingsregler", rules: current },
] as const;

/** Every rule with its verdict, its margin, and the row and years it was judged on. */
export function rulings(source: ReportSource): GridSection[] {
  return [...ruleSets.map((set) => ruleSet(source, set)), koeb(source), lawRules(source)];
}

/** How the rules of a set have gone. */
export function setVerdict(source: ReportSource, grid: string): SetVerdict {
  const verdicts = [1, 2, 3].map((row) => source.cell(`Start.${grid}[${row},5]`)).filter((one) => one !== "");
  return { judged: verdicts.length, met: verdicts.filter((one) => one === "OPPFYLT").length };
}

function ruleSet(source: ReportSource, { grid, title, rules }: (typeof ruleSets)[number]): GridSection {
  const { plan } = source.years;
  const years = source.yearsAt(plan);
  const before = (years[0] ?? 0) - 1;
  return lineTable({
    key: grid,
    heading: `${title}, ${span(years)}`,
    header: ["Handlingsregel", ...header],
    columns,
    lines: rules.map(({ name, asks, row, years: judged }, index) => {
      const cell = (column: number): Figure => source.cell(`Start.${grid}[${index + 1},${column}]`);
      const verdict = source.filledCell(`Start.${grid}[${index + 1},5]`, `${title}: ${name}`);
      const over = { all: years, last: years.slice(-1), withYearBefore: [before, ...years] }[judged];
      return {
        cells: [name, verdict, cell(3), cell(2), cell(4), cell(6)],
        note: `${asks} ${judgedOn(source, row, over)}`,
      };
    }),
  });
}

function koeb(source: ReportSource): GridSection {
  const base = source.years.all.slice(0, 1);
  const indicators = [
    { name: "Driftsresultat", row: "Fond.resultatandel" },
    { name: "Disposisjonsfond", row: "Fond.andel" },
    { name: "Netto lånegjeld", row: "Fond.gjeldsgrad" },
  ];
  const overall = source.filledCell("KØBStatus", "KØB-modellen: samlet");
  return lineTable({
    key: "koeb",
    heading: `Bærekraft etter KØB-modellen, regnskap ${span(base)}`,
    header: ["Indikator", ...header.slice(0, 4)],
    columns: columns.slice(0, 5),
    lines: [
      ...indicators.map(({ name, row }, index): Line => {
        const cell = (column: number): Figure => source.cell(`Start.koeb[${index + 1},${column}]`);
        const verdict = source.filledCell(`Start.koeb[${index + 1},5]`, `KØB-modellen: ${name}`);
        return { cells: [name, verdict, cell(3), cell(2), cell(4)], note: judgedOn(source, row, base) };
      }),
      {
        cells: ["Samlet", overall],
        // the longest verdicts need two rows of small letters
        ...(String(overall).length > 15 && { looks: { 1: { style: "status" } } }),
        note: "De tre indikatorene sett sammen.",
      },
    ],
  });
}

function lawRules(source: ReportSource): GridSection {
  return lineTable({
    key: "lovkrav",
    heading: "Lovens krav",
    header: ["Lovkrav", ...header],
    columns,
    lines: [instalments(source), robek(source)],
  });
}

/** Kommuneloven § 14-18, in the year with the smallest margin. */
function instalments(source: ReportSource): Line {
  const { plan } = source.years;
  const years = source.yearsAt(plan);
  const row = "Investering og gjeld.overMinimum";
  const numbers = (key: string): number[] => numbersIn(source.row(`Investering og gjeld.${key}`, plan));
  const [planned, least, margins] = [numbers("planlagtAvdrag"), numbers("minimumsavdrag"), numbers("overMinimum")];
  const name = "Minimumsavdrag";
  const asks = "Lovens minste avdrag hvert år (kommuneloven § 14-18).";
  if (margins.length < plan.length) {
    source.lacks("Minimumsavdrag: lånegjeld, avskrivninger og anleggsmidler", years);
    return {
      cells: [name],
      note: `${asks} Ikke bedømt: arket ${source.sheetName("Investering og gjeld")} mangler tall.`,
    };
  }
  const breach = margins.findIndex((_, index) => !reaches(planned[index] as number, least[index] as number));
  const weakest = margins.indexOf(Math.min(...margins));
  return {
    cells: [
      name,
      breach < 0 ? "OPPFYLT" : "IKKE OPPFYLT",
      planned[weakest] as number,
      least[weakest] as number,
      margins[weakest] as number,
      breach < 0 ? "" : (years[breach] as number),
    ],
    looks: { 2: { format: "amount" }, 3: { format: "amount" } },
    note: `${asks} Svakeste år vises. ${judgedOn(source, row, years)}`,
  };
}

/** Kommuneloven § 28-1, over all years after the accounts. */
function robek(source: ReportSource): Line {
  const [, ...places] = source.years.all.map((_, index) => index);
  const { verdict, from } = robekVerdict(source);
  if (verdict === undefined) source.lacks("ROBEK");
  const numbers = (key: string): number[] => numbersIn(source.row(`Bærekraft.${key}`, places));
  const [funds, deficits, shares] = [numbers("robek_fond"), numbers("robek_merforbruk"), numbers("robek_andel")];
  const margins = funds.map((fund, index) => fund - (deficits[index] ?? 0));
  return {
    cells: [
      "ROBEK",
      verdict ?? "",
      shares.length === 0 ? "" : Math.max(...shares),
      "",
      margins.length === 0 ? "" : Math.min(...margins),
      from ?? "",
    ],
    note:
      "Fondet skal dekke underskuddet (kommuneloven § 28-1). Verdi er det udekkede, margin det som er igjen av " +
      `fondet, i det svakeste året. ${judgedOn(source, "Bærekraft.robek_merforbruk", source.yearsAt(places))}`,
  };
}

/** The worst status of any year, and the first year of ROBEK if there is one; no verdict when no year has a status. */
export function robekVerdict(source: ReportSource): { readonly verdict?: string; readonly from?: number } {
  const [, ...years] = source.years.all;
  const statuses = source.row(
    "Bærekraft.robek",
    years.map((_, index) => index + 1),
  );
  const verdict = ["ROBEK", "MERFORBRUK", "DEKKET"].find((status) => statuses.includes(status));
  const from = years[statuses.indexOf("ROBEK")];
  return { ...(verdict !== undefined && { verdict }), ...(from !== undefined && { from }) };
}

function numbersIn(figures: readonly Figure[]): number[] {
  return figures.filter((figure) => typeof figure === "number");
}

function judgedOn(source: ReportSource, row: string, years: readonly number[]): string {
  const [sheet = ""] = row.split(".");
  return `Bedømt på «${source.label(row)}» i arket ${source.sheetName(sheet)}, ${span(years)}.`;
}

/** Years as a reader says them: 2025–2028. */
export function span(years: readonly number[]): string {
  const [from, to] = [years[0], years.at(-1)];
  return from === to ? String(from ?? "") : `${from ?? ""}–${to ?? ""}`;
}

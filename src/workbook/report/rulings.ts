import type { CellContent } from "../template/template";
import type { GridColumn, GridSection } from "../template/plan";
import type { RuleKey, RuleLine, Verdict } from "../rules/ruleLine";
import { lineTable, type Line } from "./lineTable";
import type { ReportSource } from "./reportSource";

/** Rules that belong together. */
interface RuleSet {
  readonly key: string;
  readonly title: string;
  readonly names: Readonly<Partial<Record<RuleKey, { readonly name: string; readonly asks?: string }>>>;
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

const foreslaatt: RuleSet = {
  key: "foreslaatt",
  title: "Foreslåtte handlingsregler",
  names: {
    foreslaattOverskudd: { name: "1 Overskudd", asks: "Gjelder snittet av perioden." },
    foreslaattGjeld: { name: "2 Gjeld", asks: "Gjelder det siste året." },
    foreslaattFond: { name: "3 Disposisjonsfond", asks: "Gjelder hvert år, svakeste år vises." },
  },
};

const gjeldende: RuleSet = {
  key: "gjeldende",
  title: "Gjeldende handlingsregler",
  names: {
    gjeldendeOverskudd: { name: "1 Overskudd", asks: "Gjelder snittet av perioden." },
    gjeldendeGjeld: { name: "2 Gjeld", asks: "Gjeldsgraden skal falle hvert år, det første mot året før." },
    gjeldendeFond: { name: "3 Disposisjonsfond", asks: "Gjelder hvert år, svakeste år vises." },
  },
};

const koeb: RuleSet = {
  key: "koeb",
  title: "Bærekraft etter KØB-modellen, regnskap",
  names: {
    kobResultat: { name: "Driftsresultat" },
    kobFond: { name: "Disposisjonsfond" },
    kobGjeld: { name: "Netto lånegjeld" },
  },
};

const law: RuleSet = {
  key: "lovkrav",
  title: "Lovens krav",
  names: {
    minimumsavdrag: {
      name: "Minimumsavdrag",
      asks: "Lovens minste avdrag hvert år (kommuneloven § 14-18). Svakeste år vises.",
    },
    robek: {
      name: "ROBEK",
      asks:
        "Fondet skal dekke underskuddet (kommuneloven § 28-1). Verdi er det udekkede, margin det som er igjen av " +
        "fondet, i det svakeste året.",
    },
  },
};

/** The sets that the plan is summed up by. */
export const planSets = [foreslaatt, gjeldende] as const;

/** Every rule with its verdict, its margin, and the row and years it was judged on: what the pane's tab Regler says. */
export function rulings(rules: readonly RuleLine[], source: ReportSource): GridSection[] {
  const [base = 0] = source.years.all;
  const period = span(source.yearsAt(source.years.plan));
  return [
    ...planSets.map((set) => ruleSet(set, `${set.title}, ${period}`, rules, source)),
    ruleSet(koeb, `${koeb.title} ${base}`, rules, source, [altogether(source)]),
    ruleSet(law, law.title, rules, source),
  ];
}

/** How many rules of a set there is a verdict on, and how many of them are met. */
export function setVerdict(rules: readonly RuleLine[], set: RuleSet): { judged: number; met: number } {
  const verdicts = rules.filter(({ key }) => key in set.names).map(({ verdict }) => wordOf(verdict));
  return {
    judged: verdicts.filter((word) => word !== "").length,
    met: verdicts.filter((word) => word === "OPPFYLT").length,
  };
}

/** The cells that a verdict stumbled over, as the report's own. */
export function noteUnready(rules: readonly RuleLine[], source: ReportSource): void {
  for (const { verdict, row } of rules) {
    if (row === undefined || (verdict.kind !== "error" && verdict.kind !== "calculating")) continue;
    source.noteUnready({ ...row, value: verdict.kind === "error" ? verdict.code : "#BUSY!" });
  }
}

function ruleSet(
  { key, title, names }: RuleSet,
  heading: string,
  rules: readonly RuleLine[],
  source: ReportSource,
  more: readonly Line[] = [],
): GridSection {
  const lines = rules.flatMap((rule): Line[] => {
    const wording = names[rule.key];
    if (wording === undefined) return [];
    if (isUnfilled(rule.verdict)) source.lacks(`${title}: ${wording.name}`);
    return [lineOf(rule, wording)];
  });
  const first = key === "koeb" ? "Indikator" : key === "lovkrav" ? "Lovkrav" : "Handlingsregel";
  return lineTable({ key, heading, header: [first, ...header], columns, lines: [...lines, ...more] });
}

function lineOf(rule: RuleLine, { name, asks = "" }: { readonly name: string; readonly asks?: string }): Line {
  const { key, verdict, value, target, margin, form } = rule;
  const isJudged = !isUnfilled(verdict);
  const figures = isJudged ? [value, target, margin, breachOf(verdict)] : [];
  const word = verdict.kind === "met" && key === "robek" ? "DEKKET" : wordOf(verdict, key);
  return {
    cells: [name, word, ...figures.map((figure): CellContent => figure ?? "")],
    looks: form === "amount" ? { 2: { format: "amount" }, 3: { format: "amount" } } : {},
    note: `${asks} ${judgedOn(rule)}`,
  };
}

function altogether(source: ReportSource): Line {
  const overall = source.filledCell("KØBStatus", "KØB-modellen: samlet");
  return {
    cells: ["Samlet", overall],
    // the longest verdicts need two rows of small letters
    ...(String(overall).length > 15 && { looks: { 1: { style: "status" } } }),
    note: "De tre indikatorene sett sammen.",
  };
}

function wordOf(verdict: Verdict, key?: RuleKey): string {
  switch (verdict.kind) {
    case "met":
      return "OPPFYLT";
    case "broken":
      return key === "robek" ? "ROBEK" : "IKKE OPPFYLT";
    case "notAdoptable":
      return "KAN IKKE VEDTAS";
    case "merforbruk":
      return "MERFORBRUK";
    default:
      return "";
  }
}

function breachOf(verdict: Verdict): number | undefined {
  switch (verdict.kind) {
    case "broken":
      return verdict.from;
    case "notAdoptable":
    case "merforbruk":
      return verdict.years[0];
    default:
      return undefined;
  }
}

function isUnfilled({ kind }: Verdict): boolean {
  return kind === "unfilled" || kind === "missing";
}

function judgedOn({ verdict, row, marks }: RuleLine): string {
  if (verdict.kind === "unfilled")
    return `Ikke bedømt, for dette er ikke fylt ut: ${verdict.labels.join(", ")}.`.replace(/\.\.$/, ".");
  if (row === undefined) return "";
  const years = marks.filter(({ isJudged }) => isJudged).map(({ year }) => year);
  return `Bedømt på «${row.label}» i arket ${row.sheet}, ${span(years)}.`;
}

/** Years as a reader says them: 2025–2028. */
export function span(years: readonly number[]): string {
  const [from, to] = [years[0], years.at(-1)];
  return from === to ? String(from ?? "") : `${from ?? ""}–${to ?? ""}`;
}

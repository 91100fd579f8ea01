import { exceeds, keepsWithin, reaches } from "../../engine/kernel/compare";
import { indexOfSmallest } from "../../engine/kernel/series";
import { robekgrense } from "../../engine/baerekraft/robekgrense";
import type { StarterRanges } from "../readStarterRanges";
import { RuleFigures } from "./ruleFigures";
import type { RuleKey, RuleLine, Verdict } from "./ruleLine";
import type { RuleFigure } from "./ruleReferences";

type Limit = (value: number, target: number) => boolean;

/** Where the starter workbook keeps one handlingsregel: its line in the table, and the row it is judged on. */
interface Handlingsregel {
  readonly key: RuleKey;
  readonly table: "foreslaatt" | "gjeldende";
  readonly line: number;
  readonly row: RuleFigure;
  readonly isMet: (figures: RuleFigures, at: number, target: number) => boolean | undefined;
  readonly judges?: "lastYear";
}

const shareAgainst =
  (row: RuleFigure, limit: Limit): Handlingsregel["isMet"] =>
  (figures, at, target) =>
    heldAgainst(figures.number(row, at), target, limit);

const handlingsregler: readonly Handlingsregel[] = [
  {
    key: "gjeldendeOverskudd",
    table: "gjeldende",
    line: 0,
    row: "netResult",
    isMet: (figures, at, target) => {
      const [result, revenue] = [figures.number("netResult", at), figures.number("revenue", at)];
      return result === undefined || revenue === undefined ? undefined : reaches(result / revenue, target);
    },
  },
  {
    key: "gjeldendeGjeld",
    table: "gjeldende",
    line: 1,
    row: "debt",
    isMet: (figures, at) => heldAgainst(figures.number("debt", at - 1), figures.number("debt", at), exceeds),
  },
  {
    key: "gjeldendeFond",
    table: "gjeldende",
    line: 2,
    row: "accountFund",
    isMet: shareAgainst("accountFund", reaches),
  },
  { key: "foreslaattOverskudd", table: "foreslaatt", line: 0, row: "result", isMet: shareAgainst("result", reaches) },
  {
    key: "foreslaattGjeld",
    table: "foreslaatt",
    line: 1,
    row: "debt",
    isMet: shareAgainst("debt", keepsWithin),
    judges: "lastYear",
  },
  { key: "foreslaattFond", table: "foreslaatt", line: 2, row: "fund", isMet: shareAgainst("fund", reaches) },
];

/** Holds every rule against what was read of the workbook. */
export function judgeRules(ranges: StarterRanges<RuleFigure>): RuleLine[] {
  const figures = new RuleFigures(ranges);
  return [
    kob(figures, { key: "kobResultat", line: 0, share: "resultShare", target: "resultTarget" }),
    kob(figures, { key: "kobFond", line: 1, share: "fundShare", target: "fundTarget" }),
    kob(figures, { key: "kobGjeld", line: 2, share: "debtShare", target: "debtTarget" }),
    ...handlingsregler.map((rule) => handlingsregel(figures, rule)),
    minimumsavdrag(figures),
    robek(figures),
  ];
}

/** The KØB model is judged on the last accounts by KOB.TABELL, and every year by itself on its row. */
function kob(
  figures: RuleFigures,
  {
    key,
    line,
    share,
    target,
  }: Record<"share" | "target", RuleFigure> & { readonly key: RuleKey; readonly line: number },
): RuleLine {
  const judged = [0];
  const limit = key === "kobGjeld" ? keepsWithin : reaches;
  const asked = figures.number(target);
  const isMet = (at: number): boolean | undefined => heldAgainst(figures.number(share, at), asked, limit);
  const value = figures.number("kob", 2, line);
  const answer = heldAgainst(value, figures.number("kob", 1, line), limit);
  return {
    key,
    verdict: answer === undefined ? unanswered(figures, "kob", [share], judged) : verdictOf(answer, undefined),
    value,
    target: asked,
    form: "share",
    margin: figures.number("kob", 4, line),
    row: figures.place(share, judged),
    marks: figures.marks(judged, isMet),
  };
}

/** Why a table of ours has no answer: its first cell tells for all of it, else the rows it is made of. */
function unanswered(
  figures: RuleFigures,
  table: RuleFigure,
  rows: readonly RuleFigure[],
  judged: readonly number[],
): Verdict {
  const first = figures.cell(table, 0);
  if (first.kind === "calculating") return { kind: "calculating" };
  return (
    figures.obstacle(rows, judged) ??
    (first.kind === "error" ? { kind: "error", code: first.code } : { kind: "missing" })
  );
}

/** A handlingsregel is judged by HANDLINGSREGEL.TABELL: target, value, margin and verdict are its own. */
function handlingsregel(figures: RuleFigures, { key, table, line, row, isMet, judges }: Handlingsregel): RuleLine {
  const judged = judges === "lastYear" ? figures.plan.slice(-1) : figures.plan;
  const target = figures.number(table, 1, line);
  const isTable = figures.text(table) === "Overskudd"; // a table that is not where it was is not read
  const status = isTable ? figures.text(table, 4, line) : undefined;
  return {
    key,
    verdict:
      status === undefined
        ? unanswered(figures, table, [row], judged)
        : verdictOf(status === "OPPFYLT", figures.number(table, 5, line)),
    value: figures.number(table, 2, line),
    target,
    form: "share",
    margin: figures.number(table, 3, line),
    row: figures.place(row, judged),
    marks: figures.marks(judged, (at) => (target === undefined ? undefined : isMet(figures, at, target))),
  };
}

/** Kommuneloven § 14-18, in the year of the plan period with the smallest margin; what is not filled in is never met. */
function minimumsavdrag(figures: RuleFigures): RuleLine {
  const judged = figures.plan;
  const inputs = ["laanegjeld", "avskrivninger", "anleggsmidler"] as const;
  const isMet = (at: number): boolean | undefined =>
    heldAgainst(figures.number("planlagtAvdrag", at), figures.number("minimumsavdrag", at), reaches);
  const filled = judged.filter((at) => isMet(at) !== undefined);
  const margins = filled.map((at) => figures.number("overMinimum", at) ?? 0);
  const weakest = filled[indexOfSmallest(margins)];
  const breach = filled.find((at) => isMet(at) === false);
  const missing = figures.obstacle(inputs, judged) ?? figures.obstacle(["minimumsavdrag", "planlagtAvdrag"], judged);
  return {
    key: "minimumsavdrag",
    verdict: breach === undefined ? (missing ?? { kind: "met" }) : { kind: "broken", from: figures.years[breach] },
    value: weakest === undefined ? undefined : figures.number("planlagtAvdrag", weakest),
    target: weakest === undefined ? undefined : figures.number("minimumsavdrag", weakest),
    form: "amount",
    margin: weakest === undefined ? undefined : figures.number("overMinimum", weakest),
    row: figures.place("overMinimum", judged),
    marks: figures.marks(judged, isMet),
  };
}

/** Kommuneloven § 28-1, over every year after the accounts; the margin is what the fund has left when it is lowest. */
function robek(figures: RuleFigures): RuleLine {
  const [base] = figures.years;
  const judged = figures.positions((year) => year !== base);
  const firstBudget = figures.number("firstBudget") ?? Infinity;
  const yearsThat = (isSuch: (at: number) => boolean): number[] =>
    judged.filter(isSuch).map((at) => figures.years[at] ?? NaN);
  const hasStatus = (status: string) => (at: number) => figures.text("robekStatus", at) === status;
  const uncovered = yearsThat(
    (at) => (figures.number("robekUncovered", at) ?? 0) > 0 && (figures.years[at] ?? NaN) >= firstBudget,
  );
  const robekYears = yearsThat(hasStatus("ROBEK"));
  const merforbruk = yearsThat(hasStatus("MERFORBRUK"));
  const verdict = (): Verdict => {
    if (uncovered.length > 0) return { kind: "notAdoptable", years: uncovered };
    if (robekYears.length > 0) return { kind: "broken", from: robekYears[0] };
    return merforbruk.length > 0 ? { kind: "merforbruk", years: merforbruk } : { kind: "met" };
  };
  const obstacle = figures.obstacle(["robekFund", "robekAccumulated", "robekShare"], judged);
  const shares = judged.flatMap((at) => figures.number("robekShare", at) ?? []);
  const margins = judged.flatMap((at) => {
    const [fund, accumulated] = [figures.number("robekFund", at), figures.number("robekAccumulated", at)];
    return fund === undefined || accumulated === undefined ? [] : [fund - accumulated];
  });
  return {
    key: "robek",
    verdict: obstacle ?? verdict(),
    value: shares.length === 0 ? undefined : Math.max(...shares),
    target: robekgrense.latest,
    form: "share",
    margin: margins.length === 0 ? undefined : Math.min(...margins),
    row: figures.place("robekStatus", judged),
    marks: figures.marks(judged, (at) => {
      const status = figures.text("robekStatus", at);
      return status === undefined ? undefined : status === "DEKKET";
    }),
  };
}

function heldAgainst(value: number | undefined, target: number | undefined, limit: Limit): boolean | undefined {
  return value === undefined || target === undefined ? undefined : limit(value, target);
}

function verdictOf(isMet: boolean | undefined, from: number | undefined): Verdict {
  if (isMet === undefined) return { kind: "missing" };
  return isMet ? { kind: "met" } : { kind: "broken", from };
}

import { DomainError } from "../kernel/errors";
import { choice, optional } from "../definition/parameter";
import { exceeds, keepsWithin, reaches } from "../kernel/compare";
import { effective } from "../kernel/effective";
import { indexOfSmallest, mean, zip } from "../kernel/series";
import type { Amount, Rate } from "../kernel/units";

const GJELDENDE = "Perspektivmelding 2024, Kommunens handlingsregler og regnskapsåret 2023";
const FORESLAATT = "Perspektivmelding 2024, forslag til nye handlingsregler";

/** Handlingsregel 1: the mean result over the plan period as a share of revenue. */
export const handlingsregelOverskudd = effective<Rate>(
  {
    nb: "Handlingsregelen om overskudd",
    nn: "Handlingsregelen om overskot",
    en: "The fiscal rule on surplus (handlingsregel)",
  },
  [{ from: 2020, value: 0.02, source: GJELDENDE }],
);

/** Handlingsregel 2 as proposed: the debt ratio at the end of the plan period; the rule in force only asks that it falls. */
export const handlingsregelGjeld = effective<Rate>(
  { nb: "Handlingsregelen om gjeld", nn: "Handlingsregelen om gjeld", en: "The fiscal rule on debt (handlingsregel)" },
  [{ from: 2025, value: 1, source: FORESLAATT, proposed: true }],
);

/** Handlingsregel 3: the disposisjonsfond as a share of revenue, each year. */
export const handlingsregelFond = effective<Rate>(
  {
    nb: "Handlingsregelen om fond",
    nn: "Handlingsregelen om fond",
    en: "The fiscal rule on the fund (handlingsregel)",
  },
  [{ from: 2020, value: 0.08, source: GJELDENDE }],
);

/** The rules in force, or those the source proposes. */
export type Variant = "GJELDENDE" | "FORESLÅTT";

/** Which set of rules to judge by. */
export const variant = optional(
  choice("variant", {
    of: ["GJELDENDE", "FORESLÅTT"],
    help: {
      nb: "GJELDENDE: gjeldsgraden faller hvert år. FORESLÅTT: høyst 100 % til slutt. Utelatt: GJELDENDE.",
      nn: "GJELDENDE: gjeldsgraden fell kvart år. FORESLÅTT: høgst 100 % til slutt. Utelate: GJELDENDE.",
      en: "GJELDENDE: the debt ratio falls every year. FORESLÅTT: at most 100% at the end. Omitted: GJELDENDE.",
    },
  }),
  "GJELDENDE",
  "omitted",
);

/** A rule held against a period: the figures of the binding year, and the first year that breaks it. */
export interface Judgement {
  readonly isMet: boolean;
  readonly target: Rate;
  readonly actual: Rate;
  /** Room in kroner in the binding year; negative when short. */
  readonly margin: Amount;
  /** Position of the first year in breach, undefined when the rule is met. */
  readonly firstBreach: number | undefined;
}

interface Years {
  readonly beloep: readonly Amount[];
  readonly driftsinntekter: readonly Amount[];
}

const shares = ({ beloep, driftsinntekter }: Years): Rate[] => zip(beloep, driftsinntekter, (b, r) => b / r);

const firstOf = (isBreach: readonly boolean[]): number | undefined => {
  const first = isBreach.indexOf(true);
  return first < 0 ? undefined : first;
};

/** A margin never contradicts its verdict, even where the verdict forgives rounding noise. */
const agreeing = (margin: Amount, isMet: boolean): Amount => (isMet ? Math.max(0, margin) : Math.min(0, margin));

/** The argument that holds the years, for the sentence when they are too few. */
function requireYears(years: readonly unknown[], minimum: number, argument: string): void {
  if (years.length < minimum) throw new DomainError("tooFewYears", { place: { argument }, minimum });
}

/** Handlingsregel 1: the unweighted mean of the yearly shares reaches the target; never judged on one year. */
export function judgeOverskudd(years: Years, argument: string, target = handlingsregelOverskudd.latest): Judgement {
  requireYears(years.beloep, 2, argument);
  const share = shares(years);
  const actual = mean(share);
  const isMet = reaches(actual, target);
  return {
    isMet,
    target,
    actual,
    margin: agreeing((actual - target) * mean(years.driftsinntekter), isMet),
    firstBreach: isMet ? undefined : firstOf(share.map((s) => !reaches(s, target))),
  };
}

/** Handlingsregel 3: the fund reaches the target every year; the year with the lowest share binds. */
export function judgeFond(years: Years, target = handlingsregelFond.latest): Judgement {
  const share = shares(years);
  const lowest = indexOfSmallest(share);
  const actual = share[lowest] as Rate;
  const isMet = reaches(actual, target);
  return {
    isMet,
    target,
    actual,
    margin: agreeing((actual - target) * (years.driftsinntekter[lowest] as Amount), isMet),
    firstBreach: firstOf(share.map((s) => !reaches(s, target))),
  };
}

/** Handlingsregel 2 in force: the debt ratio falls every year; the smallest fall binds. Position 0 is the comparison. */
export function judgeFallendeGjeld(years: Years, argument: string): Judgement {
  requireYears(years.beloep, 2, argument);
  const share = shares(years);
  const falls = share.slice(1).map((now, i) => (share[i] as Rate) - now);
  const smallest = indexOfSmallest(falls) + 1;
  const isMet = falls.every((fall) => exceeds(fall, 0));
  const breach = firstOf(falls.map((fall) => !exceeds(fall, 0)));
  return {
    isMet,
    target: share[smallest - 1] as Rate,
    actual: share[smallest] as Rate,
    margin: agreeing((falls[smallest - 1] as Rate) * (years.driftsinntekter[smallest] as Amount), isMet),
    firstBreach: breach === undefined ? undefined : breach + 1,
  };
}

/** Handlingsregel 2 as proposed: the last year's debt ratio, unrounded, keeps within the limit. */
export function judgeGjeldTilSlutt(years: Years, target = handlingsregelGjeld.latest): Judgement {
  const last = years.beloep.length - 1;
  const actual = shares(years)[last] as Rate;
  const isMet = keepsWithin(actual, target);
  return {
    isMet,
    target,
    actual,
    margin: agreeing((target - actual) * (years.driftsinntekter[last] as Amount), isMet),
    firstBreach: isMet ? undefined : last,
  };
}

/** How an answer names the verdict. */
export const verdict = ({ isMet }: Judgement): string => (isMet ? "OPPFYLT" : "IKKE OPPFYLT");

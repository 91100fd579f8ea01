import type { Cell } from "../definition/cell";
import { defineFunction } from "../definition/define";
import { inForce } from "../definition/explanation";
import { optional, series, wholeNumber, year } from "../definition/parameter";
import { itemTable } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import { aar } from "../drift/planaar";
import { DomainError } from "../kernel/errors";
import type { Amount, Year } from "../kernel/units";
import {
  handlingsregelFond,
  handlingsregelGjeld,
  handlingsregelOverskudd,
  judgeFallendeGjeld,
  judgeFond,
  judgeGjeldTilSlutt,
  judgeOverskudd,
  variant,
  verdict,
  type Judgement,
  type Variant,
} from "./handlingsregler";
import { fond, gjeld, resultat } from "./indikatorer";

const PLANPERIODE_FRA = "planperiode_fra";
const PLANPERIODE_AAR = "planperiode_år";

/** Kommuneloven § 14-3: the økonomiplan covers at least four years. */
const OEKONOMIPLAN_AAR = 4;

interface HandlingsregelTabellInput {
  readonly aar: readonly Year[];
  readonly resultat: readonly Amount[];
  readonly fond: readonly Amount[];
  readonly gjeld: readonly Amount[];
  readonly driftsinntekter: readonly Amount[];
  readonly variant: Variant;
  readonly planperiodeFra?: Year | undefined;
  readonly planperiodeAar?: number | undefined;
}

/** The positions of the plan period, end exclusive. */
function planperiode(input: HandlingsregelTabellInput): { start: number; end: number } {
  const { aar, planperiodeFra, planperiodeAar } = input;
  if (planperiodeFra === undefined) {
    if (planperiodeAar === undefined) return { start: 0, end: aar.length };
    throw new DomainError("planperiodeUtenFra", { place: { argument: PLANPERIODE_FRA }, other: PLANPERIODE_AAR });
  }
  const start = aar.indexOf(planperiodeFra);
  const end = start + (planperiodeAar ?? OEKONOMIPLAN_AAR);
  if (start < 0 || end > aar.length) {
    const argument = start >= 0 && planperiodeAar !== undefined ? PLANPERIODE_AAR : PLANPERIODE_FRA;
    throw new DomainError("planperiodeUtenfor", {
      place: { argument },
      from: aar[0] as Year,
      to: aar.at(-1) as Year,
    });
  }
  return { start, end };
}

/** The three rules over the plan period: name, target, actual, margin, verdict and first year in breach. */
export function handlingsregelTabell(input: HandlingsregelTabellInput): Cell[][] {
  const { aar, resultat, fond, gjeld, driftsinntekter, variant } = input;
  const { start, end } = planperiode(input);
  const over = (beloep: readonly Amount[], from: number) => ({
    beloep: beloep.slice(from, end),
    driftsinntekter: driftsinntekter.slice(from, end),
  });
  const row = (name: string, judgement: Judgement, from: number): Cell[] => {
    const { target, actual, margin, firstBreach } = judgement;
    const breachYear = firstBreach === undefined ? "" : (aar[from + firstBreach] as Year);
    return [name, target, actual, margin, verdict(judgement), breachYear];
  };
  // the year before the plan period serves only as the comparison for falling debt
  const debtFrom = variant === "GJELDENDE" ? Math.max(0, start - 1) : start;
  const debt =
    variant === "GJELDENDE"
      ? judgeFallendeGjeld(over(gjeld, debtFrom), "år")
      : judgeGjeldTilSlutt(over(gjeld, debtFrom));
  return [
    row("Overskudd", judgeOverskudd(over(resultat, start), "år"), start),
    row("Gjeld", debt, debtFrom),
    row("Fond", judgeFond(over(fond, start)), start),
  ];
}

export const HANDLINGSREGEL_TABELL = defineFunction({
  name: "HANDLINGSREGEL.TABELL",
  summary: {
    nb: "De tre handlingsreglene prøvd på planperioden: mål, verdi, margin, status og første år med brudd.",
    nn: "Dei tre handlingsreglane prøvde på planperioden: mål, verdi, margin, status og første år med brot.",
    en: "The three fiscal rules over the plan period: target, value, margin, status and first year in breach.",
  },
  law: ["Kommuneloven §§ 14-2 c og 14-3", "Perspektivmelding 2024, Kommunens handlingsregler og regnskapsåret 2023"],
  formula: {
    nb: "Overskudd: margin = (snitt − 2 %) · snitt av driftsinntektene. Fond: margin = (laveste andel − 8 %) · årets driftsinntekter. Gjeld GJELDENDE: margin = minste fall i gjeldsgraden · årets driftsinntekter. Gjeld FORESLÅTT: margin = (100 % − gjeldsgraden siste år) · driftsinntektene siste år.",
    nn: "Overskot: margin = (snitt − 2 %) · snitt av driftsinntektene. Fond: margin = (lågaste del − 8 %) · driftsinntektene i året. Gjeld GJELDENDE: margin = minste fall i gjeldsgraden · driftsinntektene i året. Gjeld FORESLÅTT: margin = (100 % − gjeldsgraden siste år) · driftsinntektene siste år.",
    en: "Surplus: margin = (mean − 2%) · mean revenue. Fund: margin = (lowest share − 8%) · the year's revenue. Debt GJELDENDE: margin = smallest fall in the debt ratio · the year's revenue. Debt FORESLÅTT: margin = (100% − the last year's debt ratio) · the last year's revenue.",
  },
  parameters: {
    aar,
    resultat: series(resultat),
    fond: series(fond),
    gjeld: series(gjeld),
    driftsinntekter: series(driftsinntekter),
    variant,
    planperiodeFra: optional(
      year(PLANPERIODE_FRA, {
        help: {
          nb: "Første år i planperioden. Utelatt: alle årene prøves.",
          nn: "Første år i planperioden. Utelate: alle åra blir prøvde.",
          en: "First year of the plan period. Omitted: all years are judged.",
        },
      }),
      undefined,
      "omitted",
    ),
    planperiodeAar: optional(
      wholeNumber(PLANPERIODE_AAR, {
        minimum: 1,
        maximum: 100,
        help: {
          nb: "Antall år i planperioden, minst 1. Utelatt: 4 når planperiode_fra er oppgitt.",
          nn: "Talet på år i planperioden, minst 1. Utelate: 4 når planperiode_fra er oppgitt.",
          en: "Years in the plan period, at least 1. Omitted: 4 when planperiode_fra is given.",
        },
      }),
      undefined,
      "omitted",
    ),
  },
  returns: itemTable(
    [
      { nb: "Regel", nn: "Regel", en: "Rule" },
      { nb: "Mål", nn: "Mål", en: "Target" },
      { nb: "Verdi", nn: "Verdi", en: "Value" },
      { nb: "Margin", nn: "Margin", en: "Margin" },
      { nb: "Status", nn: "Status", en: "Status" },
      { nb: "Første år med brudd", nn: "Første år med brot", en: "First year in breach" },
    ],
    {
      unit: ["text", "rate", "rate", "amount", "text", "year"],
      help: {
        nb: "Regel, mål, verdi, margin (beløp), status og første år med brudd; én rad per regel.",
        nn: "Regel, mål, verdi, margin (beløp), status og første år med brot; éi rad per regel.",
        en: "Rule, target, value, margin (amount), status and first year in breach; one row per rule.",
      },
    },
  ),
  examples: [
    {
      given: {
        aar: [2025, 2026],
        resultat: [2, 4],
        fond: [10, 9],
        gjeld: [150, 140],
        driftsinntekter: [100, 100],
      },
      then: [
        ["Overskudd", 0.02, 0.03, 1, "OPPFYLT", ""],
        ["Gjeld", 1.5, 1.4, 10, "OPPFYLT", ""],
        ["Fond", 0.08, 0.09, 1, "OPPFYLT", ""],
      ],
    },
  ],
  calculate: handlingsregelTabell,
  dated: ({ variant }, _column, row) => {
    if (row === 1) return variant === "FORESLÅTT" ? inForce(handlingsregelGjeld) : [];
    return inForce(row === 0 ? handlingsregelOverskudd : handlingsregelFond);
  },
});

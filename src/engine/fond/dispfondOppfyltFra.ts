import { handlingsregelFond } from "../baerekraft/handlingsregler";
import { maal, requireMaal } from "../baerekraft/kobMaal";
import { defineFunction } from "../definition/define";
import { inForce, step } from "../definition/explanation";
import { series } from "../definition/parameter";
import { value } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import { aar } from "../drift/planaar";
import { reaches } from "../kernel/compare";
import { NoAnswer } from "../kernel/errors";
import type { Amount, Rate, Year } from "../kernel/units";
import { fondsandel, fondsbane } from "./fondsandel";

interface DispfondOppfyltFraInput {
  readonly aar: readonly Year[];
  readonly fond: readonly Amount[];
  readonly driftsinntekter: readonly Amount[];
  readonly maal?: Rate | undefined;
}

/** The first year from which the fund keeps its share to the end; no answer when the last year is below. */
export function dispfondOppfyltFra({ aar, fond, driftsinntekter, maal }: DispfondOppfyltFraInput): Year {
  const target = requireMaal(maal, "FOND") ?? handlingsregelFond.latest;
  const shares = fondsandel(fond, driftsinntekter);
  const lastBelow = shares.findLastIndex((share) => !reaches(share, target));
  const first = aar[lastBelow + 1];
  if (first === undefined) {
    throw new NoAnswer("fondAldri", {
      maal: { value: target, form: "percent" },
      last: { value: shares.at(-1) as Rate, form: "percent" },
    });
  }
  return first;
}

export const DISPFOND_OPPFYLT_FRA = defineFunction({
  name: "DISPFOND.OPPFYLT.FRA",
  summary: {
    nb: "Første år fondet holder målet og blir der ut perioden.",
    nn: "Første år fondet held målet og blir der ut perioden.",
    en: "The first year from which the fund keeps the target to the end.",
  },
  law: ["Perspektivmelding 2024, Kommunens handlingsregler og regnskapsåret 2023"],
  formula: {
    nb: "Første år der fond / driftsinntekter ≥ mål i dette og alle senere år.",
    nn: "Første år der fond / driftsinntekter ≥ mål i dette og alle seinare år.",
    en: "The first year where fond / driftsinntekter ≥ mål in it and in all later years.",
  },
  parameters: { aar, fond: fondsbane, driftsinntekter: series(driftsinntekter), maal },
  returns: value("year", {
    help: {
      nb: "Årstallet, eller #I/T når fondet er under målet siste år.",
      nn: "Årstalet, eller #I/T når fondet er under målet siste år.",
      en: "The year, or #N/A when the fund is below the target in the last year.",
    },
  }),
  examples: [
    {
      given: {
        aar: [2024, 2025, 2026, 2027],
        fond: [342, 308, 340, 426],
        driftsinntekter: [4484.48, 4663.8592, 4850.413568, 5044.43011072],
      },
      then: 2027,
    },
  ],
  calculate: dispfondOppfyltFra,
  explain: ({ fond, driftsinntekter, maal }) => [
    step(
      {
        nb: "mål som andel av driftsinntektene",
        nn: "mål som del av driftsinntektene",
        en: "target as a share of revenue",
      },
      maal ?? handlingsregelFond.latest,
      "rate",
    ),
    step(
      { nb: "andel siste år", nn: "del siste år", en: "share in the last year" },
      fondsandel(fond, driftsinntekter).at(-1) ?? 0,
      "rate",
    ),
  ],
  dated: ({ maal: own }) => (own === undefined ? inForce(handlingsregelFond) : []),
});

import { defineFunction } from "../definition/define";
import { inForce, step } from "../definition/explanation";
import { amount, choice, eachYear } from "../definition/parameter";
import { value } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import type { Effective } from "../kernel/effective";
import { DomainError } from "../kernel/errors";
import type { Amount, Rate } from "../kernel/units";
import { kobMaalFond, kobMaalGjeld, kobMaalResultat, maal, requireMaal } from "./kobMaal";

const INDIKATORER = ["RESULTAT", "FOND", "GJELD"] as const;
type Indikator = (typeof INDIKATORER)[number];

interface KobAvvikInput {
  readonly indikator: Indikator;
  readonly beloep: Amount;
  readonly driftsinntekter: Amount;
  readonly maal?: Rate | undefined;
}

const modelRule: Readonly<Record<Indikator, Effective<Rate>>> = {
  RESULTAT: kobMaalResultat,
  FOND: kobMaalFond,
  GJELD: kobMaalGjeld,
};

function targetOf({ indikator, maal }: KobAvvikInput): Rate {
  return requireMaal(maal, indikator) ?? modelRule[indikator].latest;
}

/** How far an indicator is from its target in kroner: + is better than the target, for debt too. */
export function kobAvvik(input: KobAvvikInput): Amount {
  const { indikator, beloep, driftsinntekter } = input;
  if (indikator === "GJELD" && beloep < 0) {
    throw new DomainError("belowMinimum", {
      place: { argument: "beløp" },
      given: { value: beloep, form: "number" },
      minimum: { value: 0, form: "number" },
    });
  }
  const targetAmount = targetOf(input) * driftsinntekter;
  return indikator === "GJELD" ? targetAmount - beloep : beloep - targetAmount;
}

export const KOB_AVVIK = defineFunction({
  name: "KOB.AVVIK",
  summary: {
    nb: "Avviket i kroner fra KØB-modellens mål. Pluss er bedre enn målet, også for gjeld.",
    nn: "Avviket i kroner frå måla i KØB-modellen. Pluss er betre enn målet, også for gjeld.",
    en: "The deviation in kroner from the KØB model's target. Plus is better than the target, for debt too.",
  },
  law: ["Perspektivmelding 2024, Kommunaløkonomisk bærekraftsmodell"],
  formula: {
    nb: "RESULTAT og FOND: beløp − mål · driftsinntekter. GJELD: mål · driftsinntekter − beløp.",
    nn: "RESULTAT og FOND: beløp − mål · driftsinntekter. GJELD: mål · driftsinntekter − beløp.",
    en: "RESULTAT and FOND: beløp − mål · driftsinntekter. GJELD: mål · driftsinntekter − beløp.",
  },
  parameters: {
    indikator: choice("indikator", {
      of: INDIKATORER,
      help: {
        nb: "RESULTAT, FOND eller GJELD.",
        nn: "RESULTAT, FOND eller GJELD.",
        en: "RESULTAT (result), FOND (fund) or GJELD (debt).",
      },
    }),
    beloep: eachYear(
      amount("beløp", {
        help: {
          nb: "Driftsresultat, disposisjonsfond eller netto lånegjeld. Overskudd +, underskudd −.",
          nn: "Driftsresultat, disposisjonsfond eller netto lånegjeld. Overskot +, underskot −.",
          en: "Operating result, disposisjonsfond or net debt. Surplus +, deficit −.",
        },
      }),
    ),
    driftsinntekter: eachYear(driftsinntekter),
    maal,
  },
  returns: value("amount", {
    help: {
      nb: "Avvik i samme enhet som beløpet.",
      nn: "Avvik i same eining som beløpet.",
      en: "The deviation in the unit of the amount.",
    },
  }),
  examples: [
    { given: { indikator: "RESULTAT", beloep: -132, driftsinntekter: 4312 }, then: -218.24 },
    { given: { indikator: "GJELD", beloep: 6719, driftsinntekter: 4312 }, then: -3485 },
  ],
  calculate: kobAvvik,
  explain: (input) => [
    step(
      {
        nb: "mål som andel av driftsinntektene",
        nn: "mål som del av driftsinntektene",
        en: "target as a share of revenue",
      },
      targetOf(input),
      "rate",
    ),
    step(
      { nb: "mål i kroner", nn: "mål i kroner", en: "target as an amount" },
      targetOf(input) * input.driftsinntekter,
      "amount",
    ),
    step({ nb: "faktisk andel", nn: "faktisk del", en: "actual share" }, input.beloep / input.driftsinntekter, "rate"),
  ],
  dated: ({ indikator, maal: own }) => (own === undefined ? inForce(modelRule[indikator]) : []),
});

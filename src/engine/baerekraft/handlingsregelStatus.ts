import { defineFunction } from "../definition/define";
import { inForce, step } from "../definition/explanation";
import { amount, choice, series } from "../definition/parameter";
import { value } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import { DomainError } from "../kernel/errors";
import type { Amount, Rate } from "../kernel/units";
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
import { maal, requireMaal } from "./kobMaal";

const REGLER = ["OVERSKUDD", "GJELD", "FOND"] as const;

interface HandlingsregelStatusInput {
  readonly regel: (typeof REGLER)[number];
  readonly verdier: readonly Amount[];
  readonly driftsinntekter: readonly Amount[];
  readonly variant: Variant;
  readonly maal?: Rate | undefined;
}

function requireDebt(verdier: readonly Amount[]): void {
  const negative = verdier.findIndex((debt) => debt < 0);
  if (negative < 0) return;
  throw new DomainError("belowMinimum", {
    place: { argument: "verdier", ...(verdier.length > 1 && { nr: negative + 1 }) },
    given: { value: verdier[negative] as Amount, form: "number" },
    minimum: { value: 0, form: "number" },
  });
}

function judge({ regel, verdier, driftsinntekter, variant, maal }: HandlingsregelStatusInput): Judgement {
  const years = { beloep: verdier, driftsinntekter };
  switch (regel) {
    case "OVERSKUDD":
      return judgeOverskudd(years, "verdier", requireMaal(maal, "RESULTAT"));
    case "FOND":
      return judgeFond(years, requireMaal(maal, "FOND"));
    case "GJELD":
      requireDebt(verdier);
      return variant === "GJELDENDE"
        ? judgeFallendeGjeld(years, "verdier")
        : judgeGjeldTilSlutt(years, requireMaal(maal, "GJELD"));
  }
}

export const HANDLINGSREGEL_STATUS = defineFunction({
  name: "HANDLINGSREGEL.STATUS",
  summary: {
    nb: "Om en handlingsregel er oppfylt i perioden: overskudd i snitt, gjeldsgrad eller fond hvert år.",
    nn: "Om ein handlingsregel er oppfylt i perioden: overskot i snitt, gjeldsgrad eller fond kvart år.",
    en: "Whether a fiscal rule is met over the period: mean surplus, debt ratio or fund each year.",
  },
  law: ["Kommuneloven § 14-2 c", "Perspektivmelding 2024, Kommunens handlingsregler og regnskapsåret 2023"],
  formula: {
    nb: "OVERSKUDD: uvektet snitt av årlige andeler ≥ 2 %. GJELD GJELDENDE: gjeldsgraden faller hvert år. GJELD FORESLÅTT: gjeldsgraden siste år ≤ 100 %. FOND: andelen ≥ 8 % hvert år.",
    nn: "OVERSKUDD: uvekta snitt av dei årlege delane ≥ 2 %. GJELD GJELDENDE: gjeldsgraden fell kvart år. GJELD FORESLÅTT: gjeldsgraden siste år ≤ 100 %. FOND: delen ≥ 8 % kvart år.",
    en: "OVERSKUDD: unweighted mean of the yearly shares ≥ 2%. GJELD GJELDENDE: the debt ratio falls every year. GJELD FORESLÅTT: the last year's debt ratio ≤ 100%. FOND: the share ≥ 8% every year.",
  },
  parameters: {
    regel: choice("regel", {
      of: REGLER,
      help: {
        nb: "OVERSKUDD, GJELD eller FOND.",
        nn: "OVERSKUDD, GJELD eller FOND.",
        en: "OVERSKUDD (surplus), GJELD (debt) or FOND (fund).",
      },
    }),
    verdier: series(
      amount("verdier", {
        help: {
          nb: "Resultat (underskudd −), netto lånegjeld eller fond per år. OVERSKUDD, fallende GJELD: minst to år.",
          nn: "Resultat (underskot −), netto lånegjeld eller fond per år. OVERSKUDD, fallande GJELD: minst to år.",
          en: "Result (deficit −), net debt or fund per year. OVERSKUDD and falling GJELD: at least two years.",
        },
      }),
    ),
    driftsinntekter: series(driftsinntekter),
    variant,
    maal,
  },
  returns: value("text", {
    help: {
      nb: "OPPFYLT eller IKKE OPPFYLT.",
      nn: "OPPFYLT eller IKKE OPPFYLT.",
      en: "OPPFYLT (met) or IKKE OPPFYLT (not met).",
    },
  }),
  examples: [
    { given: { regel: "OVERSKUDD", verdier: [1, 3], driftsinntekter: [100, 100] }, then: "OPPFYLT" },
    { given: { regel: "FOND", verdier: [447, 99], driftsinntekter: [4312, 5044] }, then: "IKKE OPPFYLT" },
  ],
  calculate: (input: HandlingsregelStatusInput) => verdict(judge(input)),
  explain: (input) => {
    const { target, actual, margin } = judge(input);
    return [
      step({ nb: "mål", nn: "mål", en: "target" }, target, "rate"),
      step({ nb: "verdi", nn: "verdi", en: "value" }, actual, "rate"),
      step({ nb: "margin i beløp", nn: "margin i beløp", en: "margin as an amount" }, margin, "amount"),
    ];
  },
  dated: ({ regel, variant: by, maal: own }) => {
    if (own !== undefined) return [];
    if (regel === "GJELD") return by === "FORESLÅTT" ? inForce(handlingsregelGjeld) : [];
    return inForce(regel === "FOND" ? handlingsregelFond : handlingsregelOverskudd);
  },
});

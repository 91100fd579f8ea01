import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { amount, eachYear, rate } from "../definition/parameter";
import { value } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import type { Amount, Rate } from "../kernel/units";

interface ScenarioBehovInput {
  readonly maaltall: Rate;
  readonly driftsinntekter: Amount;
  readonly basisbane: Amount;
  readonly oevrige: Amount;
}

/** The measure still needed to reach a result of the target share: negative is a need, positive is room. */
export function scenarioBehov({ maaltall, driftsinntekter, basisbane, oevrige }: ScenarioBehovInput): Amount {
  return basisbane - oevrige - maaltall * driftsinntekter;
}

export const SCENARIO_BEHOV = defineFunction({
  name: "SCENARIO.BEHOV",
  summary: {
    nb: "Effektivisering som trengs for et resultat i prosent av inntektene. Minus er behov, pluss rom.",
    nn: "Effektivisering som trengst for eit resultat i prosent av inntektene. Minus er behov, pluss rom.",
    en: "The efficiency needed to reach a result as a share of revenue. Minus is a need, plus is room.",
  },
  law: ["Perspektivmelding 2024, Ulike scenarioer for omstilling, Forutsetninger"],
  formula: "basisbane − øvrige − måltall · driftsinntekter.",
  parameters: {
    maaltall: rate("måltall", {
      minimum: 0,
      maximum: 1,
      maximumOpen: true,
      help: {
        nb: "Resultatet som skal nås, for eksempel 2 %. Kan være 0.",
        nn: "Resultatet som skal nåast, til dømes 2 %. Kan vere 0.",
        en: "The result to reach, for example 2%. May be 0.",
      },
    }),
    driftsinntekter: eachYear(driftsinntekter),
    basisbane: eachYear(
      amount("basisbane", {
        help: {
          nb: "Resultatet uten tiltak, overskudd + og underskudd −.",
          nn: "Resultatet utan tiltak, overskot + og underskot −.",
          en: "The result without measures, surplus + and deficit −.",
        },
      }),
    ),
    oevrige: eachYear(
      amount("øvrige", {
        help: {
          nb: "Summen av de andre tiltakene; minus er forbedring.",
          nn: "Summen av dei andre tiltaka; minus er forbetring.",
          en: "The sum of the other measures; minus improves.",
        },
      }),
    ),
  },
  returns: value("amount", {
    help: {
      nb: "Tiltaket som trengs, negativt når resultatet må bedres.",
      nn: "Tiltaket som trengst, negativt når resultatet må betrast.",
      en: "The measure needed, negative when the result must improve.",
    },
  }),
  examples: [{ given: { maaltall: 0.02, driftsinntekter: 4300, basisbane: -190, oevrige: -126 }, then: -150 }],
  calculate: scenarioBehov,
  explain: ({ maaltall, driftsinntekter, basisbane, oevrige }) => [
    step(
      { nb: "resultat med øvrige tiltak", nn: "resultat med dei andre tiltaka", en: "result with the other measures" },
      basisbane - oevrige,
      "amount",
    ),
    step(
      { nb: "resultatet måltallet krever", nn: "resultatet måltalet krev", en: "result the target asks for" },
      maaltall * driftsinntekter,
      "amount",
    ),
  ],
});

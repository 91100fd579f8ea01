import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { count, positiveAmount } from "../definition/parameter";
import { path } from "../definition/result";
import { compounded, openingOf } from "../kernel/series";
import type { Amount, Rate } from "../kernel/units";
import { vekst } from "./vekst";

interface InntektProjInput {
  readonly inntekt: Amount;
  readonly vekst: readonly Rate[];
}

/** Revenue year by year, from the year after the starting year. */
export function inntektProj({ inntekt, vekst }: InntektProjInput): Amount[] {
  return compounded(inntekt, vekst);
}

export const INNTEKT_PROJ = defineFunction({
  name: "INNTEKT.PROJ",
  summary: {
    nb: "Inntektene år for år med fast eller årlig vekst.",
    nn: "Inntektene år for år med fast eller årleg vekst.",
    en: "Revenue year by year with constant or yearly growth.",
  },
  law: ["Perspektivmelding 2024, Investeringsnivå for økonomisk bærekraft"],
  formula: {
    nb: "inntekt = inntekt i fjor · (1 + vekst).",
    nn: "inntekt = inntekt i fjor · (1 + vekst).",
    en: "revenue = last year's revenue · (1 + vekst).",
  },
  parameters: {
    inntekt: positiveAmount("inntekt", {
      help: {
        nb: "Inntekten i startåret, større enn 0. Startåret gjentas ikke i svaret.",
        nn: "Inntekta i startåret, større enn 0. Startåret blir ikkje teke opp att i svaret.",
        en: "Revenue in the starting year, above 0. That year is not repeated in the answer.",
      },
    }),
    vekst,
    antall: count("antall", {
      help: {
        nb: "Antall år, 1–100, når vekst er ett tall.",
        nn: "Talet på år, 1–100, når vekst er eitt tal.",
        en: "Number of years, 1–100, when vekst is one number.",
      },
    }),
  },
  returns: path("amount", {
    help: {
      nb: "Inntekten hvert år fra året etter startåret.",
      nn: "Inntekta kvart år frå året etter startåret.",
      en: "Revenue each year from the year after the starting year.",
    },
  }),
  examples: [{ given: { inntekt: 1000, vekst: 0.1, antall: 3 }, then: [[1100, 1210, 1331]] }],
  calculate: inntektProj,
  explain: (input, t) => [
    step(
      { nb: "inntekt året før", nn: "inntekta året før", en: "revenue the year before" },
      openingOf(input.inntekt, inntektProj(input), t),
      "amount",
    ),
    step({ nb: "vekst", nn: "vekst", en: "growth" }, input.vekst[t] as Rate, "rate"),
  ],
});

import { handlingsregelFond } from "../baerekraft/handlingsregler";
import { defineFunction } from "../definition/define";
import { inForce, step } from "../definition/explanation";
import { yearTable } from "../definition/result";
import { reaches } from "../kernel/compare";
import { transpose } from "../kernel/series";
import { banenUtenSjokk } from "./banenUtenSjokk";
import { simulering, type SimulatedYear, type SimuleringInput } from "./simulering";
import { sjokkParametre } from "./sjokk";

/** Which line tells of a fund below the rule. */
const BELOW = 0;

/** The part of one year's draws in which the fund is below 8 %, and in which it is empty. */
export function risk({ share, fund }: SimulatedYear): [number, number] {
  let below = 0;
  let empty = 0;
  for (let i = 0; i < share.length; i++) {
    if (!reaches(share[i] as number, handlingsregelFond.latest)) below++;
    if ((fund[i] as number) <= 0) empty++;
  }
  return [below / share.length, empty / share.length];
}

/** Year by year the part of the draws in which the fund is below 8 %, and in which it is empty. */
export function usikkerhetRisiko(input: SimuleringInput): number[][] {
  return transpose(simulering(input).map(risk));
}

export const USIKKERHET_RISIKO = defineFunction({
  name: "USIKKERHET.RISIKO",
  summary: {
    nb: "Sannsynligheten hvert år for fond under 8 % og for tomt fond. En illustrasjon, ikke en prognose.",
    nn: "Sannsynet kvart år for fond under 8 % og for tomt fond. Ein illustrasjon, ikkje ein prognose.",
    en: "The probability each year of a fund below 8% and of an empty fund. An illustration, not a forecast.",
  },
  law: [
    {
      nb: "Handlingsroms egen modell: AR(1)-rentesjokk og uavhengige inntektssjokk",
      nn: "Handlingsrom sin eigen modell: AR(1)-rentesjokk og uavhengige inntektssjokk",
      en: "Handlingsrom's own model: AR(1) rate shocks and independent revenue shocks",
    },
  ],
  formula: {
    nb: "Samme trekninger som i USIKKERHET.VIFTE: andelen av dem der fondsandelen < 8 %, og der fondet ≤ 0.",
    nn: "Same trekningar som i USIKKERHET.VIFTE: delen av dei der fondsdelen < 8 %, og der fondet ≤ 0.",
    en: "The same draws as in USIKKERHET.VIFTE: the share of them where the fund share < 8%, and where the fund ≤ 0.",
  },
  parameters: sjokkParametre,
  returns: yearTable(
    [
      {
        nb: "Sannsynlighet for fond under 8 %",
        nn: "Sannsyn for fond under 8 %",
        en: "Probability of a fund below 8%",
      },
      { nb: "Sannsynlighet for tomt fond", nn: "Sannsyn for tomt fond", en: "Probability of an empty fund" },
    ],
    {
      unit: "rate",
      standalone: true,
      help: {
        nb: "To linjer per år, sannsynligheter mellom 0 og 1.",
        nn: "To linjer per år, sannsyn mellom 0 og 1.",
        en: "Two lines a year, probabilities between 0 and 1.",
      },
    },
  ),
  examples: [
    {
      given: {
        fond: 100,
        resultater: [-50, -50],
        driftsinntekter: [1000, 1000],
        rentefoelsomGjeld: 0,
        renteStd: 0,
        inntektStd: 0,
      },
      then: [
        [1, 1],
        [0, 1],
      ],
    },
  ],
  calculate: (input: SimuleringInput) => usikkerhetRisiko(input),
  explain: (input, t, line) => [
    ...banenUtenSjokk(input, t),
    step(
      { nb: "trekninger der det skjer", nn: "trekningar der det skjer", en: "draws where it happens" },
      Math.round((usikkerhetRisiko(input)[line]?.[t] as number) * input.trekninger),
      "number",
    ),
  ],
  dated: (_input, _t, line) => (line === BELOW ? inForce(handlingsregelFond) : []),
});

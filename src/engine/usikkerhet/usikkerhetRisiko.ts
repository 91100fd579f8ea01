import { handlingsregelFond } from "../baerekraft/handlingsregler";
import { defineFunction } from "../definition/define";
import { yearTable } from "../definition/result";
import { reaches } from "../kernel/compare";
import { transpose } from "../kernel/series";
import { simulering, type SimulatedYear, type SimuleringInput } from "./simulering";
import { sjokkParametre } from "./sjokk";

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
  law: ["Handlingsroms egen modell: AR(1)-rentesjokk og uavhengige inntektssjokk"],
  formula: "Samme trekninger som i USIKKERHET.VIFTE: andelen av dem der fondsandelen < 8 %, og der fondet ≤ 0.",
  parameters: sjokkParametre,
  returns: yearTable(["Sannsynlighet for fond under 8 %", "Sannsynlighet for tomt fond"], {
    unit: "rate",
    help: {
      nb: "To linjer per år, sannsynligheter mellom 0 og 1.",
      nn: "To linjer per år, sannsyn mellom 0 og 1.",
      en: "Two lines a year, probabilities between 0 and 1.",
    },
  }),
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
});

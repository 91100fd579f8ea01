import { defineFunction } from "../definition/define";
import { yearTable } from "../definition/result";
import { transpose } from "../kernel/series";
import { banenUtenSjokk } from "./banenUtenSjokk";
import { persentiler } from "./persentil";
import { simulering, type SimulatedYear, type SimuleringInput } from "./simulering";
import { sjokkParametre } from "./sjokk";

const PERSENTILER = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Percentiles 5, 25, 50, 75 and 95 of the fund share in one year. */
export function spread({ share }: SimulatedYear): number[] {
  return persentiler(share, PERSENTILER);
}

/** The spread of the fund share year by year: percentiles 5, 25, 50, 75 and 95 of the draws. */
export function usikkerhetVifte(input: SimuleringInput): number[][] {
  return transpose(simulering(input).map(spread));
}

export const USIKKERHET_VIFTE = defineFunction({
  name: "USIKKERHET.VIFTE",
  summary: {
    nb: "Spredningen i fondsandelen per år under rente- og inntektssjokk. En illustrasjon, ikke en prognose.",
    nn: "Spreiinga i fondsdelen per år under rente- og inntektssjokk. Ein illustrasjon, ikkje ein prognose.",
    en: "The spread of the fund share by year under rate and revenue shocks. An illustration, not a forecast.",
  },
  law: [
    {
      nb: "Handlingsroms egen modell: AR(1)-rentesjokk og uavhengige inntektssjokk",
      nn: "Handlingsrom sin eigen modell: AR(1)-rentesjokk og uavhengige inntektssjokk",
      en: "Handlingsrom's own model: AR(1) rate shocks and independent revenue shocks",
    },
  ],
  formula: {
    nb: "x_t = 0,7 · x_{t−1} + rente_std · z; resultat_t − gjeld_t · x_t + inntekt_t · inntekt_std · y_t; andel = fond / (inntekt · (1 + inntekt_std · y)). z og y er standard normalfordelte fra startverdien.",
    nn: "x_t = 0,7 · x_{t−1} + rente_std · z; resultat_t − gjeld_t · x_t + inntekt_t · inntekt_std · y_t; del = fond / (inntekt · (1 + inntekt_std · y)). z og y er standard normalfordelte frå startverdien.",
    en: "x_t = 0.7 · x_{t−1} + rente_std · z; result_t − debt_t · x_t + revenue_t · inntekt_std · y_t; share = fund / (revenue · (1 + inntekt_std · y)). z and y are standard normals from startverdi.",
  },
  parameters: sjokkParametre,
  returns: yearTable(
    [
      { nb: "5-persentil", nn: "5-persentil", en: "5th percentile" },
      { nb: "25-persentil", nn: "25-persentil", en: "25th percentile" },
      { nb: "Median", nn: "Median", en: "Median" },
      { nb: "75-persentil", nn: "75-persentil", en: "75th percentile" },
      { nb: "95-persentil", nn: "95-persentil", en: "95th percentile" },
    ],
    {
      unit: "rate",
      standalone: true,
      help: {
        nb: "Persentilene 5, 25, 50, 75 og 95 av fondet i andel av driftsinntektene.",
        nn: "Persentilane 5, 25, 50, 75 og 95 av fondet i del av driftsinntektene.",
        en: "Percentiles 5, 25, 50, 75 and 95 of the fund as a share of revenue.",
      },
    },
  ),
  examples: [
    {
      given: {
        fond: 447,
        resultater: [-47],
        driftsinntekter: [4000],
        rentefoelsomGjeld: 3000,
        renteStd: 0,
        inntektStd: 0,
      },
      then: [[0.1], [0.1], [0.1], [0.1], [0.1]],
    },
  ],
  calculate: (input: SimuleringInput) => usikkerhetVifte(input),
  explain: (input, t) => banenUtenSjokk(input, t),
});

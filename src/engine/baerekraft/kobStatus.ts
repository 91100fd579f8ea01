import { defineFunction } from "../definition/define";
import { inForce, step } from "../definition/explanation";
import { eachYear } from "../definition/parameter";
import { value } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import { exceeds, reaches } from "../kernel/compare";
import type { Amount } from "../kernel/units";
import { fond, gjeld, resultat } from "./indikatorer";
import { kobMaalFond, kobMaalGjeld, kobMaalResultat, kobMaksgrenseGjeld } from "./kobMaal";

interface KobStatusInput {
  readonly resultat: Amount;
  readonly fond: Amount;
  readonly gjeld: Amount;
  readonly driftsinntekter: Amount;
}

type KobStatus = "OVER MAKSGRENSE" | "KREVER HØYERE RESULTAT" | "IKKE BÆREKRAFTIG" | "BÆREKRAFTIG";

/** The three indicators judged together: above 75 % debt asks for more than the targets, without a figure for how much. */
export function kobStatus({ resultat, fond, gjeld, driftsinntekter }: KobStatusInput): KobStatus {
  const debt = gjeld / driftsinntekter;
  const result = resultat / driftsinntekter;
  const fund = fond / driftsinntekter;
  if (exceeds(debt, kobMaksgrenseGjeld.latest)) return "OVER MAKSGRENSE";
  if (exceeds(debt, kobMaalGjeld.latest)) {
    const isAboveBoth = exceeds(result, kobMaalResultat.latest) && exceeds(fund, kobMaalFond.latest);
    return isAboveBoth ? "KREVER HØYERE RESULTAT" : "IKKE BÆREKRAFTIG";
  }
  const meetsBoth = reaches(result, kobMaalResultat.latest) && reaches(fund, kobMaalFond.latest);
  return meetsBoth ? "BÆREKRAFTIG" : "IKKE BÆREKRAFTIG";
}

export const KOB_STATUS = defineFunction({
  name: "KOB.STATUS",
  summary: {
    nb: "Om økonomien er bærekraftig etter KØB-modellen når gjeld, resultat og fond ses i sammenheng.",
    nn: "Om økonomien er berekraftig etter KØB-modellen når gjeld, resultat og fond blir sett i samanheng.",
    en: "Whether the economy is sustainable by the KØB model, with debt, result and fund seen together.",
  },
  law: ["Perspektivmelding 2024, Kommunaløkonomisk bærekraftsmodell"],
  formula: {
    nb: "Gjeld over 100 %: OVER MAKSGRENSE. Gjeld over 75 %: KREVER HØYERE RESULTAT når resultat > 2 % og fond > 8 %, ellers IKKE BÆREKRAFTIG. Gjeld til og med 75 %: BÆREKRAFTIG når resultat ≥ 2 % og fond ≥ 8 %, ellers IKKE BÆREKRAFTIG.",
    nn: "Gjeld over 100 %: OVER MAKSGRENSE. Gjeld over 75 %: KREVER HØYERE RESULTAT når resultat > 2 % og fond > 8 %, elles IKKE BÆREKRAFTIG. Gjeld til og med 75 %: BÆREKRAFTIG når resultat ≥ 2 % og fond ≥ 8 %, elles IKKE BÆREKRAFTIG.",
    en: "Debt above 100%: OVER MAKSGRENSE. Debt above 75%: KREVER HØYERE RESULTAT when result > 2% and fund > 8%, otherwise IKKE BÆREKRAFTIG. Debt up to 75%: BÆREKRAFTIG when result ≥ 2% and fund ≥ 8%, otherwise IKKE BÆREKRAFTIG.",
  },
  parameters: {
    resultat: eachYear(resultat),
    fond: eachYear(fond),
    gjeld: eachYear(gjeld),
    driftsinntekter: eachYear(driftsinntekter),
  },
  returns: value("text", {
    help: {
      nb: "BÆREKRAFTIG, IKKE BÆREKRAFTIG, KREVER HØYERE RESULTAT (gjeld over 75 %) eller OVER MAKSGRENSE (gjeld over 100 %).",
      nn: "BÆREKRAFTIG, IKKE BÆREKRAFTIG, KREVER HØYERE RESULTAT (gjeld over 75 %) eller OVER MAKSGRENSE (gjeld over 100 %).",
      en: "BÆREKRAFTIG, IKKE BÆREKRAFTIG, KREVER HØYERE RESULTAT (debt above 75%) or OVER MAKSGRENSE (debt above 100%).",
    },
  }),
  examples: [
    { given: { resultat: -132, fond: 447, gjeld: 6719, driftsinntekter: 4312 }, then: "OVER MAKSGRENSE" },
    { given: { resultat: 2, fond: 8, gjeld: 75, driftsinntekter: 100 }, then: "BÆREKRAFTIG" },
  ],
  calculate: kobStatus,
  explain: ({ resultat, fond, gjeld, driftsinntekter }) => [
    step(
      {
        nb: "gjeld som andel av driftsinntektene (mål høyst 75 %, maksgrense 100 %)",
        nn: "gjeld som del av driftsinntektene (mål høgst 75 %, maksgrense 100 %)",
        en: "debt as a share of revenue (target at most 75%, upper limit 100%)",
      },
      gjeld / driftsinntekter,
      "rate",
    ),
    step(
      { nb: "resultat som andel (mål 2 %)", nn: "resultat som del (mål 2 %)", en: "result as a share (target 2%)" },
      resultat / driftsinntekter,
      "rate",
    ),
    step(
      { nb: "fond som andel (mål 8 %)", nn: "fond som del (mål 8 %)", en: "fund as a share (target 8%)" },
      fond / driftsinntekter,
      "rate",
    ),
  ],
  dated: () => [kobMaalResultat, kobMaalFond, kobMaalGjeld, kobMaksgrenseGjeld].flatMap((rule) => inForce(rule)),
});

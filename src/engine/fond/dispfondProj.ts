import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { amount, series, stock } from "../definition/parameter";
import { path } from "../definition/result";
import { openingOf, runningBalance } from "../kernel/series";
import type { Amount } from "../kernel/units";

interface DispfondProjInput {
  readonly fond: Amount;
  readonly resultater: readonly Amount[];
}

/** The disposisjonsfond year by year: every surplus goes in, every deficit comes out, and nothing stops it at zero. */
export function dispfondProj({ fond, resultater }: DispfondProjInput): Amount[] {
  return runningBalance(fond, resultater);
}

export const DISPFOND_PROJ = defineFunction({
  name: "DISPFOND.PROJ",
  summary: {
    nb: "Disposisjonsfondet år for år: overskudd inn, underskudd ut. Banen kan bli negativ.",
    nn: "Disposisjonsfondet år for år: overskot inn, underskot ut. Banen kan bli negativ.",
    en: "The disposisjonsfond year by year: surpluses in, deficits out. The path may turn negative.",
  },
  law: ["Kommuneloven § 14-11", "Perspektivmelding 2024, Ulike scenarioer for omstilling"],
  formula: {
    nb: "fond = fond i fjor + resultat.",
    nn: "fond = fond i fjor + resultat.",
    en: "fund = last year's fund + result.",
  },
  parameters: {
    fond: stock("fond", {
      help: {
        nb: "Disposisjonsfondet ved inngangen til første år, minst 0.",
        nn: "Disposisjonsfondet ved inngangen til første år, minst 0.",
        en: "The disposisjonsfond at the start of the first year, at least 0.",
      },
    }),
    resultater: series(
      amount("resultater", {
        help: {
          nb: "Det som er igjen til fondet hvert år, overskudd + og underskudd −. Kilden: korrigert resultat.",
          nn: "Det som er att til fondet kvart år, overskot + og underskot −. Kjelda: korrigert resultat.",
          en: "What is left for the fund each year, surplus + and deficit −. The source: korrigert resultat.",
        },
      }),
    ),
  },
  returns: path("amount", {
    help: {
      nb: "Fondet ved utgangen av hvert år. I regnskapet er resultatet netto driftsresultat − avsetning til bundne fond − overføring til investering; kilden bruker korrigert netto driftsresultat.",
      nn: "Fondet ved utgangen av kvart år. I rekneskapen er resultatet netto driftsresultat − avsetjing til bundne fond − overføring til investering; kjelda bruker korrigert netto driftsresultat.",
      en: "The fund at the end of each year. In the accounts the result is netto driftsresultat − allocation to bound funds − transfer to investment; the source uses korrigert netto driftsresultat.",
    },
  }),
  examples: [{ given: { fond: 447, resultater: [-105, -34, 32, 86] }, then: [[342, 308, 340, 426]] }],
  calculate: dispfondProj,
  explain: (input, t) => [
    step(
      { nb: "fond året før", nn: "fondet året før", en: "fund the year before" },
      openingOf(input.fond, dispfondProj(input), t),
      "amount",
    ),
    step(
      { nb: "årets resultat", nn: "resultatet i året", en: "the year's result" },
      input.resultater[t] as Amount,
      "amount",
    ),
  ],
});

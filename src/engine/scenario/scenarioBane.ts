import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { amount, linesByYears, perYear } from "../definition/parameter";
import { path } from "../definition/result";
import { numbered } from "../kernel/text";
import type { Amount } from "../kernel/units";

interface ScenarioBaneInput {
  readonly basisbane: readonly Amount[];
  /** One line per measure, negative = improvement. */
  readonly tiltak: readonly (readonly Amount[])[];
}

/** The result year by year: the baseline less the sum of the measures' accumulated effects. */
export function scenarioBane({ basisbane, tiltak }: ScenarioBaneInput): Amount[] {
  return basisbane.map((baseline, t) => baseline - tiltak.reduce((sum, line) => sum + (line[t] as Amount), 0));
}

export const SCENARIO_BANE = defineFunction({
  name: "SCENARIO.BANE",
  summary: {
    nb: "Resultatet år for år: basisbanen minus summen av tiltakene. Tiltak med minus bedrer resultatet.",
    nn: "Resultatet år for år: basisbanen minus summen av tiltaka. Tiltak med minus betrar resultatet.",
    en: "The result year by year: the baseline less the measures. A negative measure improves the result.",
  },
  law: ["Perspektivmelding 2024, Ulike scenarioer for omstilling til en bærekraftig økonomisk utvikling"],
  formula: {
    nb: "resultat = basisbane − Σ tiltak.",
    nn: "resultat = basisbane − Σ tiltak.",
    en: "result = basisbane − Σ tiltak.",
  },
  parameters: {
    basisbane: perYear(
      amount("basisbane", {
        help: {
          nb: "Resultatet uten tiltak, underskudd −, ett tall eller ett per år. En kolonne: årene går nedover.",
          nn: "Resultatet utan tiltak, underskot −, eitt tal eller eitt per år. Ein kolonne: åra går nedover.",
          en: "The result without measures, deficit −, one number or one a year. A column: years run down.",
        },
      }),
    ),
    tiltak: linesByYears(
      amount("tiltak", {
        help: {
          nb: "Én rad per tiltak, én kolonne per år; snudd når basisbane er en kolonne. Samlet nivå, minus bedrer.",
          nn: "Éi rad per tiltak, éin kolonne per år; snudd når basisbane er ein kolonne. Samla nivå, minus betrar.",
          en: "A row per measure, a column per year; turned when basisbane is a column. Full level, minus improves.",
        },
      }),
    ),
  },
  returns: path("amount", {
    help: {
      nb: "Resultatet hvert år, overskudd + og underskudd −.",
      nn: "Resultatet kvart år, overskot + og underskot −.",
      en: "The result each year, surplus + and deficit −.",
    },
  }),
  examples: [
    {
      given: {
        basisbane: -190000,
        tiltak: [
          [-25000, -60000, -120000, -150000],
          [-60000, -60000, -60000, -60000],
          [0, -36000, -36000, -36000],
          [0, 0, -6000, -30000],
        ],
      },
      then: [[-105000, -34000, 32000, 86000]],
    },
  ],
  calculate: scenarioBane,
  explain: ({ basisbane, tiltak }, t) => [
    step({ nb: "basisbane", nn: "basisbane", en: "baseline" }, basisbane[t] as Amount, "amount"),
    ...tiltak.map((line, i) =>
      step(numbered({ nb: "tiltak", nn: "tiltak", en: "measure" }, i + 1), line[t] as Amount, "amount"),
    ),
  ],
});

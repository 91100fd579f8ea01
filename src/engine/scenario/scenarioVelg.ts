import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { nameOf, optional } from "../definition/parameter";
import { itemTable } from "../definition/result";
import { DomainError } from "../kernel/errors";
import type { Amount, Year } from "../kernel/units";
import { readScenariotabell, sameName, scenarioNames, tabell, type ScenarioLinje } from "./scenariotabell";

interface ScenarioVelgInput {
  readonly scenario: string;
  readonly tabell: readonly (readonly unknown[])[];
  readonly linje?: string | undefined;
}

/** The lines of one scenario, or the line named. */
function chosenLines({ scenario, tabell, linje }: ScenarioVelgInput): readonly ScenarioLinje[] {
  const { linjer } = readScenariotabell(tabell, (name) => sameName(name, scenario));
  if (linjer.length === 0) {
    throw new DomainError("notAllowed", {
      place: { argument: "scenario" },
      given: scenario,
      allowed: scenarioNames(tabell),
    });
  }
  const chosen = linje === undefined ? linjer : linjer.filter((line) => sameName(line.linje, linje));
  if (linje !== undefined && chosen.length === 0) {
    throw new DomainError("notAllowed", {
      place: { argument: "linje" },
      given: linje,
      allowed: linjer.map((line) => line.linje),
    });
  }
  return chosen;
}

/** The year columns of one scenario's lines, or of the line named. */
export function scenarioVelg(input: ScenarioVelgInput): Amount[][] {
  return chosenLines(input).map(({ effects }) => [...effects]);
}

export const SCENARIO_VELG = defineFunction({
  name: "SCENARIO.VELG",
  summary: {
    nb: "Linjene i ett scenario fra scenariotabellen, bare årskolonnene. Kan stå inni SCENARIO.BANE.",
    nn: "Linjene i eitt scenario frå scenariotabellen, berre årskolonnane. Kan stå inni SCENARIO.BANE.",
    en: "The lines of one scenario from the scenario table, the year columns only. Nests in SCENARIO.BANE.",
  },
  law: ["Perspektivmelding 2024, Ulike scenarioer for omstilling til en bærekraftig økonomisk utvikling"],
  formula: {
    nb: "Radene i tabellen der Scenario (og Linje) er den som er valgt, bare årskolonnene.",
    nn: "Radene i tabellen der Scenario (og Linje) er den som er vald, berre årskolonnane.",
    en: "The rows of the table whose Scenario (and Linje) is the one chosen, the year columns only.",
  },
  parameters: {
    scenario: nameOf("scenario", {
      help: {
        nb: "Navnet på scenarioet, for eksempel cellen AktivtScenario.",
        nn: "Namnet på scenarioet, til dømes cella AktivtScenario.",
        en: "The name of the scenario, for example the cell AktivtScenario.",
      },
    }),
    tabell,
    linje: optional(
      nameOf("linje", {
        help: {
          nb: "Bare denne linjen. Utelatt: alle linjene i scenarioet.",
          nn: "Berre denne linja. Utelate: alle linjene i scenarioet.",
          en: "Only this line. Omitted: all lines of the scenario.",
        },
      }),
      undefined,
      "omitted",
    ),
  },
  returns: itemTable(undefined, {
    unit: "amount",
    help: {
      nb: "Én rad per linje og én kolonne per år, i tabellens rekkefølge. Hopp i årene gir #VERDI!.",
      nn: "Éi rad per linje og éin kolonne per år, i rekkjefølgja til tabellen. Hopp i åra gir #VERDI!.",
      en: "One row per line and one column per year, in the order of the table. A gap in the years gives #VALUE!.",
    },
  }),
  examples: [
    {
      given: {
        scenario: "B",
        tabell: [
          ["Scenario", "Linje", 2024, 2025],
          ["A", "tiltak", 1, 2],
          ["B", "tiltak", 3, 4],
        ],
      },
      then: [[3, 4]],
    },
  ],
  calculate: scenarioVelg,
  explain: (input, column, row) => {
    const chosen = chosenLines(input)[row] as ScenarioLinje;
    return [
      step({ nb: "scenario", nn: "scenario", en: "scenario" }, chosen.scenario, "text"),
      step({ nb: "linje", nn: "linje", en: "line" }, chosen.linje, "text"),
      step({ nb: "år", nn: "år", en: "year" }, readScenariotabell(input.tabell).aar[column] as Year, "year"),
    ];
  },
});

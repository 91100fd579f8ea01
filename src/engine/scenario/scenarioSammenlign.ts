import { handlingsregelFond, handlingsregelOverskudd } from "../baerekraft/handlingsregler";
import { foersteplanaar, robekYears } from "../baerekraft/robek";
import { robekgrense } from "../baerekraft/robekgrense";
import type { Cell } from "../definition/cell";
import { defineFunction } from "../definition/define";
import { inForce } from "../definition/explanation";
import { amount, nameOf, optional, perYear, series, stock } from "../definition/parameter";
import { itemTable } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import { dispfondBunn } from "../fond/dispfondBunn";
import { dispfondProj } from "../fond/dispfondProj";
import { fondsandel } from "../fond/fondsandel";
import { reaches } from "../kernel/compare";
import { DomainError } from "../kernel/errors";
import type { Effective } from "../kernel/effective";
import type { Amount, Rate, Year } from "../kernel/units";
import { scenarioBane } from "./scenarioBane";
import { readScenariotabell, sameName, scenarioNames, tabell, type Scenariotabell } from "./scenariotabell";

/** The rules that the last three columns are judged by, by column. */
const rules: Readonly<Record<number, Effective<Rate>>> = {
  6: handlingsregelOverskudd,
  7: handlingsregelFond,
  8: robekgrense,
};

const EFFEKTIVISERING = "Effektivisering";

interface ScenarioSammenlignInput {
  readonly tabell: readonly (readonly unknown[])[];
  readonly basisbane: readonly Amount[];
  readonly fond: Amount;
  readonly driftsinntekter: readonly Amount[];
  readonly linje: string;
  readonly foersteplanaar?: Year | undefined;
}

function requireYears({ aar }: Scenariotabell, { basisbane, driftsinntekter }: ScenarioSammenlignInput): void {
  for (const [argument, { length }] of [
    ["basisbane", basisbane],
    ["driftsinntekter", driftsinntekter],
  ] as const) {
    if (length !== aar.length) {
      throw new DomainError("lengths", { place: { argument }, length, other: tabell.name, otherLength: aar.length });
    }
  }
}

const startsWith = (text: string, beginning: string): boolean => text.toLowerCase().startsWith(beginning.toLowerCase());

/** The first year a share reaches a target, or nothing. */
const firstReaching = (aar: readonly Year[], shares: readonly Rate[], target: Rate): Year | "" =>
  aar[shares.findIndex((share) => reaches(share, target))] ?? "";

/** The first year from which a share stays at a target to the end, or nothing. */
const firstHolding = (aar: readonly Year[], shares: readonly Rate[], target: Rate): Year | "" =>
  aar[shares.findLastIndex((share) => !reaches(share, target)) + 1] ?? "";

function compare(name: string, { aar, linjer }: Scenariotabell, input: ScenarioSammenlignInput): Cell[] {
  const { basisbane, driftsinntekter, fond, foersteplanaar } = input;
  const own = linjer.filter((line) => sameName(line.scenario, name));
  const named = own.filter((line) => startsWith(line.linje, input.linje));
  const saved = named.reduce((sum, { effects }) => sum + (effects.at(-1) as Amount), 0);
  const resultat = scenarioBane({ basisbane, tiltak: own.map(({ effects }) => effects) });
  const share = resultat.map((result, t) => result / (driftsinntekter[t] as Amount));
  const fund = dispfondProj({ fond, resultater: resultat });
  const [bottomYear, , bottomShare] = dispfondBunn({ aar, fond: fund, driftsinntekter });
  const robek = robekYears({ aar, fond, resultat, driftsinntekter, foersteplanaar });
  return [
    name,
    named.length > 0 ? saved : "",
    resultat.at(-1) as Amount,
    share.at(-1) as Rate,
    bottomShare,
    bottomYear,
    firstReaching(aar, share, handlingsregelOverskudd.latest),
    firstHolding(aar, fondsandel(fund, driftsinntekter), handlingsregelFond.latest),
    aar[robek.findIndex(({ status }) => status === "ROBEK")] ?? "",
  ];
}

/** Every scenario of the table side by side, one row each, in order of appearance. */
export function scenarioSammenlign(input: ScenarioSammenlignInput): Cell[][] {
  const read = readScenariotabell(input.tabell);
  const names = scenarioNames(input.tabell);
  requireYears(read, input);
  return names.map((name) => compare(name, read, input));
}

export const SCENARIO_SAMMENLIGN = defineFunction({
  name: "SCENARIO.SAMMENLIGN",
  summary: {
    nb: "Scenarioene side om side: effektivisering, resultat, fondets laveste nivå og når reglene nås.",
    nn: "Scenarioa side om side: effektivisering, resultat, lågaste nivå i fondet og når reglane blir nådde.",
    en: "The scenarios side by side: efficiency, result, the fund's lowest point and when the rules are met.",
  },
  law: ["Perspektivmelding 2024, Avveininger ved vurdering av omstillingstempo, risiko og retning"],
  formula: {
    nb: "Per scenario: resultat = basisbane − Σ linjer; fond = fond i fjor + resultat; andeler av driftsinntektene; status som i ROBEK.TABELL.",
    nn: "Per scenario: resultat = basisbane − Σ linjer; fond = fond i fjor + resultat; delar av driftsinntektene; status som i ROBEK.TABELL.",
    en: "Per scenario: result = basisbane − Σ lines; fund = last year's fund + result; shares of driftsinntekter; status as in ROBEK.TABELL.",
  },
  parameters: {
    tabell,
    basisbane: perYear(
      amount("basisbane", {
        help: {
          nb: "Resultatet uten tiltak, underskudd −, ett tall eller ett per år i tabellen.",
          nn: "Resultatet utan tiltak, underskot −, eitt tal eller eitt per år i tabellen.",
          en: "The result without measures, deficit −, one number or one per year of the table.",
        },
      }),
    ),
    fond: stock("fond", {
      help: {
        nb: "Disposisjonsfondet ved inngangen til første år, minst 0.",
        nn: "Disposisjonsfondet ved inngangen til første år, minst 0.",
        en: "The disposisjonsfond at the start of the first year, at least 0.",
      },
    }),
    driftsinntekter: series(driftsinntekter),
    linje: optional(
      nameOf("linje", {
        help: {
          nb: "Begynnelsen på navnet på linjene som summeres. Utelatt: Effektivisering.",
          nn: "Byrjinga på namnet på linjene som blir summerte. Utelate: Effektivisering.",
          en: "The beginning of the names of the lines to sum. Omitted: Effektivisering.",
        },
      }),
      EFFEKTIVISERING,
      "omitted",
    ),
    foersteplanaar,
  },
  returns: itemTable(
    [
      { nb: "Scenario", nn: "Scenario", en: "Scenario" },
      { nb: "Effektivisering siste år", nn: "Effektivisering siste år", en: "Efficiency in the last year" },
      { nb: "Resultat siste år", nn: "Resultat siste år", en: "Result in the last year" },
      { nb: "Andel av driftsinntektene", nn: "Del av driftsinntektene", en: "Share of revenue" },
      { nb: "Laveste fondsandel", nn: "Lågaste fondsdel", en: "Lowest fund share" },
      { nb: "År med laveste fondsandel", nn: "År med lågaste fondsdel", en: "Year of the lowest fund share" },
      {
        nb: "Første år med resultat på 2 %",
        nn: "Første år med resultat på 2 %",
        en: "First year with a result of 2%",
      },
      { nb: "Fondet holder 8 % fra", nn: "Fondet held 8 % frå", en: "The fund holds 8% from" },
      { nb: "Første år på ROBEK", nn: "Første år på ROBEK", en: "First year on ROBEK" },
    ],
    {
      unit: ["text", "amount", "amount", "rate", "rate", "year", "year", "year", "year"],
      help: {
        nb: "Per scenario: navn, effektivisering siste år, resultat siste år, andel, laveste fondsandel, år, første år med 2 %, fra når fondet holder 8 %, første år på ROBEK.",
        nn: "Per scenario: namn, effektivisering siste år, resultat siste år, del, lågaste fondsdel, år, første år med 2 %, frå når fondet held 8 %, første år på ROBEK.",
        en: "Per scenario: name, last year's efficiency, result and share, lowest fund share, its year, first year with 2%, from when the fund holds 8%, first year on ROBEK.",
      },
    },
  ),
  examples: [
    {
      given: {
        tabell: [
          ["Scenario", "Linje", 2024, 2025],
          ["A", "Effektivisering drift", -1, -2],
          ["A", "Rente", 0, -1],
        ],
        basisbane: 0,
        fond: 10,
        driftsinntekter: [100, 100],
      },
      then: [["A", -2, 3, 0.03, 0.11, 2024, 2025, 2024, ""]],
    },
  ],
  calculate: scenarioSammenlign,
  dated: (_input, column) => {
    const rule = rules[column];
    return rule === undefined ? [] : inForce(rule);
  },
});

import { dispfondBunn } from "../../engine/fond/dispfondBunn";
import { sameName } from "../../engine/scenario/scenariotabell";
import { fondVedUtsettelse, senesteStart } from "../../engine/scenario/senesteStart";
import type { AnswerStep, Outcome } from "./answer";
import type { Plan } from "./plan";

/** The latest year a measure of the active scenario can begin, its whole phase-in moved, while the fund keeps a floor. */
export function utsettelse(plan: Plan, measure: string, floor: "target" | "empty"): Outcome {
  const all = plan.years.map((_, at) => at);
  const obstacle = plan.obstacle(["fundTarget"], [0]) ?? plan.obstacle(["revenue", "fund", "years"], all);
  if (obstacle !== undefined) return obstacle;
  const tiltak = plan.measures.find(({ name }) => sameName(name, measure))?.levels;
  if (tiltak === undefined) return { kind: "missing" };

  const [aar, fond, driftsinntekter] = [plan.years, plan.numbers("fund"), plan.numbers("revenue")];
  const gulv = floor === "empty" ? 0 : plan.values(["fundTarget"]).fundTarget;
  const { planlagt, holdtFra, seneste, brudd } = senesteStart({ aar, fond, driftsinntekter, tiltak, gulv });
  const lastYear = aar.at(-1) ?? NaN;
  const wait = (seneste ?? lastYear + 1) - planlagt;
  const from = plan.at(holdtFra);
  const [lowestYear, , lowestShare] = dispfondBunn({
    aar: aar.slice(from),
    fond: fondVedUtsettelse({ fond, tiltak }, wait).slice(from),
    driftsinntekter: driftsinntekter.slice(from),
  });
  const begins: readonly AnswerStep[] = [
    { key: "planlagtStart", value: planlagt, unit: "year" },
    { key: "holdtFra", value: holdtFra, unit: "year" },
  ];
  const lowest: AnswerStep = { key: "andelDa", value: lowestShare, unit: "share", year: lowestYear };
  if (seneste === undefined || brudd === undefined) {
    return { kind: "neverNeeded", lastYear, steps: [...begins, lowest] };
  }
  return {
    kind: "answer",
    value: seneste,
    unit: "year",
    steps: [
      ...begins,
      { key: "senesteStart", value: seneste, unit: "year" },
      lowest,
      { key: "andelEttAarTil", value: brudd.andel, unit: "share", year: brudd.aar },
    ],
    formula: undefined,
  };
}

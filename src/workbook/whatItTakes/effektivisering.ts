import { scenarioBehov } from "../../engine/scenario/scenarioBehov";
import type { Year } from "../../engine/kernel/units";
import { callText } from "../formula/callText";
import type { Outcome } from "./answer";
import { asIs, type Plan } from "./plan";

/** The level of efficiency in a year that gives a result on target; negative is a need, positive is room. */
export function effektivisering(plan: Plan, year: Year): Outcome {
  const at = plan.at(year);
  const figures = ["revenue", "baseline", "result", "efficiency"] as const;
  const obstacle = plan.obstacle(["resultTarget"], [0]) ?? plan.obstacle(figures, [at]);
  if (obstacle !== undefined) return obstacle;
  const { revenue, baseline, result, efficiency } = plan.values(figures, at);
  const { resultTarget: maaltall } = plan.values(["resultTarget"]);
  // what the scenario does beside efficiency, by the workbook's own result
  const oevrige = baseline - result - efficiency;
  const need = scenarioBehov({ maaltall, driftsinntekter: revenue, basisbane: baseline, oevrige });
  const cell = (figure: (typeof figures)[number]): string => plan.reference(figure, at);
  const others = `${cell("baseline")}-${cell("result")}-${cell("efficiency")}`;
  return {
    kind: "answer",
    value: need,
    unit: "amount",
    steps: [
      { key: "basisbane", value: baseline, unit: "amount", year },
      { key: "oevrige", value: oevrige, unit: "amount", year },
      { key: "resultatMedOevrige", value: baseline - oevrige, unit: "amount", year },
      { key: "resultatKrav", value: maaltall * revenue, unit: "amount", year },
      { key: "behov", value: need, unit: "amount", year },
      { key: "iScenarioet", value: efficiency, unit: "amount", year },
      { key: "forskjell", value: need - efficiency, unit: "amount", year },
    ],
    formula: {
      text: (notation) =>
        callText("SCENARIO.BEHOV", ["MålResultat", cell("revenue"), cell("baseline"), others].map(asIs), notation),
      columns: 1,
      reads: [...plan.placesOf(["resultTarget"], 0), ...plan.placesOf(figures, at), ...plan.scenarioPlaces],
    },
  };
}

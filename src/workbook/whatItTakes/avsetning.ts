import { kobAvvik } from "../../engine/baerekraft/kobAvvik";
import type { Year } from "../../engine/kernel/units";
import { callText } from "../formula/callText";
import type { Outcome } from "./answer";
import { asIs, type Plan } from "./plan";

/** What must be set aside beyond the plan, equally each year from the first budget year on, for a fund on target in a year. */
export function avsetning(plan: Plan, year: Year): Outcome {
  const at = plan.at(year);
  const obstacle =
    plan.obstacle(["firstBudget", "fundTarget"], [0]) ?? plan.obstacle(["revenue", "fund", "years"], [at]);
  if (obstacle !== undefined) return obstacle;
  const { firstBudget, fundTarget: maal } = plan.values(["firstBudget", "fundTarget"]);
  const { revenue: driftsinntekter, fund } = plan.values(["revenue", "fund"], at);
  const missing = -kobAvvik({ indikator: "FOND", beloep: fund, driftsinntekter, maal });
  const years = Math.max(1, year - firstBudget + 1);
  const perYear = missing / years;
  const balance = ["fund", "revenue"] as const;
  const divisor = years === 1 ? "" : `/(${plan.reference("years", at)}-FørstePlanår+1)`;
  return {
    kind: "answer",
    value: perYear,
    unit: "amount",
    steps: [
      { key: "fondKrav", value: maal * driftsinntekter, unit: "amount", year },
      { key: "fondIPlanen", value: fund, unit: "amount", year },
      { key: "fondMangler", value: missing, unit: "amount", year },
      { key: "antallAar", value: years, unit: "count", year },
      { key: "avsetning", value: perYear, unit: "amount", year },
    ],
    formula: {
      text: (notation) => {
        const cells = balance.map((one) => asIs(plan.reference(one, at)));
        const deviation = callText("KOB.AVVIK", [{ rows: [["FOND"]] }, ...cells, asIs("MålFond")], notation);
        return deviation.replace("=", "=-") + divisor;
      },
      columns: 1,
      reads: [
        ...plan.placesOf(["firstBudget", "fundTarget"], 0),
        ...plan.placesOf([...balance, "years"], at),
        ...plan.scenarioPlaces,
      ],
    },
  };
}

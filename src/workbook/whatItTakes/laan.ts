import { gjeldProj } from "../../engine/gjeld/gjeldProj";
import { investeringstakMaks } from "../../engine/gjeld/investeringstakMaks";
import { mean } from "../../engine/kernel/series";
import type { Year } from "../../engine/kernel/units";
import { callText } from "../formula/callText";
import type { Outcome } from "./answer";
import { asIs, type Plan } from "./plan";

/** The largest equal yearly loan that keeps debt within its limit in a year. */
export function laan(plan: Plan, year: Year): Outcome {
  const at = plan.at(year);
  const singles = ["baseYear", "debtLimit", "openingDebt", "instalmentRate", "vatPerLoan"] as const;
  const obstacle = plan.obstacle(singles, [0]) ?? plan.obstacle(["revenue"], [at]);
  if (obstacle !== undefined) return obstacle;
  const {
    baseYear,
    debtLimit: maaltall,
    openingDebt: gjeld,
    instalmentRate: avdragssats,
    vatPerLoan: mva,
  } = plan.values(singles);
  const { revenue } = plan.values(["revenue"], at);
  const antall = year - baseYear;
  const [loan, investment] = investeringstakMaks({
    gjeld,
    avdragssats,
    driftsinntekterMaalaar: revenue,
    antall,
    maaltall,
    mva,
  });
  const after = (opening: number, yearly: number): number => {
    const years = Array.from({ length: antall }, () => yearly);
    return gjeldProj({ gjeld: opening, laaneopptak: years, avdragssats: years.map(() => avdragssats) }).at(-1) ?? NaN;
  };
  const withoutLoans = after(gjeld, 0);
  const planned = plan.numbers("loans").slice(0, antall);
  const isPlanned =
    plan.obstacle(
      ["loans"],
      planned.map((_, position) => position),
    ) === undefined;
  return {
    kind: "answer",
    value: loan,
    unit: "amount",
    steps: [
      { key: "gjeldNaa", value: gjeld, unit: "amount", year: baseYear },
      { key: "gjeldUtenLaan", value: withoutLoans, unit: "amount", year },
      { key: "gjeldGrense", value: maaltall * revenue, unit: "amount", year },
      { key: "rom", value: maaltall * revenue - withoutLoans, unit: "amount", year },
      { key: "igjenPerKrone", value: after(0, 1), unit: "factor", year },
      { key: "aarligLaan", value: loan, unit: "amount", year },
      ...(isPlanned ? [{ key: "laanIPlanen", value: mean(planned), unit: "amount", year } as const] : []),
      { key: "investering", value: investment, unit: "amount", year },
    ],
    formula: {
      text: (notation) =>
        callText(
          "INVESTERINGSTAK.MAKS",
          [
            "NettoLånegjeldBasis",
            "Avdragssats",
            plan.reference("revenue", at),
            `${plan.reference("years", at)}-Basisår`,
            "MaksgrenseGjeld",
            "MvaPerLån",
          ].map(asIs),
          notation,
        ),
      columns: 2,
      reads: [...plan.placesOf(singles, 0), ...plan.placesOf(["revenue", "years"], at)],
    },
  };
}

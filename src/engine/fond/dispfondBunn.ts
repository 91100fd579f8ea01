import { defineFunction } from "../definition/define";
import { series } from "../definition/parameter";
import { itemTable } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import { aar } from "../drift/planaar";
import { indexOfSmallest } from "../kernel/series";
import type { Amount, Rate, Year } from "../kernel/units";
import { fondsandel, fondsbane } from "./fondsandel";

interface DispfondBunnInput {
  readonly aar: readonly Year[];
  readonly fond: readonly Amount[];
  readonly driftsinntekter: readonly Amount[];
}

/** The year the fund is at its lowest share of revenue, with the amount and the share. */
export function dispfondBunn({ aar, fond, driftsinntekter }: DispfondBunnInput): [Year, Amount, Rate] {
  const shares = fondsandel(fond, driftsinntekter);
  const lowest = indexOfSmallest(shares);
  return [aar[lowest] as Year, fond[lowest] as Amount, shares[lowest] as Rate];
}

export const DISPFOND_BUNN = defineFunction({
  name: "DISPFOND.BUNN",
  summary: {
    nb: "Året fondet er lavest som andel av driftsinntektene, med beløp og andel.",
    nn: "Året fondet er lågast som del av driftsinntektene, med beløp og del.",
    en: "The year the fund is lowest as a share of revenue, with amount and share.",
  },
  law: ["Perspektivmelding 2024, Ulike scenarioer for omstilling"],
  formula: {
    nb: "Året der fond / driftsinntekter er lavest; det første ved likhet.",
    nn: "Året der fond / driftsinntekter er lågast; det første ved likskap.",
    en: "The year where fond / driftsinntekter is lowest; the first when equal.",
  },
  parameters: { aar, fond: fondsbane, driftsinntekter: series(driftsinntekter) },
  returns: itemTable(
    [
      { nb: "År", nn: "År", en: "Year" },
      { nb: "Fond", nn: "Fond", en: "Fund" },
      { nb: "Andel av driftsinntektene", nn: "Del av driftsinntektene", en: "Share of revenue" },
    ],
    {
      unit: ["year", "amount", "rate"],
      help: {
        nb: "År, beløp og andel på én rad.",
        nn: "År, beløp og del på éi rad.",
        en: "Year, amount and share in one row.",
      },
    },
  ),
  examples: [{ given: { aar: [2024, 2025], fond: [10, 9], driftsinntekter: [100, 120] }, then: [[2025, 9, 0.075]] }],
  calculate: (input: DispfondBunnInput) => [dispfondBunn(input)],
});

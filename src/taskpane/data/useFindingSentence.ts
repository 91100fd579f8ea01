import type { ArgumentRange, Facts, Place } from "../../workbook/health/finding";
import { useWording } from "../frame/wording";

/** Says what a finding is about, after the cell it stands in. */
export function useFindingSentence(): (facts: Facts) => string {
  const { t, content, list } = useWording();
  const number = (value: number): string => content(value, "");
  const placeOf = ({ sheet, address }: Place): string => `${sheet}!${address}`;
  const ranges = (all: readonly ArgumentRange[], told: (range: ArgumentRange) => string): string =>
    list(all.map((range) => `${range.argument} ${placeOf(range)} (${told(range)})`));

  return (facts) => {
    switch (facts.kind) {
      case "stuck":
        return t("data.health.findings.stuck", { value: facts.value });
      case "errorValue":
        return t("data.health.findings.errorValue", { value: facts.value });
      case "brokenReference":
        return t("data.health.findings.brokenReference", { formula: facts.formula });
      case "overwrittenFormula":
        return t("data.health.findings.overwrittenFormula", { value: number(facts.value), formula: facts.formula });
      case "numberInFormula":
        return t("data.health.findings.numberInFormula", { formula: facts.formula, neighbour: facts.neighbour });
      case "unequalRanges":
        return t("data.health.findings.unequalRanges", {
          name: facts.function,
          ranges: ranges(facts.ranges, ({ length }) => String(length)),
        });
      case "yearsApart":
        return t("data.health.findings.yearsApart", {
          name: facts.function,
          ranges: ranges(facts.ranges, ({ from }) => String(from ?? "?")),
        });
      case "deepChain":
        return t("data.health.findings.deepChain", { depth: facts.depth });
      case "outdatedRate": {
        const { from, value, source } = facts.newest;
        return t("data.health.findings.outdatedRate", {
          rate: `${facts.rate} ${facts.year}: ${number(facts.value)}`,
          from,
          value: number(value),
          source,
        });
      }
      case "unitMix":
        return t("data.health.findings.unitMix", {
          unit: t(`data.health.findings.units.${facts.unit}`),
          other: t(`data.health.findings.units.${facts.other.unit}`),
          place: placeOf(facts.other),
        });
      case "magnitude":
        return t("data.health.findings.magnitude", { value: number(facts.value), typical: number(facts.typical) });
      case "priceLevelMix":
        return t("data.health.findings.priceLevelMix", {
          level: t(`data.health.findings.levels.${facts.level}`),
          other: t(`data.health.findings.levels.${facts.other.level}`),
          place: placeOf(facts.other),
        });
      case "textNumber":
        return t("data.health.findings.textNumber", { text: facts.text, number: number(facts.number) });
      case "leftFigures":
        return t("data.health.findings.leftFigures", { municipality: facts.municipality });
    }
  };
}

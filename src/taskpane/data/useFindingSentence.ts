import type { ArgumentRange, Facts, Place } from "../../workbook/health/finding";
import { useWording } from "../frame/wording";

/** Says what a finding is about, after the cell it stands in. */
export function useFindingSentence(): (facts: Facts) => string {
  const { t, content, list } = useWording();
  const say = t.data.health.findings;
  const number = (value: number): string => content(value, "");
  const placeOf = ({ sheet, address }: Place): string => `${sheet}!${address}`;
  const ranges = (all: readonly ArgumentRange[], told: (range: ArgumentRange) => string): string =>
    list(all.map((range) => `${range.argument} ${placeOf(range)} (${told(range)})`));

  return (facts) => {
    switch (facts.kind) {
      case "stuck":
        return say.stuck(facts.value);
      case "brokenReference":
        return say.brokenReference(facts.formula);
      case "overwrittenFormula":
        return say.overwrittenFormula(number(facts.value), facts.formula);
      case "numberInFormula":
        return say.numberInFormula(facts.formula, facts.neighbour);
      case "unequalRanges":
        return say.unequalRanges(
          facts.function,
          ranges(facts.ranges, ({ length }) => String(length)),
        );
      case "yearsApart":
        return say.yearsApart(
          facts.function,
          ranges(facts.ranges, ({ from }) => String(from ?? "?")),
        );
      case "deepChain":
        return say.deepChain(facts.depth);
      case "outdatedRate": {
        const { from, value, source } = facts.newest;
        return say.outdatedRate(`${facts.rate} ${facts.year}: ${number(facts.value)}`, from, number(value), source);
      }
      case "unitMix":
        return say.unitMix(say.units[facts.unit], say.units[facts.other.unit], placeOf(facts.other));
      case "magnitude":
        return say.magnitude(number(facts.value), number(facts.typical));
      case "priceLevelMix":
        return say.priceLevelMix(say.levels[facts.level], say.levels[facts.other.level], placeOf(facts.other));
      case "textNumber":
        return say.textNumber(facts.text, number(facts.number));
      case "leftFigures":
        return say.leftFigures(facts.municipality);
    }
  };
}

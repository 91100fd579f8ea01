import { requireRate, type RateLimits } from "../definition/kind";
import { optional, rate } from "../definition/parameter";
import { effective } from "../kernel/effective";
import type { Rate } from "../kernel/units";

const SOURCE = "Perspektivmelding 2024, Kommunaløkonomisk bærekraftsmodell";

/** KØB: netto driftsresultat as a share of revenue. */
export const kobMaalResultat = effective<Rate>("KØB-målet for driftsresultat", [
  { from: 2020, value: 0.02, source: SOURCE },
]);

/** KØB: disposisjonsfond as a share of revenue. */
export const kobMaalFond = effective<Rate>("KØB-målet for disposisjonsfond", [
  { from: 2020, value: 0.08, source: SOURCE },
]);

/** KØB: netto lånegjeld as a share of revenue. */
export const kobMaalGjeld = effective<Rate>("KØB-målet for netto lånegjeld", [
  { from: 2020, value: 0.75, source: SOURCE },
]);

/** KØB: the debt ratio above which no result and no fund make the debt sustainable. */
export const kobMaksgrenseGjeld = effective<Rate>("KØB-maksgrensen for netto lånegjeld", [
  { from: 2020, value: 1, source: SOURCE },
]);

/** The span of a target for result or fund. */
const SHARE_TARGET: RateLimits = { minimum: 0, maximum: 1, maximumOpen: true };

/** The span of a target for debt. */
const DEBT_TARGET: RateLimits = { minimum: 0, maximum: 5 };

/** An optional target; the span is narrower for result and fund than for debt, see requireMaal. */
export const maal = optional(
  rate("mål", {
    ...DEBT_TARGET,
    help: {
      nb: "Eget mål som andel av driftsinntektene, for eksempel 8 %. Utelatt: modellens eget.",
      nn: "Eige mål som del av driftsinntektene, til dømes 8 %. Utelate: det modellen har.",
      en: "Your own target as a share of revenue, for example 8%. Omitted: the model's own.",
    },
  }),
  undefined,
  "refused",
);

/** Refuses a target that is too high for what it measures. */
export function requireMaal(target: Rate | undefined, measures: "GJELD" | "FOND" | "RESULTAT"): Rate | undefined {
  if (target === undefined) return undefined;
  return requireRate(target, measures === "GJELD" ? DEBT_TARGET : SHARE_TARGET, { argument: maal.name });
}

import { requireRate, type RateLimits } from "../definition/kind";
import { optional, rate } from "../definition/parameter";
import { effective } from "../kernel/effective";
import type { Rate } from "../kernel/units";

const SOURCE = "Perspektivmelding 2024, Kommunaløkonomisk bærekraftsmodell";

/** KØB: netto driftsresultat as a share of revenue. */
export const kobMaalResultat = effective<Rate>(
  {
    nb: "KØB-målet for driftsresultat",
    nn: "KØB-målet for driftsresultat",
    en: "The KØB target for the operating result",
  },
  [{ from: 2020, value: 0.02, source: SOURCE }],
);

/** KØB: disposisjonsfond as a share of revenue. */
export const kobMaalFond = effective<Rate>(
  {
    nb: "KØB-målet for disposisjonsfond",
    nn: "KØB-målet for disposisjonsfond",
    en: "The KØB target for the disposisjonsfond",
  },
  [{ from: 2020, value: 0.08, source: SOURCE }],
);

/** KØB: netto lånegjeld as a share of revenue. */
export const kobMaalGjeld = effective<Rate>(
  { nb: "KØB-målet for netto lånegjeld", nn: "KØB-målet for netto lånegjeld", en: "The KØB target for net debt" },
  [{ from: 2020, value: 0.75, source: SOURCE }],
);

/** KØB: the debt ratio above which no result and no fund make the debt sustainable. */
export const kobMaksgrenseGjeld = effective<Rate>(
  {
    nb: "KØB-maksgrensen for netto lånegjeld",
    nn: "KØB-maksgrensa for netto lånegjeld",
    en: "The KØB upper limit for net debt",
  },
  [{ from: 2020, value: 1, source: SOURCE }],
);

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

import { effective } from "../kernel/effective";
import type { Rate } from "../kernel/units";

/** The accumulated merforbruk, as a share of the year's driftsinntekter, above which a municipality enters ROBEK. */
export const robekgrense = effective<Rate>({ nb: "ROBEK-grensen", nn: "ROBEK-grensa", en: "The ROBEK limit" }, [
  { from: 2020, value: 0.03, source: "Kommuneloven § 28-1" },
]);

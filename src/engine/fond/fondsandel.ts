import { amount, series } from "../definition/parameter";
import { zip } from "../kernel/series";
import type { Amount, Rate } from "../kernel/units";

/** A path of the disposisjonsfond; a projected fund may be negative. */
export const fondsbane = series(
  amount("fond", {
    help: {
      nb: "Disposisjonsfondet ved utgangen av hvert år. Kan være negativt.",
      nn: "Disposisjonsfondet ved utgangen av kvart år. Kan vere negativt.",
      en: "The disposisjonsfond at the end of each year. May be negative.",
    },
  }),
);

/** The fund as a share of the same year's revenue. */
export function fondsandel(fond: readonly Amount[], driftsinntekter: readonly Amount[]): Rate[] {
  return zip(fond, driftsinntekter, (balance, revenue) => balance / revenue);
}

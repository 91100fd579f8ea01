import { risk } from "../../engine/usikkerhet/usikkerhetRisiko";
import { simulatedYears, type SimuleringInput } from "../../engine/usikkerhet/simulering";
import { spread } from "../../engine/usikkerhet/usikkerhetVifte";

/** What the pictures show of one year. */
export interface IllustratedYear {
  /** Percentiles 5, 25, 50, 75 and 95 of the fund share. */
  readonly spread: readonly number[];
  /** The part of the draws with the fund below 8 %, and with none. */
  readonly risk: readonly [below: number, empty: number];
}

/** The pictures' figures, one year at a time: the very ones that USIKKERHET.VIFTE and USIKKERHET.RISIKO answer with. */
export function* illustratedYears(input: SimuleringInput): Generator<IllustratedYear, void> {
  for (const year of simulatedYears(input)) yield { spread: spread(year), risk: risk(year) };
}

import { simulatedYears } from "../../engine/usikkerhet/simulering";
import { risk } from "../../engine/usikkerhet/usikkerhetRisiko";
import { spread } from "../../engine/usikkerhet/usikkerhetVifte";
import type { IllustrationInput } from "../../workbook/uncertainty/uncertainty";

/** The part of the draws with the fund below 8 %, and with none. */
export type FundRisk = readonly [below: number, empty: number];

/** What the pictures show of one year. */
export interface IllustratedYear {
  /** Percentiles 5, 25, 50, 75 and 95 of the fund share. */
  readonly spread: readonly number[];
  readonly risk: FundRisk;
  /** The same draws by the accounts' method; undefined where the workbook has no figures for it. */
  readonly accountsRisk: FundRisk | undefined;
}

/** The pictures' figures, one year at a time: the very ones that USIKKERHET.VIFTE and USIKKERHET.RISIKO answer with. */
export function* illustratedYears({ tilFond, ...plan }: IllustrationInput): Generator<IllustratedYear, void> {
  const accounts = tilFond && simulatedYears({ ...plan, resultater: tilFond });
  for (const year of simulatedYears(plan)) {
    const next = accounts?.next();
    const accountsRisk = next === undefined || next.done === true ? undefined : risk(next.value);
    yield { spread: spread(year), risk: risk(year), accountsRisk };
  }
}

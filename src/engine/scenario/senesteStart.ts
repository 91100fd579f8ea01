import { dispfondOppfyltFra } from "../fond/dispfondOppfyltFra";
import { fondsandel } from "../fond/fondsandel";
import { reaches } from "../kernel/compare";
import { runningBalance } from "../kernel/series";
import type { Amount, Rate, Year } from "../kernel/units";

interface SenesteStartInput {
  readonly aar: readonly Year[];
  readonly fond: readonly Amount[];
  readonly driftsinntekter: readonly Amount[];
  /** The measure's level each year, negative = improvement; some year is not 0. */
  readonly tiltak: readonly Amount[];
  /** The share of revenue the fund must keep, 0 for a fund that is not empty. */
  readonly gulv: Rate;
}

/** How long a measure can wait. */
export interface SenesteStart {
  readonly planlagt: Year;
  /** The year from which the plan as it is keeps the floor; earlier years are below it whatever is done. */
  readonly holdtFra: Year;
  /** Undefined when the floor holds even if the measure waits beyond the last year. */
  readonly seneste: Year | undefined;
  /** What one year more would do, in the first year below the floor. */
  readonly brudd: { readonly aar: Year; readonly andel: Rate } | undefined;
}

/** The fund when the whole phase-in of a measure is moved some years out. */
export function fondVedUtsettelse(
  { fond, tiltak }: Pick<SenesteStartInput, "fond" | "tiltak">,
  wait: number,
): Amount[] {
  const lost = runningBalance(
    0,
    tiltak.map((level, t) => level - (tiltak[t - wait] ?? 0)),
  );
  return fond.map((balance, t) => balance + (lost[t] as Amount));
}

/** The latest year a measure can begin while the fund keeps a floor in every year in which the plan keeps it to the end. */
export function senesteStart(input: SenesteStartInput): SenesteStart {
  const { aar, driftsinntekter, tiltak, gulv } = input;
  const begins = tiltak.findIndex((level) => level !== 0);
  if (begins < 0) throw new RangeError("a measure without effect does not begin");
  const planlagt = aar[begins] as Year;
  const holdtFra = dispfondOppfyltFra({ ...input, maal: gulv });
  for (let wait = 1; begins + wait <= aar.length; wait += 1) {
    const shares = fondsandel(fondVedUtsettelse(input, wait), driftsinntekter);
    const below = shares.findIndex((share, t) => (aar[t] as Year) >= holdtFra && !reaches(share, gulv));
    if (below >= 0) {
      const brudd = { aar: aar[below] as Year, andel: shares[below] as Rate };
      return { planlagt, holdtFra, seneste: planlagt + wait - 1, brudd };
    }
  }
  return { planlagt, holdtFra, seneste: undefined, brudd: undefined };
}

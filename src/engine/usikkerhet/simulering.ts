import type { Amount, Rate } from "../kernel/units";
import { normals } from "./normal";

/** How much of a year's rate shock is left the year after. */
export const persistence = 0.7;

/** What a simulation needs: the certain path, the debt that floats, and how large the shocks are. */
export interface SimuleringInput {
  readonly fond: Amount;
  readonly resultater: readonly Amount[];
  readonly driftsinntekter: readonly Amount[];
  readonly rentefoelsomGjeld: readonly Amount[];
  readonly renteStd: Rate;
  readonly inntektStd: Rate;
  readonly trekninger: number;
  readonly startverdi: number;
}

/** What one year looks like over all draws: the fund as a share of revenue, and its level. */
export interface SimulatedYear {
  readonly share: Float64Array;
  readonly fund: Float64Array;
}

/**
 * Draws paths of the fund. Rate shock x_t = 0,7·x_{t−1} + rente_std·z; the year's result is result − debt·x + revenue·
 * inntekt_std·y; the share is fund / (revenue·(1 + inntekt_std·y)). A year at a time, so that it can be followed and stopped.
 */
export function* simulatedYears(input: SimuleringInput): Generator<SimulatedYear, void> {
  const { fond, resultater, driftsinntekter, rentefoelsomGjeld, renteStd, inntektStd, trekninger, startverdi } = input;
  const draw = normals(startverdi);
  const rate = new Float64Array(trekninger);
  const level = new Float64Array(trekninger).fill(fond);
  for (const [t, result] of resultater.entries()) {
    const debt = rentefoelsomGjeld[t] as Amount;
    const revenue = driftsinntekter[t] as Amount;
    const share = new Float64Array(trekninger);
    for (let i = 0; i < trekninger; i++) {
      const shock = persistence * (rate[i] as number) + renteStd * draw();
      const income = inntektStd * draw();
      rate[i] = shock;
      const fund = (level[i] as number) + result - debt * shock + revenue * income;
      level[i] = fund;
      share[i] = fund / (revenue * (1 + income));
    }
    yield { share, fund: level.slice() };
  }
}

function isSame(a: SimuleringInput, b: SimuleringInput): boolean {
  const areEqual = (one: number | readonly number[], other: number | readonly number[]): boolean =>
    typeof one === "number" || typeof other === "number"
      ? one === other
      : one.length === other.length && one.every((value, i) => value === other[i]);
  return (Object.keys(a) as (keyof SimuleringInput)[]).every((key) => areEqual(a[key], b[key]));
}

let last: { readonly input: SimuleringInput; readonly years: readonly SimulatedYear[] } | undefined;

/** The simulated years; two functions that ask about the same arguments one after the other simulate once. */
export function simulering(input: SimuleringInput): readonly SimulatedYear[] {
  if (!last || !isSame(last.input, input)) last = { input, years: [...simulatedYears(input)] };
  return last.years;
}

import { DomainError } from "../../engine/kernel/errors";
import type { Notation } from "../../workbook/formula/notation";
import { typedNumber } from "../../workbook/formula/typedValue";
import { readShock, shocks, type Shock, type Shocks, type Uncertainty } from "../../workbook/uncertainty/uncertainty";

/** What has been typed over the sheet's figures. */
export type Tried = Readonly<Partial<Record<Shock, string>>>;

/** What the fields come to: every value, or what is wrong with some. */
export interface JudgedShocks {
  /** Undefined while a field is at fault. */
  readonly values: Shocks | undefined;
  readonly faults: Readonly<Partial<Record<Shock, DomainError>>>;
}

/** Reads the sheet's figures, and those that are tried instead, as the functions do. */
export function judgeShocks(uncertainty: Uncertainty, tried: Tried, notation: Notation): JudgedShocks {
  const values: Partial<Record<Shock, number>> = {};
  const faults: Partial<Record<Shock, DomainError>> = {};
  for (const shock of shocks) {
    const text = tried[shock]?.trim();
    const given = text === undefined ? uncertainty.given(shock) : text === "" ? null : typedNumber(text, notation);
    try {
      values[shock] = readShock(shock, given ?? text ?? null);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults[shock] = error as DomainError;
    }
  }
  return { values: Object.keys(faults).length > 0 ? undefined : (values as Shocks), faults };
}

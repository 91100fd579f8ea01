import type { Faults, Place, Quantity, Silences } from "../kernel/errors";

/** How one language says everything: numbers, places and each sentence. */
export interface Phrasebook {
  readonly quantity: (quantity: Quantity) => string;
  readonly place: (place: Place) => string;
  readonly faults: { readonly [K in keyof Faults]: (facts: Faults[K], phrases: Phrasebook) => string };
  readonly silences: { readonly [K in keyof Silences]: (facts: Silences[K], phrases: Phrasebook) => string };
}

/** The number without grouping, with at most six decimals and no trailing zeros. */
function digits(value: number, decimalMark: string, minus: string): string {
  const rounded = Number(value.toFixed(6));
  return String(rounded).replace(".", decimalMark).replace(/^-/, minus);
}

/** A number as Norwegians write it: decimal comma, real minus, a space before the percent sign. */
export function norwegianQuantity({ value, form }: Quantity): string {
  return form === "percent" ? `${digits(value * 100, ",", "−")} %` : digits(value, ",", "−");
}

/** A number as the English write it. */
export function englishQuantity({ value, form }: Quantity): string {
  return form === "percent" ? `${digits(value * 100, ".", "-")}%` : digits(value, ".", "-");
}

/** The argument and the cell in it, with the words of one language. */
export function placeIn(words: { nr: string; row: string; column: string }): (place: Place) => string {
  return ({ argument, nr, row, column }) => {
    if (row !== undefined && column !== undefined) return `${argument} ${words.row} ${row}, ${words.column} ${column}`;
    return nr === undefined ? argument : `${argument} ${words.nr} ${nr}`;
  };
}

/** A list in words: a, b or c. */
export function listed(items: readonly string[], or: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${or} ${items.at(-1) ?? ""}`;
}

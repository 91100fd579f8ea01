/** How formulas and numbers are written in one Excel; the file itself has them in en-US. */
export interface Notation {
  readonly decimal: "," | ".";
  readonly argument: ";" | ",";
  readonly arrayColumn: "\\" | ",";
  readonly arrayRow: ";";
  readonly truths: { readonly no: string; readonly yes: string };
  /** The function that makes a date of a year, a month and a day. */
  readonly date: string;
}

const pointed = { decimal: ".", argument: ",", arrayColumn: ",", arrayRow: ";" } as const;
const commaed = { decimal: ",", argument: ";", arrayColumn: "\\", arrayRow: ";" } as const;
const englishWords = { truths: { no: "FALSE", yes: "TRUE" }, date: "DATE" } as const;
const norwegianWords = { truths: { no: "USANN", yes: "SANN" }, date: "DATO" } as const;

/** As formulas are written to a workbook, whoever reads it. */
export const enUS: Notation = { ...pointed, ...englishWords };

/** As Norwegians write formulas. */
export const norwegian: Notation = { ...commaed, ...norwegianWords };

/** The notation of an Excel with this decimal separator, which the user may set apart from its language. */
export function notationOf(decimalSeparator: string, displayLanguage: string): Notation {
  const isNorwegian = /^(nb|nn|no)\b/i.test(displayLanguage);
  return { ...(decimalSeparator === "," ? commaed : pointed), ...(isNorwegian ? norwegianWords : englishWords) };
}

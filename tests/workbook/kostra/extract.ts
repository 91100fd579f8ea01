import { recordText, type KostraRecord } from "../../../src/workbook/kostra/record";

/** Kontoklasse, funksjon or kapittel, art or sektor, amount in 1 000 kr. */
export type Entry = readonly [kontoklasse: 0 | 1 | 2, funksjon: string, art: string, beloep: number];

/** A record of an invented municipality. */
export function record([kontoklasse, funksjon, art, beloep]: Entry, other: Partial<KostraRecord> = {}): KostraRecord {
  const skjema = kontoklasse === 2 ? "0B" : "0A";
  const head = { line: 1, aar: 2025, kvartal: 0, region: "999900", orgnr: "", foretaksnr: "" };
  return { ...head, skjema, kontoklasse, funksjon, art, beloep, ...other };
}

/** The text of an extract with these entries. */
export const extract = (entries: readonly Entry[], other: Partial<KostraRecord> = {}): string =>
  entries.map((entry) => recordText(record(entry, other))).join("\n");

/** A small set of accounts that keeps every rule: 11 lines of drift and investering. */
export const bevilgning: readonly Entry[] = [
  [1, "202", "010", 1000],
  [1, "202", "590", 50],
  [1, "800", "870", -600],
  [1, "840", "800", -450],
  [1, "860", "990", -50],
  [1, "870", "500", 30],
  [1, "880", "570", 20],
  [0, "202", "230", 100],
  [0, "841", "729", -20],
  [0, "870", "910", -60],
  [0, "880", "970", -20],
];

/** A balance sheet that keeps every rule: 6 lines. */
export const balanse: readonly Entry[] = [
  [2, "10", "320", 300],
  [2, "27", "000", 700],
  [2, "451", "320", -600],
  [2, "56", "000", -400],
  [2, "9100", "000", 40],
  [2, "9999", "000", -40],
];

import type { Amount, Year } from "../../engine/kernel/units";

/** One line of a KOSTRA extract: an amount in 1 000 kr, expense and asset +, revenue, debt and equity −. */
export interface KostraRecord {
  /** 1-based line of the file. */
  readonly line: number;
  /** 0A is the municipality's appropriation accounts, 0B its balance sheet. */
  readonly skjema: "0A" | "0B";
  readonly aar: Year;
  /** 1–4, or 0 for the whole year. */
  readonly kvartal: number;
  readonly region: string;
  readonly orgnr: string;
  readonly foretaksnr: string;
  /** 0 investering, 1 drift, 2 balanse. */
  readonly kontoklasse: 0 | 1 | 2;
  /** Funksjon; in a balance sheet the kapittel without the kontoklasse, such as 56 or 5900. */
  readonly funksjon: string;
  /** Art; in a balance sheet the sektor. */
  readonly art: string;
  readonly beloep: Amount;
}

/** The length of a line. */
export const recordLength = 48;

/** Where each field begins and ends (SSB's file description for regnskap). */
const positions = {
  skjema: [0, 2],
  aar: [2, 6],
  kvartal: [6, 7],
  region: [7, 13],
  orgnr: [13, 22],
  foretaksnr: [22, 31],
  kontoklasse: [31, 32],
  funksjon: [32, 36],
  art: [36, 39],
  beloep: [39, recordLength],
} as const;

/** The fields of a line as written. */
export type RecordFields = Readonly<Record<keyof typeof positions, string>>;

/** Cuts a line of 48 characters into its fields, without the blanks that fill them; a tab is no blank here. */
export function fieldsOf(line: string): RecordFields {
  const cut = Object.entries(positions).map(([field, [from, to]]) => [
    field,
    line.slice(from, to).replace(/^ +| +$/g, ""),
  ]);
  return Object.fromEntries(cut) as RecordFields;
}

/** The line that a record is written as. */
export function recordText(record: KostraRecord): string {
  const padded: Record<keyof typeof positions, string> = {
    skjema: record.skjema,
    aar: String(record.aar),
    kvartal: record.kvartal === 0 ? " " : String(record.kvartal),
    region: record.region,
    orgnr: record.orgnr.padEnd(9),
    foretaksnr: record.foretaksnr.padEnd(9),
    kontoklasse: String(record.kontoklasse),
    funksjon: record.funksjon.padEnd(4),
    art: record.art,
    beloep: String(record.beloep).padStart(9),
  };
  return Object.keys(positions)
    .map((field) => padded[field as keyof typeof positions])
    .join("");
}

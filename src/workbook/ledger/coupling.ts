import type { Text } from "../../engine/kernel/text";
import type { Amount } from "../../engine/kernel/units";
import { kjenteArter, kjenteFunksjoner } from "../kostra/codes";
import { groupBy } from "../kostra/groupBy";
import { problemsOf, type LineFault, type Problem } from "../kostra/problem";
import type { LedgerEntry } from "./readLedger";

/** What a local art or account is in KOSTRA; funksjon and kontoklasse where the ledger does not tell them itself. */
export interface Coupling {
  readonly code: string;
  /** A KOSTRA art, or "-" for what is left out, such as the accounts of the balance sheet. */
  readonly art: string;
  readonly funksjon?: string;
  readonly kontoklasse?: 0 | 1;
}

/** The couplings of the table, or what is wrong in its rows, counted from 1 below the header. */
export type CouplingReading =
  | { readonly kind: "couplings"; readonly couplings: readonly Coupling[] }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** A ledger as rows of a KOSTRA table (Kontoklasse, Funksjon, Art, Beløp in 1 000 kr), or what stands in the way. */
export type CoupledLedger =
  | { readonly kind: "rows"; readonly rows: readonly (readonly number[])[]; readonly warnings: readonly Problem[] }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** What stands for a KOSTRA art where an account is not to be taken in. */
export const leftOut = "-";

const cellText = (cell: unknown): string =>
  typeof cell === "number" ? String(cell) : typeof cell === "string" ? cell.trim() : "";

/** A KOSTRA code in a cell, where Excel may have made 10 of 010. */
const threeDigits = (cell: unknown): string =>
  typeof cell === "number" ? cellText(cell).padStart(3, "0") : cellText(cell);

const inTable = (row: number, { nb, nn, en }: Text): Text => ({
  nb: `Rad ${row} i tblArtskobling: ${nb}`,
  nn: `Rad ${row} i tblArtskobling: ${nn}`,
  en: `Row ${row} of tblArtskobling: ${en}`,
});

function couplingFault(row: number, control: string, sentence: Text): Problem {
  return { severity: "error", control, lines: [row], sentence: inTable(row, sentence) };
}

function couplingOf(cells: readonly unknown[], row: number, isTaken: boolean): Coupling | Problem {
  const [code, art, funksjon, kontoklasse] = [
    cellText(cells[0]),
    threeDigits(cells[1]),
    threeDigits(cells[2]),
    cellText(cells[3]),
  ];
  if (isTaken) {
    return couplingFault(row, "H20", {
      nb: `lokal art ${code} står i en rad over også. Slett en av radene.`,
      nn: `lokal art ${code} står i ei rad over òg. Slett ei av radene.`,
      en: `local art ${code} stands in a row above as well. Delete one of the rows.`,
    });
  }
  if (art !== leftOut && !kjenteArter.has(art)) {
    return couplingFault(row, "H21", {
      nb: `KOSTRA-art er «${art}». Skriv en art fra KOSTRA med tre siffer, for eksempel 010, eller - for å utelate den.`,
      nn: `KOSTRA-art er «${art}». Skriv ein art frå KOSTRA med tre siffer, til dømes 010, eller - for å utelate han.`,
      en: `the KOSTRA art is “${art}”. Write an art of KOSTRA in three digits, for example 010, or - to leave it out.`,
    });
  }
  if (funksjon !== "" && !kjenteFunksjoner.has(funksjon)) {
    return couplingFault(row, "H22", {
      nb: `funksjon er «${funksjon}». Skriv en funksjon fra KOSTRA, eller la cellen være tom.`,
      nn: `funksjon er «${funksjon}». Skriv ein funksjon frå KOSTRA, eller lat cella vere tom.`,
      en: `the funksjon is “${funksjon}”. Write a funksjon of KOSTRA, or leave the cell empty.`,
    });
  }
  if (!/^[01]?$/.test(kontoklasse)) {
    return couplingFault(row, "H23", {
      nb: `kontoklasse er «${kontoklasse}». Skriv 1 for drift eller 0 for investering, eller la cellen være tom.`,
      nn: `kontoklasse er «${kontoklasse}». Skriv 1 for drift eller 0 for investering, eller lat cella vere tom.`,
      en: `the kontoklasse is “${kontoklasse}”. Write 1 for operations or 0 for investment, or leave the cell empty.`,
    });
  }
  return {
    code,
    art,
    ...(funksjon !== "" && { funksjon }),
    ...(kontoklasse !== "" && { kontoklasse: Number(kontoklasse) as 0 | 1 }),
  };
}

/** Reads the rows of tblArtskobling below its header; rows that lack either art are not filled in yet, and skipped. */
export function readCouplings(rows: readonly (readonly unknown[])[]): CouplingReading {
  const codes = rows.map((row) => cellText(row[0]));
  const read = rows.flatMap((row, i) =>
    codes[i] === "" || cellText(row[1]) === "" ? [] : [couplingOf(row, i + 1, codes.indexOf(codes[i] ?? "") < i)],
  );
  const problems = read.filter((each) => "severity" in each);
  return problems.length > 0
    ? { kind: "problems", problems }
    : { kind: "couplings", couplings: read.filter((each): each is Coupling => "code" in each) };
}

/** The funksjon of KOSTRA that a local one is or begins with. */
export function kostraFunksjon(funksjon: string | undefined): string | undefined {
  const begins = funksjon?.slice(0, 3) ?? "";
  return kjenteFunksjoner.has(begins) ? begins : undefined;
}

const fault = (line: number, control: string, sentence: Text): LineFault => {
  return { severity: "error", control, line, sentence };
};

/** The kontoklasse that the ledger itself tells, operations or investment. */
export function ownKontoklasse({ kontoklasse = "" }: LedgerEntry): number | undefined {
  return /^[01]$/.test(kontoklasse) ? Number(kontoklasse) : undefined;
}

function rowOf(entry: LedgerEntry, coupling: Coupling | undefined, unit: Amount): number[] | LineFault {
  const { line, code } = entry;
  if (!coupling) {
    return fault(line, "H24", {
      nb: `lokal art ${code} mangler i tblArtskobling. Legg den til med sin KOSTRA-art.`,
      nn: `lokal art ${code} manglar i tblArtskobling. Legg han til med KOSTRA-arten sin.`,
      en: `local art ${code} is missing in tblArtskobling. Add it with its KOSTRA art.`,
    });
  }
  const funksjon = kostraFunksjon(entry.funksjon) ?? coupling.funksjon;
  if (funksjon === undefined) {
    return fault(line, "H25", {
      nb: `funksjon er «${entry.funksjon ?? ""}», som ikke er i KOSTRA. Skriv funksjonen til lokal art ${code} i tblArtskobling.`,
      nn: `funksjon er «${entry.funksjon ?? ""}», som ikkje er i KOSTRA. Skriv funksjonen til lokal art ${code} i tblArtskobling.`,
      en: `the funksjon is “${entry.funksjon ?? ""}”, which is not in KOSTRA. Write the funksjon of local art ${code} in tblArtskobling.`,
    });
  }
  const kontoklasse = ownKontoklasse(entry) ?? coupling.kontoklasse;
  if (kontoklasse === undefined) {
    return fault(line, "H26", {
      nb: `kontoklasse er «${entry.kontoklasse ?? ""}». Skriv 1 for drift eller 0 for investering på lokal art ${code} i tblArtskobling.`,
      nn: `kontoklasse er «${entry.kontoklasse ?? ""}». Skriv 1 for drift eller 0 for investering på lokal art ${code} i tblArtskobling.`,
      en: `the kontoklasse is “${entry.kontoklasse ?? ""}”. Write 1 for operations or 0 for investment on local art ${code} in tblArtskobling.`,
    });
  }
  return [kontoklasse, Number(funksjon), Number(coupling.art), entry.amount / unit];
}

const notTaken = (line: number): LineFault => ({
  severity: "warning",
  control: "H27",
  line,
  sentence: {
    nb: "balansekonto eller utelatt art, ikke tatt med. Balansen hentes fra KOSTRA-filen 0B.",
    nn: "balansekonto eller utelaten art, ikkje teken med. Balansen blir henta frå KOSTRA-fila 0B.",
    en: "a balance sheet account or an art left out. The balance sheet is imported from the KOSTRA file 0B.",
  },
});

/** Turns a ledger into rows of a KOSTRA table, amounts on the same codes added; `unit` is kroner per 1 of the result. */
export function coupledRows(
  entries: readonly LedgerEntry[],
  couplings: readonly Coupling[],
  unit: Amount = 1000,
): CoupledLedger {
  const byCode = new Map(couplings.map((coupling) => [coupling.code, coupling]));
  const isLeftOut = ({ code, kontoklasse }: LedgerEntry) => kontoklasse === "2" || byCode.get(code)?.art === leftOut;
  const read = entries.filter((entry) => !isLeftOut(entry)).map((entry) => rowOf(entry, byCode.get(entry.code), unit));
  const faults = read.filter((each) => "severity" in each);
  if (faults.length > 0) return { kind: "problems", problems: problemsOf(faults) };
  const rows = read.filter((each) => Array.isArray(each));
  return {
    kind: "rows",
    rows: groupBy(rows, (row) => row.slice(0, 3).join(".")).map((group) => [
      ...group[0].slice(0, 3),
      group.reduce((sum, row) => sum + (row[3] ?? 0), 0),
    ]),
    warnings: problemsOf(entries.filter(isLeftOut).map(({ line }) => notTaken(line))),
  };
}

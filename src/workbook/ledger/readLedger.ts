import type { Text } from "../../engine/kernel/text";
import type { Amount } from "../../engine/kernel/units";
import { list } from "../../i18n/formats";
import { problemsOf, type LineFault, type Problem } from "../kostra/problem";
import { readAmount } from "./amountText";
import { findColumns, type ColumnKind, type LedgerColumns } from "./columns";
import { readDelimited, type TextRow } from "./delimited";

/** One row of a ledger or trial balance, codes as the municipality writes them; expense +, revenue −. */
export interface LedgerEntry {
  readonly line: number;
  /** Local art or account. */
  readonly code: string;
  /** What the art or account is called, when the ledger says. */
  readonly name?: string;
  readonly ansvar?: string;
  readonly funksjon?: string;
  readonly kontoklasse?: string;
  /** So far this year. */
  readonly amount: Amount;
  /** What each month adds, when the ledger has months. */
  readonly months?: readonly Amount[];
}

/** What the user may decide instead of the header. */
export interface LedgerChoices {
  /** The header of the column to take amounts from. */
  readonly amountColumn?: string;
  /** Each month's column holds the year until then. */
  readonly cumulative?: boolean;
}

/** A ledger: read as a whole, or not at all. */
export type LedgerReading =
  | { readonly kind: "entries"; readonly entries: readonly LedgerEntry[]; readonly warnings: readonly Problem[] }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

const error = (control: string, lines: readonly number[], sentence: Text): Problem => {
  return { severity: "error", control, lines, sentence };
};

const unclosed = (line: number): Problem =>
  error("H10", [line], {
    nb: `Linje ${line}: et anførselstegn blir aldri lukket. Fjern det, eller sett et til der teksten slutter.`,
    nn: `Linje ${line}: eit hermeteikn blir aldri lukka. Fjern det, eller set eitt til der teksten sluttar.`,
    en: `Line ${line}: a quotation mark is never closed. Remove it, or add one where the text ends.`,
  });

const noHeader = error("H11", [], {
  nb: "Fant ingen overskrift med Art eller Konto og Beløp eller Saldo. Ta med overskriftsraden når du kopierer, eller velg beløpskolonnen.",
  nn: "Fann inga overskrift med Art eller Konto og Beløp eller Saldo. Ta med overskriftsrada når du kopierer, eller vel beløpskolonnen.",
  en: "Found no header with Art or Konto and Beløp or Saldo. Include the header row when you copy, or choose the amount column.",
});

function severalAmounts({ amounts, labels }: LedgerColumns): Problem {
  const names = (language: keyof Text, [open, close]: readonly [string, string]) =>
    list(
      amounts.map((column) => `${open}${labels[column] ?? ""}${close}`),
      language,
    );
  return error("H12", [], {
    nb: `Flere kolonner kan være beløpet: ${names("nb", ["«", "»"])}. Velg én av dem.`,
    nn: `Fleire kolonnar kan vere beløpet: ${names("nn", ["«", "»"])}. Vel éin av dei.`,
    en: `Several columns may be the amount: ${names("en", ["“", "”"])}. Choose one of them.`,
  });
}

const noCode = (line: number, given: string): LineFault => ({
  severity: "error",
  control: "H13",
  line,
  sentence: {
    nb: `art eller konto er «${given}». Skriv koden med siffer, eller fjern raden.`,
    nn: `art eller konto er «${given}». Skriv koden med siffer, eller fjern rada.`,
    en: `the art or account is “${given}”. Write the code in digits, or remove the row.`,
  },
});

const noAmount = (line: number, given: string): LineFault => ({
  severity: "error",
  control: "H14",
  line,
  sentence: {
    nb: `beløpet er «${given}». Skriv et tall, for eksempel -1 234,50.`,
    nn: `beløpet er «${given}». Skriv eit tal, til dømes -1 234,50.`,
    en: `the amount is “${given}”. Write a number, for example -1 234,50.`,
  },
});

const skippedSum = (line: number): LineFault => ({
  severity: "warning",
  control: "H15",
  line,
  sentence: {
    nb: "sumrad, hoppet over.",
    nn: "sumrad, hoppa over.",
    en: "a row of sums, skipped.",
  },
});

const isSum = ({ cells }: TextRow): boolean => cells.some((cell) => /^(sum|total)/i.test(cell));

/** The digits a cell begins with: «1010 Fastlønn» is 1010. */
const codeIn = (cell: string | undefined): string | undefined => /^(\d+)(?=$|[\s.:–-])/.exec((cell ?? "").trim())?.[1];

/** Months that have not come yet are blank or 0 in every row. */
function elapsed(rows: readonly TextRow[], amounts: readonly number[]): readonly number[] {
  const hasAmount = (column: number) => rows.some(({ cells }) => (readAmount(cells[column] ?? "") ?? 0) !== 0);
  const last = amounts.findLastIndex(hasAmount);
  return amounts.slice(0, Math.max(last, 0) + 1);
}

function entryOf(
  { line, cells }: TextRow,
  { columns, isMonthly }: LedgerColumns,
  amounts: readonly number[],
  isCumulative: boolean,
): LedgerEntry | LineFault {
  const cellOf = (kind: ColumnKind) => (columns[kind] === undefined ? undefined : cells[columns[kind]]);
  const code = codeIn(cellOf("code"));
  if (code === undefined) return noCode(line, cellOf("code") ?? "");
  const given = amounts.map((column) => cells[column] ?? "");
  const values = given.map((text) => (text === "" ? 0 : readAmount(text)));
  const unreadable = values.indexOf(undefined);
  if (unreadable >= 0) return noAmount(line, given[unreadable] ?? "");
  const read = values as Amount[];
  const months = isCumulative ? read.map((value, i) => value - (read[i - 1] ?? 0)) : read;
  const others = (["ansvar", "funksjon", "kontoklasse"] as const).flatMap((kind) => {
    const value = codeIn(cellOf(kind)) ?? cellOf(kind);
    return value === undefined || value === "" ? [] : [[kind, value] as const];
  });
  const name = cellOf("name") ?? "";
  return {
    line,
    code,
    ...(name !== "" && { name }),
    ...Object.fromEntries(others),
    amount: isCumulative ? (read.at(-1) ?? 0) : read.reduce((sum, value) => sum + value, 0),
    ...(isMonthly && { months }),
  };
}

/** Reads a ledger or trial balance as pasted or exported, columns found by their headers. */
export function readLedger(text: string, choices: LedgerChoices = {}): LedgerReading {
  const { rows, unclosedQuote } = readDelimited(text);
  if (unclosedQuote !== undefined) return { kind: "problems", problems: [unclosed(unclosedQuote)] };
  const header = findColumns(rows, choices.amountColumn);
  if (!header) return { kind: "problems", problems: [noHeader] };
  if (header.amounts.length > 1 && !header.isMonthly) return { kind: "problems", problems: [severalAmounts(header)] };

  const below = rows.slice(header.firstEntry);
  const code = header.columns.code ?? 0;
  const sums = below.filter((row) => codeIn(row.cells[code]) === undefined && isSum(row));
  const entryRows = below.filter((row) => !sums.includes(row));
  const amounts = elapsed(entryRows, header.amounts);
  const isCumulative = header.isMonthly && (choices.cumulative ?? header.isCumulative);
  const read = entryRows.map((row) => entryOf(row, header, amounts, isCumulative));
  const faults = read.filter((each) => "severity" in each);
  return faults.length > 0
    ? { kind: "problems", problems: problemsOf(faults) }
    : {
        kind: "entries",
        entries: read.filter((each): each is LedgerEntry => "code" in each),
        warnings: problemsOf(sums.map(({ line }) => skippedSum(line))),
      };
}

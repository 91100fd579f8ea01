/** One row with its sign in a sum. */
export interface Term {
  readonly key: string;
  readonly sign: 1 | -1;
}

/** A row that is picked out of the KOSTRA table: what is printed is sign · KOSTRA.SUM(table; arter; ; kontoklasse). */
export interface StatutoryPost {
  readonly kind: "post";
  readonly key: string;
  readonly label: string;
  /** As KOSTRA.SUM reads it. */
  readonly arter: string;
  /** 1 is drift, 0 investering. */
  readonly kontoklasse: 0 | 1;
  /** −1 where KOSTRA books the printed amount as negative: revenue, use of funds, deficit carried forward. */
  readonly sign: 1 | -1;
}

/** A row that is made of other rows, which stand above it. */
export interface StatutorySum {
  readonly kind: "sum";
  readonly key: string;
  readonly label: string;
  readonly sumOf: readonly Term[];
}

/** One row of a statutory statement; its number in the regulation is its place, counted from 1. */
export type StatutoryRow = StatutoryPost | StatutorySum;

/**
 * A statement that the regulation gives the rows of. Every amount is printed positive for what its row is named after:
 * revenue, expense, allocation, use, deficit carried forward. A result is revenue less expense, so a surplus is positive.
 */
export interface StatutoryTable {
  readonly key: string;
  readonly title: string;
  /** The paragraph of budsjett- og regnskapsforskriften. */
  readonly law: string;
  readonly rows: readonly StatutoryRow[];
  /** What is 0 when the accounts are closed. */
  readonly balance: readonly Term[];
}

/** The terms of a sum: what is added and what is taken away. */
export function terms(plus: readonly string[], minus: readonly string[] = []): Term[] {
  return [...plus.map((key): Term => ({ key, sign: 1 })), ...minus.map((key): Term => ({ key, sign: -1 }))];
}

/** A row that is made of other rows. */
export function sum(key: string, label: string, plus: readonly string[], minus?: readonly string[]): StatutorySum {
  return { kind: "sum", key, label, sumOf: terms(plus, minus) };
}

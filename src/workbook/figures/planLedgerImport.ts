import type { Amount } from "../../engine/kernel/units";
import type { Problem } from "../kostra/problem";
import { coupledRows, readCouplings } from "../ledger/coupling";
import { readLedger } from "../ledger/readLedger";
import { uncoupledAccounts, type UncoupledAccount } from "../ledger/uncoupled";
import { couplingRows, couplingSheet } from "./couplings";
import { importOf, type AccountsImport, type ChosenFile, type FileProblems } from "./importAccounts";
import { baseYearIn } from "./inputCells";
import { readTemplateSheets } from "./templateSheets";

/** A ledger or trial balance, and what it does not say itself. */
export interface LedgerSource extends ChosenFile {
  /** Whether it is of the year the workbook stands in, or of the year before. */
  readonly year: "base" | "before";
  /** Kroner per 1 of its amounts. */
  readonly unit: Amount;
  /** The header of the column to take amounts from, when several could be meant. */
  readonly amountColumn?: string;
}

/** A ledger that can be read, or why not: faults, or accounts that tblArtskobling lacks. */
export type LedgerPlan =
  | AccountsImport
  | { readonly kind: "problems"; readonly files: readonly FileProblems[] }
  | { readonly kind: "uncoupled"; readonly accounts: readonly UncoupledAccount[] }
  | { readonly kind: "noWorkbook" };

/** Reads a ledger, couples its accounts to KOSTRA and finds everything it would change; writes nothing. */
export async function planLedgerImport(source: LedgerSource): Promise<LedgerPlan> {
  const { name, text, year, unit, amountColumn } = source;
  const problemsOf = (problems: readonly Problem[]): LedgerPlan => ({
    kind: "problems",
    files: [{ file: name, problems }],
  });
  const ledger = readLedger(text, amountColumn === undefined ? {} : { amountColumn });
  if (ledger.kind === "problems") return problemsOf(ledger.problems);

  const sheets = await Excel.run(readTemplateSheets);
  const baseYear = baseYearIn(sheets);
  const coupling = couplingSheet(sheets);
  if (baseYear === undefined || coupling === undefined) return { kind: "noWorkbook" };
  const table = readCouplings(couplingRows(coupling));
  if (table.kind === "problems") return problemsOf(table.problems);
  const accounts = uncoupledAccounts(ledger.entries, table.couplings);
  if (accounts.length > 0) return { kind: "uncoupled", accounts };

  const coupled = coupledRows(ledger.entries, table.couplings, 1000 / unit);
  if (coupled.kind === "problems") return problemsOf(coupled.problems);
  const warnings = [...ledger.warnings, ...coupled.warnings];
  const read = {
    year: year === "base" ? baseYear : baseYear - 1,
    rows: coupled.rows,
    count: ledger.entries.length,
  };
  return {
    kind: "ready",
    warnings: warnings.length === 0 ? [] : [{ file: name, problems: warnings }],
    ...importOf(sheets, [read], baseYear),
  };
}

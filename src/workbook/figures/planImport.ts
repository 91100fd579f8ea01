import type { Year } from "../../engine/kernel/units";
import { kostraRows } from "../kostra/kostraTable";
import { readKostra } from "../kostra/readKostra";
import { importOf, type AccountsImport, type ChosenFile, type FileProblems } from "./importAccounts";
import { baseYearIn, holdsAccounts, inputCell } from "./inputCells";
import { changesOf } from "./moves";
import { readTemplateSheets } from "./templateSheets";
import { headerMoves } from "./yearTables";

/** KOSTRA files that can be read, or why not: faults in them, or years other than those the workbook stands in. */
export type ImportPlan =
  | AccountsImport
  | { readonly kind: "problems"; readonly files: readonly FileProblems[] }
  | { readonly kind: "otherYears"; readonly years: readonly Year[]; readonly baseYear: Year }
  | { readonly kind: "noWorkbook" };

/** Reads and checks KOSTRA extracts and finds everything they would change; writes nothing. */
export async function planImport(files: readonly ChosenFile[]): Promise<ImportPlan> {
  const readings = files.map(({ name, text }) => ({ file: name, reading: readKostra(text) }));
  const faulty = readings.flatMap(({ file, reading }) =>
    reading.kind === "problems" ? [{ file, problems: reading.problems }] : [],
  );
  if (faulty.length > 0) return { kind: "problems", files: faulty };

  const records = readings.flatMap(({ reading }) => (reading.kind === "records" ? reading.records : []));
  const warnings = readings.flatMap(({ file, reading }) =>
    reading.kind === "records" && reading.warnings.length > 0 ? [{ file, problems: reading.warnings }] : [],
  );
  const sheets = await Excel.run(readTemplateSheets);
  const now = baseYearIn(sheets);
  if (now === undefined) return { kind: "noWorkbook" };
  const years = [...new Set(records.map(({ aar }) => aar))].sort((a, b) => a - b);
  // where no figures stand, there is nothing to roll: the workbook begins in the year of the accounts
  const baseYear = holdsAccounts(sheets) ? now : (years.at(-1) ?? now);
  if (years.some((year) => year !== baseYear && year !== baseYear - 1)) return { kind: "otherYears", years, baseYear };
  const read = years.map((year) => {
    const own = records.filter(({ aar }) => aar === year);
    return { year, rows: kostraRows(own), count: own.length };
  });
  const plan: AccountsImport = { kind: "ready", warnings, ...importOf(sheets, read, baseYear) };
  if (baseYear === now) return plan;
  const begins = inputCell(sheets, "Basisår")?.changes(baseYear) ?? [];
  const headers = sheets.flatMap((open) => changesOf(open, headerMoves(open, baseYear - now)));
  return { ...plan, newBaseYear: baseYear, changes: [...begins, ...headers, ...plan.changes] };
}

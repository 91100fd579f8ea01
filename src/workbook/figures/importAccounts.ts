import type { Year } from "../../engine/kernel/units";
import type { CellContent } from "../cellContent";
import { carryOut } from "../journal/carryOut";
import type { CellChange, TableSize } from "../journal/deedRecord";
import type { DeedWatch } from "../journal/turnPages";
import type { Problem } from "../kostra/problem";
import { kostraTables } from "../template/kostra";
import { accountsFigures } from "./accountsFigures";
import { columnKey, inputCell } from "./inputCells";
import { fillingOf, rowsOf } from "./tableRows";
import type { OpenTemplateSheet } from "./templateSheets";

/** A file the user chose, or a text that was pasted. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

/** What the controls found in one file. */
export interface FileProblems {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** A figure that a deed sets. */
export interface ImportedFigure {
  readonly label: string;
  readonly before: CellContent;
  readonly after: number;
}

/** Accounts that can be read, and all they would change. */
export interface AccountsImport {
  readonly kind: "ready";
  readonly warnings: readonly FileProblems[];
  readonly records: readonly { readonly year: Year; readonly count: number }[];
  readonly figures: readonly ImportedFigure[];
  readonly changes: readonly CellChange[];
  readonly sizes: readonly TableSize[];
  /** The last year of accounts that the workbook gets, when it had no figures and stood in another. */
  readonly newBaseYear?: Year;
}

/** One year's accounts as rows of a KOSTRA table, and how many lines they were read from. */
export interface ReadAccounts {
  readonly year: Year;
  readonly rows: readonly (readonly number[])[];
  readonly count: number;
}

/** Writes what the plan lists. */
export async function importAccounts({ changes, sizes }: AccountsImport, watch?: DeedWatch): Promise<void> {
  await carryOut({ deed: "importAccounts", changes, sizes }, watch);
}

/** Everything that accounts of the base year and the year before would change, wherever they were read. */
export function importOf(
  sheets: readonly OpenTemplateSheet[],
  read: readonly ReadAccounts[],
  baseYear: Year,
): Pick<AccountsImport, "records" | "figures" | "changes" | "sizes"> {
  const [beforeTable, baseTable] = kostraTables;
  const before = accountsOf(
    sheets,
    beforeTable,
    read.find(({ year }) => year === baseYear - 1),
  );
  const base = accountsOf(
    sheets,
    baseTable,
    read.find(({ year }) => year === baseYear),
  );
  const accounts = { before: before.rows, base: base.rows };
  const columns = { before: columnKey(baseYear - 1, baseYear), base: columnKey(baseYear, baseYear) };

  const fillings = [before, base]
    .filter(({ isRead }) => isRead)
    .map(({ open, table, rows }) => fillingOf(open, table, rows));
  const { single, history } = accountsFigures(accounts, columns);
  const figures = single.flatMap((figure) => {
    const cell = inputCell(sheets, figure.cell);
    return cell === undefined ? [] : [{ ...figure, cell }];
  });
  return {
    records: read.map(({ year, count }) => ({ year, count })).sort((a, b) => a.year - b.year),
    figures: figures.map(({ cell, amount }) => ({ label: cell.label, before: cell.value, after: amount })),
    changes: [
      ...fillings.map(({ change }) => change),
      ...figures.flatMap(({ cell, amount, source }) => cell.changes(amount, `Regnskap ${baseYear}: ${source}.`)),
      ...history.flatMap(({ cell, amount }) => inputCell(sheets, cell)?.changes(amount) ?? []),
    ],
    sizes: fillings.map(({ size }) => size),
  };
}

function accountsOf(sheets: readonly OpenTemplateSheet[], table: string, read: ReadAccounts | undefined) {
  const open = sheets.find(({ bodies }) => bodies.has(table));
  if (open === undefined) throw new RangeError(`the workbook has no ${table}`);
  // accounts that nothing brings stay as they are: a 0B does not take away last week's 0A
  const brought = new Set(read?.rows.map(([kontoklasse]) => kontoklasse));
  const kept = rowsOf(open, table).filter(([kontoklasse]) => !brought.has(Number(kontoklasse)));
  return { open, table, isRead: read !== undefined, rows: [...kept, ...(read?.rows ?? [])] };
}

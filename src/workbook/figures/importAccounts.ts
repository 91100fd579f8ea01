import type { Year } from "../../engine/kernel/units";
import type { CellContent } from "../cellContent";
import { addressOf } from "../formula/rectangle";
import type { CellChange } from "../journal/deedRecord";
import { figureAmounts, kostraFigures, premieavvikEndring, type FigureKey } from "../kostra/figures";
import { kostraHeader, kostraRows } from "../kostra/kostraTable";
import type { Problem } from "../kostra/problem";
import { readKostra } from "../kostra/readKostra";
import type { KostraRecord } from "../kostra/record";
import { kostraTables } from "../template/kostra";
import { placeOf } from "./locateRows";
import { carryOutOnTables, fillingOf, rowsOf, type TableSize } from "./tableRows";
import { readTemplateSheets, type OpenTemplateSheet } from "./templateSheets";

/** A file the user chose. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

/** What the controls found in one file. */
export interface FileProblems {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** A figure of the base year that the import sets. */
export interface ImportedFigure {
  readonly label: string;
  readonly before: CellContent;
  readonly after: number;
}

/** Files that can be read, and all they would change. */
export interface AccountsImport {
  readonly kind: "ready";
  readonly warnings: readonly FileProblems[];
  readonly records: readonly { readonly year: Year; readonly count: number }[];
  readonly figures: readonly ImportedFigure[];
  readonly changes: readonly CellChange[];
  readonly sizes: readonly TableSize[];
}

/** Why nothing can be read: faults in files, or years other than those the workbook stands in. */
export type ImportPlan =
  | AccountsImport
  | { readonly kind: "problems"; readonly files: readonly FileProblems[] }
  | { readonly kind: "otherYears"; readonly years: readonly Year[]; readonly baseYear: Year }
  | { readonly kind: "noWorkbook" };

/** The names of the base year's figures, and what the accounts call them. */
const baseFigures: readonly { readonly name: string; readonly key: FigureKey }[] = [
  { name: "DriftsinntekterBasis", key: "driftsinntekter" },
  { name: "NettoDriftsresultatBasis", key: "nettoDriftsresultat" },
  { name: "FondBasis", key: "disposisjonsfond" },
  { name: "NettoLånegjeldBasis", key: "nettoLaanegjeld" },
];

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
  const baseYear = namedCell(sheets, "Basisår")?.content;
  if (typeof baseYear !== "number") return { kind: "noWorkbook" };
  const years = [...new Set(records.map(({ aar }) => aar))].sort((a, b) => a - b);
  if (years.some((year) => year !== baseYear && year !== baseYear - 1)) return { kind: "otherYears", years, baseYear };
  return { kind: "ready", warnings, ...importOf(sheets, records, baseYear) };
}

/** Writes what the plan lists. */
export async function importAccounts({ changes, sizes }: AccountsImport): Promise<void> {
  await carryOutOnTables({ deed: "importAccounts", changes, sizes });
}

function importOf(
  sheets: readonly OpenTemplateSheet[],
  records: readonly KostraRecord[],
  baseYear: Year,
): Pick<AccountsImport, "records" | "figures" | "changes" | "sizes"> {
  const [beforeTable, baseTable] = kostraTables;
  const [before, base] = [
    { table: beforeTable, year: baseYear - 1 },
    { table: baseTable, year: baseYear },
  ].map(({ table, year }) => {
    const open = sheetOf(sheets, table);
    const own = records.filter(({ aar }) => aar === year);
    // accounts that no file brings stay as they are: a 0B does not take away last week's 0A
    const brought = new Set(own.map(({ kontoklasse }) => kontoklasse as number));
    const kept = rowsOf(open, table).filter(([kontoklasse]) => !brought.has(Number(kontoklasse)));
    return { open, table, year, count: own.length, rows: [...kept, ...kostraRows(own)] };
  });
  if (before === undefined || base === undefined) throw new RangeError("two years were asked for");

  const fillings = [before, base]
    .filter(({ count }) => count > 0)
    .map(({ open, table, rows }) => fillingOf(open, table, rows));
  const figures = baseAmounts(before.rows, base.rows).flatMap((figure) => {
    const cell = namedCell(sheets, figure.name);
    return cell === undefined ? [] : [{ ...figure, cell }];
  });
  return {
    records: [before, base].filter(({ count }) => count > 0).map(({ year, count }) => ({ year, count })),
    figures: figures.map(({ cell, amount }) => ({ label: cell.label, before: cell.content, after: amount })),
    changes: [
      ...fillings.map(({ change }) => change),
      ...figures.flatMap(({ cell, amount, source }) => cell.changes(amount, `KOSTRA-regnskap ${baseYear}: ${source}.`)),
    ],
    sizes: fillings.map(({ size }) => size),
  };
}

interface BaseAmount {
  readonly name: string;
  readonly amount: number;
  readonly source: string;
}

/** The figures that the accounts of the base year give; the corrected result needs the balance of the year before. */
function baseAmounts(before: readonly CellContent[][], base: readonly CellContent[][]): BaseAmount[] {
  const tables = { before: [kostraHeader, ...before], after: [kostraHeader, ...base] };
  const amounts = figureAmounts(tables.after);
  const known = baseFigures.flatMap(({ name, key }): BaseAmount[] => {
    const amount = amounts.get(key);
    const concept = kostraFigures.find((figure) => figure.key === key)?.concept ?? "";
    return amount === undefined ? [] : [{ name, amount, source: concept }];
  });
  const result = amounts.get("nettoDriftsresultat");
  const bound = amounts.get("nettoBrukBundneFond");
  const premieavvik = premieavvikEndring(tables);
  if (result === undefined || bound === undefined || premieavvik === undefined) return known;
  const corrected = result + bound - premieavvik;
  return [
    ...known,
    {
      name: "KorrigertResultatBasis",
      amount: corrected,
      source: "netto driftsresultat korrigert for bundne fond og endringen i kapittel 2.19 og 2.39",
    },
  ];
}

interface NamedCell {
  readonly label: string;
  readonly content: CellContent;
  /** The changes that give it a figure, and the cell beside it the source. */
  readonly changes: (figure: number, source: string) => CellChange[];
}

function namedCell(sheets: readonly OpenTemplateSheet[], name: string): NamedCell | undefined {
  const open = sheets.find(({ template }) => template.names?.some((one) => one.name === name));
  const own = open?.template.names?.find((one) => one.name === name);
  if (open === undefined || own === undefined) return undefined;
  const { row: templateRow, column } = placeOf(own.address);
  const row = open.rowNow(templateRow);
  const change = (at: number, after: CellContent): CellChange => ({
    sheetId: open.sheetId,
    sheet: open.sheet,
    address: addressOf({ row, column: at, rows: 1, columns: 1 }),
    before: [[open.content(row, at)]],
    after: [[after]],
  });
  return {
    label: String(open.value(row, 0)),
    content: open.content(row, column),
    // label, figure, unit, source
    changes: (figure, source) => [change(column, figure), change(column + 2, source)],
  };
}

function sheetOf(sheets: readonly OpenTemplateSheet[], table: string): OpenTemplateSheet {
  const open = sheets.find(({ bodies }) => bodies.has(table));
  if (open === undefined) throw new RangeError(`the workbook has no ${table}`);
  return open;
}

import type { TextRow } from "./delimited";

/** What a column of a ledger holds; `code` is the local art or account, `name` what it is called. */
export type ColumnKind = "code" | "name" | "ansvar" | "funksjon" | "kontoklasse";

/** Where the columns of a ledger are, counted from 0, and how many rows stand above its entries. */
export interface LedgerColumns {
  readonly firstEntry: number;
  readonly columns: Readonly<Partial<Record<ColumnKind, number>>>;
  /** One column, or one per month; several that are not months are for the user to choose from. */
  readonly amounts: readonly number[];
  readonly isMonthly: boolean;
  /** What each column is called, in lower case. */
  readonly labels: readonly string[];
  /** Each month's column holds the year until then. */
  readonly isCumulative: boolean;
}

/** How many rows from the top a header is looked for. */
const searchedRows = 20;

const kinds: Readonly<Record<Exclude<ColumnKind, "name">, readonly string[]>> = {
  code: ["art", "artskonto", "kostraart", "kontonr", "kontonummer", "konto", "hovedkonto", "systemkonto"],
  ansvar: ["ansvar", "enhet", "avdeling", "koststed", "kostnadssted"],
  funksjon: ["funksjon", "kostrafunksjon", "funk"],
  kontoklasse: ["kontoklasse"],
};

/** Names of amounts, the one that tells most of the year first. */
const amountNames = ["ub", "saldo", "hiå", "hittil", "akkumulert", "beløp", "regnskap", "rekneskap"];

const describesOnly = /\b(navn|namn|tekst|beskrivelse|skildring|betegnelse)\b/;
const namesCode =
  /^((kostra)?art|(arts|hoved|system)?konto)s?[ -]?(navn|namn|tekst)$|^(navn|namn|tekst|beskrivelse|skildring|betegnelse)$/;
const isOtherAmount = /budsjett|avvik|%|prosent|fjor|prognose|inngående|inngåande|\bib\b/;
const month =
  /(^|[^a-zæøå])(jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)[a-zæøå]*\b|\b(periode|måned|månad) ?\d|\b20\d\d-?(0[1-9]|1[0-2])\b/;
const isUntilThen = /\.\.|hittil|hiå|akkumulert|akk\b/;

const words = (label: string): string[] => label.split(/[^a-zæøå0-9]+/).filter((word) => word !== "");

const normal = (label: string | undefined): string => (label ?? "").trim().toLowerCase();

/** The labels of a header; with two rows, each column's own label follows that of its group. */
function labelsOf(rows: readonly TextRow[]): string[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const [top, bottom] = rows;
  let group = "";
  return Array.from({ length: width }, (_, column) => {
    const above = normal(top?.cells[column]);
    if (above !== "") group = above;
    return bottom ? `${group} ${normal(bottom.cells[column])}`.trim() : above;
  });
}

/** The columns that have the first of the names that any column has. */
function columnsCalled(labels: readonly string[], names: readonly string[]): number[] {
  const called = (name: string) =>
    labels.flatMap((label, column) => (words(label).includes(name) && !describesOnly.test(label) ? [column] : []));
  return names.map(called).find((columns) => columns.length > 0) ?? [];
}

function amountsOf(
  labels: readonly string[],
  chosen: string | undefined,
): Pick<LedgerColumns, "amounts" | "isMonthly"> {
  if (chosen !== undefined) {
    const wanted = words(normal(chosen)).join(" ");
    const amounts = labels.flatMap((label, column) => (words(label).join(" ") === wanted ? [column] : []));
    return { amounts, isMonthly: false };
  }
  const candidates = labels.map((label) => (isOtherAmount.test(label) || describesOnly.test(label) ? "" : label));
  const months = candidates.flatMap((label, column) => (month.test(label) ? [column] : []));
  if (months.length > 1) return { amounts: months, isMonthly: true };
  const named = columnsCalled(candidates, amountNames);
  return { amounts: named.length > 0 ? named : months, isMonthly: false };
}

/** A row of labels: several of them, and no number where the code of an entry would be. */
function isHeaderRow(row: TextRow | undefined, code: number): boolean {
  return row !== undefined && row.cells.filter((cell) => cell !== "").length > 1 && !/^\d/.test(row.cells[code] ?? "");
}

function columnsIn(header: readonly TextRow[], firstEntry: number, chosenAmount?: string): LedgerColumns | undefined {
  const labels = labelsOf(header);
  const [code] = columnsCalled(labels, kinds.code);
  if (code === undefined || !header.every((row) => isHeaderRow(row, code))) return undefined;
  const { amounts, isMonthly } = amountsOf(labels, chosenAmount);
  if (amounts.length === 0) return undefined;
  const others = (["ansvar", "funksjon", "kontoklasse"] as const).flatMap((kind) => {
    const [column] = columnsCalled(labels, kinds[kind]);
    return column === undefined ? [] : [[kind, column] as const];
  });
  const name = labels.findIndex((label) => namesCode.test(label));
  return {
    firstEntry,
    columns: { code, ...(name >= 0 && { name }), ...Object.fromEntries(others) },
    amounts,
    isMonthly,
    labels,
    isCumulative: isMonthly && amounts.every((column) => isUntilThen.test(labels[column] ?? "")),
  };
}

/** Finds the header among the first rows: two rows where the upper names groups of columns, else one. */
export function findColumns(rows: readonly TextRow[], chosenAmount?: string): LedgerColumns | undefined {
  for (let i = 0; i < Math.min(rows.length, searchedRows); i++) {
    const found =
      columnsIn(rows.slice(i, i + 2), i + 2, chosenAmount) ?? columnsIn(rows.slice(i, i + 1), i + 1, chosenAmount);
    if (found) return found;
  }
  return undefined;
}

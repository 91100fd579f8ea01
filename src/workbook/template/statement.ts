import type { StatutoryPost, StatutorySum, StatutoryTable, Term } from "../kostra/statutoryTable";
import { kostraTables } from "./kostra";
import { baseYear, lastYear, planYears, type AxisColumn, type CellContents, type Row } from "./plan";

const [budgetYear] = planYears;

/**
 * The columns that municipalities print: two accounts, the running year as adopted, revised and expected, budget and
 * plan, and the long view. `accounts` come from KOSTRA, `typed` are filled in, `long` follows from the assumptions.
 */
export const statementColumns: readonly AxisColumn[] = [
  { key: "fjor", header: '="Regnskap "&(Basisår-1)', parts: ["accounts"], rollsFrom: String(baseYear) },
  { key: String(baseYear), header: '="Regnskap "&Basisår', parts: ["accounts"] },
  {
    key: "opprinnelig",
    header: '="Oppr. bud. "&(Basisår+1)',
    parts: ["running", "typed"],
    rollsFrom: String(budgetYear),
  },
  { key: "revidert", header: '="Rev. bud. "&(Basisår+1)', parts: ["running", "typed"], rollsFrom: String(budgetYear) },
  {
    key: String(baseYear + 1),
    header: '="Prognose "&(Basisår+1)',
    parts: ["running", "typed"],
    rollsFrom: String(budgetYear),
  },
  ...Array.from({ length: lastYear - budgetYear + 1 }, (_, index): AxisColumn => {
    const year = budgetYear + index;
    const isPlan = planYears.some((one) => one === year);
    const word = year === budgetYear ? "Budsjett" : isPlan ? "Plan" : "Anslag";
    return {
      key: String(year),
      header: `="${word} "&(Basisår+${year - baseYear})`,
      parts: isPlan ? ["plan", "typed"] : ["long"],
      ...(year < lastYear && { rollsFrom: String(year + 1) }),
    };
  }),
];

/** The unit and the signs that the three statements share. */
export const statementUnit =
  "Beløp i 1 000 kr, løpende priser. Inntekter, utgifter, avsetning og bruk er positive i hver sin rad.";

/** What a sheet says of a row beyond the regulation; `cells` are for other columns than the accounts. */
export interface RowNote {
  readonly style?: NonNullable<Row["style"]>;
  readonly cells?: CellContents;
  readonly remark?: string;
}

/** The rows of a statement, and below them what is 0 when it hangs together. */
export function statement({ rows, balance }: StatutoryTable, notes: Readonly<Record<string, RowNote>>): Row[] {
  const sums = new Set(rows.filter(({ kind }) => kind === "sum").map(({ key }) => key));
  return [
    ...rows.map((row): Row => {
      const { cells, ...note } = notes[row.key] ?? {};
      const { key, label } = row;
      return row.kind === "sum"
        ? { key, label, style: "total", cells: sumFormula(row, sums), ...note }
        : {
            key,
            label,
            style: { typed: "input", "*": "formula" },
            ...note,
            cells: { ...accounts(row), long: carriedOn(key), ...cells },
          };
    }),
    {
      key: "balanse",
      label: "Kontroll: skal være 0",
      style: "control",
      cells: `=IF(COUNT(${added(balance)})=0,"",ROUND(${total(balance)},6))`,
    },
  ];
}

function accounts({ arter, kontoklasse, sign }: StatutoryPost): CellContents {
  const [before, base] = kostraTables;
  const amount = (table: string): string =>
    `=IF(COUNT(${table}[Beløp])=0,"",${sign < 0 ? "-" : ""}KOSTRA.SUM(${table}[#All],"${arter}",,${kontoklasse}))`;
  return { fjor: amount(before), [baseYear]: amount(base) };
}

function carriedOn(key: string): string {
  return `=IF(COUNT({${key}@prev},{Forutsetninger.vekst})<2,"",{${key}@prev}*(1+{Forutsetninger.vekst}))`;
}

/** A sum of sums needs them all; a sum of posts needs one, for no municipality has every post. */
function sumFormula({ sumOf }: StatutorySum, sums: ReadonlySet<string>): string {
  const parts = sumOf.filter(({ key }) => sums.has(key));
  const lacks = parts.length > 0 ? `COUNT(${list(parts)})<${parts.length}` : `COUNT(${list(sumOf)})=0`;
  return `=IF(${lacks},"",${total(sumOf)})`;
}

function total(terms: readonly Term[]): string {
  const taken = terms.filter(({ sign }) => sign === -1);
  return `SUM(${added(terms)})${taken.length > 0 ? `-SUM(${list(taken)})` : ""}`;
}

function added(terms: readonly Term[]): string {
  return list(terms.filter(({ sign }) => sign === 1));
}

function list(terms: readonly Term[]): string {
  return terms.map(({ key }) => `{${key}}`).join(",");
}

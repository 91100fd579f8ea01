import type { Amount, Year } from "../../engine/kernel/units";
import type { AktuarColumn } from "../ledger/aktuarbrev";
import type { Loan } from "../ledger/laaneliste";
import type { PrognoseYear } from "../ledger/prognosemodell";
import { baseYear as templateBaseYear, lastYear } from "../template/plan";
import { statementColumns } from "../template/statement";
import { columnKey } from "./inputCells";

/** A figure that something pasted gives, and what the workbook calls its cell. */
export interface PastedFigure {
  readonly cell: string;
  readonly amount: number;
  /** The year it belongs to, where its row has many. */
  readonly year?: Year;
  /** For the cell beside a single figure. */
  readonly source?: string;
}

/** Block grant and tax from KS' prognosemodell, in 1 000 kr: in budget and plan, and what Inntekter builds on. */
export function prognoseFigures(years: readonly PrognoseYear[], baseYear: Year): PastedFigure[] {
  const source = "KS' prognosemodell.";
  const typed = new Set(statementColumns.flatMap(({ key, parts }) => (parts.includes("typed") ? [key] : [])));
  const statement = years.flatMap(({ year, rammetilskudd, skatt }): PastedFigure[] => {
    const column = columnKey(year, baseYear);
    if (!typed.has(column)) return [];
    return [
      { cell: `Økonomisk oversikt drift.rammetilskudd@${column}`, amount: rammetilskudd, year },
      { cell: `Økonomisk oversikt drift.skatt@${column}`, amount: skatt, year },
    ];
  });
  const of = (year: Year): PrognoseYear | undefined => years.find((one) => one.year === year);
  const [base, running, budget] = [of(baseYear), of(baseYear + 1), of(baseYear + 2)];
  return [
    ...statement,
    ...(base === undefined ? [] : [{ cell: "Inntekter.skatteinntekter", amount: base.skatt, source }]),
    ...(running === undefined || budget === undefined
      ? []
      : [{ cell: "Inntekter.rammevekst", amount: budget.rammetilskudd - running.rammetilskudd, source }]),
  ];
}

/** Premieavvik by year, and the premiefond of the base year, from the actuary's letter; schemes of one year are added. */
export function aktuarFigures(columns: readonly AktuarColumn[], baseYear: Year, perThousand: Amount): PastedFigure[] {
  const years = [...new Set(columns.map(({ year = baseYear }) => year))].sort((a, b) => a - b);
  return years.flatMap((year): PastedFigure[] => {
    if (year < baseYear || year > baseYear + lastYear - templateBaseYear) return [];
    const own = columns.filter((column) => (column.year ?? baseYear) === year);
    const sum = (key: "premieavvik" | "premiefond"): Amount =>
      own.reduce((total, column) => total + column[key], 0) / perThousand;
    return [
      { cell: `Pensjon.oppstaatt@${columnKey(year, baseYear)}`, amount: sum("premieavvik"), year },
      ...(year === baseYear
        ? [{ cell: "PremiefondBasis", amount: sum("premiefond"), source: `Aktuarbrevet for ${year}.` }]
        : []),
    ];
  });
}

/** Debt, rate, instalments and the floating share of the loans as they stand when the first year after the base year begins. */
export function loanFigures(loans: readonly Loan[], baseYear: Year, perThousand: Amount): PastedFigure[] {
  const sum = (amount: (loan: Loan) => Amount): Amount => loans.reduce((total, loan) => total + amount(loan), 0);
  const debt = sum(({ restgjeld }) => restgjeld);
  if (debt === 0) return [];
  const year = baseYear + 1;
  const first = columnKey(year, baseYear);
  const source = `Lånelisten per 1.1.${year}.`;
  const shareOf = (amount: Amount): number => amount / debt;
  return [
    { cell: `Investering og gjeld.laanegjeld@${first}`, amount: debt / perThousand, year },
    { cell: `Forutsetninger.rente@${first}`, amount: shareOf(sum((loan) => loan.restgjeld * loan.rente)), year },
    { cell: "Avdragssats", amount: shareOf(sum(({ avdrag }) => avdrag)), source },
    {
      cell: "Usikkerhet.flytende",
      amount: shareOf(sum(({ restgjeld, isFloating }) => (isFloating ? restgjeld : 0))),
      source,
    },
  ];
}

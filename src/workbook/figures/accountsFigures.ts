import type { Amount } from "../../engine/kernel/units";
import type { CellContent } from "../cellContent";
import { figureAmounts, kostraFigures, premieavvikEndring, type FigureKey } from "../kostra/figures";
import { kostraHeader } from "../kostra/kostraTable";

/** A figure that the accounts give, and what the workbook calls the cell it belongs in. */
export interface AccountsFigure {
  readonly cell: string;
  readonly amount: Amount;
  /** What it is made of, for the cell beside a single figure. */
  readonly source?: string;
}

/** The names of the base year's figures, and what the accounts call them. */
const named: readonly { readonly cell: string; readonly key: FigureKey }[] = [
  { cell: "DriftsinntekterBasis", key: "driftsinntekter" },
  { cell: "NettoDriftsresultatBasis", key: "nettoDriftsresultat" },
  { cell: "BundneBrukBasis", key: "nettoBrukBundneFond" },
  { cell: "FondBasis", key: "disposisjonsfond" },
  { cell: "BundneFondBasis", key: "bundneDriftsfond" },
  { cell: "NettoLånegjeldBasis", key: "nettoLaanegjeld" },
];

/** The rows of two years' KOSTRA tables, below their headers. */
export interface AccountsOfTwoYears {
  readonly before: readonly (readonly CellContent[])[];
  readonly base: readonly (readonly CellContent[])[];
}

/** The single figures of the base year; premieavvik, and so the corrected result, needs the balance of the year before. */
export function baseFigures(accounts: AccountsOfTwoYears): AccountsFigure[] {
  const amounts = figureAmounts(tableOf(accounts.base));
  const known = named.flatMap(({ cell, key }): AccountsFigure[] => {
    const amount = amounts.get(key);
    const source = kostraFigures.find((figure) => figure.key === key)?.concept ?? "";
    return amount === undefined ? [] : [{ cell, amount, source }];
  });
  const premieavvik = premieavvikOf(accounts);
  const corrected = correctedResult(accounts);
  return [
    ...known,
    ...given("PremieavvikBasis", premieavvik, "endringen i kapittel 2.19 og 2.39"),
    ...given(
      "KorrigertResultatBasis",
      corrected,
      "netto driftsresultat korrigert for bundne fond og endringen i kapittel 2.19 og 2.39",
    ),
  ];
}

/** The figures of both years on the sheet of history, by the template's columns. */
export function historyFigures(
  accounts: AccountsOfTwoYears,
  columns: { readonly before: string; readonly base: string },
): AccountsFigure[] {
  return (["before", "base"] as const).flatMap((year) => {
    const amounts = figureAmounts(tableOf(accounts[year]));
    const income = amounts.get("driftsinntekter");
    const share = (amount: Amount | undefined): number | undefined =>
      amount === undefined || income === undefined || income === 0 ? undefined : amount / income;
    const result = amounts.get("nettoDriftsresultat");
    const fund = amounts.get("disposisjonsfond");
    const corrected = year === "base" ? correctedResult(accounts) : undefined;
    const at = (key: string): string => `Historikk og sammenlikning.${key}@${columns[year]}`;
    return [
      ...given(at("nettoDriftsresultat"), result),
      ...given(at("nettoDriftsresultatAndel"), share(result)),
      ...given(at("korrigert"), corrected),
      ...given(at("korrigertAndel"), share(corrected)),
      ...given(at("disposisjonsfond"), fund),
      ...given(at("disposisjonsfondAndel"), share(fund)),
      ...given(at("nettoLaanegjeldAndel"), share(amounts.get("nettoLaanegjeld"))),
    ];
  });
}

function correctedResult(accounts: AccountsOfTwoYears): Amount | undefined {
  const amounts = figureAmounts(tableOf(accounts.base));
  const result = amounts.get("nettoDriftsresultat");
  const bound = amounts.get("nettoBrukBundneFond");
  const premieavvik = premieavvikOf(accounts);
  if (result === undefined || bound === undefined || premieavvik === undefined) return undefined;
  return result + bound - premieavvik;
}

function premieavvikOf({ before, base }: AccountsOfTwoYears): Amount | undefined {
  return premieavvikEndring({ before: tableOf(before), after: tableOf(base) });
}

function tableOf(rows: readonly (readonly CellContent[])[]): readonly (readonly CellContent[])[] {
  return [kostraHeader, ...rows];
}

function given(cell: string, amount: Amount | undefined, source?: string): AccountsFigure[] {
  return amount === undefined ? [] : [{ cell, amount, ...(source !== undefined && { source }) }];
}

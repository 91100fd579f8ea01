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

/** The rows of two years' KOSTRA tables, below their headers. */
export interface AccountsOfTwoYears {
  readonly before: readonly (readonly CellContent[])[];
  readonly base: readonly (readonly CellContent[])[];
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

/** The figures of one year, with the corrected result where it is known. */
interface YearFigures {
  readonly amounts: ReadonlyMap<FigureKey, Amount>;
  readonly corrected?: Amount | undefined;
}

/** The single figures of the base year, and those of both years on the sheet of history, by the template's columns. */
export function accountsFigures(
  accounts: AccountsOfTwoYears,
  columns: { readonly before: string; readonly base: string },
): { readonly single: readonly AccountsFigure[]; readonly history: readonly AccountsFigure[] } {
  const before = figureAmounts([kostraHeader, ...accounts.before]);
  const amounts = figureAmounts([kostraHeader, ...accounts.base]);
  // it takes the balance sheets of two years
  const premieavvik = premieavvikEndring({ before, after: amounts });
  const result = amounts.get("nettoDriftsresultat");
  const bound = amounts.get("nettoBrukBundneFond");
  const isWhole = result !== undefined && bound !== undefined && premieavvik !== undefined;
  const corrected = isWhole ? result + bound - premieavvik : undefined;
  return {
    single: [
      ...named.flatMap(({ cell, key }) => figure(cell, amounts.get(key), conceptOf(key))),
      ...figure("PremieavvikBasis", premieavvik, "endringen i kapittel 2.19 og 2.39"),
      ...figure(
        "KorrigertResultatBasis",
        corrected,
        "netto driftsresultat korrigert for bundne fond og endringen i kapittel 2.19 og 2.39",
      ),
    ],
    history: [...historyOf({ amounts: before }, columns.before), ...historyOf({ amounts, corrected }, columns.base)],
  };
}

function historyOf({ amounts, corrected }: YearFigures, column: string): AccountsFigure[] {
  const income = amounts.get("driftsinntekter");
  const share = (amount: Amount | undefined): number | undefined =>
    amount === undefined || income === undefined || income === 0 ? undefined : amount / income;
  const result = amounts.get("nettoDriftsresultat");
  const fund = amounts.get("disposisjonsfond");
  const at = (key: string): string => `Historikk og sammenlikning.${key}@${column}`;
  return [
    ...figure(at("nettoDriftsresultat"), result),
    ...figure(at("nettoDriftsresultatAndel"), share(result)),
    ...figure(at("korrigert"), corrected),
    ...figure(at("korrigertAndel"), share(corrected)),
    ...figure(at("disposisjonsfond"), fund),
    ...figure(at("disposisjonsfondAndel"), share(fund)),
    ...figure(at("nettoLaanegjeldAndel"), share(amounts.get("nettoLaanegjeld"))),
  ];
}

function conceptOf(wanted: FigureKey): string {
  return kostraFigures.find(({ key }) => key === wanted)?.concept ?? "";
}

function figure(cell: string, amount: Amount | undefined, source?: string): AccountsFigure[] {
  return amount === undefined ? [] : [{ cell, amount, ...(source !== undefined && { source }) }];
}

import { satser, type Satsnavn } from "../../engine/inntekt/satser";
import { callsIn } from "../formula/calls";
import { ownFunction } from "../formula/ownFunctions";
import type { Token } from "../formula/tokens";
import type { Found } from "./finding";
import { placeOf, type FormulaCell, type WorkbookSnapshot } from "./workbookSnapshot";

interface Asked {
  readonly cell: FormulaCell;
  readonly rate: Satsnavn;
  readonly year: number;
}

/** Rates for which the workbook never asks for the newest value we know, and typed rates that equal an older one. */
export function outdatedRates(workbook: WorkbookSnapshot): Found[] {
  return [...askedTooEarly(workbook), ...typedOldValues(workbook)];
}

function askedTooEarly(workbook: WorkbookSnapshot): Found[] {
  const latest = new Map<Satsnavn, Asked>();
  for (const asked of workbook.formulas.flatMap((cell) => ratesAskedIn(workbook, cell))) {
    if (asked.year > (latest.get(asked.rate)?.year ?? -Infinity)) latest.set(asked.rate, asked);
  }
  return [...latest.values()].flatMap(({ cell, rate, year }) => {
    const { values } = satser[rate];
    const then = values.findLast(({ from }) => from <= year);
    return then === undefined ? [] : outdated(cell, rate, { value: then.value, year });
  });
}

function typedOldValues(workbook: WorkbookSnapshot): Found[] {
  return workbook.data.sheets.flatMap(({ sheet }) => {
    const rectangle = workbook.usedOn(sheet);
    if (rectangle === undefined) return [];
    return workbook.cellsIn({ sheet, rectangle }).flatMap((cell): Found[] => {
      if (typeof cell.value !== "number" || cell.formula !== undefined) return [];
      const [label = ""] = workbook.textsIn(sheet, cell.row);
      const rate = rateNames.find((name) => label.toUpperCase().includes(name));
      if (rate === undefined) return [];
      const { values, latest } = satser[rate];
      const year = workbook.yearAbove(cell) ?? Infinity;
      const inForce = values.findLast(({ from }) => from <= year)?.value ?? latest;
      if (inForce === cell.value) return [];
      const then = values.findLast(({ value }) => value === cell.value);
      return then === undefined ? [] : outdated(cell, rate, { value: then.value, year: then.from });
    });
  });
}

const rateNames = Object.keys(satser) as Satsnavn[];

function outdated(
  cell: Pick<FormulaCell, "sheet" | "row" | "column">,
  rate: Satsnavn,
  { value, year }: { value: number; year: number },
): Found[] {
  const newest = satser[rate].values.at(-1);
  if (newest === undefined || year >= newest.from) return [];
  const { from, source } = newest;
  return [{ ...placeOf(cell), kind: "outdatedRate", rate, value, year, newest: { from, value: newest.value, source } }];
}

/** The rates that a cell asks for by SATS, with the newest year it asks about. */
function ratesAskedIn(workbook: WorkbookSnapshot, cell: FormulaCell): Asked[] {
  return callsIn(cell.tokens).flatMap((call): Asked[] => {
    if (ownFunction(call.name)?.name !== "SATS") return [];
    const [names = [], years = []] = call.arguments.map((argument) => valuesOf(workbook, cell, argument));
    const rate = rateNames.find((name) => name === String(names[0]).trim().toUpperCase());
    const asked = years.filter((year): year is number => typeof year === "number");
    return rate === undefined || asked.length === 0 ? [] : [{ cell, rate, year: Math.max(...asked) }];
  });
}

/** What an argument holds when it is a typed value or a range; nothing when it is calculated in the formula. */
function valuesOf(workbook: WorkbookSnapshot, cell: FormulaCell, [token, ...more]: readonly Token[]): unknown[] {
  if (token === undefined || more.length > 0) return [];
  if (token.kind === "number") return [Number(token.text)];
  if (token.kind === "string") return [token.text.slice(1, -1)];
  const range = workbook.rangeOf(token, cell.sheet);
  return range === undefined ? [] : workbook.cellsIn(range).map(({ value }) => value);
}

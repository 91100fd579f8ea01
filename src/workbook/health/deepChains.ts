import { nestingOf } from "../formula/calls";
import { callsOwnFunction, ownFunction } from "../formula/ownFunctions";
import type { Found, Place } from "./finding";
import { placeOf, type FormulaCell, type WorkbookSnapshot } from "./workbookSnapshot";

/** Each call of ours is answered after the ones before it; beyond this many the workbook becomes slow. */
const deepest = 3;

/** Calls of ours that wait for each other. */
export interface Chain {
  readonly depth: number;
  /** The cells of ours it goes through, this one first. */
  readonly cells: readonly Place[];
}

const nothing: Chain = { depth: 0, cells: [] };

/** Cells of ours at the end of more than three calls of ours, nested ones and those in cells before counted. */
export function deepChains(workbook: WorkbookSnapshot): Found[] {
  const chains = chainsIn(workbook);
  return workbook.formulas.flatMap((cell): Found[] => {
    const { depth, cells } = chains.get(cell) ?? nothing;
    const isOwn = callsOwnFunction(cell.formula);
    return depth > deepest && isOwn ? [{ ...placeOf(cell), kind: "deepChain", depth, chain: cells }] : [];
  });
}

/** The longest chain behind each formula; without recursion, for a column of sums may be thousands of cells deep. */
export function chainsIn(workbook: WorkbookSnapshot): ReadonlyMap<FormulaCell, Chain> {
  const chains = new Map<FormulaCell, Chain>();
  const before = new Map<FormulaCell, readonly FormulaCell[]>();
  for (const start of workbook.formulas) {
    const stack = [start];
    for (let cell = stack.at(-1); cell !== undefined; cell = stack.at(-1)) {
      const known = before.get(cell);
      if (chains.has(cell)) stack.pop();
      else if (known === undefined) {
        const precedents = precedentsOf(workbook, cell);
        before.set(cell, precedents);
        // one that is on its way already is part of a circle, and is left out
        stack.push(...precedents.filter((one) => !before.has(one)));
      } else {
        stack.pop();
        chains.set(cell, chainThrough(cell, known, chains));
      }
    }
  }
  return chains;
}

function chainThrough(
  cell: FormulaCell,
  precedents: readonly FormulaCell[],
  chains: ReadonlyMap<FormulaCell, Chain>,
): Chain {
  const longest = precedents
    .map((one) => chains.get(one) ?? nothing)
    .reduce((best, chain) => (chain.depth > best.depth ? chain : best), nothing);
  const own = nestingOf(cell.tokens, (name) => ownFunction(name) !== undefined);
  if (own === 0) return longest;
  return { depth: own + longest.depth, cells: [placeOf(cell), ...longest.cells] };
}

function precedentsOf(workbook: WorkbookSnapshot, cell: FormulaCell): FormulaCell[] {
  const found = new Set<FormulaCell>();
  for (const token of cell.tokens) {
    const range = workbook.rangeOf(token, cell.sheet);
    if (range === undefined) continue;
    for (const one of workbook.cellsIn(range)) {
      const formula = workbook.formulaBehind(one);
      if (formula !== undefined) found.add(formula);
    }
  }
  return [...found];
}

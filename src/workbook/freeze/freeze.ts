import { constantOf, type CellContent } from "../cellContent";
import { cellAddress, rectangleOf } from "../formula/rectangle";
import { chainsIn } from "../health/deepChains";
import { WorkbookSnapshot, type WorkbookData } from "../health/workbookSnapshot";
import { batchesOf } from "../inBatches";
import { carryOut } from "../journal/carryOut";
import type { CellChange } from "../journal/deedRecord";
import type { DeedWatch } from "../journal/turnPages";
import type { UsedCells } from "../readUsedCells";
import { readWorkbook } from "../readWorkbook";
import { newPart } from "../storedParts";
import { frozenKind, type FrozenRange } from "./frozenPart";
import type { OwnFormula } from "./ownFormulas";
import { layoutOf } from "./sheetLayout";

/** What was frozen, and the formulas that were left since they show no answer yet. */
export interface Freezing {
  readonly formulas: number;
  readonly cells: number;
  readonly left: readonly { readonly sheet: string; readonly address: string; readonly value: string }[];
}

/** These say that a cell has not been calculated, or could not fill its range: no answer to keep. */
const noAnswer = new Set([
  "#BUSY!",
  "#GETTING_DATA",
  "#NAME?",
  "#SPILL!",
  "#CALC!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
]);

const charactersPerPart = 300_000;

/** Frys: writes values over every formula of ours, and keeps the formulas in the workbook so that `thaw` can put them back. */
export async function freeze(time: string, watch?: DeedWatch): Promise<Freezing> {
  const { data, own: formulas } = await Excel.run(readWorkbook);
  const scenario = await Excel.run(activeScenario);
  const all = deepestFirst(data, formulas).map((own) => ({ own, values: valuesIn(own.used, own.address) }));
  const ready = all.filter(({ values }) => unanswered(values) === undefined);
  const ranges = ready.map(({ own, values }) => frozenRange(own, values));
  const left = all.flatMap(({ own, values }) => {
    const value = unanswered(values);
    return value === undefined ? [] : [{ sheet: own.used.sheet, address: own.cell, value }];
  });
  if (ranges.length > 0) {
    const layouts = data.sheets.map((used) => ({ sheetId: used.sheetId, sheet: used.sheet, layout: layoutOf(used) }));
    const parts = batchesOf(ranges, (range) => JSON.stringify(range).length, charactersPerPart);
    const addsParts = await Promise.all(
      parts.map((part) => newPart(frozenKind, { time, scenario, ranges: part, sheets: layouts })),
    );
    await carryOut({ deed: "freeze", changes: ranges.map(freezingChange), addsParts }, watch);
  }
  return { formulas: ranges.length, cells: ranges.reduce((sum, { values }) => sum + values.flat().length, 0), left };
}

async function activeScenario(context: Excel.RequestContext): Promise<string | undefined> {
  const active = context.workbook.names.getItemOrNullObject("AktivtScenario");
  await context.sync();
  if (active.isNullObject) return undefined;
  const cell = active.getRange().load("values");
  await context.sync();
  return String(cell.values[0]?.[0]).trim();
}

/** What waits for other calls of ours comes before them, so that no write makes a formula that still stands calculate again. */
function deepestFirst(data: WorkbookData, formulas: readonly OwnFormula[]): OwnFormula[] {
  const chains = chainsIn(new WorkbookSnapshot(data));
  const depths = new Map(
    [...chains].map(([cell, { depth }]) => [keyOf(cell.sheet, cellAddress(cell.row, cell.column)), depth]),
  );
  const depthOf = ({ used, cell }: OwnFormula): number => depths.get(keyOf(used.sheet, cell)) ?? 0;
  return [...formulas].sort((a, b) => depthOf(b) - depthOf(a));
}

function keyOf(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}

function frozenRange({ used, address, formula }: OwnFormula, values: readonly (readonly unknown[])[]): FrozenRange {
  return {
    sheetId: used.sheetId,
    sheet: used.sheet,
    address,
    formula,
    values: values.map((row) => row.map(constantOf)),
  };
}

function freezingChange({ sheetId, sheet, address, formula, values }: FrozenRange): CellChange {
  return { sheetId, sheet, address, before: formulaFilling(formula, values), after: values };
}

/** What to type so that a formula fills a range by itself: the formula in its corner, nothing in its way. */
export function formulaFilling(formula: string, values: readonly (readonly unknown[])[]): CellContent[][] {
  return values.map((row, r) => row.map((_, c) => (r === 0 && c === 0 ? formula : "")));
}

function valuesIn(used: UsedCells, address: string): unknown[][] {
  const { row, column, rows, columns } = rectangleOf(address) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => used.values[row - used.row + r]?.[column - used.column + c]),
  );
}

function unanswered(values: readonly (readonly unknown[])[]): string | undefined {
  return values.flat().find((value): value is string => typeof value === "string" && noAnswer.has(value));
}

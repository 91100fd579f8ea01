import { isFormula } from "../cellContent";
import { callsOwnFunction } from "../formula/ownFunctions";
import { cellAddress, localAddress } from "../formula/rectangle";
import { batchesOf, inBatches } from "../inBatches";
import type { UsedCells } from "../readUsedCells";

/** A cell whose formula calls one of our functions, with the range that its values fill. */
export interface OwnFormula {
  readonly used: UsedCells;
  readonly cell: string;
  readonly address: string;
  readonly formula: string;
}

const cellsPerRequest = 200;

/** Finds every formula in the workbook that calls one of our functions, and how far each spills. */
export async function findOwnFormulas(
  context: Excel.RequestContext,
  sheets: readonly UsedCells[],
): Promise<OwnFormula[]> {
  const found: OwnFormula[] = [];
  await inBatches(
    batchesOf(sheets.flatMap(formulasOn), () => 1, cellsPerRequest),
    async (formulas) => {
      const asked = formulas.map(({ used, cell, formula }) => {
        const range = context.workbook.worksheets.getItem(used.sheetId).getRange(cell);
        return {
          own: { used, cell, formula },
          spill: range.getSpillingToRangeOrNullObject().load("address"),
          parent: range.getSpillParentOrNullObject().load("address"),
        };
      });
      await context.sync();
      for (const { own, spill, parent } of asked) {
        // a cell that another one fills may show that one's formula
        if (!parent.isNullObject && localAddress(parent.address) !== own.cell) continue;
        found.push({ ...own, address: spill.isNullObject ? own.cell : localAddress(spill.address) });
      }
    },
  );
  return found;
}

function formulasOn(used: UsedCells): Omit<OwnFormula, "address">[] {
  return used.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      isFormula(formula) && formula !== used.values[r]?.[c] && callsOwnFunction(formula)
        ? [{ used, cell: cellAddress(used.row + r, used.column + c), formula }]
        : [],
    ),
  );
}

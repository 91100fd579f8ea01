import { isFormula } from "../cellContent";
import { ownFunction } from "../formula/ownFunctions";
import { tokensOf } from "../formula/tokens";
import { batchesOf, inBatches } from "../inBatches";
import type { Place } from "./finding";
import { stuckValues } from "./formulaChecks";

const cellsPerRequest = 200;

/** Types formulas that are stuck in again, so that Excel looks our functions up anew; tells how many it did. */
export async function repairFormulas(places: readonly Place[]): Promise<number> {
  return Excel.run(async (context) => {
    let repaired = 0;
    await inBatches(
      batchesOf(places, () => 1, cellsPerRequest),
      async (batch) => {
        const cells = batch.map(({ sheet, address }) =>
          context.workbook.worksheets.getItem(sheet).getRange(address).load("values,formulas"),
        );
        await context.sync();
        for (const cell of cells) {
          const [[value] = []] = cell.values as unknown[][];
          const [[formula] = []] = cell.formulas as unknown[][];
          if (!stuckValues.has(value) || !isFormula(formula)) continue;
          cell.formulas = [[withOwnNames(formula)]];
          repaired += 1;
        }
        await context.sync();
      },
    );
    return repaired;
  });
}

/** Without the add-in Excel may have kept a call of ours under a name of its own. */
function withOwnNames(formula: string): string {
  return tokensOf(formula)
    .map(({ kind, text }) => (kind === "function" ? (ownFunction(text)?.name ?? text) : text))
    .join("");
}

import { isCellError, type FunctionOutcome } from "./functionValues";

/** The sentences that came with errors, kept by the formula's cell and the place in its spill. */
export class ErrorSentences {
  private readonly byFormula = new Map<string, ReadonlyMap<string, string>>();

  /** Takes the sentences of one outcome, in place of those the cell had. */
  take(sheetId: string, row: number, column: number, outcome: FunctionOutcome): void {
    const sentences = new Map<string, string>();
    const rows = Array.isArray(outcome) ? (outcome as readonly (readonly unknown[])[]) : [[outcome]];
    rows.forEach((values, rowOffset) => {
      values.forEach((value, columnOffset) => {
        if (isCellError(value) && value.message !== undefined)
          sentences.set(`${rowOffset},${columnOffset}`, value.message);
      });
    });
    if (sentences.size > 0) this.byFormula.set(key(sheetId, row, column), sentences);
    else this.forget(sheetId, row, column);
  }

  /** Forgets the sentences of a cell that has been written to or is calculated anew. */
  forget(sheetId: string, row: number, column: number): void {
    this.byFormula.delete(key(sheetId, row, column));
  }

  /** The sentence at an offset from the formula's cell. */
  find(sheetId: string, row: number, column: number, rowOffset: number, columnOffset: number): string | undefined {
    return this.byFormula.get(key(sheetId, row, column))?.get(`${rowOffset},${columnOffset}`);
  }
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}

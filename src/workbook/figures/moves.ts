import type { CellContent } from "../cellContent";
import { addressOf } from "../formula/rectangle";
import type { CellChange } from "../journal/deedRecord";
import type { OpenTemplateSheet } from "./templateSheets";

/** One cell that changes. */
export interface Move {
  readonly row: number;
  readonly column: number;
  readonly after: CellContent;
}

/** Joins moves that stand beside each other in a row, and leaves out what stays as it is. */
export function changesOf({ sheet, sheetId, content }: OpenTemplateSheet, moves: readonly Move[]): CellChange[] {
  const real = moves
    .filter(({ row, column, after }) => content(row, column) !== after)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Move[][] = [];
  for (const move of real) {
    const last = runs.at(-1)?.at(-1);
    if (last?.row === move.row && last.column === move.column - 1) runs.at(-1)?.push(move);
    else runs.push([move]);
  }
  return runs.flatMap((run): CellChange[] => {
    const [first] = run;
    if (first === undefined) return [];
    const { row, column } = first;
    return [
      {
        sheet,
        sheetId,
        address: addressOf({ row, column, rows: 1, columns: run.length }),
        before: [run.map((move) => content(move.row, move.column))],
        after: [run.map(({ after }) => after)],
      },
    ];
  });
}

import type { Cell } from "../../engine/definition/cell";
import { cellValue } from "../cellValue";
import { isFormula } from "../cellContent";
import { cellAddress } from "../formula/rectangle";
import type { CellPlace } from "../showCell";

/** The cell that the user has selected, with the formula that fills it. */
export interface SelectedCell {
  readonly place: CellPlace;
  readonly value: Cell | null;
  readonly code: string | undefined;
  readonly isCalculating: boolean;
  /** In en-US, and as the user's Excel writes it; undefined when nothing calculates the cell. */
  readonly formula: string | undefined;
  readonly formulaLocal: string | undefined;
  /** The cell that holds the formula, when it is another one. */
  readonly filledFrom: CellPlace | undefined;
  /** How much the formula fills, and which of those cells this is, in reading order. */
  readonly spill: { readonly rows: number; readonly columns: number; readonly index: number };
}

/** Reads the selected cell, and the one whose formula fills it. */
export async function readSelectedCell(): Promise<SelectedCell> {
  return Excel.run(async (context) => {
    const asked = "formulas,formulasLocal,values,rowIndex,columnIndex,worksheet/name";
    const cell = context.workbook.getActiveCell().load(`${asked},valueTypes`);
    const parent = cell.getSpillParentOrNullObject().load(asked);
    await context.sync();
    const isFilled =
      !parent.isNullObject && (parent.rowIndex !== cell.rowIndex || parent.columnIndex !== cell.columnIndex);
    const holder = isFilled ? parent : cell;
    const spill = holder.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
    await context.sync();

    const raw: unknown = cell.values[0]?.[0];
    const type = cell.valueTypes[0]?.[0];
    const content: unknown = holder.formulas[0]?.[0];
    // a text that only looks like a formula is given as itself both times
    const hasFormula = isFormula(content) && content !== holder.values[0]?.[0];
    const columns = spill.isNullObject ? 1 : spill.columnCount;
    const { kind } = cellValue(raw);
    return {
      place: placeOf(cell),
      value: type === Excel.RangeValueType.empty || raw === "" ? null : (raw as Cell),
      code: type === Excel.RangeValueType.error || kind === "error" ? String(raw) : undefined,
      isCalculating: kind === "calculating",
      formula: hasFormula ? content : undefined,
      formulaLocal: hasFormula ? String(holder.formulasLocal[0]?.[0]) : undefined,
      filledFrom: isFilled ? placeOf(holder) : undefined,
      spill: {
        rows: spill.isNullObject ? 1 : spill.rowCount,
        columns,
        index: (cell.rowIndex - holder.rowIndex) * columns + cell.columnIndex - holder.columnIndex,
      },
    };
  });
}

function placeOf({ worksheet, rowIndex, columnIndex }: Excel.Range): CellPlace {
  return { sheet: worksheet.name, address: cellAddress(rowIndex, columnIndex) };
}

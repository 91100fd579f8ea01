import { FormulaDataModel, type ICellData } from "./univer";
import type { Engine } from "./engine";

type CellValues = Parameters<FormulaDataModel["updateFormulaData"]>[2];

type Formulas = Record<number, Record<number, { f: string } | null>>;

/**
 * Univer walks through the whole workbook at every write, for the sake of formulas that cells share by an id, which only
 * filling with the mouse makes. Until there is one, a write concerns the written cells alone.
 */
export function skipSharedFormulas(engine: Engine): void {
  const model = engine.injector.get(FormulaDataModel);
  const walk = model.updateFormulaData.bind(model);
  let hasShared = false;
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    const before = engine.worksheet(sheetId).getCellMatrix();
    const formulas = plainFormulas(cellValue, (row, column) => before.getValue(row, column)?.f != null);
    hasShared ||= formulas === undefined;
    return hasShared || formulas === undefined ? walk(unitId, sheetId, cellValue) : formulas;
  };
}

/** The formulas among written cells, null where one stood before, or undefined when some are shared. */
function plainFormulas(
  cellValue: CellValues,
  isFormula: (row: number, column: number) => boolean,
): Formulas | undefined {
  const formulas: Formulas = {};
  for (const [row, cells] of Object.entries(cellValue as Record<string, Record<string, ICellData | null> | null>)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell?.si != null && cell.si !== "") return undefined;
      const [r, c] = [Number(row), Number(column)];
      if (cell?.f?.startsWith("=") === true) (formulas[r] ??= {})[c] = { f: cell.f };
      else if (isFormula(r, c)) (formulas[r] ??= {})[c] = null;
    }
  }
  return formulas;
}

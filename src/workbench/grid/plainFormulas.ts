import { FormulaDataModel, type ICellData } from "./univer";
import type { Engine } from "./engine";

type CellValues = Parameters<FormulaDataModel["updateFormulaData"]>[2];

/**
 * Univer walks through the whole workbook at every write, for the sake of formulas that cells share by an id, which only
 * filling with the mouse makes. Until there is one, a write concerns the written cells alone.
 */
export function skipSharedFormulas(engine: Engine): void {
  const model = engine.injector.get(FormulaDataModel);
  const walk = model.updateFormulaData.bind(model);
  let hasShared = false;
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    const formulas = plainFormulas(cellValue);
    hasShared ||= formulas === undefined;
    return hasShared || formulas === undefined ? walk(unitId, sheetId, cellValue) : formulas;
  };
}

/** The formulas among written cells, or undefined when some are shared. */
function plainFormulas(cellValue: CellValues): ReturnType<FormulaDataModel["updateFormulaData"]> | undefined {
  const formulas: Record<number, Record<number, { f: string }>> = {};
  for (const [row, cells] of Object.entries(cellValue as Record<string, Record<string, ICellData | null> | null>)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell?.si != null && cell.si !== "") return undefined;
      if (cell?.f?.startsWith("=") === true) (formulas[Number(row)] ??= {})[Number(column)] = { f: cell.f };
    }
  }
  return formulas;
}

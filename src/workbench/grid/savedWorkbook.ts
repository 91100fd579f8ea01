import { FormulaDataModel, type IWorkbookData } from "./univer";
import type { Engine } from "./engine";
import { sheetId } from "./sheets";

type Matrices = ReturnType<FormulaDataModel["getArrayFormulaRange"]>[string];
type CellMatrices = ReturnType<FormulaDataModel["getArrayFormulaCellData"]>[string];

/** A workbook as a file would hold it: all that Univer keeps, and what formulas have spilled, which it does not. */
export interface SavedWorkbook {
  readonly data: IWorkbookData;
  readonly spills: { readonly ranges: Matrices; readonly cells: CellMatrices };
}

let workbooks = 0;

/**
 * The data that a grid starts with. Each workbook gets an id of its own, since Univer caches parsed formulas by that id
 * for the whole process, with the services of the grid they were parsed in.
 */
export function startingData(saved: SavedWorkbook | undefined, firstSheetName: string): Partial<IWorkbookData> {
  workbooks += 1;
  const id = `workbook${workbooks}`;
  if (saved !== undefined) return { ...structuredClone(saved.data), id };
  const first = sheetId(1);
  const sheet = { id: first, name: firstSheetName, rowCount: 200, columnCount: 40 };
  return { id, name: "Arbeidsbok", sheetOrder: [first], sheets: { [first]: sheet } };
}

/** Everything in the open workbook; formulas that have no answer yet are kept without. */
export function saveWorkbook({ book, injector }: Engine): SavedWorkbook {
  const id = book.getId();
  const model = injector.get(FormulaDataModel);
  return structuredClone({
    data: book.save(),
    spills: { ranges: model.getArrayFormulaRange()[id], cells: model.getArrayFormulaCellData()[id] },
  });
}

/** Puts what formulas had spilled back into a workbook that has just been opened. */
export function reopenSpills({ book, injector }: Engine, { spills }: SavedWorkbook): void {
  const id = book.getId();
  const model = injector.get(FormulaDataModel);
  model.setArrayFormulaRange({ ...model.getArrayFormulaRange(), [id]: structuredClone(spills.ranges) });
  model.setArrayFormulaCellData({ ...model.getArrayFormulaCellData(), [id]: structuredClone(spills.cells) });
}

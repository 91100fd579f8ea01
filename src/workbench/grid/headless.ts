import {
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverDataValidationPlugin,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverInstanceType,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
  UniverSheetsTablePlugin,
} from "./univer";
import { attachGrid, type Grid } from "./grid";
import { sheetId } from "./sheets";

let workbooks = 0;

/**
 * The workbook that a new grid starts with: one empty sheet. Each gets an id of its own, since Univer caches parsed
 * formulas by that id for the whole process, with the services of the grid they were parsed in.
 */
export function emptyWorkbook(firstSheetName: string) {
  workbooks += 1;
  const id = sheetId(1);
  const sheet = { id, name: firstSheetName, rowCount: 200, columnCount: 40 };
  return { id: `workbook${workbooks}`, name: "Arbeidsbok", sheetOrder: [id], sheets: { [id]: sheet } };
}

/** A grid without a screen, for Node. */
export function createHeadlessGrid(firstSheetName = "Sheet1"): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  // The plugins start with the first workbook, so nothing can be registered before it exists.
  const workbook = emptyWorkbook(firstSheetName);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
  // Undo works on what has the focus; without a screen nothing else gives it.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(workbook.id);
  return attachGrid(univer);
}

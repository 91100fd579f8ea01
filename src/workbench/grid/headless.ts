import {
  CalculationMode,
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
  type IWorkbookData,
  type Workbook,
} from "./univer";
import { attachGrid, type Grid } from "./grid";
import { startingData, type SavedWorkbook } from "./savedWorkbook";

/** A grid without a screen, for Node: with a saved workbook, else an empty one. */
export function createHeadlessGrid(saved?: SavedWorkbook): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  // The plugins start with the first workbook, so nothing can be registered before it exists.
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    startingData(saved, "Sheet1"),
  );
  // Undo works on what has the focus; without a screen nothing else gives it.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(workbook.getUnitId());
  return attachGrid(univer, saved);
}

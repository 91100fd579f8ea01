/**
 * The one door to Univer's engine: tests map this file to a single esbuild bundle, since Univer's own builds do not load in jest.
 * The facades are imported for their side effects: each adds its methods to FUniver's classes.
 */
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-table/facade";

export {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  CommandType,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  HorizontalAlign,
  ICommandService,
  InterceptorEffectEnum,
  IUndoRedoService,
  IUniverInstanceService,
  Injector,
  LocaleType,
  LogLevel,
  extractPureTextFromCell,
  mergeWorksheetSnapshotWithDefault,
  numfmt,
  RedoCommand,
  UndoCommand,
  Univer,
  UniverInstanceType,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type ICellData,
  type IDataValidationRule,
  type IRange,
  type IStyleData,
  type IUnitRange,
  type IWorkbookData,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
export { FUniver } from "@univerjs/core/facade";
export { UniverDataValidationPlugin } from "@univerjs/data-validation";
export { UniverDocsPlugin } from "@univerjs/docs";
export {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  FormulaExecuteStageType,
  FormulaExecutedStateType,
  FunctionType,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  FormulaDependencyGenerator,
  IFunctionService,
  LexerTreeBuilder,
  OtherFormulaBizType,
  RegisterOtherFormulaService,
  NumberValueObject,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  UniverFormulaEnginePlugin,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
export {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertDefinedNameCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveDefinedNameCommand,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetDefinedNameCommand,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderCommand,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
  SheetsSelectionsService,
  UniverSheetsPlugin,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
export {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  UniverSheetsDataValidationPlugin,
} from "@univerjs/sheets-data-validation";
export { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
export { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
export { SetSheetTableCommand, TableManager, UniverSheetsTablePlugin } from "@univerjs/sheets-table";

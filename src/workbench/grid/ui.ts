import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import "@univerjs/sheets-formula-ui/facade";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import "@univerjs/sheets-ui/facade";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/ui/facade";
import {
  FUniver,
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
import { bokmaal } from "./uiLocale";
import { CommitLexer, EditorLexer } from "./uiLexer";
import { speakNorwegian } from "./uiEntry";

/** Univer has no Norwegian; its English slot carries our bokmål. */
const nb = LocaleType.EN_US;

export function createUiGrid(container: HTMLElement) {
  const univer = new Univer({
    locale: nb,
    locales: { [nb]: bokmaal },
    logLevel: LogLevel.WARN,
  });
  const injector = univer.__getInjector();
  injector.add([CommitLexer]);
  injector.add([EditorLexer]);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: "simple" });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { name: "Arbeidsbok" });
  speakNorwegian(injector);
  return FUniver.newAPI(univer);
}

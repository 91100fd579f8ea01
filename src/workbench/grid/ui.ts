import "@univerjs/docs-ui/facade";
import "@univerjs/sheets-formula-ui/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/ui/facade";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { IEditorBridgeService, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import { attachGrid, type Grid } from "./grid";
import { emptyWorkbook } from "./headless";
import { speakNorwegian } from "./uiEntry";
import { CommitLexer, EditorLexer } from "./uiLexer";
import { bokmaal } from "./uiLocale";
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

/** Where something is on the page, in CSS pixels from its top left corner. */
export interface PageRectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A grid that somebody sees and types into. */
export interface UiGrid extends Grid {
  /** Where the active cell is drawn. */
  activeCellRectangle(): PageRectangle | undefined;
  onScrolled(listener: () => void): void;
  setDark(dark: boolean): void;
}

/** Univer has no Norwegian; its English slot carries our bokmål. */
const nb = LocaleType.EN_US;

/** A grid in the element, with formula bar, toolbar, sheet tabs and menus in bokmål. */
export function createUiGrid(container: HTMLElement, { dark }: { dark: boolean }): UiGrid {
  const univer = new Univer({ locale: nb, locales: { [nb]: bokmaal }, logLevel: LogLevel.ERROR, darkMode: dark });
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
  // The plugins start with the first workbook, so nothing can be registered before it exists.
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook("Ark1"));
  speakNorwegian(injector);
  const api = FUniver.newAPI(univer);
  return {
    ...attachGrid(univer),
    activeCellRectangle() {
      const cell = injector.get(IEditorBridgeService).getLatestEditCellState();
      if (cell == null) return undefined;
      const { position, canvasOffset } = cell;
      return {
        left: canvasOffset.left + position.startX,
        top: canvasOffset.top + position.startY,
        right: canvasOffset.left + position.endX,
        bottom: canvasOffset.top + position.endY,
      };
    },
    onScrolled(listener) {
      api.addEvent(api.Event.Scroll, listener);
    },
    setDark(isDark) {
      api.toggleDarkMode(isDark);
    },
  };
}

import "@univerjs/docs-ui/facade";
import "@univerjs/sheets-formula-ui/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/ui/facade";
import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { SetCurrencyCommand } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { SetTextRotationCommand, SetVerticalTextAlignCommand } from "@univerjs/sheets";
import {
  AddRangeProtectionFromToolbarCommand,
  SheetSkeletonManagerService,
  SetRangeFontDecreaseCommand,
  SetRangeFontIncreaseCommand,
  SetRangeStrickThroughCommand,
  UniverSheetsUIPlugin,
} from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import { attachGrid, type Grid } from "./grid";
import { startingData, type SavedWorkbook } from "./savedWorkbook";
import { explainErrors } from "./uiAlerts";
import { commitOnEnter } from "./uiCommit";
import { speakNorwegian } from "./uiEntry";
import { CommitLexer, EditorLexer } from "./uiLexer";
import { bokmaal } from "./uiLocale";
import { sheetSurface, type SheetSurface } from "./uiPanes";
import { refuseLocked } from "./uiProtection";
import {
  CalculationMode,
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
  type IWorkbookData,
  type Workbook,
} from "./univer";

/** Where something is on the page, in CSS pixels from its top left corner. */
interface PageRectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A grid that somebody sees and types into. */
export interface UiGrid extends Grid {
  /** Resolves when the grid stands where it will stand, with its toolbars, and takes what is typed. */
  readonly drawn: Promise<void>;
  /** Where a cell of the active sheet is drawn. */
  cellRectangle(row: number, column: number): PageRectangle | undefined;
  /** What is drawn in a cell of the active sheet. */
  shownText(row: number, column: number): string;
  onScrolled(listener: () => void): void;
  /** The surface that charts are laid over. */
  readonly surface: SheetSurface;
  setDark(dark: boolean): void;
}

/** Univer has no Norwegian; its English slot carries our bokmål. */
const nb = LocaleType.EN_US;

/** Tools that would push the number formats out of a laptop's toolbar. */
const rarelyUsed = Object.fromEntries(
  [
    SetRangeFontIncreaseCommand,
    SetRangeFontDecreaseCommand,
    SetRangeStrickThroughCommand,
    SetVerticalTextAlignCommand,
    SetTextRotationCommand,
    AddRangeProtectionFromToolbarCommand,
    SetCurrencyCommand,
  ].map(({ id }) => [id, { hidden: true }]),
);

/** A grid in the element, with formula bar, toolbar, sheet tabs and menus in bokmål; with a saved workbook, else an empty one. */
export function createUiGrid(
  container: HTMLElement,
  { dark, saved }: { readonly dark: boolean; readonly saved: SavedWorkbook | undefined },
): UiGrid {
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
  univer.registerPlugin(UniverSheetsUIPlugin, { menu: rarelyUsed });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin, { menu: rarelyUsed });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  // The plugins start with the first workbook, so nothing can be registered before it exists.
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    startingData(saved, "Ark1"),
  );
  speakNorwegian(injector);
  commitOnEnter(injector, workbook);
  const api = FUniver.newAPI(univer);
  const grid = attachGrid(univer, saved);
  explainErrors(injector, grid);
  refuseLocked(injector, api, grid);
  grid.conditionalFormats.onChanged(
    oncePerPicture(() => {
      const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
      render?.with(SheetSkeletonManagerService).reCalculate();
      render?.mainComponent?.makeDirty();
    }),
  );
  return {
    ...grid,
    drawn: injector.get(LifecycleService).onStage(LifecycleStages.Rendered).then(settled),
    cellRectangle(row, column) {
      const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
      const cell = render?.with(SheetSkeletonManagerService).getCurrentSkeleton()?.getCellWithCoordByIndex(row, column);
      if (render == null || cell === undefined) return undefined;
      const canvas = render.engine.getCanvasElement().getBoundingClientRect();
      const { scaleX, scaleY } = render.scene.getAncestorScale();
      const viewport = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
      const scrolled = viewport === undefined ? { x: 0, y: 0 } : render.scene.getViewportScrollXY(viewport);
      return {
        left: canvas.left + (cell.startX - scrolled.x) * scaleX,
        top: canvas.top + (cell.startY - scrolled.y) * scaleY,
        right: canvas.left + (cell.endX - scrolled.x) * scaleX,
        bottom: canvas.top + (cell.endY - scrolled.y) * scaleY,
      };
    },
    shownText(row, column) {
      return String(workbook.getActiveSheet().getCell(row, column)?.v ?? "");
    },
    onScrolled(listener) {
      api.addEvent(api.Event.Scroll, listener);
    },
    surface: sheetSurface(injector, workbook),
    setDark(isDark) {
      api.toggleDarkMode(isDark);
    },
  };
}

/** Resolves when the page has drawn what it was about to draw. */
async function settled(): Promise<void> {
  for (let picture = 0; picture < 2; picture += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

/** Does a deed once before the next picture on the screen, however often it is asked for. */
function oncePerPicture(deed: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      deed();
    });
  };
}

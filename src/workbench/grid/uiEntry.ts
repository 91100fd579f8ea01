import {
  isDefaultFormat,
  isTextFormat,
  InterceptorEffectEnum,
  LocaleType,
  type ICellDataForSheetInterceptor,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  InterceptCellContentPriority,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { localeCurrencySymbolMap, SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { cellFromInput } from "./cellInput";
import { fromLocalFormula, toLocalFormula } from "./localFormula";
import { toNorwegianNumber } from "./uiNumber";
import { CellValueType, HorizontalAlign, type ICellData, type Workbook } from "./univer";

type EditInterceptor = ReturnType<
  SheetInterceptorService["writeCellInterceptor"]["getInterceptPoints"]
>["BEFORE_CELL_EDIT"];

type EditedCell = Nullable<ICellDataForSheetInterceptor>;

/** Ahead of all of Univer's own. */
const first = 1000;

/** Makes the grid show and take formulas and numbers in Norwegian notation; the model keeps the invariant one. */
export function speakNorwegian(injector: Injector): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("nb");
  localeCurrencySymbolMap.set(LocaleType.EN_US, "kr ");
  const interceptors = injector.get(SheetInterceptorService);
  const digitWidth = measureDigit();
  const { writeCellInterceptor } = interceptors;
  const opening: EditInterceptor = {
    priority: first,
    // Univer's interceptors are a chain that some of them end, so ours lets the others finish and then has the last word.
    handler: (cell, location) =>
      asEdited(
        writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT, (one) => one !== opening)(cell, location),
        location.origin,
        isDefaultFormat(patternOf(cell, location.workbook)),
      ),
  };
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, opening);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, context, next) => {
      const typed = asTyped(cell, patternOf(cell, context.workbook));
      return typed ?? next(cell);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT - 1,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { workbook, worksheet, col }, next) => {
      if (cell?.v == null) return next(cell);
      if (cell.t === CellValueType.BOOLEAN) {
        const centred = { ...cell.interceptorStyle, ht: HorizontalAlign.CENTER };
        return next({ ...cell, v: cell.v ? "SANN" : "USANN", t: CellValueType.STRING, interceptorStyle: centred });
      }
      if (cell.t !== CellValueType.NUMBER) return next(cell);
      if (typeof cell.v === "string" && !isDefaultFormat(patternOf(cell, workbook))) {
        return next({ ...cell, v: cell.v.replace(/^-(?=\d)/, "−") });
      }
      const room = Math.floor((worksheet.getColumnWidth(col) - 4) / digitWidth);
      return next({ ...cell, v: toNorwegianNumber(Number(cell.v), room) });
    },
  });
}

/** The width of a digit in the grid's standard font, in pixels; machines without Arial draw another one. */
function measureDigit(): number {
  const drawing = new OffscreenCanvas(1, 1).getContext("2d");
  if (drawing === null) return 8;
  drawing.font = "11pt Arial";
  return drawing.measureText("0").width;
}

/** What stands in the editor when a cell is opened. */
function asEdited(cell: EditedCell, stored: Nullable<ICellData>, isGeneral: boolean): EditedCell {
  if (cell == null) return cell;
  if (typeof cell.f === "string" && cell.f !== "") return { ...cell, f: toLocalFormula(cell.f) };
  if (cell.t !== CellValueType.NUMBER || cell.v == null) return cell;
  // What the General format shows is rounded to the column; what is edited is the number itself.
  const value = isGeneral && typeof stored?.v === "number" ? Number(stored.v.toPrecision(15)) : cell.v;
  return { ...cell, v: String(value).replace(".", ",").replace("−", "-") };
}

/** What the cell becomes by what stood in the editor; undefined where Univer's own reading is right. */
function asTyped(cell: EditedCell, pattern: string | undefined): EditedCell {
  if (cell == null || cell.t === CellValueType.FORCE_STRING || isTextFormat(pattern)) return undefined;
  if (typeof cell.f === "string" && cell.f !== "") return { ...cell, f: fromLocalFormula(cell.f) };
  if (typeof cell.v !== "string") return undefined;
  const typed = cellFromInput(cell.v, "nb");
  if (typed === undefined || typed.t === CellValueType.STRING || typed.v == null) return undefined;
  const format = isDefaultFormat(pattern) && typed.s != null ? { s: typed.s } : {};
  return { ...cell, v: typed.v, t: typed.t, ...format };
}

function patternOf(cell: EditedCell, workbook: Workbook): string | undefined {
  return workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
}

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
import { CellValueType, type Workbook } from "./univer";

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
  const { writeCellInterceptor } = interceptors;
  const opening: EditInterceptor = {
    priority: first,
    // Univer's interceptors are a chain that some of them end, so ours lets the others finish and then has the last word.
    handler: (cell, location) =>
      asEdited(
        writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT, (one) => one !== opening)(cell, location),
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
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook }, next) => {
      if (cell?.t !== CellValueType.NUMBER || cell.v == null) return next(cell);
      const shown = typeof cell.v === "string" ? withRealMinus(cell.v) : undefined;
      if (shown !== undefined) return next({ ...cell, v: shown });
      if (!isDefaultFormat(patternOf(cell, workbook))) return next(cell);
      return next({ ...cell, v: toNorwegianNumber(Number(cell.v)) });
    },
  });
}

/** A number as the General format writes it in Norwegian: decimal comma, a real minus, at most ten digits. */
export function toNorwegianNumber(value: number): string {
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e11 || size < 1e-9) ? value.toExponential(5) : String(Number(value.toPrecision(10)));
  return text.replace(".", ",").replaceAll("-", "−").replace("e", "E");
}

function withRealMinus(text: string): string {
  return text.replace(/^-(?=\d)/, "−");
}

/** What stands in the editor when a cell is opened. */
function asEdited(cell: EditedCell): EditedCell {
  if (cell == null) return cell;
  if (typeof cell.f === "string" && cell.f !== "") return { ...cell, f: toLocalFormula(cell.f) };
  if (cell.t !== CellValueType.NUMBER || cell.v == null) return cell;
  return { ...cell, v: String(cell.v).replace(".", ",").replace("−", "-") };
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

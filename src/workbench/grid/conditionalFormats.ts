import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  InterceptorEffectEnum,
  LexerTreeBuilder,
  OtherFormulaBizType,
  RegisterOtherFormulaService,
  SheetInterceptorService,
  type IStyleData,
} from "./univer";
import type { Area } from "./address";
import { univerRange, type Engine } from "./engine";
import { Kept } from "./kept";
import { onMoved } from "./moves";

/** A look that cells take on while a formula about them is true. */
export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  /** What Excel calls the kind of rule. */
  readonly type: string;
  /** The rule as the add-in wrote it. */
  readonly rule: unknown;
  /** The rule as a formula about the area's top left cell; empty while there is none. */
  readonly formula: string;
  readonly style: IStyleData;
  readonly stopIfTrue: boolean;
}

/** Conditional formats; Univer's open packages have none, so its engine only calculates their rules. */
export class ConditionalFormats {
  private readonly kept: Kept<readonly ConditionalFormat[]>;
  private readonly formulas: RegisterOtherFormulaService;
  private readonly lexer = new LexerTreeBuilder();
  /** The engine's number for each format's formula. */
  private readonly registered = new Map<string, string>();
  private readonly listeners: (() => void)[] = [];
  private nextNumber = 1;

  constructor(private readonly engine: Engine) {
    this.kept = new Kept<readonly ConditionalFormat[]>(engine, "conditionalFormats", []);
    this.formulas = engine.injector.get(RegisterOtherFormulaService);
    engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: InterceptCellContentPriority.DATA_VALIDATION - 1,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const style = this.style(subUnitId, row, col);
        return next(
          style === undefined ? cell : { ...cell, interceptorStyle: { ...cell?.interceptorStyle, ...style } },
        );
      },
    });
    for (const format of this.kept.get()) this.register(format);
    this.formulas.formulaResult$.subscribe(() => {
      this.tell();
    });
    onMoved(engine, (follow) => {
      for (const format of this.kept.get()) {
        const area = follow(format.area);
        if (area === undefined) this.remove(format.id);
        else if (area !== format.area) this.change(format.id, { area, formula: this.moved(format, area) });
      }
    });
  }

  /** The formats that touch an area, the one that counts most first. */
  list(area: Area): ConditionalFormat[] {
    return this.kept.get().filter((format) => format.area.sheetId === area.sheetId && overlap(format.area, area));
  }

  /** One format by its id. */
  find(id: string): ConditionalFormat | undefined {
    return this.kept.get().find((format) => format.id === id);
  }

  /** Adds a format, which counts before the older ones. */
  add(format: Omit<ConditionalFormat, "id">): ConditionalFormat {
    const added = { ...format, id: this.freeId() };
    this.save([added, ...this.kept.get()]);
    this.register(added);
    return added;
  }

  /** Changes a format. */
  change(id: string, change: Partial<ConditionalFormat>): void {
    this.save(this.kept.get().map((format) => (format.id === id ? { ...format, ...change } : format)));
    const changed = this.find(id);
    if (changed !== undefined && (change.formula !== undefined || change.area !== undefined)) this.register(changed);
  }

  /** Takes a format away. */
  remove(id: string): void {
    const format = this.find(id);
    this.save(this.kept.get().filter((one) => one.id !== id));
    if (format !== undefined) this.unregister(format);
  }

  /** The look that a cell takes on from its formats. */
  style(sheetId: string, row: number, column: number): IStyleData | undefined {
    let style: IStyleData | undefined;
    for (const format of this.list({ sheetId, row, column, rowCount: 1, columnCount: 1 })) {
      if (!this.holds(format, row, column)) continue;
      style = { ...format.style, ...style };
      if (format.stopIfTrue) break;
    }
    return style;
  }

  /** Calls back when a cell may have come to look otherwise. */
  onChanged(listener: () => void): void {
    this.listeners.push(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private save(formats: readonly ConditionalFormat[]): void {
    this.kept.set(formats);
    this.tell();
  }

  private freeId(): string {
    for (;;) {
      const id = `{00000000-0000-0000-0000-${String(this.nextNumber++).padStart(12, "0")}}`;
      if (this.find(id) === undefined) return id;
    }
  }

  private holds({ id, area }: ConditionalFormat, row: number, column: number): boolean {
    const number = this.registered.get(id);
    if (number === undefined) return false;
    const found = this.formulas.getFormulaValueSync(this.engine.workbook.getUnitId(), area.sheetId, number);
    const answer = found?.result?.[row - area.row]?.[column - area.column]?.[0]?.[0];
    return answer?.v === true || Number(answer?.v) > 0;
  }

  private register(format: ConditionalFormat): void {
    this.unregister(format);
    if (format.formula === "") return;
    const area = this.engine.clamp(format.area);
    const unitId = this.engine.workbook.getUnitId();
    const kind = OtherFormulaBizType.CONDITIONAL_FORMATTING;
    const number = this.formulas.registerFormulaWithRange(unitId, area.sheetId, format.formula, [univerRange(area)], {}, kind, format.id); // prettier-ignore
    this.registered.set(format.id, number);
  }

  private unregister({ id, area }: ConditionalFormat): void {
    const number = this.registered.get(id);
    if (number !== undefined) this.formulas.deleteFormula(this.engine.workbook.getUnitId(), area.sheetId, [number]);
    this.registered.delete(id);
  }

  /** The formula about the top left cell where that cell has come to lie. */
  private moved({ formula, area }: ConditionalFormat, to: Area): string {
    if (formula === "") return formula;
    return this.lexer.moveFormulaRefOffset(formula, to.column - area.column, to.row - area.row);
  }
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

import {
  BaseFunction,
  BooleanNumber,
  CommandType,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  FunctionType,
  IActiveDirtyManagerService,
  ICommandService,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  type BaseValueObject,
  type FunctionVariantType,
  type Injector,
  type ISetRangeValuesMutationParams,
  type IUnitRange,
} from "./univer";
import { ErrorSentences } from "./errorSentences";
import type { FunctionMetadata, FunctionsMetadata } from "./functionsMetadata";
import { engineValue, errorValue, excelArguments, type BlankRules, type FunctionOutcome } from "./functionValues";

/** What a cell shows until its custom function has answered. */
export const BUSY = "#BUSY!";

/** One call of a custom function, made for one cell. */
export interface FunctionCall {
  readonly id: number;
  readonly functionId: string;
  readonly arguments: readonly unknown[];
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Runs calls somewhere else and answers later, through CustomFunctions.answer. */
export type FunctionRunner = (calls: readonly FunctionCall[]) => void;

interface Call extends FunctionCall {
  readonly metadata: FunctionMetadata;
  sent: boolean;
  outcome?: { readonly value: FunctionOutcome };
}

/** The calls that the latest evaluation of one formula cell needs. */
interface CellCalls {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  evaluation: string;
  /** The run in which the latest answer came; a record from an earlier run that nobody asked for again is stale. */
  answeredIn: number;
  current: Map<string, Call>;
  previous: Map<string, Call>;
}

const DIRTY_COMMAND = "workbench.operation.custom-functions-answered";

/**
 * Custom functions in the engine: evaluation never waits. An unanswered call shows #BUSY!, all calls of one calculation
 * go out together when it ends, and an answer makes only its own cells (and so their dependents) calculate again.
 */
export class CustomFunctions {
  /** How many times each function was really called, by id. */
  readonly invocations = new Map<string, number>();
  private readonly cells = new Map<string, CellCalls>();
  private readonly waiting = new Map<number, { readonly cell: CellCalls; readonly key: string }>();
  private readonly sentences = new ErrorSentences();
  private readonly commands: ICommandService;
  private runner: FunctionRunner = () => undefined;
  private nextId = 1;
  private run = 0;
  private phase = 0;
  private idle: (() => void)[] = [];

  constructor(
    private readonly injector: Injector,
    private readonly blanks: BlankRules = { scalarBlank: null },
  ) {
    ERROR_TYPE_SET.add(BUSY as unknown as ErrorType);
    this.commands = injector.get(ICommandService);
    this.commands.registerCommand({ id: DIRTY_COMMAND, type: CommandType.OPERATION, handler: () => true });
    injector.get(IActiveDirtyManagerService).register(DIRTY_COMMAND, {
      commandId: DIRTY_COMMAND,
      getDirtyData: (command) => ({ dirtyRanges: (command.params as { dirtyRanges: IUnitRange[] }).dirtyRanges }),
    });
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.startRun();
      if (command.id === SetFormulaCalculationNotificationMutation.id)
        this.followRun(command.params as CalculationNotice);
      if (command.id === SetRangeValuesMutation.id && options?.fromFormula !== true) {
        this.forgetSentences(command.params as ISetRangeValuesMutationParams);
      }
    });
  }

  /** Registers every function of functions.json under its name; calls go to the runner. */
  register({ functions }: FunctionsMetadata, runner: FunctionRunner): void {
    this.runner = runner;
    const service = this.injector.get(IFunctionService);
    for (const metadata of functions) {
      service.registerExecutors(new ForeignFunction(metadata, this.blanks, this));
      service.registerDescriptions({
        functionName: metadata.name,
        functionType: FunctionType.User,
        description: metadata.description ?? "",
        abstract: metadata.description ?? "",
        functionParameter: metadata.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? "",
          example: "",
          require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        })),
      });
    }
    // A formula parsed before its function was known stays #NAME? in the parser's cache.
    service.deleteFormulaAstCacheKey(...functions.map(({ name }) => name));
  }

  /** Takes answers to calls; an answer that no cell waits for any more is dropped. */
  answer(answers: readonly { readonly id: number; readonly outcome: FunctionOutcome }[]): void {
    const dirtyRanges: IUnitRange[] = [];
    for (const { id, outcome } of answers) {
      const waiting = this.waiting.get(id);
      if (waiting === undefined) continue;
      this.waiting.delete(id);
      const { cell, key } = waiting;
      const call = cell.current.get(key) ?? cell.previous.get(key);
      if (call?.id !== id) continue;
      call.outcome = { value: allowedShape(call.metadata, outcome) };
      cell.answeredIn = this.run;
      const { unitId, sheetId, row, column } = cell;
      dirtyRanges.push({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      });
    }
    if (dirtyRanges.length > 0) void this.commands.executeCommand(DIRTY_COMMAND, { dirtyRanges });
    this.releaseIdle();
  }

  /** The sentence that came with the error at an offset from a formula's cell, if a function gave one. */
  errorMessage(
    sheetId: string,
    row: number,
    column: number,
    rowOffset: number,
    columnOffset: number,
  ): string | undefined {
    return this.sentences.find(sheetId, row, column, rowOffset, columnOffset);
  }

  /** Resolves when no call is unanswered; calculation may still be due. */
  async answered(): Promise<void> {
    while (this.waiting.size > 0) await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  /** How many calls are unanswered. */
  get unanswered(): number {
    return this.waiting.size;
  }

  /** Called by the engine for one function in one cell. */
  evaluate(metadata: FunctionMetadata, at: CellAddress, args: readonly unknown[]): BaseValueObject {
    const cell = this.cellCalls(at);
    const key = `${metadata.id}(${JSON.stringify(args)})`;
    const call = cell.current.get(key) ?? cell.previous.get(key) ?? this.newCall(metadata, at, args);
    cell.current.set(key, call);
    cell.previous.delete(key);
    if (call.outcome === undefined) return errorValue(BUSY);
    this.sentences.take(at.sheetId, at.row, at.column, call.outcome.value);
    return engineValue(call.outcome.value);
  }

  private newCall(metadata: FunctionMetadata, at: CellAddress, args: readonly unknown[]): Call {
    const { sheetId, row, column } = at;
    return { id: this.nextId++, functionId: metadata.id, arguments: args, sheetId, row, column, metadata, sent: false };
  }

  /** One evaluation of a formula may ask several times; the next evaluation starts over, keeping what it asks for again. */
  private cellCalls(at: CellAddress): CellCalls {
    const key = cellKey(at.sheetId, at.row, at.column);
    const evaluation = `${this.run}.${this.phase}`;
    let cell = this.cells.get(key);
    if (cell === undefined) {
      cell = { ...at, evaluation, answeredIn: -1, current: new Map(), previous: new Map() };
      this.cells.set(key, cell);
    } else if (cell.evaluation !== evaluation) {
      cell.evaluation = evaluation;
      cell.previous = cell.current;
      cell.current = new Map();
      this.sentences.forget(at.sheetId, at.row, at.column);
    }
    return cell;
  }

  private startRun(): void {
    this.run += 1;
    this.phase = 0;
  }

  private followRun({ stageInfo, functionsExecutedState }: CalculationNotice): void {
    // The engine evaluates dependents of a spill a second time in the same run.
    if (stageInfo?.stage === FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA) this.phase = 1;
    // A stopped run has not evaluated everything; Univer starts it again at once, with the newer changes.
    if (functionsExecutedState === undefined || functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION)
      return;
    const due: Call[] = [];
    for (const [key, cell] of this.cells) {
      cell.previous.clear();
      const unanswered = [...cell.current.values()].filter((call) => call.outcome === undefined);
      for (const call of unanswered) {
        if (call.sent) continue;
        call.sent = true;
        due.push(call);
        this.waiting.set(call.id, { cell, key: `${call.functionId}(${JSON.stringify(call.arguments)})` });
      }
      if (unanswered.length === 0 && cell.answeredIn < this.run) this.cells.delete(key);
    }
    if (due.length === 0) return;
    for (const { functionId } of due) this.invocations.set(functionId, (this.invocations.get(functionId) ?? 0) + 1);
    this.runner(due);
  }

  private forgetSentences({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    for (const [row, columns] of Object.entries((cellValue ?? {}) as Record<string, object | null>)) {
      for (const column of Object.keys(columns ?? {})) this.sentences.forget(subUnitId, Number(row), Number(column));
    }
  }

  private releaseIdle(): void {
    if (this.waiting.size > 0) return;
    const released = this.idle;
    this.idle = [];
    for (const resolve of released) resolve();
  }
}

interface CellAddress {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface CalculationNotice {
  readonly stageInfo?: { readonly stage: FormulaExecuteStageType };
  readonly functionsExecutedState?: FormulaExecutedStateType;
}

/** The engine's view of one custom function; it must never throw, for that wedges the whole calculation queue. */
class ForeignFunction extends BaseFunction {
  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly blanks: BlankRules,
    private readonly owner: CustomFunctions,
  ) {
    super(metadata.name.toUpperCase());
    this.needsReferenceObject = true;
    this.minParams = -1;
    this.maxParams = -1;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      const args = excelArguments(this.metadata, variants, this.blanks);
      if (!Array.isArray(args)) return args;
      const at = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      return this.owner.evaluate(this.metadata, at, args);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** A function that declares a scalar may not answer with a matrix. */
function allowedShape({ result }: FunctionMetadata, outcome: FunctionOutcome): FunctionOutcome {
  return Array.isArray(outcome) && result?.dimensionality !== "matrix" ? { error: ErrorType.VALUE } : outcome;
}

function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}

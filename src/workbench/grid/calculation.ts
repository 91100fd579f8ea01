import {
  CommandType,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  type IUnitRange,
} from "./univer";
import type { Area } from "./address";
import { univerRange, type Engine } from "./engine";

/** A calculation that takes longer than this has hung; saying so beats a test that never ends. */
const HUNG_AFTER_MS = 60_000;

const READERS_DUE = "workbench.operation.readers-due";

/** Knows whether the engine owes a calculation, and can ask for one. */
export class Calculation {
  private due = false;
  private running = false;
  private waiting: (() => void)[] = [];
  private readonly appliedListeners: (() => void)[] = [];

  constructor(private readonly engine: Engine) {
    const dirty = engine.injector.get(IActiveDirtyManagerService);
    engine.commands.registerCommand({ id: READERS_DUE, type: CommandType.OPERATION, handler: () => true });
    dirty.register(READERS_DUE, {
      commandId: READERS_DUE,
      getDirtyData: ({ params }) => ({ dirtyRanges: (params as { dirtyRanges: IUnitRange[] }).dirtyRanges }),
    });
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.due = false;
        this.running = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.follow((command.params as { functionsExecutedState?: FormulaExecutedStateType }).functionsExecutedState);
      } else if (dirty.get(command.id) !== undefined && !isOnlyLook(command, options)) {
        this.due = true;
      }
    });
  }

  /** True while a calculation is due or running. */
  get isPending(): boolean {
    return this.due || this.running;
  }

  /** Resolves when every formula has been calculated with what it has; unanswered custom functions count as calculated. */
  async settled(): Promise<void> {
    while (this.isPending) {
      await new Promise<void>((resolve, reject) => {
        const hung = setTimeout(() => {
          reject(new Error("Univer did not finish its calculation"));
        }, HUNG_AFTER_MS);
        this.waiting.push(() => {
          clearTimeout(hung);
          resolve();
        });
      });
    }
  }

  /** Calculates every formula again. */
  recalculate(): void {
    this.engine.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      {
        forceCalculation: true,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  }

  /** Calculates again, with whatever else is due, the formulas that read any of these areas. */
  recalculateReadersOf(areas: readonly Area[]): void {
    const unitId = this.engine.workbook.getUnitId();
    const dirtyRanges = areas.map((area) => ({ unitId, sheetId: area.sheetId, range: univerRange(area) }));
    void this.engine.commands.executeCommand(READERS_DUE, { dirtyRanges });
  }

  /** Calls back after each finished calculation. */
  onCalculated(listener: () => void): void {
    this.appliedListeners.push(listener);
  }

  private follow(state: FormulaExecutedStateType | undefined): void {
    // A stopped run is started again at once by Univer, with the newer changes.
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    for (const listener of this.appliedListeners) listener();
    if (this.isPending) return;
    const released = this.waiting;
    this.waiting = [];
    for (const resolve of released) resolve();
  }
}

/** Univer itself does not calculate after these, though they are written as cell values. */
function isOnlyLook(command: { id: string; params?: object }, options: { onlyLocal?: boolean } | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  return options?.onlyLocal === true || (command.params as { trigger?: string }).trigger === SetStyleCommand.id;
}

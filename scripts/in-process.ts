import type { CustomFunctions, FunctionRunner } from "../src/workbench/grid/customFunctions";
import type { CellError, FunctionOutcome } from "../src/workbench/grid/functionValues";

/** A cell error that a function throws, standing in for CustomFunctions.Error. */
export class ThrownError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Functions by id, as an add-in associates them. */
export type Implementations = Record<string, (...args: never[]) => FunctionOutcome | Promise<FunctionOutcome>>;

/** Runs custom functions in this process, answering each call when its function has. */
export function inProcess(functions: CustomFunctions, implementations: Implementations): FunctionRunner {
  return (calls) => {
    for (const call of calls) {
      void Promise.resolve()
        .then(() => implementations[call.functionId]?.(...(call.arguments as never[])) ?? null)
        .catch((thrown: unknown): CellError =>
          thrown instanceof ThrownError ? { error: thrown.code, message: thrown.message } : { error: "#VALUE!" },
        )
        .then((outcome) => {
          functions.answer([{ id: call.id, outcome }]);
        });
    }
  };
}

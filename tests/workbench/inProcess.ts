import type { CustomFunctions, FunctionRunner } from "../../src/workbench/grid/customFunctions";
import type { CellError, FunctionOutcome } from "../../src/workbench/grid/functionValues";
import type { FunctionMetadata } from "../../src/workbench/grid/functionsMetadata";

/** A cell error that a test function throws, standing in for CustomFunctions.Error. */
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

/** Metadata for a test function; every parameter is `any`. */
export function metadata(
  name: string,
  parameters: readonly ("scalar" | "matrix" | "optional")[],
  result: "scalar" | "matrix",
): FunctionMetadata {
  return {
    id: name,
    name,
    parameters: parameters.map((kind, index) => ({
      name: `p${index}`,
      type: "any",
      dimensionality: kind === "matrix" ? "matrix" : "scalar",
      ...(kind === "optional" && { optional: true }),
    })),
    result: { type: "any", dimensionality: result },
  };
}

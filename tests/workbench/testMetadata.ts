import type { FunctionMetadata } from "../../src/workbench/grid/functionsMetadata";

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

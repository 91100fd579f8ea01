import type { PublishedFunction } from "../engine/definition/define";
import type { Parameter, Shape } from "../engine/definition/parameter";
import type { Result } from "../engine/definition/result";
import type { Language } from "../engine/kernel/text";

/** One parameter as Excel's functions.json has it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: "matrix";
  readonly optional?: true;
}

/** One function as Excel's functions.json has it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: "matrix" };
}

/** The whole functions.json. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

const ONE_CELL: Shape = "one";

function parameterMetadata({ name, help, kind, shape, optional }: Parameter, language: Language): ParameterMetadata {
  return {
    description: help[language],
    name,
    ...(optional && { optional: true }),
    ...(shape !== ONE_CELL && { dimensionality: "matrix" }),
    type: kind.metadataType,
  };
}

/** A function answers with a matrix unless neither its form nor its arguments can spill. */
function spills({ form }: Result, parameters: readonly Parameter[]): boolean {
  return form !== "value" || parameters.some(({ shape }) => shape === "each");
}

/** Excel's functions.json for one language: the names and the help addresses are the same in all of them. */
export function functionsMetadata(
  functions: readonly PublishedFunction[],
  language: Language,
  host: string,
): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    functions: functions.map(({ name, summary, parameters, returns }) => ({
      description: summary[language],
      helpUrl: `${host}/hjelp/${name}.html`,
      id: name,
      name,
      parameters: Object.values(parameters).map((parameter) => parameterMetadata(parameter, language)),
      result: spills(returns, Object.values(parameters)) ? { dimensionality: "matrix" } : {},
    })),
  };
}

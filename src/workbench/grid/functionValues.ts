import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "./univer";
import type { FunctionMetadata, ParameterMetadata } from "./functionsMetadata";

/** What one cell can hold, on its way to or from a custom function. */
export type CellScalar = number | string | boolean | null;

/** An error value with the sentence that explains it. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** What a custom function answered: a value, a matrix of values, or an error. */
export type FunctionOutcome = CellScalar | CellError | readonly (readonly (CellScalar | CellError)[])[];

/** What an omitted argument and a blank cell become; Excel on the web sends null for both, Excel on the desktop 0 for a blank. */
export interface BlankRules {
  readonly scalarBlank: null | 0;
}

/** Thrown inside argument conversion to let an error value pass through instead of the call. */
class ErrorArgument extends Error {
  constructor(readonly value: BaseValueObject) {
    super(String(value.getValue()));
  }
}

/** An error value of the engine by what it shows; Excel has some, such as #BUSY!, that the engine does not list. */
export function errorValue(shown: string): ErrorValueObject {
  return ErrorValueObject.create(shown as unknown as ErrorType);
}

/** True for an error value, as opposed to a scalar or a matrix. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Turns the engine's arguments into what Excel would send, or into the error that Excel would show without calling. */
export function excelArguments(
  metadata: FunctionMetadata,
  variants: readonly FunctionVariantType[],
  blanks: BlankRules,
): unknown[] | BaseValueObject {
  const { parameters } = metadata;
  const repeating = parameters.at(-1)?.repeating === true;
  const fixed = repeating ? parameters.length - 1 : parameters.length;
  if (variants.length > fixed && !repeating) return ErrorValueObject.create(ErrorType.VALUE);
  try {
    const converted = parameters.slice(0, fixed).map((parameter, index) => {
      const variant = variants[index];
      if (variant === undefined && parameter.optional !== true)
        throw new ErrorArgument(ErrorValueObject.create(ErrorType.VALUE));
      return argument(parameter, variant, blanks);
    });
    const rest = parameters[fixed];
    if (!repeating || rest === undefined) return converted;
    return [...converted, variants.slice(fixed).map((variant) => argument(rest, variant, blanks))];
  } catch (thrown) {
    if (thrown instanceof ErrorArgument) return thrown.value;
    throw thrown;
  }
}

function argument(parameter: ParameterMetadata, variant: FunctionVariantType | undefined, blanks: BlankRules): unknown {
  const matrix = parameter.dimensionality === "matrix";
  if (variant === undefined) return null;
  if (variant.isReferenceObject())
    return fromArray(parameter, (variant as BaseReferenceObject).toArrayValueObject(), matrix, blanks);
  const value = variant as BaseValueObject;
  if (value.isArray()) return fromArray(parameter, value, matrix, blanks);
  // The parser makes `F(1,,2)` a null value; a blank cell always comes as a reference.
  if (value.isNull()) return null;
  const single = typed(parameter, scalar(value));
  return matrix ? [[single]] : single;
}

function fromArray(parameter: ParameterMetadata, array: BaseValueObject, matrix: boolean, blanks: BlankRules): unknown {
  const rows = array.getArrayValue();
  if (matrix)
    return rows.map((row) => row.map((cell) => typed(parameter, cell == null || cell.isNull() ? 0 : scalar(cell))));
  const [row = [], ...more] = rows;
  if (row.length !== 1 || more.length > 0) throw new ErrorArgument(ErrorValueObject.create(ErrorType.VALUE));
  const cell = row[0];
  if (cell == null || cell.isNull())
    return parameter.type === undefined || parameter.type === "any" ? blanks.scalarBlank : typed(parameter, 0);
  return typed(parameter, scalar(cell));
}

function scalar(value: BaseValueObject): CellScalar {
  if (value.isError()) throw new ErrorArgument(value);
  return value.getValue();
}

/** Excel converts an argument to the declared type before the call and shows #VALUE! when it cannot. */
function typed(parameter: ParameterMetadata, value: CellScalar): CellScalar {
  switch (parameter.type) {
    case "number": {
      const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
      if (!Number.isFinite(number)) throw new ErrorArgument(ErrorValueObject.create(ErrorType.VALUE));
      return number;
    }
    case "string":
      return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
    case "boolean": {
      if (typeof value === "boolean") return value;
      if (typeof value === "number") return value !== 0;
      throw new ErrorArgument(ErrorValueObject.create(ErrorType.VALUE));
    }
    default:
      return value;
  }
}

/** Turns an outcome into the engine's value object; a matrix spills. */
export function engineValue(outcome: FunctionOutcome): BaseValueObject {
  if (!Array.isArray(outcome)) return engineScalar(outcome as CellScalar | CellError);
  const rows = outcome as readonly (readonly (CellScalar | CellError)[])[];
  const columnCount = rows[0]?.length ?? 0;
  if (columnCount === 0 || rows.some((row) => row.length !== columnCount))
    return ErrorValueObject.create(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(engineScalar)),
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function engineScalar(value: CellScalar | CellError): BaseValueObject {
  if (isCellError(value)) return errorValue(value.error);
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
    case "boolean":
      return BooleanValueObject.create(value);
    case "string":
      return StringValueObject.create(value);
    default:
      // Excel shows 0 for null, by design.
      return NumberValueObject.create(0);
  }
}

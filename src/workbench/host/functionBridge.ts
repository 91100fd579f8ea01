import type { FunctionCall } from "../grid/customFunctions";
import type { CellError, CellScalar, FunctionOutcome } from "../grid/functionValues";
import type { FunctionsMetadata } from "../grid/functionsMetadata";
import type { Grid } from "../grid/grid";
import { fullAddress } from "../grid/address";
import type { MessageEntry } from "./eventHub";
import { officeClass, type HostObject } from "./objects";

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;

/** Error codes of a failed call on the wire. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#N/A",
  10: "#N/A",
};

/** Only these two show the sentence that a function gave. */
const WITH_MESSAGE = new Set(["#VALUE!", "#N/A"]);

/** Carries calls of custom functions to the page that implements them, and their answers back to the grid. */
export class FunctionBridge {
  /** The service that the custom functions runtime talks to. */
  readonly service: HostObject;
  private readonly unanswered = new Map<number, FunctionCall>();
  private ready = false;

  constructor(
    private readonly grid: Grid,
    private readonly metadata: FunctionsMetadata,
    private readonly send: (entries: readonly MessageEntry[]) => void,
    private readonly whenReady: () => void,
  ) {
    grid.functions.register(metadata, (calls) => {
      for (const call of calls) this.unanswered.set(call.id, call);
      if (this.ready) this.invoke(calls);
    });
    this.service = officeClass<undefined>("CustomFunctions", {
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions: () => {
          this.start();
        },
        _GetEnabledFeatures: () => FEATURES,
        SetInvocationArrayResults: (_, [results]) => {
          this.answer((results as ArrayResult[]).map(([id, ok, value, errorCode]) => ({ id, ok, value, errorCode })));
        },
        SetInvocationResults: (_, [results]) => {
          const list = results as { id: number; failed: boolean; value: unknown; errorCode?: number }[];
          this.answer(list.map(({ id, failed, value, errorCode }) => ({ id, ok: !failed, value, errorCode })));
        },
      },
    })(undefined);
  }

  /** Whether the page takes calls. */
  get isReady(): boolean {
    return this.ready;
  }

  /** The page has gone or been reloaded: calls wait until it is ready again. */
  stop(): void {
    this.ready = false;
  }

  /** The page is ready: everything unanswered is sent, also what an earlier page never answered. */
  start(): void {
    this.ready = true;
    this.whenReady();
    this.invoke([...this.unanswered.values()]);
  }

  private invoke(calls: readonly FunctionCall[]): void {
    if (calls.length === 0) return;
    this.send(
      calls.map((call): MessageEntry => {
        const options = this.metadata.functions.find(({ id }) => id === call.functionId)?.options ?? {};
        const address = options.requiresAddress === true ? this.addressOf(call) : null;
        const flags = (options.cancelable === true ? 1 : 0) + (options.stream === true ? 2 : 0);
        return [
          FUNCTION_CATEGORY,
          INVOKE,
          "",
          JSON.stringify([call.id, call.functionId, call.arguments, address, flags]),
          0,
          false,
        ];
      }),
    );
  }

  private addressOf({ sheetId, row, column }: FunctionCall): string {
    return fullAddress(this.grid.sheets.find(sheetId)?.name ?? "", { row, column, rowCount: 1, columnCount: 1 });
  }

  private answer(results: readonly { id: number; ok: boolean; value: unknown; errorCode: number | undefined }[]): void {
    for (const { id } of results) this.unanswered.delete(id);
    this.grid.functions.answer(
      results.map(({ id, ok, value, errorCode }) => ({
        id,
        outcome: ok ? outcomeOf(value) : failure(value, errorCode),
      })),
    );
  }
}

type ArrayResult = [id: number, ok: boolean, value: unknown, errorCode?: number];

/** Feature 2 lets the runtime send results every 200 ms instead of every 500; 4 caps the wait after a slow one. */
const FEATURES = [2, 4];

function failure(value: unknown, errorCode: number | undefined): CellError {
  if (value === "NaN" && (errorCode === undefined || errorCode === 0)) return { error: "#NUM!" };
  return cellError(ERRORS[errorCode ?? 0] ?? "#VALUE!", value);
}

function cellError(error: string, message: unknown): CellError {
  return { error, ...(typeof message === "string" && message !== "" && WITH_MESSAGE.has(error) && { message }) };
}

function outcomeOf(value: unknown): FunctionOutcome {
  if (!Array.isArray(value)) return single(value);
  const rows = value as unknown[];
  if (!rows.every(Array.isArray)) return { error: "#VALUE!" };
  return (rows as unknown[][]).map((row) => row.map(single));
}

/** A plain value, or one of the objects that stand for errors and formatted numbers. */
function single(value: unknown): CellScalar | CellError {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  const { type, basicValue, message } = value as { type?: string; basicValue?: unknown; message?: unknown };
  if (type === "FormattedNumber" || type === "Double" || type === "String" || type === "Boolean")
    return single(basicValue);
  return cellError(typeof basicValue === "string" ? basicValue : "#VALUE!", message);
}

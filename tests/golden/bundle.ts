import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

/** The error a custom function hands to Excel. */
export interface CellError {
  readonly code: string;
  readonly message: string;
}

/** What a call answers, as it crosses to Excel. */
export type Answer = { readonly value: unknown } | { readonly error: CellError } | { readonly crash: string };

interface Bundle {
  readonly names: readonly string[];
  call(id: string, args: readonly unknown[]): Answer;
}

/** Excel's side, evaluated in the same empty context so that host and bundle share one realm. */
const HOST = `
  class CellError { constructor(code, message) { this.code = code; this.message = message; } }
  const associated = new Map();
  globalThis.CustomFunctions = {
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (id, fn) => associated.set(id, fn),
  };
  globalThis.names = () => [...associated.keys()];
  globalThis.call = (id, json) => {
    try {
      const value = associated.get(id)(...JSON.parse(json), { functionName: id, address: "Ark1!A1" });
      return JSON.stringify({ value });
    } catch (error) {
      return JSON.stringify(error instanceof CellError ? { error } : { crash: String(error) });
    }
  };`;

/** The built functions bundle, alone in a context that holds the language itself and CustomFunctions, nothing else. */
export function loadBundle(): Bundle {
  const context = vm.createContext({});
  vm.runInContext(HOST, context);
  vm.runInContext(readFileSync(join(__dirname, "../../dist/functions.js"), "utf8"), context);
  const { names, call } = context as unknown as { names: () => string[]; call: (id: string, json: string) => string };
  return {
    names: names(),
    call: (id, args) => JSON.parse(call(id, JSON.stringify(args))) as Answer,
  };
}

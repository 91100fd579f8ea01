import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

const root = join(__dirname, "../..");
const RUNTIME = "node_modules/@microsoft/office-js/dist/custom-functions-runtime.debug.js";

/** [id, ok, value, error code] as the runtime sends it. */
interface InvocationResult {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

const INVOCATION = 1000;
const CUSTOM_FUNCTIONS = 1;

interface Bridge {
  onMessageFromHost?: (json: string) => void;
  sendMessageToHost: (json: string) => void;
}

interface Batch {
  readonly Actions: readonly { Id: number; Name: string; ArgumentInfo?: { Arguments: [unknown[]] } }[];
}

interface Request {
  readonly id: number;
  readonly message: { readonly body: Batch };
}

const asResult = (entry: unknown): InvocationResult =>
  Array.isArray(entry)
    ? { id: entry[0] as number, failed: !(entry[1] as boolean), value: entry[2], errorCode: entry[3] as number }
    : (entry as InvocationResult);

/** Microsoft's own runtime with our bundle loaded, and a host on the other side of its bridge. */
class RuntimeUnderTest {
  readonly #bridge: Bridge = {
    sendMessageToHost: (json) => {
      this.#answer(JSON.parse(json) as Request);
    },
  };
  readonly #waiting = new Map<number, (result: InvocationResult) => void>();
  readonly window: JSDOM["window"];
  #next = 1;

  constructor() {
    const page = `<script src="https://localhost/custom-functions-runtime.debug.js"></script>`;
    this.window = new JSDOM(page, { url: "https://localhost/", runScripts: "outside-only" }).window;
    Object.assign(this.window, { _richApiNativeBridge: this.#bridge });
    this.window.eval(readFileSync(join(root, RUNTIME), "utf8"));
    this.window.eval(readFileSync(join(root, "dist/functions.js"), "utf8"));
  }

  call(functionName: string, ...args: unknown[]): Promise<InvocationResult> {
    const id = this.#next++;
    const entry = [CUSTOM_FUNCTIONS, INVOCATION, "", JSON.stringify([id, functionName, args, null, 0]), 0];
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
    });
  }

  #answer({ id, message }: Request): void {
    const { Actions } = message.body;
    const Results = Actions.map((action) => ({ ActionId: action.Id, Value: action.Name === "" ? {} : null }));
    const response = { id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify({ Results }) } };
    queueMicrotask(() => this.#bridge.onMessageFromHost?.(JSON.stringify(response)));
    for (const { Name, ArgumentInfo } of Actions) {
      if (!/^SetInvocation(Array)?Results$/.test(Name)) continue;
      for (const result of (ArgumentInfo?.Arguments[0] ?? []).map(asResult)) {
        this.#waiting.get(result.id)?.(result);
        this.#waiting.delete(result.id);
      }
    }
  }
}

describe("the bundle in Microsoft's custom-functions runtime", () => {
  const runtime = new RuntimeUnderTest();
  afterAll(() => {
    runtime.window.close();
  });

  it("answers a scalar call", async () => {
    const { failed, value } = await runtime.call("KOB.AVVIK", "RESULTAT", [[-132]], [[4312]], null);
    expect(failed).toBe(false);
    expect(value).toBeCloseTo(-218.24, 9);
  });

  it("answers a path as one row to spill", async () => {
    const { value } = await runtime.call("DISPFOND.PROJ", 447, [[-105, -34, 32, 86]]);
    expect(value).toEqual([[342, 308, 340, 426]]);
  });

  it("gives bad input the code of #VALUE! and our sentence", async () => {
    const { failed, value, errorCode } = await runtime.call("KOB.AVVIK", "GJELD", [["mye"]], [[4312]], null);
    expect(failed).toBe(true);
    expect(errorCode).toBe(7);
    expect(value).toBe("beløp er «mye». Skriv et tall.");
  });

  it("gives a question without an answer the code of #N/A and our sentence", async () => {
    const args = [[[2024, 2025]], [[9, 7.9]], [[100, 100]], null];
    const { failed, value, errorCode } = await runtime.call("DISPFOND.OPPFYLT.FRA", ...args);
    expect(failed).toBe(true);
    expect(errorCode).toBe(1);
    expect(value).toBe("Fondet holder ikke 8 % ut perioden: siste år er andelen 7,9 %.");
  });

  it("takes an omitted optional argument for omitted, though the runtime passes its invocation object in its place", async () => {
    const { value } = await runtime.call("KOB.AVVIK", "FOND", [[447]], [[4312]]);
    expect(Number(value)).toBeCloseTo(102.04, 9);
  });

  it("carries nothing that only the pane needs: cells must not wait for it", () => {
    const bundle = readFileSync(join(root, "dist/functions.js"), "utf8");
    expect(["i18next", "react", "fluent"].filter((name) => bundle.includes(name))).toEqual([]);
  });
});

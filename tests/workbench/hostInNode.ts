import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionsMetadata } from "../../src/workbench/grid/functionsMetadata";
import type { Grid } from "../../src/workbench/grid/grid";
import { createHeadlessGrid } from "../../src/workbench/grid/headless";
import type { SavedWorkbook } from "../../src/workbench/grid/savedWorkbook";
import { ExcelHost } from "../../src/workbench/host/host";
import type { Manifest } from "../../src/workbench/host/manifest";
import type { OfficeApiTable } from "../../src/workbench/host/officeApi";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
  type QueryInfo,
} from "../../src/workbench/host/wire";

/** The table of Office's members, made by the tests' setup. */
export function officeApiTable(): OfficeApiTable {
  return JSON.parse(readFileSync(join(__dirname, "../../build/office-api.json"), "utf8")) as OfficeApiTable;
}

const text = (value: string) => ({ default: value, overrides: {} });

const manifest: Manifest = {
  id: "11111111-1111-1111-1111-111111111111",
  displayName: text("Prøve"),
  requirementSets: { SharedRuntime: "1.1" },
  runtimeUrl: "https://localhost:3000/taskpane.html",
  functionsJsonUrl: "https://localhost:3000/functions.json",
  group: {
    id: "Group",
    label: text("Prøve"),
    controls: [
      {
        id: "PaneButton",
        label: text("Vis"),
        tooltip: { title: text("Vis"), description: text("Viser ruten.") },
        icons: {},
        action: { type: "ShowTaskpane" },
      },
      {
        id: "DeedButton",
        label: text("Gjør"),
        tooltip: { title: text("Gjør"), description: text("Gjør noe.") },
        icons: {},
        action: { type: "ExecuteFunction", functionName: "doIt" },
      },
    ],
  },
};

interface Envelope {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: unknown;
}

interface RichApiAnswer {
  readonly Error: number;
  readonly Data?: [status: number, headers: unknown[], body: string];
}

/** The other side of the wire, as Office.js plays it, driven by a test. */
export class Page {
  readonly events: { name: string; data: unknown }[] = [];
  private readonly answers = new Map<number, (data: unknown) => void>();
  private toHost: (message: string) => void = () => undefined;
  private nextId = 0;
  /** Called for each event the host sends. */
  onEvent: (name: string, data: unknown) => void = () => undefined;

  constructor(host: ExcelHost) {
    host.connect({
      post: (message) => {
        this.receive(JSON.parse(message) as Envelope);
      },
      onMessage: (listener) => {
        this.toHost = listener;
      },
    });
  }

  /** Sends a request and waits for its answer. */
  invoke(name: string, data: unknown, actionType = 0): Promise<unknown> {
    const id = this.nextId++;
    const answer = new Promise((resolve) => this.answers.set(id, resolve));
    const request = {
      _messageType: 0,
      _actionName: name,
      _actionType: actionType,
      _conversationId: "conversation1",
      _correlationId: id,
      _origin: "",
      _data: data,
    };
    this.toHost(JSON.stringify({ ...request, _serializerVersion: 1 }));
    return answer;
  }

  /** Starts listening to an event. */
  listen(name: string): Promise<unknown> {
    return this.invoke(name, {}, 1);
  }

  /** Sends one batch and gives the whole answer of the envelope. */
  async richApi(request: BatchRequest, customData = "IterativeExecutor"): Promise<RichApiAnswer> {
    const ArrayData = [customData, "POST", "ProcessQuery", [], JSON.stringify(request), 0];
    return (await this.invoke("executeMethod", {
      DdaMethod: { ControlId: "addin", Version: 1, DispatchId: 93 },
      ArrayData,
    })) as RichApiAnswer;
  }

  /** Sends one batch and gives Excel's answer to it. */
  async batch(request: BatchRequest): Promise<BatchResponse> {
    const { Data } = await this.richApi(request);
    if (Data === undefined) throw new Error("the host answered with an error of the envelope");
    return JSON.parse(Data[2]) as BatchResponse;
  }

  private receive(message: Envelope): void {
    if (message._responseType === 1) {
      this.events.push({ name: message._actionName, data: message._data });
      this.onEvent(message._actionName, message._data);
      return;
    }
    this.answers.get(message._correlationId)?.(message._data);
    this.answers.delete(message._correlationId);
  }
}

/** Writes batches by hand the way the client library does. */
export class BatchBuilder {
  readonly request: { Actions: Action[]; ObjectPaths: Record<string, ObjectPath> } = {
    Actions: [],
    ObjectPaths: { "1": { Id: 1, ObjectPathType: PathType.Global, Name: "" } },
  };
  private nextId = 2;

  method(parent: number, Name: string, ...args: unknown[]): number {
    return this.path({
      ObjectPathType: PathType.Method,
      Name,
      ParentObjectPathId: parent,
      ArgumentInfo: argumentInfo(args),
    });
  }

  property(parent: number, Name: string): number {
    return this.path({ ObjectPathType: PathType.Property, Name, ParentObjectPathId: parent });
  }

  item(parent: number, key: unknown): number {
    return this.path({
      ObjectPathType: PathType.Indexer,
      Name: "",
      ParentObjectPathId: parent,
      ArgumentInfo: { Arguments: [key] },
    });
  }

  /** A range on the first sheet. */
  range(address: string): number {
    return this.method(this.method(this.property(1, "Worksheets"), "GetFirst"), "GetRange", address);
  }

  set(object: number, Name: string, value: unknown): this {
    return this.action({
      ActionType: ActionType.SetProperty,
      Name,
      ObjectPathId: object,
      ArgumentInfo: argumentInfo([value]),
    });
  }

  call(object: number, Name: string, ...args: unknown[]): this {
    return this.action({ ActionType: ActionType.Method, Name, ObjectPathId: object, ArgumentInfo: argumentInfo(args) });
  }

  load(object: number, ...Select: string[]): this {
    const QueryInfo: QueryInfo = { Select };
    return this.action({ ActionType: ActionType.Query, Name: "", ObjectPathId: object, QueryInfo });
  }

  private action(action: Omit<Action, "Id">): this {
    this.request.Actions.push({ Id: this.nextId++, ...action });
    return this;
  }

  private path(path: Omit<ObjectPath, "Id">): number {
    const Id = this.nextId++;
    this.request.ObjectPaths[String(Id)] = { Id, ...path };
    this.request.Actions.push({ Id: this.nextId++, ActionType: ActionType.Instantiate, Name: "", ObjectPathId: Id });
    return Id;
  }
}

/** Stands for an object path among arguments. */
export class PathArgument {
  constructor(readonly id: number) {}
}

function argumentInfo(args: readonly unknown[]): ArgumentInfo {
  const ids = args.map((arg) => (arg instanceof PathArgument ? arg.id : 0));
  const Arguments = args.map((arg) => (arg instanceof PathArgument ? arg.id : arg));
  return { Arguments, ...(ids.some((id) => id !== 0) && { ReferencedObjectPathIds: ids }) };
}

/** What the last answer of a batch holds; a batch that failed throws. */
export function loaded(response: BatchResponse): Record<string, unknown> {
  if (response.Error !== undefined) {
    throw new Error(`${response.Error.Code} ${response.Error.Location}: ${response.Error.Message}`);
  }
  return response.Results.at(-1)?.Value as Record<string, unknown>;
}

/** What the answers to each load hold, in order. */
export function allLoaded(batch: BatchBuilder, response: BatchResponse): Record<string, unknown>[] {
  loaded(response);
  const queries = batch.request.Actions.filter((action) => action.ActionType === ActionType.Query).map(({ Id }) => Id);
  return queries.map(
    (id) => response.Results.find(({ ActionId }) => ActionId === id)?.Value as Record<string, unknown>,
  );
}

/** A host on a saved workbook, else an empty one, with a page that listens. */
export async function startHost(
  functions: FunctionsMetadata = { functions: [] },
  saved?: SavedWorkbook,
): Promise<{ grid: Grid; host: ExcelHost; page: Page }> {
  const grid = createHeadlessGrid(saved);
  const host = new ExcelHost({ grid, manifest, functions, displayLanguage: "nb-NO", apiTable: officeApiTable() });
  const page = new Page(host);
  await page.invoke("ContextActivationManager_getAppContextAsync", "addin");
  await page.listen("richApiMessage");
  return { grid, host, page };
}

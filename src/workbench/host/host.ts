import type { FunctionsMetadata } from "../grid/functionsMetadata";
import type { Grid } from "../grid/grid";
import { ApiGate } from "./apiGate";
import { allowedSets, appContext } from "./appContext";
import { BatchExecutor } from "./batch";
import { answerTo, frameName, readRequest, RequestType, type EnvelopeRequest, type Transport } from "./envelope";
import { EventHub, type MessageEntry } from "./eventHub";
import { ENVELOPE_ERRORS, Faults, type Fault } from "./faults";
import { FunctionBridge } from "./functionBridge";
import { buttonsOf, textIn, type Manifest } from "./manifest";
import { PageLink } from "./pageLink";
import { createObjectModel } from "./objectModel";
import { officeClass, type HostObject } from "./objects";
import type { OfficeApiTable } from "./officeApi";
import { PathType, type BatchRequest, type BatchResponse } from "./wire";
import { Visibility } from "./visibility";

/** What a host is made of. */
export interface ExcelHostOptions {
  readonly grid: Grid;
  readonly manifest: Manifest;
  readonly functions: FunctionsMetadata;
  /** The language of Excel's user, such as nb-NO. */
  readonly displayLanguage: string;
  readonly apiTable: OfficeApiTable;
}

/** The dispatch ids of Office's common API that this host answers. */
const Dispatch = { settingsSave: 76, settingsLoad: 75, richApi: 93, commandCompleted: 94 } as const;

const COMMAND_INVOKED = "appCommandInvoked";
/** Not an event of the wire: commands before this find nothing associated. */
const ACTIONS_READY = "actionHandlerReady";
const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

/** The client tells through this service that the page has associated what its ribbon buttons do. */
const addinInternalService = officeClass<() => void>("AddinInternalService", {
  methods: {
    NotifyActionHandlerReady(ready) {
      ready();
    },
  },
});

/** An Excel of our own: it speaks the wire protocol of Excel on the web with the real Office.js, and keeps its state in the grid. */
export class ExcelHost {
  /** Faults to inject. */
  readonly faults = new Faults();
  /** Resolves when the add-in's page has started: it takes ribbon commands and calls of custom functions. */
  readonly started: Promise<void>;
  private readonly visibility = new Visibility();
  private readonly gate: ApiGate;
  private readonly executor: BatchExecutor;
  private readonly hub: EventHub;
  private readonly bridge: FunctionBridge;
  private readonly unknownCalls = new Set<string>();
  private readonly commands = new Map<string, (status: number) => void>();
  private readonly link = new PageLink();
  private queue: Promise<unknown> = Promise.resolve();
  private resolveStarted: () => void = () => undefined;
  private nextCommand = 1;

  constructor(private readonly options: ExcelHostOptions) {
    const { grid, manifest, functions, displayLanguage, apiTable } = options;
    const send = (entries: readonly MessageEntry[]) => {
      this.link.send(entries);
    };
    this.gate = new ApiGate(apiTable, allowedSets(manifest.requirementSets));
    this.started = new Promise((resolve) => (this.resolveStarted = resolve));
    this.hub = new EventHub(grid, send);
    this.bridge = new FunctionBridge(grid, functions, send, () => {
      this.pageAdvanced();
    });
    const model = createObjectModel(grid, this.hub, displayLanguage);
    const services: Readonly<Record<string, HostObject>> = {
      ...this.visibility.services(),
      "Microsoft.ExcelServices.CustomFunctions": this.bridge.service,
      "Microsoft.InternalService.AddinInternalService": addinInternalService(() => {
        this.link.register(ACTIONS_READY);
        this.pageAdvanced();
      }),
    };
    this.executor = new BatchExecutor(
      {
        root: () => model.workbook(),
        service: (name) => services[name],
        settle: () => grid.calculation.settled(),
      },
      this.gate,
    );
    this.visibility.onChanged((visible) => {
      this.hub.visibilityChanged(visible);
    });
  }

  /** Every member and call that was asked for and that this host does not implement. */
  get unknownMembers(): readonly string[] {
    return [...this.gate.unknownMembers, ...this.unknownCalls];
  }

  /** How many times each custom function was called, by id. */
  get invocations(): ReadonlyMap<string, number> {
    return this.options.grid.functions.invocations;
  }

  /** Whether the task pane is shown. */
  get isVisible(): boolean {
    return this.visibility.isVisible;
  }

  /** The name that the add-in's iframe must have before its page loads. */
  frameName(origin: string): string {
    return frameName(origin, this.options.displayLanguage);
  }

  /** Starts answering a page; a page that was connected before is forgotten, as when it is reloaded. */
  connect(transport: Transport): void {
    this.forgetPage();
    this.link.attach(transport, (message) => {
      const request = readRequest(message);
      if (request !== undefined) void this.handle(request);
    });
  }

  /** Presses a ribbon button and waits until the add-in says that it is done. */
  async runCommand(controlId: string): Promise<void> {
    const button = buttonsOf(this.options.manifest.group).find(({ id }) => id === controlId);
    if (button === undefined) throw new Error(`the manifest has no button ${controlId}`);
    if (button.action.type === "ShowTaskpane") {
      this.setVisible(true);
      return;
    }
    const { functionName } = button.action;
    await this.link.listening(COMMAND_INVOKED);
    await this.link.listening(ACTIONS_READY);
    const commandId = `command${this.nextCommand++}`;
    const completed = new Promise<number>((resolve) => this.commands.set(commandId, resolve));
    const event = JSON.stringify({ source: { id: controlId } });
    this.link.tell(COMMAND_INVOKED, [commandId, functionName, event]);
    const status = await completed;
    if (status !== 0) throw new Error(`the add-in could not run ${functionName}: ${status}`);
  }

  /** Runs what the add-in has associated with a keyboard shortcut; unlike a ribbon command it never tells when it is done. */
  async runShortcut(action: string): Promise<void> {
    await this.link.listening(ACTIONS_READY);
    this.hub.shortcutPressed(action);
  }

  /** Shows or hides the task pane and tells the page. */
  setVisible(visible: boolean): void {
    this.visibility.set(visible);
  }

  /** Calls back when the pane is shown or hidden, by the user or by Office.addin. */
  onVisibilityChanged(listener: (visible: boolean) => void): void {
    this.visibility.onChanged(listener);
  }

  /** A failure of this host must not leave the page waiting, and must not go unseen. */
  private async handle(request: EnvelopeRequest): Promise<void> {
    try {
      await this.answer(request);
    } catch (thrown) {
      this.unknownCalls.add(
        `failed at ${request._actionName}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
      );
      this.link.post(answerTo(request, { Version: 1, Error: INTERNAL_ERROR }));
    }
  }

  private async answer(request: EnvelopeRequest): Promise<void> {
    const answer = (data: unknown) => {
      this.link.post(answerTo(request, data));
    };
    if (request._actionType === RequestType.registerEvent) {
      answer({ Version: 1, Error: 0 });
      this.link.register(request._actionName);
      this.pageAdvanced();
    } else if (request._actionType === RequestType.unregisterEvent) {
      this.link.unregister(request._actionName);
      answer({ Version: 1, Error: 0 });
    } else if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      this.forgetPage();
      answer(this.context());
    } else if (request._actionName === "ContextActivationManager_notifyHost") answer(null);
    else if (request._actionName === "executeMethod") {
      const data = await this.execute(request._data as ExecuteMethodData);
      if (data !== undefined) answer(data);
    } else {
      this.unknownCalls.add(`common API ${request._actionName}`);
      answer({ Version: 1, Error: NOT_SUPPORTED });
    }
  }

  private async execute(data: ExecuteMethodData): Promise<object | undefined> {
    switch (data.DdaMethod.DispatchId) {
      case Dispatch.richApi:
        return this.richApi(data.ArrayData?.[4] ?? "");
      case Dispatch.commandCompleted:
        this.commands.get(String(data["0"]))?.(Number(data["1"]));
        this.commands.delete(String(data["0"]));
        return { Version: 1, Error: 0 };
      case Dispatch.settingsSave:
      case Dispatch.settingsLoad:
        return { Version: 1, Error: 0, ...this.documentSettings(data) };
      default:
        this.unknownCalls.add(`common API method ${data.DdaMethod.DispatchId}`);
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  }

  /** Batches run one at a time, in the order they came. */
  private richApi(body: string): Promise<object | undefined> {
    const request = JSON.parse(body) as BatchRequest;
    const isAddins = Object.values(request.ObjectPaths ?? {}).some(
      ({ ObjectPathType }) => ObjectPathType === PathType.Global,
    );
    const fault = isAddins
      ? body.length > this.faults.payloadLimit
        ? "RequestPayloadSizeLimitExceeded"
        : this.faults.take()
      : undefined;
    if (fault !== undefined) return Promise.resolve(faultAnswer(fault));
    const done = this.queue.then(async () => {
      const response = JSON.stringify(await this.hub.together(() => this.executor.execute(request)));
      if (response.length > this.faults.payloadLimit) return faultAnswer("ResponsePayloadSizeLimitExceeded");
      return richApiAnswer(response);
    });
    this.queue = done.catch(() => undefined);
    return done;
  }

  private documentSettings(data: ExecuteMethodData): object {
    const { settings } = this.options.grid;
    const key = "Office.context.document.settings";
    const given = data.SerializedSettings;
    if (data.DdaMethod.DispatchId === Dispatch.settingsSave) settings.set(key, given ?? []);
    return { Settings: settings.get(key) ?? [] };
  }

  private context() {
    const { displayLanguage, manifest } = this.options;
    const saved = this.options.grid.settings.get("Office.context.document.settings");
    return appContext({
      displayLanguage,
      sets: allowedSets(manifest.requirementSets),
      addinName: textIn(manifest.displayName, displayLanguage),
      isVisible: this.visibility.isVisible,
      settings: Object.fromEntries((Array.isArray(saved) ? saved : []) as [string, unknown][]),
    });
  }

  private pageAdvanced(): void {
    if (this.bridge.isReady && [COMMAND_INVOKED, ACTIONS_READY].every((event) => this.link.listensTo(event)))
      this.resolveStarted();
  }

  /** A page that asks for its context has just been loaded; nothing that an earlier page listened to counts any more. */
  private forgetPage(): void {
    this.link.reset();
    this.hub.clear();
    this.bridge.stop();
  }
}

interface ExecuteMethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly [
    customData: string,
    method: string,
    path: string,
    headers: unknown,
    body: string,
    ...unknown[],
  ];
  readonly [key: string]: unknown;
}

function richApiAnswer(body: string): object {
  return { Version: 1, Error: 0, Data: [200, [], body] };
}

/** The answer that a fault gives; undefined when the connection is lost and none ever comes. */
function faultAnswer(fault: Fault): object | undefined {
  if (fault === "LostConnection") return undefined;
  const error = ENVELOPE_ERRORS[fault];
  if (error !== undefined) return { Version: 1, Error: error };
  const response: BatchResponse = {
    Results: [],
    Error: {
      Code: fault,
      Message:
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: 400,
    },
  };
  return richApiAnswer(JSON.stringify(response));
}

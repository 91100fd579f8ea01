import type { ApiGate } from "./apiGate";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { isHostObject, type HostObject } from "./objects";
import { QueryReader } from "./query";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
} from "./wire";

/** What a batch reaches: the workbook as root, and services by name. */
export interface BatchWorld {
  readonly root: () => HostObject;
  readonly service: (name: string) => HostObject | undefined;
  /** Resolves when every formula has its value; awaited before anything is read, as Excel answers with calculated values. */
  readonly settle: () => Promise<void>;
}

/** Runs rich-API batches: actions in order, no rollback, nothing after the first error. */
export class BatchExecutor {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new WeakMap<HostObject, string>();
  private readonly reader: QueryReader;
  private nextReference = 1;

  constructor(
    private readonly world: BatchWorld,
    private readonly gate: ApiGate,
  ) {
    this.reader = new QueryReader(gate, (object) => this.referenceIds.get(object));
  }

  /** Runs one batch. */
  async execute(request: BatchRequest): Promise<BatchResponse> {
    const response: BatchResponse = { Results: [] };
    const objects = new Map<number, HostObject | null>();
    let where = "";
    const context: Run = { paths: request.ObjectPaths ?? {}, objects, at: (location) => (where = location) };
    for (const [index, action] of request.Actions.entries()) {
      try {
        await this.run(action, context, response);
      } catch (thrown) {
        response.Error = { ...wireError(thrown, where), ActionIndex: index };
        break;
      }
    }
    if (Object.values(context.paths).some(({ ObjectPathType }) => ObjectPathType === PathType.Global))
      await this.world.settle();
    return response;
  }

  private async run(action: Action, context: Run, response: BatchResponse): Promise<void> {
    const answer = (value: unknown) => response.Results.push({ ActionId: action.Id, Value: value ?? null });
    if (action.ActionType === ActionType.Trace) {
      (response.TraceIds ??= []).push(action.Id);
      answer(null);
      return;
    }
    const object = await this.resolve(action.ObjectPathId, context);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        answer(object === null ? null : this.reader.identity(object));
        break;
      case ActionType.Query:
      case ActionType.QueryAsJson:
        await this.world.settle();
        answer(await this.reader.read(object, action.QueryInfo));
        break;
      case ActionType.Method:
        answer(await this.callMethod(object, action, context));
        break;
      case ActionType.SetProperty:
        await this.setProperty(object, action.Name, (await this.args(action.ArgumentInfo, context))[0], context);
        break;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          await this.update(object, name, value, context);
        break;
      case ActionType.EnsureUnchanged:
        break;
      default:
        throw new HostError(
          "EmulatedHostNotImplemented",
          `The emulated Excel host does not run actions of type ${action.ActionType}.`,
          501,
        );
    }
  }

  private async callMethod(object: HostObject | null, action: Action, context: Run): Promise<unknown> {
    // the client keeps every range it gets, also the one that turns out not to be there
    if (object === null && action.Name === "_KeepReference") return null;
    if (object === null) throw itemNotFound();
    const args = await this.args(action.ArgumentInfo, context);
    if (action.Name === "_KeepReference") return this.keep(object);
    if (action.Name === "_RemoveReference") return this.references.delete(String(args[0])) ? null : null;
    if (action.Name === "_RemoveAllReferences") {
      this.references.clear();
      return null;
    }
    const result = await this.invoke(object, action.Name, args, context);
    return isHostObject(result) ? this.reader.identity(result) : result;
  }

  private keep(object: HostObject): null {
    if (!this.referenceIds.has(object)) {
      const id = `ref${this.nextReference++}`;
      this.referenceIds.set(object, id);
      this.references.set(id, object);
    }
    return null;
  }

  private invoke(object: HostObject, name: string, args: readonly unknown[], context: Run): unknown {
    context.at(this.gate.displayName(object.className, name));
    // Members that find an object again by its id are the protocol's own and stand in no table.
    const wireName = /^_Get\w*ById$/.test(name) ? name : this.gate.member(object, name).wireName;
    const method = object.method(wireName);
    if (method === undefined) throw this.gate.missing(object.className, wireName);
    return method(args);
  }

  private async setProperty(object: HostObject | null, name: string, value: unknown, context: Run): Promise<void> {
    if (object === null) throw itemNotFound();
    context.at(this.gate.displayName(object.className, name));
    const { wireName } = this.gate.member(object, name);
    const scalar = object.scalar(wireName);
    if (scalar === undefined) throw this.gate.missing(object.className, wireName);
    if (scalar.set === undefined) throw this.gate.missing(object.className, `${wireName} (set)`);
    await scalar.set(value);
  }

  private async update(object: HostObject | null, name: string, value: unknown, context: Run): Promise<void> {
    if (object === null) throw itemNotFound();
    const { wireName } = this.gate.member(object, name);
    const navigate = object.navigation(wireName);
    if (navigate === undefined) {
      await this.setProperty(object, wireName, value, context);
      return;
    }
    const below = navigate();
    for (const [key, nested] of Object.entries(value as Record<string, unknown>))
      await this.update(below, key, nested, context);
  }

  private async args(info: ArgumentInfo | undefined, context: Run): Promise<unknown[]> {
    const resolved: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const pathId = info?.ReferencedObjectPathIds?.[index];
      resolved.push(typeof pathId === "number" && pathId !== 0 ? await this.resolve(pathId, context) : value);
    }
    return resolved;
  }

  /** Every path is walked once per batch, so a method that makes something makes it once. */
  private async resolve(pathId: number, context: Run): Promise<HostObject | null> {
    const known = context.objects.get(pathId);
    if (known !== undefined) return known;
    const path = context.paths[String(pathId)];
    if (path === undefined) throw invalidArgument(`The batch has no object path ${pathId}.`);
    const object = await this.walk(path, context);
    context.objects.set(pathId, object);
    return object;
  }

  private async walk(path: ObjectPath, context: Run): Promise<HostObject | null> {
    if (path.ObjectPathType === PathType.Global) return this.world.root();
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Service) {
      const service = this.world.service(path.Name);
      if (service === undefined) throw this.gate.missing(path.Name, "service");
      return service;
    }
    if (path.ObjectPathType === PathType.Reference) {
      const kept = this.references.get(path.Name);
      if (kept === undefined)
        throw new HostError("InvalidObjectPath", `The object ${path.Name} is no longer kept.`, 404);
      return kept;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0, context);
    if (parent === null) return null;
    return this.step(parent, path, context);
  }

  private async step(parent: HostObject, path: ObjectPath, context: Run): Promise<HostObject | null> {
    const args = await this.args(path.ArgumentInfo, context);
    context.at(this.gate.displayName(parent.className, path.Name));
    if (path.ObjectPathType === PathType.Indexer) {
      if (parent.indexer === undefined) throw this.gate.missing(parent.className, "");
      const item = parent.indexer(args[0]);
      if (item === null) throw itemNotFound();
      return item;
    }
    if (path.ObjectPathType === PathType.Property) {
      const { wireName } = this.gate.member(parent, path.Name);
      const navigate = parent.navigation(wireName);
      if (navigate === undefined) throw this.gate.missing(parent.className, wireName);
      return navigate();
    }
    const result = await this.invoke(parent, path.Name, args, context);
    if (result !== null && !isHostObject(result)) throw this.gate.missing(parent.className, path.Name);
    return result;
  }
}

interface Run {
  readonly paths: Readonly<Record<string, ObjectPath>>;
  readonly objects: Map<number, HostObject | null>;
  /** Notes which member is at work, for the error's location. */
  readonly at: (location: string) => void;
}

function wireError(thrown: unknown, where: string) {
  if (thrown instanceof HostError) {
    const { code, message, httpStatus, location } = thrown;
    return { Code: code, Message: message, Location: location ?? where, HttpStatusCode: httpStatus };
  }
  const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return {
    Code: "GeneralException",
    Message: `The emulated Excel host failed: ${message}`,
    Location: where,
    HttpStatusCode: 500,
  };
}

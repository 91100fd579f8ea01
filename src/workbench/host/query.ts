import type { ApiGate } from "./apiGate";
import type { HostObject } from "./objects";
import type { QueryInfo } from "./wire";

/** Names to load, each with the names to load below it. */
interface Selection {
  readonly [name: string]: Selection;
}

const EVERYTHING = "*";

/** Reads what an add-in loads: scalars, nested objects and collections, under their wire names. */
export class QueryReader {
  constructor(
    private readonly gate: ApiGate,
    private readonly referenceOf: (object: HostObject) => string | undefined,
  ) {}

  /** The answer to one query; null for a null object. */
  async read(object: HostObject | null, query: QueryInfo | undefined): Promise<unknown> {
    if (object === null) return null;
    const selection = selectionOf(query);
    return object.items === undefined
      ? this.describe(object, selection)
      : this.describeCollection(object, object.items(), selection, query);
  }

  /** What the client needs to find the object again. */
  identity(object: HostObject): Record<string, unknown> {
    const reference = this.referenceOf(object);
    return { ...object.identity(), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  private async describe(object: HostObject, selection: Selection): Promise<Record<string, unknown>> {
    const described = this.identity(object);
    for (const [name, below] of Object.entries(selection)) {
      if (name === EVERYTHING) {
        for (const wireName of object.scalarNames) described[wireName] = await object.scalar(wireName)?.get();
        continue;
      }
      const { wireName } = this.gate.member(object, name);
      const scalar = object.scalar(wireName);
      if (scalar !== undefined) described[wireName] = await scalar.get();
      else described[wireName] = await this.describeNavigation(object, wireName, below);
    }
    return described;
  }

  private async describeNavigation(object: HostObject, wireName: string, below: Selection): Promise<unknown> {
    const navigate = object.navigation(wireName);
    if (navigate === undefined) throw this.gate.missing(object.className, wireName);
    const target = navigate();
    if (target === null) return null;
    const selection = Object.keys(below).length === 0 ? { [EVERYTHING]: {} } : below;
    return target.items === undefined
      ? this.describe(target, selection)
      : this.describeCollection(target, target.items(), selection);
  }

  private async describeCollection(
    collection: HostObject,
    items: readonly HostObject[],
    selection: Selection,
    { Top, Skip = 0 }: QueryInfo = {},
  ): Promise<Record<string, unknown>> {
    const described = this.identity(collection);
    const forItems: Record<string, Selection> = {};
    for (const [name, below] of Object.entries(selection)) {
      const own = collection.scalarNames.find((wireName) => wireName.toLowerCase() === name.toLowerCase());
      if (own === undefined) forItems[name] = below;
      else described[own] = await collection.scalar(this.gate.member(collection, own).wireName)?.get();
    }
    if (Object.keys(forItems).length === 0) return described;
    const wanted = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    const list: unknown[] = [];
    for (const [index, item] of wanted.entries())
      list.push({ ...(await this.describe(item, forItems)), _Index: Skip + index });
    return { ...described, _Items: list };
  }
}

function selectionOf({ Select = [], Expand = [] }: QueryInfo = {}): Selection {
  const root: Record<string, Selection> = {};
  for (const path of [...Select, ...Expand]) {
    let level = root as Record<string, Record<string, Selection>>;
    for (const name of path.split("/")) {
      if (name === "" || name === "$none") continue;
      level = level[name === "$all" ? EVERYTHING : name] ??= {};
    }
  }
  return Select.length + Expand.length === 0 ? { [EVERYTHING]: {} } : root;
}

/** An answer that may have to wait for the engine. */
export type Eventually<T> = T | Promise<T>;

/** A property that can be read, and perhaps written. */
export interface Scalar<T> {
  readonly get: (data: T) => Eventually<unknown>;
  readonly set?: (data: T, value: unknown) => Eventually<void>;
}

/** What an Office class can do in this host; every key is a member's name on the wire. */
export interface ClassDefinition<T> {
  /** What the client needs to find the object again in a later batch. */
  readonly identity?: (data: T) => Record<string, unknown>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, (data: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (data: T, args: readonly unknown[]) => Eventually<unknown>>>;
  /** What a collection holds. */
  readonly items?: (data: T) => readonly HostObject[];
  /** What `getItem` finds; null is answered as ItemNotFound. */
  readonly indexer?: (data: T, key: unknown) => HostObject | null;
}

/** One object of the add-in's world, bound to what it stands for in the grid. */
export interface HostObject {
  readonly className: string;
  readonly scalarNames: readonly string[];
  identity(): Record<string, unknown>;
  scalar(wireName: string): { get: () => Eventually<unknown>; set?: (value: unknown) => Eventually<void> } | undefined;
  navigation(wireName: string): (() => HostObject | null) | undefined;
  method(wireName: string): ((args: readonly unknown[]) => Eventually<unknown>) | undefined;
  readonly items?: () => readonly HostObject[];
  readonly indexer?: (key: unknown) => HostObject | null;
  /** What the object stands for, for members that take objects as arguments. */
  readonly data: unknown;
}

/** Binds a class's definition to data. */
export function officeClass<T>(className: string, definition: ClassDefinition<T>): (data: T) => HostObject {
  const { scalars = {}, navigations = {}, methods = {}, items, indexer, identity } = definition;
  const scalarNames = Object.keys(scalars);
  return (data) => ({
    className,
    scalarNames,
    data,
    identity: () => identity?.(data) ?? {},
    scalar(wireName) {
      const scalar = scalars[wireName];
      if (scalar === undefined) return undefined;
      const { get, set } = scalar;
      return { get: () => get(data), ...(set !== undefined && { set: (value: unknown) => set(data, value) }) };
    },
    navigation(wireName) {
      const navigate = navigations[wireName];
      return navigate === undefined ? undefined : () => navigate(data);
    },
    method(wireName) {
      const call = methods[wireName];
      return call === undefined ? undefined : (args) => call(data, args);
    },
    ...(items !== undefined && { items: () => items(data) }),
    ...(indexer !== undefined && { indexer: (key: unknown) => indexer(data, key) }),
  });
}

/** True for an object that a member answered or was given. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "scalarNames" in value;
}

/** Tells whether a value that came from outside has the shape we expect. */
export type Guard<T> = (value: unknown) => value is T;

/** A text. */
export const isText: Guard<string> = (value): value is string => typeof value === "string";

/** A number that is one. */
export const isNumber: Guard<number> = (value): value is number => typeof value === "number" && Number.isFinite(value);

/** A list of values of one shape. */
export function isListOf<T>(item: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(item);
}

/** One of a few words. */
export function isOneOf<const T extends string>(words: readonly T[]): Guard<T> {
  return (value): value is T => words.some((word) => word === value);
}

/** One shape or another. */
export function isEither<A, B>(one: Guard<A>, other: Guard<B>): Guard<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

/** A value that may be left out. */
export function isOptional<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value);
}

/** An object with these fields; what else it has does not matter. */
export function isShape<T extends object>(fields: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  return (value): value is T =>
    typeof value === "object" &&
    value !== null &&
    Object.entries<Guard<unknown>>(fields).every(([key, guard]) => guard((value as Record<string, unknown>)[key]));
}

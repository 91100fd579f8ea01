/** The part of localStorage that is used. */
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Remembers what a person chose among a few on this machine, apart from other hosts' add-ins. */
export class Preference<Value extends string> {
  readonly #key: string;

  constructor(
    private readonly store: Store | null,
    partitionKey: string | undefined,
    name: string,
    private readonly values: readonly Value[],
  ) {
    this.#key = `${partitionKey ?? ""}handlingsrom.${name}`;
  }

  /** The remembered choice; null while nothing is chosen and Excel decides. */
  read(): Value | null {
    const remembered = this.attempt((store) => store.getItem(this.#key));
    return this.values.find((value) => value === remembered) ?? null;
  }

  /** Keeps a choice, or leaves it to Excel again. */
  remember(value: Value | null): void {
    this.attempt((store) => {
      if (value === null) store.removeItem(this.#key);
      else store.setItem(this.#key, value);
    });
  }

  /** Storage may be blocked by policy; the pane works without it. */
  private attempt<T>(access: (store: Store) => T): T | null {
    try {
      return this.store === null ? null : access(this.store);
    } catch {
      return null;
    }
  }
}

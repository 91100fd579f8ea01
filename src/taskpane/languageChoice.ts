import { languageFor, type Language } from "../i18n/texts";

/** The part of localStorage that is used. */
type Store = Pick<Storage, "getItem" | "setItem">;

/** Remembers the language a person chose in this browser, apart from other hosts' add-ins. */
export class LanguageChoice {
  readonly #key: string;

  constructor(
    private readonly store: Store | null,
    partitionKey: string | undefined,
  ) {
    this.#key = `${partitionKey ?? ""}handlingsrom.language`;
  }

  /** The remembered language, else the one Office shows. */
  read(displayLanguage: string | undefined): Language {
    return languageFor(this.attempt((store) => store.getItem(this.#key)) ?? displayLanguage);
  }

  remember(language: Language): void {
    this.attempt((store) => {
      store.setItem(this.#key, language);
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

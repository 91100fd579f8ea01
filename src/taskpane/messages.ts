import type { Conflicts } from "../workbook/findConflicts";
import type { PanePlace } from "./frame/place";

/** What a ribbon command has to say to whoever looks at the pane. */
export type RibbonMessage =
  | { readonly kind: "conflicts"; readonly conflicts: Conflicts }
  /** What did not go well; what tries again is making the starter workbook when nothing else is said. */
  | { readonly kind: "failure"; readonly error: unknown; readonly retry?: () => void }
  | { readonly kind: "show"; readonly place: PanePlace };

/** Carries one message from a ribbon command, which runs without the pane, to the pane, which may be loaded later. */
export class Mailbox {
  #message: RibbonMessage | null = null;
  readonly #listeners = new Set<() => void>();

  readonly read = (): RibbonMessage | null => this.#message;

  readonly put = (message: RibbonMessage | null): void => {
    this.#message = message;
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

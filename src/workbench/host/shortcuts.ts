/** A key of the sheet, and the action that the add-in has associated with it. */
export interface Shortcut {
  readonly action: string;
  /** Modifiers and one letter or digit, such as Ctrl+Shift+Alt+B. */
  readonly keys: string;
}

/** The file that a manifest's ExtendedOverrides points to. */
interface ShortcutsFile {
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly web?: string };
  }[];
  readonly resources?: { readonly default: Readonly<Record<string, { readonly value: string }>> };
}

/** What a key press tells. */
type KeyPress = Pick<KeyboardEvent, "code" | "ctrlKey" | "shiftKey" | "altKey" | "metaKey">;

/** Reads a file of shortcuts as Excel on the web does. */
export function readShortcuts({ shortcuts, resources }: ShortcutsFile): Shortcut[] {
  return shortcuts.map(({ action, key }) => {
    const keys = key.web ?? key.default;
    const resource = /^\$\{resource\.(.+)\}$/.exec(keys)?.[1];
    return { action, keys: resource === undefined ? keys : (resources?.default[resource]?.value ?? keys) };
  });
}

/** The shortcut that a key press is. The key's place on the keyboard counts: with Alt the letter may be another. */
export function shortcutOf(shortcuts: readonly Shortcut[], press: KeyPress): Shortcut | undefined {
  const modifiers = [
    ...(press.ctrlKey ? ["CTRL"] : []),
    ...(press.shiftKey ? ["SHIFT"] : []),
    ...(press.altKey ? ["ALT"] : []),
    ...(press.metaKey ? ["COMMAND"] : []),
  ];
  const pressed = [...modifiers, press.code.replace(/^(Key|Digit)/, "").toUpperCase()].sort().join("+");
  return shortcuts.find(({ keys }) => keys.toUpperCase().split("+").sort().join("+") === pressed);
}

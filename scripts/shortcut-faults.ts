/** The files that the manifest's ExtendedOverrides points to, as text. */
export interface ShortcutFiles {
  readonly shortcutsJson: string;
  /** What the commands are called, by language. */
  readonly textsJson: Readonly<Record<string, string>>;
}

interface ShortcutsFile {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources: { readonly default: Texts };
}

type Texts = Readonly<Record<string, { readonly value: string } | undefined>>;

/** What Microsoft asks for, and no letter that AltGr turns into a sign on a Norwegian keyboard or that browsers keep. */
const soundKeys = /^Ctrl\+Shift\+Alt\+[A-DF-HJ-LO-RUVYZ]$/;

/** Everything wrong with the keyboard shortcuts, one sentence each. */
export function shortcutFaults({ shortcutsJson, textsJson }: ShortcutFiles, associated: readonly string[]): string[] {
  const { actions, shortcuts, resources } = JSON.parse(shortcutsJson) as ShortcutsFile;
  const keys = shortcuts.flatMap(({ key }) => Object.values(key));
  const languages = { default: resources.default, ...mapped(textsJson, (text) => JSON.parse(text) as Texts) };
  return [
    ...actions
      .filter(({ id }) => !associated.includes(id))
      .map(({ id }) => `The keys of ${id} run nothing: it is not associated by the time the page's script has run.`),
    ...actions
      .filter(({ id }) => !shortcuts.some(({ action }) => action === id))
      .map(({ id }) => `The action ${id} has no keys.`),
    ...shortcuts
      .filter(({ action }) => !actions.some(({ id }) => id === action))
      .map(({ action }) => `The keys of ${action} belong to no action.`),
    ...shortcuts
      .filter(({ key }) => key.default === undefined)
      .map(({ action }) => `${action} lacks its default keys.`),
    ...keys
      .filter((one) => !soundKeys.test(one))
      .map((one) => `${one} must be Ctrl+Shift+Alt and a letter that no Norwegian keyboard or browser needs.`),
    ...keys.filter((one, index) => keys.indexOf(one) < index).map((one) => `${one} is used twice.`),
    ...actions.flatMap(({ id, name }) => {
      const resource = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? "";
      return Object.entries(languages)
        .filter(([, texts]) => (texts[resource]?.value ?? "").trim() === "")
        .map(([language]) => `${id} has no name in ${language}.`);
    }),
  ];
}

function mapped<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

import { translate, type Language } from "../src/i18n/texts";
import { shortcuts } from "../src/taskpane/shortcuts";

type Texts = Readonly<Record<string, { readonly value: string }>>;

/** The file that tells Excel which keys run which commands; its own texts are bokmål. */
export function shortcutsFile() {
  return {
    actions: shortcuts.map(({ command }) => ({
      id: command,
      type: "ExecuteFunction",
      name: `\${resource.${nameOf(command)}}`,
    })),
    shortcuts: shortcuts.map(({ command, keys }) => ({ action: command, key: { default: keys } })),
    resources: { default: shortcutTexts("nb") },
  };
}

/** What the commands are called in one language, where Excel asks which of two add-ins a key belongs to. */
export function shortcutTexts(language: Language): Texts {
  const t = translate(language);
  return Object.fromEntries(
    shortcuts.map(({ command }) => [nameOf(command), { value: t(`settings.keys.${command}`) }]),
  );
}

function nameOf(command: string): string {
  return `${command}_name`;
}

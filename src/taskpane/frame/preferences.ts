import { createContext, use } from "react";

import type { Language } from "../../i18n/texts";

/** The themes to choose between. */
export const themes = ["light", "dark"] as const;

/** One of them. */
export type Theme = (typeof themes)[number];

/** What a person chose for the pane, null where Excel decides, and how to choose otherwise. */
export interface Preferences {
  readonly language: Language | null;
  readonly theme: Theme | null;
  /** The language that Excel shows. */
  readonly excelLanguage: Language;
  readonly onLanguage: (language: Language | null) => void;
  readonly onTheme: (theme: Theme | null) => void;
}

/** The preferences around a component. */
export const PreferencesContext = createContext<Preferences>({
  language: null,
  theme: null,
  excelLanguage: "nb",
  onLanguage: () => undefined,
  onTheme: () => undefined,
});

/** Reads them. */
export function usePreferences(): Preferences {
  return use(PreferencesContext);
}

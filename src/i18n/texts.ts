import { createInstance, type TFunction } from "i18next";

import { en } from "./en";
import { amount } from "./formats";
import { nb } from "./nb";
import { nn } from "./nn";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof nb };
    strictKeyChecks: true;
    strictInterpolationChecks: true;
    interpolationFormatTypeMap: { amount: number };
  }
}

/** The languages people can read. */
export const languages = ["nb", "nn", "en"] as const;

/** One of them. */
export type Language = (typeof languages)[number];

/** Says a sentence of the pane by its key, with values put in. */
export type Translate = TFunction;

/** Everything the pane says, per language. */
export const catalogues = { nb, nn, en };

const i18n = createInstance({
  resources: { nb: { translation: nb }, nn: { translation: nn }, en: { translation: en } },
  fallbackLng: "nb",
  initAsync: false,
  // React escapes what it shows
  interpolation: { escapeValue: false },
});
void i18n.init();
i18n.services.formatter?.add("amount", (value: number, language) => amount(value, languageFor(language)));

/** The sentences of one language. */
export function translate(language: Language): Translate {
  return i18n.getFixedT(language);
}

/** The language for a tag such as "nn-NO"; bokmål when we do not speak it. */
export function languageFor(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? "nb";
}

/** Whether a word that stands in a workbook is one the catalogues know. */
export function isKeyOf<Group extends object>(group: Group, word: string): word is keyof Group & string {
  return Object.hasOwn(group, word);
}

import { en } from "./en";
import { nb, type Texts } from "./nb";
import { nn } from "./nn";

/** The languages people can read. */
export const languages = ["nb", "nn", "en"] as const;

/** One of them. */
export type Language = (typeof languages)[number];

/** Everything the pane says, per language. */
export const texts: Readonly<Record<Language, Texts>> = { nb, nn, en };

/** The language for a tag such as "nn-NO"; bokmål when we do not speak it. */
export function languageFor(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? "nb";
}

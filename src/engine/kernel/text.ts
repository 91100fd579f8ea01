/** The languages a user may read. */
export type Language = "nb" | "nn" | "en";

/** What a user reads, in every language. */
export type Text = Readonly<Record<Language, string>>;

/** A text, or one string where every language writes it alike: a citation, or a formula of argument names. */
export type Wording = Text | string;

/** What a reader of a language reads. */
export const inLanguage = (wording: Wording, language: Language): string =>
  typeof wording === "string" ? wording : wording[language];

/** The language it is then spoken in: what every language writes alike is bokmål, as the sources and the arguments are. */
export const spokenIn = (wording: Wording, language: Language): Language =>
  typeof wording === "string" ? "nb" : language;

/** A word with a number after it, such as group 2. */
export const numbered = ({ nb, nn, en }: Text, nr: number): Text => ({
  nb: `${nb} ${nr}`,
  nn: `${nn} ${nr}`,
  en: `${en} ${nr}`,
});

/** The language for a tag such as nn-NO: bokmål unless the tag says otherwise. */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return primary === "nn" || primary === "en" ? primary : "nb";
}

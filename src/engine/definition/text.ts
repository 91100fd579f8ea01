/** The languages a user may read. */
export type Language = "nb" | "nn" | "en";

/** What a user reads, in every language. */
export type Text = Readonly<Record<Language, string>>;

/** The language for a tag such as nn-NO: bokmål unless the tag says otherwise. */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return primary === "nn" || primary === "en" ? primary : "nb";
}

import type { Subject } from "../../engine/catalogue";
import type { PublishedFunction } from "../../engine/definition/define";
import type { Wording } from "../../engine/kernel/text";

/** Functions made ready to be searched. */
export type SearchIndex = readonly Indexed[];

interface Indexed {
  readonly published: PublishedFunction;
  readonly fields: readonly Field[];
}

interface Field {
  readonly words: string;
  readonly weight: number;
}

/** Makes the catalogue ready to be searched in all the languages it is written in, by name, subject, argument and law. */
export function searchIndex(subjects: readonly Subject[]): SearchIndex {
  return subjects.flatMap(({ heading, functions }) =>
    functions.map((published) => {
      const { name, summary, law, formula, returns, parameters } = published;
      const described = Object.values(parameters);
      return {
        published,
        fields: [
          { weight: 10, words: folded([name]) },
          { weight: 6, words: folded(Object.values(heading)) },
          { weight: 5, words: folded(Object.values(summary)) },
          { weight: 4, words: folded(described.map((parameter) => parameter.name)) },
          { weight: 4, words: folded(law.flatMap(everyLanguage)) },
          {
            weight: 2,
            words: folded([...(returns.lines ?? returns.columns ?? []), returns.help].flatMap(everyLanguage)),
          },
          {
            weight: 1,
            words: folded([
              ...everyLanguage(formula),
              ...described.flatMap(({ help, kind }) => [...Object.values(help), ...(kind.allowed ?? []).map(String)]),
            ]),
          },
        ],
      };
    }),
  );
}

/** The functions where every word of the query is found, best first; those that are as good stay in order. */
export function searchFunctions(index: SearchIndex, query: string): PublishedFunction[] {
  const sought = folded([query]);
  const terms = sought.trim().split(" ");
  const scored = index.map(({ published, fields }) => {
    const scores = terms.map((term) =>
      fields.reduce((sum, { words, weight }) => sum + weight * closeness(words, term), 0),
    );
    const isName = fields[0]?.words === sought;
    return {
      published,
      score: isName ? Infinity : scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score),
    };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ published }) => published);
}

/** A text in each language it is written in. */
const everyLanguage = (wording: Wording): string[] =>
  typeof wording === "string" ? [wording] : Object.values(wording);

/** How well a term, which is letters, digits, § and - only, fits among words: as a word of its own, as the start of one, or inside a compound. */
function closeness(words: string, term: string): number {
  if (words.includes(` ${term} `)) return 1;
  // § 2 is not the start of § 28
  const goesOn = /\d$/.test(term) ? "(?!\\d)" : "";
  if (new RegExp(` §?${term}${goesOn}`).test(words)) return 0.8;
  if (term.length >= 3 && /^\p{L}/u.test(term)) {
    // the last part of a compound says what it is
    if (words.includes(`${term} `)) return 0.6;
    if (words.includes(term)) return 0.4;
  }
  const stem = term.replace(/(?:ene|ane|er|ar|en|et|a|e|s)$/, "");
  return stem.length >= 4 && stem.length < term.length ? 0.7 * closeness(words, stem) : 0;
}

/** Texts in small letters without accents, Ø as O, Å as A and Æ as AE, a paragraph sign at each of its numbers, one space around each word. */
function folded(texts: readonly string[]): string {
  const plain = texts
    .join(" ")
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/§[§\s]*[\d-]+(?:(?:,| og) *[\d-]+)*/g, (paragraphs) => paragraphs.replace(/[§\s]+(?=\d)/g, " §"));
  return ` ${(plain.match(/§?[\p{L}\d]+(?:-\d+)?/gu) ?? []).join(" ")} `;
}

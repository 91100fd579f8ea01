import { NoAnswer, type DomainError, type Faults, type Silences } from "../kernel/errors";
import type { Phrasebook } from "./phrasing";
import { english } from "./sentences.en";
import { bokmaal } from "./sentences.nb";
import { nynorsk } from "./sentences.nn";
import type { Language } from "../kernel/text";

const phrasebooks: Readonly<Record<Language, Phrasebook>> = { nb: bokmaal, nn: nynorsk, en: english };

/** The sentence for a user: which argument, what is wrong, and what to write instead. */
export function sentence(error: DomainError | NoAnswer, language: Language): string {
  const phrases = phrasebooks[language];
  if (error instanceof NoAnswer) return sayNothing(error, phrases);
  return sayFault(error, phrases);
}

function sayFault<K extends keyof Faults>({ key, facts }: DomainError<K>, phrases: Phrasebook): string {
  return phrases.faults[key](facts, phrases);
}

function sayNothing<K extends keyof Silences>({ key, facts }: NoAnswer<K>, phrases: Phrasebook): string {
  return phrases.silences[key](facts, phrases);
}

import type { Text } from "../../engine/kernel/text";
import type { Amount } from "../../engine/kernel/units";
import { amount } from "../../i18n/formats";
import type { Problem } from "./problem";
import type { KostraRecord } from "./record";

/** The records of one file, sorted by account. */
export interface Accounts {
  readonly drift: readonly KostraRecord[];
  readonly investering: readonly KostraRecord[];
  readonly balanse: readonly KostraRecord[];
  readonly isWholeYear: boolean;
}

/** A rule that the lines of a file must keep one by one. */
export interface RecordControl {
  readonly control: string;
  readonly severity: Problem["severity"];
  readonly account: "drift" | "investering" | "bevilgning" | "balanse";
  readonly isBroken: (record: KostraRecord) => boolean;
  readonly sentence: (record: KostraRecord) => Text;
}

/** A rule that the totals of an account must keep; `break` has the amounts to show, or nothing when all is well. */
export interface TotalControl {
  readonly control: string;
  readonly severity: Problem["severity"];
  /** Quarterly accounts are not closed, so most totals are judged for the whole year only. */
  readonly quarterly?: Problem["severity"];
  readonly account: "drift" | "investering" | "bevilgning" | "balanse";
  readonly broken: (accounts: Accounts) => readonly Amount[] | undefined;
  /** The amounts of `broken` as the reader writes them. */
  readonly sentence: Readonly<Record<keyof Text, (...amounts: readonly string[]) => string>>;
}

/** The sum of the records that a rule picks out. */
export function total(
  records: readonly KostraRecord[],
  isIncluded: (record: KostraRecord) => boolean = () => true,
): Amount {
  return records.reduce((sum, record) => (isIncluded(record) ? sum + record.beloep : sum), 0);
}

/** The sentence of a broken total with its amounts written out. */
export function totalSentence({ sentence }: TotalControl, amounts: readonly Amount[]): Text {
  const say = (language: keyof Text) => sentence[language](...amounts.map((value) => amount(value, language)));
  return { nb: say("nb"), nn: say("nn"), en: say("en") };
}

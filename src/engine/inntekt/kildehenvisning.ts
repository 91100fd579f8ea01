import type { DatedValue } from "../kernel/effective";

/** Where a rate stands written and since when; says so when the source only proposes it. */
export function kildehenvisning({ source, from, proposed }: DatedValue<unknown>): string {
  const citation = `${source}. Gjelder fra ${from}`;
  return proposed ? `${citation}, foreslått i kilden, kontroller mot gjeldende Grønt hefte.` : `${citation}.`;
}

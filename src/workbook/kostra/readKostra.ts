import { checkAccounts } from "./controls";
import { parseKostra } from "./parse";
import type { Problem } from "./problem";
import type { KostraRecord } from "./record";

/** A KOSTRA extract: read as a whole, or not at all. */
export type KostraReading =
  | { readonly kind: "records"; readonly records: readonly KostraRecord[]; readonly warnings: readonly Problem[] }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

const isError = ({ severity }: Problem): boolean => severity === "error";

const byPlace = (a: Problem, b: Problem): number =>
  Number(isError(b)) - Number(isError(a)) || (a.lines[0] ?? Infinity) - (b.lines[0] ?? Infinity) || 0;

/** Reads and checks the text of one extract of a municipality, 0A or 0B; problems come errors first, by line. */
export function readKostra(text: string): KostraReading {
  const { records, problems } = parseKostra(text);
  // totals of lines that could not be read would say nothing
  const all = problems.some(isError) ? problems : [...problems, ...checkAccounts(records)];
  const sorted = all.toSorted(byPlace);
  return sorted.some(isError) ? { kind: "problems", problems: sorted } : { kind: "records", records, warnings: sorted };
}

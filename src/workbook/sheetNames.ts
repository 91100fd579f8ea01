import { starterWorkbook } from "./template/starterWorkbook";

/** The name each template sheet gets in the open workbook. */
export type SheetNames = ReadonlyMap<string, string>;

/** Every sheet under the name the template gives it. */
export const templateSheetNames: SheetNames = new Map(starterWorkbook.map(({ name }) => [name, name]));

/** The same sheets under names nobody uses: "Fond" becomes "Fond (2)" when there is a Fond already. */
export function freeSheetNames(taken: readonly string[]): SheetNames {
  const occupied = new Set(taken.map((name) => name.toLowerCase()));
  return new Map(starterWorkbook.map(({ name }) => [name, freeName(name, occupied)]));
}

/** Puts real sheet names where the template says `{Fond}!`; Excel wants them quoted. */
export function withSheetNames(formula: string, names: SheetNames): string {
  return formula.replace(
    /\{([^}!]+)\}!/g,
    (_, name: string) => `'${(names.get(name) ?? name).replaceAll("'", "''")}'!`,
  );
}

function freeName(name: string, occupied: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; occupied.has(candidate.toLowerCase()); number += 1) candidate = `${name} (${number})`;
  return candidate;
}

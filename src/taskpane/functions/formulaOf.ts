import type { PublishedFunction } from "../../engine/definition/define";
import { callText, type CallArgument } from "../../workbook/formula/callText";
import type { Notation } from "../../workbook/formula/notation";
import { tokensOf } from "../../workbook/formula/tokens";
import type { Entry } from "./readEntry";

/** The formula that the fields make, as it reads on a sheet: what stands on that sheet needs no sheet's name. */
export function formulaOf(
  { name, parameters }: PublishedFunction,
  entries: Readonly<Record<string, Entry>>,
  notation: Notation,
  sheet?: string,
): string {
  const given = Object.entries(parameters).map(([key, { kind }]): CallArgument | undefined => {
    const entry = entries[key];
    if (entry?.kind === "reference") return { reference: seenFrom(entry.text, sheet) };
    return entry?.kind === "cells" ? { rows: entry.rows, isDate: kind.wanted === "date" } : undefined;
  });
  return callText(name, given, notation);
}

function seenFrom(reference: string, sheet: string | undefined): string {
  const [token] = tokensOf(reference);
  return token !== undefined && "range" in token && token.sheet === sheet ? token.range : reference;
}

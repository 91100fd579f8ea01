import type { Cell } from "../../engine/definition/cell";
import type { Parameter } from "../../engine/definition/parameter";
import type { Notation } from "../../workbook/formula/notation";
import { tokensOf } from "../../workbook/formula/tokens";
import { typedDate, typedNumber } from "../../workbook/formula/typedValue";

/** What a field holds: nothing, cells as typed, something on a sheet, or an expression that only a cell can work out. */
export type Entry =
  | { readonly kind: "omitted" }
  | { readonly kind: "cells"; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "expression" };

/**
 * Reads a field as its parameter wants it. After = stands an address or a name; words that are no number stay words,
 * for the function itself says what is wrong with them.
 */
export function readEntry(text: string, parameter: Parameter, notation: Notation): Entry {
  const typed = text.trim();
  if (typed === "") return { kind: "omitted" };
  if (typed.startsWith("=")) return readReference(typed.slice(1).trim());
  if (parameter.shape === "one") return orAddress(typed, cells([[readCell(typed, parameter, notation)]]), parameter);
  if (typed.startsWith("{") && typed.endsWith("}")) {
    const rows = splitOutsideQuotes(typed.slice(1, -1), notation.arrayRow);
    return cells(rows.map((row) => readRow(row, notation.arrayColumn, parameter, notation)));
  }
  const row = readRow(typed.replaceAll("\t", notation.argument), notation.argument, parameter, notation);
  return orAddress(typed, cells([row]), parameter);
}

/** Where a number is wanted, an address needs no = to be known. */
function orAddress(typed: string, entry: Entry & { readonly kind: "cells" }, { kind }: Parameter): Entry {
  const isWord = kind.unit !== "text" && typeof entry.rows[0]?.[0] === "string";
  return isWord && tokensOf(typed)[0]?.kind === "reference" ? readReference(typed) : entry;
}

function readRow(text: string, separator: string, parameter: Parameter, notation: Notation): Cell[] {
  return splitOutsideQuotes(text, separator).map((cell) => readCell(cell.trim(), parameter, notation));
}

function cells(rows: readonly (readonly Cell[])[]): Entry & { readonly kind: "cells" } {
  return { kind: "cells", rows };
}

function readReference(text: string): Entry {
  const [token, ...others] = tokensOf(text);
  const isAlone = others.length === 0 && (token?.kind === "reference" || token?.kind === "name");
  return isAlone ? { kind: "reference", text } : { kind: "expression" };
}

function readCell(text: string, { kind }: Parameter, notation: Notation): Cell {
  const unquoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (unquoted !== undefined) return unquoted.replaceAll('""', '"');
  if (kind.wanted === "boolean") return readTruth(text, notation);
  if (kind.wanted === "date") return typedDate(text) ?? typedNumber(text, notation) ?? text;
  // in a table a number is a number and all else is words
  if (kind.unit !== "text" || kind.wanted === "table") return typedNumber(text, notation) ?? text;
  return text;
}

function readTruth(text: string, { truths }: Notation): Cell {
  const typed = text.toUpperCase();
  if (typed === truths.yes || typed === "TRUE") return true;
  return typed === truths.no || typed === "FALSE" ? false : text;
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = "";
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    if (sign === separator && !isQuoted) {
      parts.push(part);
      part = "";
    } else part += sign;
  }
  return [...parts, part];
}

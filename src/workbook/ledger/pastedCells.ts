import { readAmount } from "./amountText";
import { readDelimited } from "./delimited";
import type { Cells } from "./pasteArea";

/** The cells of a pasted text, numbers as numbers, each row at its line; or the line of a quotation mark never closed. */
export type PastedCells =
  { readonly kind: "cells"; readonly cells: Cells } | { readonly kind: "unclosed"; readonly line: number };

/** Reads a text from a file or the clipboard as Excel would have if it were pasted there. */
export function pastedCells(text: string): PastedCells {
  const { rows, unclosedQuote } = readDelimited(text);
  if (unclosedQuote !== undefined) return { kind: "unclosed", line: unclosedQuote };
  const byLine = new Map(rows.map(({ line, cells }) => [line, cells.map(valueOf)]));
  return {
    kind: "cells",
    cells: Array.from({ length: rows.at(-1)?.line ?? 0 }, (_, index) => byLine.get(index + 1) ?? []),
  };
}

function valueOf(text: string): string | number {
  const [, digits] = /^(.*?)\s*%$/.exec(text) ?? [];
  if (digits === undefined) return readAmount(text) ?? text;
  const percent = readAmount(digits);
  return percent === undefined ? text : percent / 100;
}

import { cornersOf, sheetPrefix } from "./rectangle";
import { tokensOf } from "./tokens";

/** A formula as seen from its cell, so that the same formula copied along a row reads the same in every cell. */
export function relativeForm(formula: string, row: number, column: number): string {
  return tokensOf(formula)
    .map((token) => {
      if (token.kind === "space") return "";
      if (token.kind === "string") return token.text;
      if (!("range" in token)) return token.text.toUpperCase();
      const corners = cornersOf(token.range) ?? [];
      const seen = corners.map((corner) => {
        const rowPart = corner.row === undefined ? "" : corner.isRowFixed ? `R${corner.row}` : `R[${corner.row - row}]`;
        if (corner.column === undefined) return rowPart;
        return `${rowPart}C${corner.isColumnFixed ? corner.column : `[${corner.column - column}]`}`;
      });
      return `${token.sheet === undefined ? "" : sheetPrefix(token.sheet.toUpperCase())}${seen.join(":")}`;
    })
    .join("");
}

/** The sheets that a formula refers to by name. */
export function sheetsIn(formula: string): string[] {
  return tokensOf(formula).flatMap((token) => ("range" in token && token.sheet !== undefined ? [token.sheet] : []));
}

/** The formula after sheets have got new names; keys are the old names in lower case. */
export function withRenamedSheets(formula: string, renamed: ReadonlyMap<string, string>): string {
  return tokensOf(formula)
    .map((token) => {
      if (!("range" in token) || token.sheet === undefined) return token.text;
      const name = renamed.get(token.sheet.toLowerCase());
      return name === undefined ? token.text : sheetPrefix(name) + token.range;
    })
    .join("");
}

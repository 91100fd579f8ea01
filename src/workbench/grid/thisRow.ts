/** Turns Excel's `tbl[@Sum]` into the long form that the engine reads, `tbl[[#This Row],[Sum]]`. */
export function expandThisRow(formula: string): string {
  return outsideTexts(formula, (part) =>
    part
      .replaceAll("[@]", "[#This Row]")
      .replaceAll(/\[@\[([^[\]]+)\]\]/g, "[[#This Row],[$1]]")
      .replaceAll(/\[@([^[\]]+)\]/g, "[[#This Row],[$1]]"),
  );
}

/** Turns the long form back into the one that Excel shows. */
export function shortenThisRow(formula: string): string {
  return outsideTexts(formula, (part) =>
    part
      .replaceAll(/\[\[#This Row\],\s*\[([^[\]]+)\]\]/gi, (_, column: string) =>
        PLAIN.test(column) ? `[@${column}]` : `[@[${column}]]`,
      )
      .replaceAll(/(?<!\[)\[#This Row\]/gi, "[@]"),
  );
}

const PLAIN = /^[\p{L}\p{N}_]+$/u;

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join("");
}

/** A cell as the pane can use it: a number, a text, an error, or not there yet. */
export type CellValue =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "empty" }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "calculating" };

const waiting = new Set(["#BUSY!", "#GETTING_DATA"]);

/** Reads what Office.js gives for a cell: errors and waiting cells arrive as texts. */
export function cellValue(raw: unknown): CellValue {
  if (typeof raw === "number") return { kind: "number", number: raw };
  if (typeof raw !== "string" || raw === "") return { kind: "empty" };
  if (waiting.has(raw)) return { kind: "calculating" };
  return /^#[A-ZÆØÅ/0-9]+[!?]?$/.test(raw) ? { kind: "error", code: raw } : { kind: "text", text: raw };
}

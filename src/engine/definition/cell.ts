/** What a cell of an answer may hold. */
export type Cell = number | string | boolean;

/** The plain value of a cell: a data type with a `basicValue` (a formatted number, an entity) counts as that value. */
export function plainCell(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
}

/** A cell's content as a sentence quotes it. */
export function describeCell(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "SANN" : "USANN";
  if (typeof cell === "number" || typeof cell === "bigint") return String(cell).replace(".", ",").replace("-", "−");
  if (typeof cell !== "string") return "?";
  return cell.length > 40 ? `${cell.slice(0, 39)}…` : cell;
}

import { isFormula } from "../cellContent";
import { callsOwnFunction } from "../formula/ownFunctions";
import { isListOf, isShape, isText, type Guard } from "../guards";
import type { UsedCells } from "../readUsedCells";

/** Where the labels of a sheet stand: a mark of the texts in each row and in each column, "" where there are none. */
export interface SheetLayout {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Tells a sheet's layout. */
export const isSheetLayout: Guard<SheetLayout> = isShape<SheetLayout>({
  rows: isListOf(isText),
  columns: isListOf(isText),
});

// Further down stand long tables, which formulas refer to by the table's name.
const rowsMarked = 400;

/** Marks the labels of a sheet; what our functions write counts as typed, since freezing makes it so. */
export function layoutOf({ row, column, values, formulas }: UsedCells): SheetLayout {
  const texts = values.slice(0, rowsMarked).map((cells, r) =>
    cells.map((value, c) => {
      const formula = formulas[r]?.[c];
      const isTyped = !isFormula(formula) || callsOwnFunction(formula);
      return typeof value === "string" && isTyped ? value.trim() : "";
    }),
  );
  const width = values[0]?.length ?? 0;
  return {
    rows: [...Array.from({ length: row }, () => ""), ...texts.map(markOf)],
    columns: [
      ...Array.from({ length: column }, () => ""),
      ...Array.from({ length: width }, (_, c) => markOf(texts.map((cells) => cells[c] ?? ""))),
    ],
  };
}

/** Whether rows or columns were inserted, deleted or moved: a label that stood alone now stands alone somewhere else. */
export function hasMoved(then: SheetLayout, now: SheetLayout): boolean {
  return isShifted(then.rows, now.rows) || isShifted(then.columns, now.columns);
}

function isShifted(then: readonly string[], now: readonly string[]): boolean {
  const [placesThen, placesNow] = [placesOf(then), placesOf(now)];
  return then.some((mark, index) => {
    const place = placesNow.get(mark);
    return mark !== "" && placesThen.get(mark) === index && place !== undefined && place >= 0 && place !== index;
  });
}

/** Where each mark stands; -1 when it stands in several places. */
function placesOf(marks: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  marks.forEach((mark, index) => places.set(mark, places.has(mark) ? -1 : index));
  return places;
}

/** A short mark of the texts in order (FNV-1a, 32 bits): enough to see that they moved, too little to tell them. */
function markOf(texts: readonly string[]): string {
  const text = texts.filter((one) => one !== "").join("\n");
  if (text === "") return "";
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

import { contentOf, isFormula, isSameContent, type CellContent } from "../cellContent";
import type { CellChange } from "./deedRecord";

/** Whether someone has changed these cells since: they hold neither what was before nor what was to come. */
export function isDisturbed(
  { before, after }: CellChange,
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): boolean {
  const current = contentsOf(values, formulas);
  if (isSpilling(current, before) || isSpilling(current, after)) return false;
  return current.some((row, r) =>
    row.some(
      (content, c) => !isSameContent(content, before[r]?.[c] ?? "") && !isSameContent(content, after[r]?.[c] ?? ""),
    ),
  );
}

/** The contents of a range from its values and formulas. */
export function contentsOf(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): CellContent[][] {
  return values.map((row, r) => row.map((value, c) => contentOf(value, formulas[r]?.[c])));
}

/** The formula in the corner stands, and fills the other cells by itself. */
function isSpilling(
  current: readonly (readonly CellContent[])[],
  wanted: readonly (readonly CellContent[])[],
): boolean {
  const own = current[0]?.[0] ?? "";
  const others = wanted.flat().slice(1);
  return (
    others.length > 0 && isFormula(own) && isSameContent(own, wanted[0]?.[0] ?? "") && others.every((one) => one === "")
  );
}

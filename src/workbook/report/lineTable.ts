import { constantOf } from "../cellContent";
import type { GridColumn, GridLook, GridSection } from "../template/plan";
import type { CellContent } from "../template/template";

/** One line of a table: its cells, how some of them look unlike their columns, and small print below it. */
export interface Line {
  readonly cells: readonly CellContent[];
  /** By the cell's position from 0. */
  readonly looks?: Readonly<Record<number, GridColumn>>;
  readonly note?: string;
}

interface LineTable extends Pick<GridSection, "key" | "heading" | "header" | "columns"> {
  readonly lines: readonly Line[];
}

/** How many columns the page has at least. */
export const pageColumns = 7;

// what they have room for, and the first of them
const charactersPerRow = 112;
const charactersPerLabel = 36;

/** A grid of such lines, with a header as wide as the page. */
export function lineTable({ lines, columns, header, ...grid }: LineTable): GridSection {
  const spare = Math.max(0, pageColumns - columns.length);
  const rows = lines.flatMap(({ cells, looks = {}, note = "" }) => [
    { cells: cells.map(plain), looks },
    ...brokenText(note).map((text) => ({ cells: [constant(text)], looks: smallPrint })),
  ]);
  return {
    kind: "grid",
    ...grid,
    columns: [...columns, ...Array.from({ length: spare }, () => ({}))],
    ...(header && { header: [...header, ...Array.from({ length: spare }, () => "")] }),
    cells: rows.map(({ cells }) => cells),
    looks: rows.flatMap(({ looks }, index) =>
      Object.entries(looks).map(([position, look]): GridLook => {
        const [row, column] = [index + 1, Number(position) + 1];
        return { rows: [row, row], columns: [column, column], ...look };
      }),
    ),
  };
}

/** A line with a label of any length: what the first column has no room for goes below. */
export function labelled(label: string, cells: readonly CellContent[], looks: Line["looks"] = {}): Line {
  const [first = "", ...rest] = brokenText(label, charactersPerLabel);
  return { cells: [first, ...cells], looks, note: rest.join(" ") };
}

/** A text in rows that fit the page, or so many characters, broken between words. */
export function brokenText(text: string, width = charactersPerRow): string[] {
  const rows: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const longer = `${rows.at(-1) ?? ""} ${word}`.trimStart();
    if (rows.length > 0 && longer.length <= width) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

/** A cell that stays the value it is, whatever a text in it looks like. */
export function plain(content: CellContent): CellContent {
  return typeof content === "number" ? content : constant(content);
}

const smallPrint: NonNullable<Line["looks"]> = { 0: { style: "note" } };

function constant(text: string): string {
  return String(constantOf(text));
}

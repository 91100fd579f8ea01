import { rectangleOf } from "../formula/rectangle";
import type { CellContent, NumberFormatName, StyleRole, TemplateSheet } from "../template/template";

interface TemplateCell {
  readonly row: number;
  readonly column: number;
  readonly style?: StyleRole;
  readonly format?: NumberFormatName;
  readonly content?: CellContent;
}

/** One sheet of the template cell by cell; where blocks overlap, the later one decides. Rows and columns count from zero. */
export class TemplateCells {
  private readonly cells = new Map<string, TemplateCell>();

  constructor({ blocks }: Pick<TemplateSheet, "blocks">) {
    for (const { address, style, format, cells } of blocks) {
      const area = rectangleOf(address);
      if (area === undefined) throw new RangeError(`not an address: ${address}`);
      for (let r = 0; r < area.rows; r += 1) {
        for (let c = 0; c < area.columns; c += 1) {
          const [row, column] = [area.row + r, area.column + c];
          const content = cells?.[r]?.[c];
          this.cells.set(`${row},${column}`, {
            ...this.at(row, column),
            row,
            column,
            ...(style !== undefined && { style }),
            ...(format !== undefined && { format }),
            ...(content !== undefined && { content }),
          });
        }
      }
    }
  }

  /** Every cell that a block says something about. */
  all(): TemplateCell[] {
    return [...this.cells.values()];
  }

  /** What the template says about one cell. */
  at(row: number, column: number): TemplateCell | undefined {
    return this.cells.get(`${row},${column}`);
  }

  /** The texts of the first column, by row. */
  labels(): ReadonlyMap<number, string> {
    const first = this.all().filter(({ column }) => column === 0);
    return new Map(first.flatMap(({ row, content }) => (isText(content) ? [[row, content] as const] : [])));
  }

  /** The nearest row above a cell that heads its column with a year. */
  yearRowAbove(row: number, column: number): number | undefined {
    for (let above = row - 1; above >= 0; above -= 1) {
      const cell = this.at(above, column);
      if (cell?.style === "headerNumber") return cell.format === "year" ? above : undefined;
    }
    return undefined;
  }
}

/** Whether a content is a typed text. */
export function isText(content: CellContent | undefined): content is string {
  return typeof content === "string" && content !== "" && !content.startsWith("=");
}

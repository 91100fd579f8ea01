import type { CellContent as TemplateContent, StyleRole, TemplateSheet } from "../template/template";
import { placeOf } from "./locateRows";

/** What the template says of single cells, rows and columns counted from 0. */
export class TemplateCells {
  private readonly contents = new Map<string, TemplateContent>();
  private readonly styles = new Map<string, StyleRole>();

  constructor({ blocks }: TemplateSheet) {
    for (const { address, cells, style } of blocks) {
      const { row, column, rows, columns } = placeOf(address);
      for (let r = 0; r < rows; r += 1) {
        for (let c = 0; c < columns; c += 1) {
          const key = `${row + r},${column + c}`;
          const content = cells?.[r]?.[c];
          if (content !== undefined) this.contents.set(key, content);
          if (style !== undefined) this.styles.set(key, style);
        }
      }
    }
  }

  /** The template's content, "" where it has none. */
  content(row: number, column: number): TemplateContent {
    return this.contents.get(`${row},${column}`) ?? "";
  }

  /** Whether a person types here. */
  isTyped(row: number, column: number): boolean {
    const style = this.styles.get(`${row},${column}`);
    return style === "input" || style === "assumed";
  }
}

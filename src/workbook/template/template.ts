/** What a cell holds when the starter workbook is new: a text, a number, or a formula in en-US grammar beginning with "=". */
export type CellContent = string | number;

/** What a cell is for; `styles.ts` says how each looks. */
export type StyleRole =
  | "title"
  | "lead"
  | "note"
  | "remark"
  | "heading"
  | "header"
  | "headerNumber"
  | "headerCentre"
  | "headerRemark"
  | "label"
  | "input"
  | "assumed"
  | "formula"
  | "total"
  | "control"
  | "status"
  | "verdict";

/** How numbers are shown; `styles.ts` holds the codes. */
export type NumberFormatName = "amount" | "percent" | "year";

/** A rectangle of cells. Without `cells` it only gives looks to an area, for example where a function spills. */
export interface Block {
  readonly address: string;
  readonly cells?: readonly (readonly CellContent[])[];
  readonly style?: StyleRole;
  readonly format?: NumberFormatName;
}

/** An Excel table over cells that the blocks write; the first row is its header. */
export interface TemplateTable {
  readonly name: string;
  readonly address: string;
}

/** A defined name, workbook-wide, with the comment that the name manager shows. */
export interface TemplateName {
  readonly name: string;
  readonly address: string;
  readonly comment: string;
}

/** What a cell accepts, and the sentence that Excel shows when it is something else. */
export interface TemplateValidation {
  readonly address: string;
  readonly rule: { readonly list: readonly string[] } | { readonly min: number; readonly max: number };
  readonly message: string;
}

/** One sheet of the starter workbook. Widths are points, from column A on. */
export interface TemplateSheet {
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly blocks: readonly Block[];
  readonly tables?: readonly TemplateTable[];
  readonly names?: readonly TemplateName[];
  readonly validations?: readonly TemplateValidation[];
}

/** The years the scenarios cover. */
export const scenarioYears = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031] as const;

/** The last of them. */
export const lastScenarioYear = 2031;

/** One row with a value per scenario year. */
export function everyYear(
  content: (column: string, year: number) => CellContent,
  firstColumn: string,
): CellContent[][] {
  const first = firstColumn.charCodeAt(0);
  return [scenarioYears.map((year, index) => content(String.fromCharCode(first + index), year))];
}

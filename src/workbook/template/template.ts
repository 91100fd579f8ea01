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
  | "labelYear"
  | "input"
  | "assumed"
  | "formula"
  | "total"
  | "control"
  | "status"
  | "verdict"
  | "answer";

/** How numbers are shown; `styles.ts` holds the codes. */
export type NumberFormatName = "amount" | "decimal" | "percent" | "rate" | "year" | "date" | "difference" | "text";

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

/** What a cell may hold: one of a list, one of what stands in some cells, or a number within limits. */
export type TemplateRule =
  { readonly list: readonly string[] } | { readonly listIn: string } | { readonly min: number; readonly max: number };

/** What a cell accepts, and the sentence that Excel shows when it is something else. */
export interface TemplateValidation {
  readonly address: string;
  readonly rule: TemplateRule;
  readonly message: string;
}

/** One series of a chart; `values` is a range such as `$C$9:$M$9`, with `{Fond}!` in front for another sheet. */
export interface TemplateSeries {
  readonly name: string;
  readonly values: string;
  /** A limit or target is drawn as a thin dashed line. */
  readonly isLimit?: boolean;
}

/** A native chart of the sheet; it stays when the add-in is gone. */
export interface TemplateChart {
  readonly name: string;
  readonly title: string;
  readonly type: "line" | "column" | "stackedColumn" | "bar" | "stackedBar" | "area" | "radar";
  readonly categories: string;
  readonly series: readonly TemplateSeries[];
  readonly format: NumberFormatName;
  /** The cells of its upper left and lower right corner. */
  readonly from: string;
  readonly to: string;
}

/** How the sheet prints: A4, one page wide. */
export interface TemplatePrint {
  readonly landscape: boolean;
  readonly titleRows: string;
  readonly area: string;
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
  /** Cells whose text is a verdict and takes its colour. */
  readonly verdicts?: readonly string[];
  readonly charts?: readonly TemplateChart[];
  readonly print?: TemplatePrint;
  /** The cells whose figures are this municipality's own: emptied for another's. */
  readonly figures?: readonly string[];
  /** Remarks that say where those figures come from; they are emptied with them. */
  readonly sources?: readonly string[];
  /** Columns whose typed figures take those of another when the workbook rolls one year on. */
  readonly moves?: readonly { readonly to: string; readonly from: string }[];
  /** The column whose accounts roll out, formulas too. */
  readonly history?: string;
  /** The rows that move, and what a typed row gets where nothing comes from. */
  readonly rolling?: readonly { readonly row: number; readonly last: "hold" | "blank" }[];
  /** Single figures that take the value of another cell when the workbook rolls one year on. */
  readonly carried?: readonly { readonly address: string; readonly from: string }[];
  /** Cells along the axis that take the value of another row one column to the right, instead of what is typed there. */
  readonly worked?: readonly { readonly address: string; readonly from: string }[];
}

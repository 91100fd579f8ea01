import type { CellContent, NumberFormatName, StyleRole, TemplateChart, TemplateName, TemplateRule } from "./template";

/**
 * A column of a sheet's axis. Formulas find it by its key or by the parts it belongs to: in a sheet of years
 * `{fond@2023}` is one cell and `{fond:path}` the cells of every column that is part of `path`.
 */
export interface AxisColumn {
  readonly key: string;
  readonly header: CellContent;
  readonly parts: readonly string[];
  /** The column whose typed figures come here when the workbook rolls one year on. */
  readonly rollsFrom?: string;
}

/**
 * What a row's cells are: a person fills in `input`, or `assumed` when the source does not print them; an `answer` is a
 * word among numbers.
 */
export type RowStyle = Extract<
  StyleRole,
  "input" | "assumed" | "formula" | "total" | "control" | "status" | "verdict" | "answer"
>;

/** Something for every column (`"*"`), for the columns of a part, or for one column; the narrowest key wins. */
export type PerColumn<Value> = Value | Readonly<Record<string, Value>>;

/** Contents of a part may be one for all its columns or a list, one for each. */
export type CellContents = Readonly<Record<string, CellContent | readonly CellContent[]>>;

/** The same for every column, or by part and column. */
export type RowCells = CellContent | CellContents;

/** One line of figures along the axis. */
export interface Row {
  /** What formulas call it: `{fond}` here, `{Fond.fond}` from other sheets. Unique on the sheet. */
  readonly key?: string;
  readonly label: CellContent;
  readonly style?: PerColumn<RowStyle>;
  readonly format?: NumberFormatName;
  /** `{key}` in a formula is that row in the same column, `{key@prev}` in the column before. */
  readonly cells?: RowCells;
  /** Formulas that fill a whole part from its first cell, by part. */
  readonly spills?: Readonly<Record<string, string>>;
  /** References and names without which the formulas answer "": what is not filled in is never counted as 0. By part when they differ. */
  readonly needs?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** A workbook name for the figures of a part (or all, `"*"`), with the comment of the name manager. */
  readonly name?: { readonly name: string; readonly over: string; readonly comment: string };
  readonly remark?: string;
  /** What a new last year gets when the workbook rolls one year on; blank unless said. */
  readonly rolls?: "hold" | "blank";
  /** By part, the row whose value in the next column a cell takes when the workbook rolls one year on, for its own typed one. */
  readonly rollsFrom?: Readonly<Record<string, string>>;
  /** An input that holds for every municipality (law, a limit in a model): emptying for own figures leaves it. */
  readonly isCommon?: boolean;
}

/** Lines along the axis under a heading of their own. */
export interface RowsSection {
  readonly kind: "rows";
  readonly heading: CellContent;
  readonly rows: readonly Row[];
}

/** One figure or text that stands once, in column B, with what it is measured in and where it comes from. */
export interface Item {
  readonly key?: string;
  readonly label: string;
  readonly value: CellContent;
  readonly style?: RowStyle;
  readonly format?: NumberFormatName;
  readonly needs?: readonly string[];
  readonly unit?: string;
  readonly remark?: string;
  readonly name?: { readonly name: string; readonly comment: string };
  readonly rule?: { readonly rule: TemplateRule; readonly message: string };
  /** The cell whose value becomes the new one when the workbook rolls one year on. */
  readonly rollsTo?: string;
  readonly isCommon?: boolean;
}

/** Single figures under a heading, columns: label, value, unit, source or reason. */
export interface ItemsSection {
  readonly kind: "items";
  readonly heading: CellContent;
  /** Other words over the value, the unit and the reason. */
  readonly header?: readonly [value: string, unit: string, reason: string];
  readonly items: readonly Item[];
}

/** How a column of a grid looks. */
export interface GridColumn {
  readonly style?: StyleRole;
  readonly format?: NumberFormatName;
}

/** Cells of a grid that look unlike the rest of their columns, by row and column from 1, both ends included. */
export interface GridLook {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  readonly style?: StyleRole;
  readonly format?: NumberFormatName;
}

/** A free block from column A: a list, an item table that a function spills, a table a person fills in. */
export interface GridSection {
  readonly kind: "grid";
  /** `{key[2,3]}` in a formula is its second row and third column, `{key[1..4,2]}` a range; the header is row 0. */
  readonly key: string;
  readonly heading?: CellContent;
  readonly header?: readonly CellContent[];
  readonly columns: readonly GridColumn[];
  readonly looks?: readonly GridLook[];
  /** Contents; the first cell may be a formula that spills over `rows` rows. */
  readonly cells: readonly (readonly CellContent[])[];
  /** References and names without which the formulas of the cells answer "". */
  readonly needs?: readonly string[];
  /** How many rows it takes when a formula spills or rows are left to fill in; else as many as the contents. */
  readonly rows?: number;
  /** The name of the Excel table that header and rows become. */
  readonly table?: string;
  readonly name?: { readonly name: string; readonly comment: string };
  readonly isCommon?: boolean;
}

/** Lines of small text. */
export interface NotesSection {
  readonly kind: "notes";
  readonly lines: readonly string[];
}

/** A native chart. Its ranges are written as in formulas: `{andel:path}`. */
export interface ChartSection {
  readonly kind: "chart";
  readonly chart: Omit<TemplateChart, "from" | "to">;
  readonly rows?: number;
  /** The first and last column it covers, A to I unless it says. */
  readonly firstColumn?: string;
  readonly lastColumn?: string;
  /** Stands on the same rows as the chart before it. */
  readonly isBeside?: boolean;
}

export type Section = RowsSection | ItemsSection | GridSection | NotesSection | ChartSection;

/** A sheet as it is thought: what stands in it in order, not where. `compile.ts` finds the cells. */
export interface SheetPlan {
  readonly name: string;
  readonly title: CellContent;
  readonly lead: CellContent;
  /** Unit, price level and source. */
  readonly note: CellContent;
  readonly axis: readonly AxisColumn[];
  readonly sections: readonly Section[];
  /** Widths in points: labels, each axis or grid column, remarks; `columns` are single ones from column B on. */
  readonly widths?: {
    readonly label?: number;
    readonly column?: number;
    readonly remark?: number;
    readonly columns?: readonly number[];
  };
  /** Rows and columns that stay when the sheet scrolls, when others than the header of the axis and the labels. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly landscape?: boolean;
  /** Names for cells that no section names; the address is a reference such as `{samlet[1,2..4]}`. */
  readonly names?: readonly TemplateName[];
}

/** The years of the plan: the last accounts, and the years that follow from the assumptions. */
export const baseYear = 2023;

/** The last year of the long view. */
export const lastYear = 2034;

/** The economic plan the proposed rules are judged on. */
export const planYears = [2025, 2026, 2027, 2028] as const;

/**
 * The axis that most sheets share: `base` is the last accounts, `path` every year after, `plan` the plan period.
 * The headers follow the base year, so the whole workbook moves when it does.
 */
export const yearAxis: readonly AxisColumn[] = Array.from({ length: lastYear - baseYear + 1 }, (_, index) => {
  const year = baseYear + index;
  const parts = index === 0 ? ["base"] : ["path"];
  if (planYears.some((one) => one === year)) parts.push("plan");
  const header = index === 0 ? "=Basisår" : `=Basisår+${index}`;
  return { key: String(year), header, parts, ...(year < lastYear && { rollsFrom: String(year + 1) }) };
});

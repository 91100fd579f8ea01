import { isFormula } from "../cellContent";
import { overlapOf, rectangleOf, type Rectangle } from "../formula/rectangle";
import { starterWorkbook } from "../template/starterWorkbook";
import type { StyleRole, TemplateSheet } from "../template/template";
import { isText, TemplateCells } from "./templateCells";

/** A cell of the template that the user fills in; rows and columns count from zero. */
export interface TemplateInput {
  readonly row: number;
  readonly column: number;
  /** The row above it that says the years of the columns. */
  readonly yearRow: number | undefined;
}

/** The cells to fill in on one sheet of the template, and the texts of its first column by which rows are found again. */
export interface SheetInputs {
  readonly sheet: string;
  readonly inputs: readonly TemplateInput[];
  readonly labels: ReadonlyMap<number, string>;
}

/** The scenario table, which versions keep row by row. */
export const scenarioTable = "tblScenarioer";

/** Every assumption of the starter workbook outside its tables: what the styles say is typed. */
export const templateInputs: readonly SheetInputs[] = starterWorkbook
  .map((sheet) => ({ sheet: sheet.name, inputs: inputsOf(sheet), labels: new TemplateCells(sheet).labels() }))
  .filter(({ inputs }) => inputs.length > 0);

/** The defined names of what the workbook calculates. */
export const resultNames: readonly string[] = starterWorkbook.flatMap((sheet) => {
  const cells = new TemplateCells(sheet);
  return (sheet.names ?? []).flatMap(({ name, address }) => {
    const { row = -1, column = -1 } = rectangleOf(address) ?? {};
    const { style, content } = cells.at(row, column) ?? {};
    const isResult = isFormula(content) && style !== "title" && !isTyped(style);
    return isResult ? [name] : [];
  });
});

function inputsOf(sheet: TemplateSheet): TemplateInput[] {
  const cells = new TemplateCells(sheet);
  const rectangles = (areas: readonly { readonly address: string }[] = []) =>
    areas.flatMap(({ address }) => rectangleOf(address) ?? []);
  const tables = rectangles(sheet.tables);
  const chosen = rectangles([...(sheet.names ?? []), ...(sheet.validations ?? [])]);
  return cells
    .all()
    .filter(({ row, column, style, content }) => {
      if (!isTyped(style)) return false;
      // The legend shows how an input looks; a text that is one has a name, or a list to choose from.
      return !isWithin(tables, row, column) && (!isText(content) || isWithin(chosen, row, column));
    })
    .map(({ row, column }) => ({ row, column, yearRow: cells.yearRowAbove(row, column) }));
}

function isTyped(style: StyleRole | undefined): boolean {
  return style === "input" || style === "assumed";
}

function isWithin(areas: readonly Rectangle[], row: number, column: number): boolean {
  return areas.some((area) => overlapOf(area, { row, column, rows: 1, columns: 1 }) !== undefined);
}

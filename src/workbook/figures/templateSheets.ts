import { contentOf, type CellContent } from "../cellContent";
import type { SheetKey } from "../findSheet";
import { localAddress } from "../formula/rectangle";
import { sheetAnchor } from "../template/sheetAnchor";
import { starterWorkbook } from "../template/starterWorkbook";
import type { TemplateSheet } from "../template/template";
import { locateRows, placeOf, type RowMap } from "./locateRows";

/** A sheet of the template as it stands in the open workbook. */
export interface OpenTemplateSheet extends SheetKey, RowMap {
  readonly template: TemplateSheet;
  /** What is typed in a cell, counted from 0; "" outside what is used. */
  readonly content: (row: number, column: number) => CellContent;
  readonly value: (row: number, column: number) => unknown;
  /** First row and number of rows of a table's body. */
  readonly bodies: ReadonlyMap<string, { readonly row: number; readonly rows: number }>;
}

/** The sheets of the starter workbook that are in the open one, found by their names whatever they are called now. */
export async function readTemplateSheets(context: Excel.RequestContext): Promise<OpenTemplateSheet[]> {
  const { names, tables } = context.workbook;
  const anchors = starterWorkbook.map((template) => ({
    template,
    cell: names.getItemOrNullObject(sheetAnchor(template.name).name).getRangeOrNullObject(),
  }));
  for (const { cell } of anchors) cell.load("address");
  await context.sync();

  const reads = anchors
    .filter(({ cell }) => !cell.isNullObject)
    .map(({ template, cell }) => {
      const { worksheet } = cell;
      worksheet.load("id,name");
      const used = worksheet.getUsedRange();
      used.load("rowIndex,columnIndex,values,formulas");
      const bodies = (template.tables ?? []).map(({ name }) => {
        const body = tables.getItemOrNullObject(name).getDataBodyRange();
        body.load("address");
        return { name, body };
      });
      return { template, worksheet, used, bodies };
    });
  await context.sync();

  return reads.map(({ template, worksheet, used, bodies }): OpenTemplateSheet => {
    const at = (cells: readonly (readonly unknown[])[], row: number, column: number): unknown =>
      cells[row - used.rowIndex]?.[column - used.columnIndex] ?? "";
    const height = used.rowIndex + used.values.length;
    const columnA = Array.from({ length: height }, (_, row) => at(used.values, row, 0));
    return {
      template,
      sheetId: worksheet.id,
      sheet: worksheet.name,
      ...locateRows(template, columnA),
      value: (row, column) => at(used.values, row, column),
      content: (row, column) => contentOf(at(used.values, row, column), at(used.formulas, row, column)),
      bodies: new Map(
        bodies.map(({ name, body }) => {
          const { row, rows } = placeOf(localAddress(body.address));
          return [name, { row, rows }];
        }),
      ),
    };
  });
}

/** A label that the template has and the workbook has not. */
export interface MissingLabel {
  readonly sheet: string;
  readonly label: string;
}

/** Every label that is gone, sheet by sheet. */
export function missingLabels(sheets: readonly OpenTemplateSheet[]): MissingLabel[] {
  return sheets.flatMap(({ sheet, missing }) => missing.map((label) => ({ sheet, label })));
}

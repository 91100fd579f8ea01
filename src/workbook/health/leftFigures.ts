import { addressOf, overlapOf, rectangleOf } from "../formula/rectangle";
import { starterWorkbook } from "../template/starterWorkbook";
import type { TemplateSheet } from "../template/template";
import { findRows } from "../versions/findRows";
import { TemplateCells } from "../versions/templateCells";
import type { Found } from "./finding";
import type { Cell, SheetRange, WorkbookSnapshot } from "./workbookSnapshot";

/** Figures of the municipality of the template that still stand when the workbook says it is another's. */
export function leftFigures(workbook: WorkbookSnapshot): Found[] {
  const municipality = templateMunicipality();
  const [own] = workbook.cellsIn(namedRange(workbook, "Kommune") ?? nowhere);
  if (municipality === "" || own === undefined || own.value === "" || own.value === municipality) return [];
  return starterWorkbook.flatMap((sheet) => figuresLeftOn(workbook, sheet, municipality));
}

function figuresLeftOn(workbook: WorkbookSnapshot, template: TemplateSheet, municipality: string): Found[] {
  const sheet = (template.names ?? [])
    .map(({ name }) => namedRange(workbook, name)?.sheet)
    .find((name) => name !== undefined);
  const used = sheet === undefined ? undefined : workbook.usedOn(sheet);
  if (sheet === undefined || used === undefined) return [];
  const cells = new TemplateCells(template);
  const texts = Array.from({ length: used.row + used.rows }, (_, row) => {
    const { value } = workbook.cell(sheet, row, 0);
    return typeof value === "string" ? value : "";
  });
  const rowNow = findRows(cells.labels(), texts);
  const areas = (template.figures ?? []).flatMap((address) => rectangleOf(address) ?? []);
  const left = areas.flatMap((area) =>
    cells.all().flatMap(({ row, column, content }) => {
      const isFigure = overlapOf(area, { row, column, rows: 1, columns: 1 }) !== undefined && isTelling(content);
      const cell = workbook.cell(sheet, rowNow(row), column);
      return isFigure && cell.formula === undefined && cell.value === content ? [{ ...cell, value: content }] : [];
    }),
  );
  return runsOf(left).map((run): Found => ({
    sheet,
    address: addressOf({ row: run[0]?.row ?? 0, column: run[0]?.column ?? 0, rows: 1, columns: run.length }),
    kind: "leftFigures",
    municipality,
    values: run.map(({ value }) => value),
  }));
}

/** Zeros, counts and round shares may be anybody's. */
function isTelling(content: unknown): content is number {
  if (typeof content !== "number") return false;
  const digits = String(Math.abs(content)).replace(/^0\.0*|0+$|\./g, "").length;
  return Math.abs(content) >= 100 || digits >= 3;
}

/** Cells that stand beside each other in a row. */
function runsOf<T extends Pick<Cell, "row" | "column">>(cells: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1)?.at(-1);
    if (last?.row === cell.row && last.column === cell.column - 1) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function templateMunicipality(): string {
  for (const sheet of starterWorkbook) {
    const address = sheet.names?.find(({ name }) => name === "Kommune")?.address;
    const place = rectangleOf(address ?? "");
    const content = place === undefined ? undefined : new TemplateCells(sheet).at(place.row, place.column)?.content;
    if (typeof content === "string") return content;
  }
  return "";
}

function namedRange(workbook: WorkbookSnapshot, name: string): SheetRange | undefined {
  return workbook.rangeOf({ kind: "name", text: name }, "");
}

const nowhere = { sheet: "", rectangle: { row: 0, column: 0, rows: 0, columns: 0 } };

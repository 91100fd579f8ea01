import { columnLetters, sizeOf } from "./address";
import { withSheetNames, type SheetNames } from "./sheetNames";
import { numberFormats, styles, verdictColors, type CellStyle } from "./template/styles";
import type {
  Block,
  CellContent,
  TemplatePrint,
  TemplateRule,
  TemplateSheet,
  TemplateValidation,
} from "./template/template";

/** Queues what the formulas lean on: constants in their formats, tables, names and validations. */
export function writeConstants(
  sheet: Excel.Worksheet,
  template: TemplateSheet,
  workbook: Excel.Workbook,
  sheetNames: SheetNames,
): void {
  for (const block of template.blocks) {
    const range = sheet.getRange(block.address);
    if (block.format !== undefined) range.numberFormat = filled(block.address, numberFormats[block.format]);
    if (block.cells !== undefined && !hasFormula(block)) range.values = copied(block.cells);
  }
  for (const { name, address } of template.tables ?? []) {
    const table = sheet.tables.add(address, true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showFilterButton = false;
    table.showBandedRows = false;
  }
  for (const { name, address, comment } of template.names ?? [])
    workbook.names.add(name, sheet.getRange(address), comment);
  for (const validation of template.validations ?? [])
    validate(sheet.getRange(validation.address), validation, sheetNames);
}

/** Queues every formula of the sheet. */
export function writeFormulas(sheet: Excel.Worksheet, template: TemplateSheet, sheetNames: SheetNames): void {
  for (const block of template.blocks) {
    if (block.cells === undefined || !hasFormula(block)) continue;
    sheet.getRange(block.address).formulas = block.cells.map((row) =>
      row.map((cell) => (typeof cell === "string" ? withSheetNames(cell, sheetNames) : cell)),
    );
  }
}

/** Queues the looks: styles, verdicts in colour, column widths, frozen panes, no gridlines, how it prints. */
export function styleSheet(sheet: Excel.Worksheet, template: TemplateSheet): void {
  sheet.showGridlines = false;
  template.columnWidths.forEach((width, index) => {
    const column = columnLetters(index + 1);
    sheet.getRange(`${column}:${column}`).format.columnWidth = width;
  });
  for (const { address, style } of template.blocks) {
    if (style !== undefined) applyStyle(sheet.getRange(address).format, styles[style]);
  }
  for (const address of template.verdicts ?? []) colorVerdicts(sheet.getRange(address), address);
  if (template.print !== undefined) layOut(sheet, template.print);
  const { frozenRows, frozenColumns } = template;
  if (frozenColumns === 0) sheet.freezePanes.freezeRows(frozenRows);
  else sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(frozenColumns)}${frozenRows}`));
}

function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.rowHeight !== undefined) format.rowHeight = style.rowHeight;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.wrap === true) format.wrapText = true;
  if (style.unlocked === true) format.protection.locked = false;
  if (style.lineBelow !== undefined) line(format.borders.getItem("EdgeBottom"), style.lineBelow);
  if (style.lineAbove !== undefined) line(format.borders.getItem("EdgeTop"), style.lineAbove);
}

/** The text stands there whatever its colour, so no one needs the colour to read it. */
function colorVerdicts(range: Excel.Range, address: string): void {
  const cell = address.split(":")[0] ?? "";
  for (const { texts, color, fill } of verdictColors) {
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = `=OR(${texts.map((text) => `${cell}="${text}"`).join(",")})`;
    custom.format.font.color = color;
    custom.format.fill.color = fill;
  }
}

/** A4, one page wide, headers repeated. */
function layOut(sheet: Excel.Worksheet, { landscape, titleRows, area }: TemplatePrint): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(area);
  pageLayout.setPrintTitleRows(titleRows);
}

function line(border: Excel.RangeBorder, color: string): void {
  border.style = "Continuous";
  border.color = color;
}

function validate(range: Excel.Range, { rule, message }: TemplateValidation, sheetNames: SheetNames): void {
  range.dataValidation.rule =
    "min" in rule
      ? { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } }
      : { list: { inCellDropDown: true, source: listSource(rule, sheetNames) } };
  range.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Handlingsrom", message };
}

function listSource(rule: Exclude<TemplateRule, { min: number }>, sheetNames: SheetNames): string {
  return "list" in rule ? rule.list.join(",") : `=${withSheetNames(rule.listIn, sheetNames)}`;
}

function hasFormula({ cells = [] }: Block): boolean {
  return cells.some((row) => row.some((cell) => typeof cell === "string" && cell.startsWith("=")));
}

function filled(address: string, value: string): string[][] {
  const { rows, columns } = sizeOf(address);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function copied(cells: readonly (readonly CellContent[])[]): CellContent[][] {
  return cells.map((row) => [...row]);
}

import { templateSheetNames, withSheetNames } from "../../src/workbook/sheetNames";
import { verdictColors } from "../../src/workbook/template/styles";
import type { TemplateSheet, TemplateRule, TemplateValidation } from "../../src/workbook/template/template";
import { columnName } from "../../src/workbench/grid/address";
import type { FileCell, FileRow } from "./cells";
import { relationId, type Part } from "./package";
import type { Styles } from "./styles";
import { escaped, tag } from "./xml";

/** Texts that cells hold, each once; a cell holds the number of its own. */
export class SharedTexts {
  private readonly indexes = new Map<string, number>();

  /** The number of a text. */
  numberOf(text: string): number {
    const index = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  /** The part that says what the numbers stand for. */
  xml(): string {
    return tag(
      "sst",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", uniqueCount: this.indexes.size },
      ...[...this.indexes.keys()].map((text) =>
        tag("si", {}, tag("t", { "xml:space": text.trim() === text ? undefined : "preserve" }, escaped(text))),
      ),
    );
  }
}

/** What a worksheet's XML leans on besides its own cells. */
export interface WorksheetContext {
  readonly styles: Styles;
  readonly texts: SharedTexts;
  readonly isFirst: boolean;
  /** The parts that the sheet points at, tables and at most one drawing. */
  readonly pointsAt: readonly Part[];
}

/** The XML of one sheet. */
export function worksheetXml(template: TemplateSheet, rows: readonly FileRow[], context: WorksheetContext): string {
  const { validations = [], print } = template;
  const ids = (kind: Part["kind"]): string[] =>
    context.pointsAt.flatMap((part, index) => (part.kind === kind ? [relationId(index)] : []));
  return tag(
    "worksheet",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    tag("sheetPr", {}, tag("pageSetUpPr", { fitToPage: 1 })),
    viewXml(template, context.isFirst),
    tag("sheetFormatPr", { defaultRowHeight: 15 }),
    columnsXml(template.columnWidths),
    tag("sheetData", {}, ...rows.map((row) => rowXml(row, context))),
    ...verdictsXml(template.verdicts ?? []),
    validations.length === 0
      ? ""
      : tag("dataValidations", { count: validations.length }, ...validations.map(validationXml)),
    tag("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    tag("pageSetup", {
      paperSize: 9,
      orientation: print?.landscape === true ? "landscape" : "portrait",
      fitToWidth: 1,
      fitToHeight: 0,
    }),
    ...ids("drawing").map((id) => tag("drawing", { "r:id": id })),
    ids("table").length === 0
      ? ""
      : tag(
          "tableParts",
          { count: ids("table").length },
          ...ids("table").map((id) => tag("tablePart", { "r:id": id })),
        ),
  );
}

function viewXml({ frozenRows, frozenColumns }: TemplateSheet, isFirst: boolean): string {
  const pane = frozenColumns > 0 ? "bottomRight" : "bottomLeft";
  return tag(
    "sheetViews",
    {},
    tag(
      "sheetView",
      { showGridLines: 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 },
      tag("pane", {
        xSplit: frozenColumns > 0 ? frozenColumns : undefined,
        ySplit: frozenRows,
        topLeftCell: `${columnName(frozenColumns)}${frozenRows + 1}`,
        activePane: pane,
        state: "frozen",
      }),
      tag("selection", { pane }),
    ),
  );
}

/** Widths are points; the file counts in digits of the default font, which are 7 pixels wide at 96 pixels per inch. */
function columnsXml(points: readonly number[]): string {
  return tag(
    "cols",
    {},
    ...points.map((width, index) =>
      tag("col", { min: index + 1, max: index + 1, width: Math.round((width * 96) / 72) / 7, customWidth: 1 }),
    ),
  );
}

function rowXml({ number, height, cells }: FileRow, context: WorksheetContext): string {
  return tag(
    "row",
    { r: number, ht: height, customHeight: height === undefined ? undefined : 1 },
    ...cells.map((cell) => cellXml(cell, context)),
  );
}

function cellXml(cell: FileCell, { styles, texts }: WorksheetContext): string {
  const { address, look, formula, type, isSpilled } = cell;
  const isShared = type === "String" && formula === undefined && !isSpilled;
  const value = isShared ? String(texts.numberOf(String(cell.value))) : valueText(cell);
  return tag(
    "c",
    {
      r: address,
      s: styles.numberOf(look),
      t: isShared ? "s" : valueType[type],
      // the one cell metadata there is: it may spill
      cm: formula?.fills === undefined ? undefined : 1,
    },
    ...(formula === undefined ? [] : [formulaXml(formula)]),
    ...(type === "Empty" ? [] : [tag("v", {}, escaped(value))]),
  );
}

const valueType = { Empty: undefined, Double: undefined, String: "str", Boolean: "b", Error: "e" } as const;

function valueText({ type, value }: FileCell): string {
  return type === "Boolean" ? String(Number(value)) : String(value);
}

function formulaXml({ text, fills }: NonNullable<FileCell["formula"]>): string {
  return fills === undefined ? tag("f", {}, escaped(text)) : tag("f", { t: "array", ref: fills }, escaped(text));
}

/** A verdict takes its colours from the words in the cell. */
function verdictsXml(addresses: readonly string[]): string[] {
  if (addresses.length === 0) return [];
  const rules = verdictColors.flatMap(({ texts }, dxfId) => texts.map((text) => ({ text, dxfId })));
  return [
    tag(
      "conditionalFormatting",
      { sqref: addresses.join(" ") },
      ...rules.map(({ text, dxfId }, index) =>
        tag(
          "cfRule",
          { type: "cellIs", operator: "equal", dxfId, priority: index + 1 },
          tag("formula", {}, escaped(`"${text}"`)),
        ),
      ),
    ),
  ];
}

function validationXml({ address, rule, message }: TemplateValidation): string {
  const kind = "min" in rule ? { type: "decimal", operator: "between" } : { type: "list" };
  const limits = "min" in rule ? [String(rule.min), String(rule.max)] : [listSource(rule)];
  return tag(
    "dataValidation",
    {
      ...kind,
      allowBlank: 1,
      showErrorMessage: 1,
      errorStyle: "stop",
      errorTitle: "Handlingsrom",
      error: message,
      sqref: address,
    },
    ...limits.map((limit, index) => tag(`formula${index + 1}`, {}, escaped(limit))),
  );
}

function listSource(rule: Exclude<TemplateRule, { min: number }>): string {
  return "list" in rule ? `"${rule.list.join(",")}"` : withSheetNames(rule.listIn, templateSheetNames);
}

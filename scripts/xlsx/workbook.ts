import { templateSheetNames, withSheetNames } from "../../src/workbook/sheetNames";
import { starterWorkbook } from "../../src/workbook/template/starterWorkbook";
import type { TemplateSheet } from "../../src/workbook/template/template";
import type { Grid } from "../../src/workbench/grid/grid";
import { absolute, rectangleOf } from "./addresses";
import { sheetIdOf } from "./calculated-workbook";
import { rowsOf } from "./cells";
import { chartXml, type Referred } from "./chart";
import { drawingXml } from "./drawing";
import { pack, relationId, type Part } from "./package";
import { appPropertiesXml, corePropertiesXml } from "./properties";
import { sheetMetadataXml } from "./sheet-metadata";
import { Styles } from "./styles";
import { tableXml } from "./table";
import { SharedTexts, worksheetXml } from "./worksheet";
import { escaped, tag } from "./xml";

/** The calculated starter workbook as an Excel file; the same template gives the same bytes. */
export function starterFile(grid: Grid): Uint8Array {
  const styles = new Styles();
  const texts = new SharedTexts();
  const allTables = starterWorkbook.flatMap(({ tables = [] }) => tables);
  const allCharts = starterWorkbook.flatMap(({ charts = [] }) => charts);
  const wide = new Set(
    starterWorkbook.flatMap(({ names = [], tables = [] }) => [
      ...names.filter(({ address }) => address.includes(":")).map(({ name }) => name),
      ...tables.map(({ name }) => name),
    ]),
  );
  const sheets = starterWorkbook.map((template, index): Part => {
    const rows = rowsOf(template, grid, (name) => wide.has(name));
    const tables = (template.tables ?? []).map((table): Part => {
      const number = allTables.indexOf(table) + 1;
      return { kind: "table", path: `xl/tables/table${number}.xml`, xml: tableXml(table, rows, number) };
    });
    const charts = (template.charts ?? []).map((chart): Part => {
      const xml = chartXml(chart, template.name, valuesIn(grid));
      return { kind: "chart", path: `xl/charts/chart${allCharts.indexOf(chart) + 1}.xml`, xml };
    });
    const drawing: Part = {
      kind: "drawing",
      path: `xl/drawings/drawing${index + 1}.xml`,
      xml: drawingXml(template.charts ?? []),
      pointsAt: charts,
    };
    const pointsAt = charts.length === 0 ? tables : [...tables, drawing];
    return {
      kind: "worksheet",
      path: `xl/worksheets/sheet${index + 1}.xml`,
      xml: worksheetXml(template, rows, { styles, texts, pointsAt, isFirst: index === 0 }),
      pointsAt,
    };
  });
  return pack([
    {
      kind: "workbook",
      path: "xl/workbook.xml",
      xml: workbookXml(),
      pointsAt: [
        ...sheets,
        { kind: "styles", path: "xl/styles.xml", xml: styles.xml() },
        { kind: "sharedStrings", path: "xl/sharedStrings.xml", xml: texts.xml() },
        { kind: "sheetMetadata", path: "xl/metadata.xml", xml: sheetMetadataXml() },
      ],
    },
    { kind: "coreProperties", path: "docProps/core.xml", xml: corePropertiesXml() },
    { kind: "appProperties", path: "docProps/app.xml", xml: appPropertiesXml() },
  ]);
}

/** Sheets come first among the parts that the workbook points at, so their ids follow their order. */
function workbookXml(): string {
  return tag(
    "workbook",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    tag("bookViews", {}, tag("workbookView", { windowWidth: 28_800, windowHeight: 16_000, tabRatio: 800 })),
    tag(
      "sheets",
      {},
      ...starterWorkbook.map(({ name }, index) =>
        tag("sheet", { name, sheetId: index + 1, "r:id": relationId(index) }),
      ),
    ),
    tag("definedNames", {}, ...starterWorkbook.flatMap(printNames), ...starterWorkbook.flatMap(definedNames)),
    // Excel calculates everything anew at opening when the number is older than its own, and so asks to save.
    tag("calcPr", { calcId: 191_029 }),
  );
}

function printNames({ name, print }: TemplateSheet, localSheetId: number): string[] {
  if (print === undefined) return [];
  return [
    tag("definedName", { name: "_xlnm.Print_Area", localSheetId }, escaped(onSheet(name, absolute(print.area)))),
    tag("definedName", { name: "_xlnm.Print_Titles", localSheetId }, escaped(onSheet(name, print.titleRows))),
  ];
}

function definedNames({ name: sheet, names = [] }: TemplateSheet): string[] {
  return names.map(({ name, address, comment }) =>
    tag("definedName", { name, comment }, escaped(onSheet(sheet, absolute(address)))),
  );
}

function onSheet(sheet: string, address: string): string {
  return withSheetNames(`{${sheet}}!${address}`, templateSheetNames);
}

function valuesIn(grid: Grid): Referred {
  return (reference) => {
    const { sheetName = "", row, column, rowCount, columnCount } = rectangleOf(reference);
    const sheetId = sheetIdOf(grid, sheetName);
    return Array.from({ length: rowCount * columnCount }, (_, index) =>
      grid.cells.value(sheetId, row + Math.floor(index / columnCount), column + (index % columnCount)),
    );
  };
}

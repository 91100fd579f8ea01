import { catalogue } from "../../src/engine/catalogue";
import { excelFunction } from "../../src/functions/excelFunction";
import { functionsMetadata } from "../../src/functions/metadata";
import { templateSheetNames, withSheetNames } from "../../src/workbook/sheetNames";
import { starterWorkbook } from "../../src/workbook/template/starterWorkbook";
import { numberFormats } from "../../src/workbook/template/styles";
import type { CellContent, TemplateSheet } from "../../src/workbook/template/template";
import type { Grid } from "../../src/workbench/grid/grid";
import { createHeadlessGrid } from "../../src/workbench/grid/headless";
import { absolute, rectangleOf } from "./addresses";
import { inProcess, ThrownError, type Implementations } from "../in-process";

/** A workbook, else the starter workbook, in a grid without a screen, calculated by the published functions. */
export async function calculatedWorkbook(sheets: readonly TemplateSheet[] = starterWorkbook): Promise<Grid> {
  Object.assign(globalThis, {
    CustomFunctions: { Error: ThrownError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
  });
  const grid = createHeadlessGrid();
  const implementations = Object.fromEntries(
    catalogue.map((published) => [published.name, excelFunction(published, () => "nb")]),
  ) as Implementations;
  grid.functions.register(
    functionsMetadata(catalogue, "nb", "https://localhost:3000"),
    inProcess(grid.functions, implementations),
  );
  for (const { name } of sheets) grid.sheets.add(name);
  await writeConstants(grid, sheets);
  writeFormulas(grid, sheets);
  await grid.quiet();
  return grid;
}

/** The id of a sheet that must be there. */
export function sheetIdOf(grid: Grid, name: string): string {
  const sheet = grid.sheets.find(name);
  if (sheet === undefined) throw new RangeError(`there is no sheet ${name}`);
  return sheet.id;
}

async function writeConstants(grid: Grid, sheets: readonly TemplateSheet[]): Promise<void> {
  const { cells, formats, names, tables } = grid;
  for (const template of sheets) {
    const sheetId = sheetIdOf(grid, template.name);
    for (const { address, format, cells: content } of template.blocks) {
      const at = { sheetId, ...rectangleOf(address) };
      if (format !== undefined) formats.apply(at, () => ({ n: { pattern: numberFormats[format] } }));
      if (content !== undefined && !hasFormula(content)) cells.write(at, content, "en");
    }
    for (const table of template.tables ?? []) {
      const { id } = await tables.add(sheetId, rectangleOf(table.address));
      await tables.rename(id, table.name);
    }
    for (const { name, address, comment } of template.names ?? [])
      names.add(name, `'${template.name}'!${absolute(address)}`, comment);
  }
}

function writeFormulas(grid: Grid, sheets: readonly TemplateSheet[]): void {
  for (const template of sheets) {
    const sheetId = sheetIdOf(grid, template.name);
    for (const { address, cells: content } of template.blocks) {
      if (content === undefined || !hasFormula(content)) continue;
      const formulas = content.map((row) => row.map((cell) => withSheetNames(String(cell), templateSheetNames)));
      grid.cells.write({ sheetId, ...rectangleOf(address) }, formulas, "en");
    }
  }
}

function hasFormula(content: readonly (readonly CellContent[])[]): boolean {
  return content.flat().some((cell) => typeof cell === "string" && cell.startsWith("="));
}

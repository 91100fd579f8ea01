import { catalogue } from "../../src/engine/catalogue";
import { excelFunction } from "../../src/functions/excelFunction";
import { functionsMetadata } from "../../src/functions/metadata";
import { templateSheetNames, withSheetNames } from "../../src/workbook/sheetNames";
import { starterWorkbook } from "../../src/workbook/template/starterWorkbook";
import { numberFormats } from "../../src/workbook/template/styles";
import { parseAddress, type ParsedAddress } from "../../src/workbench/grid/address";
import type { CellValue } from "../../src/workbench/grid/cells";
import type { Grid } from "../../src/workbench/grid/grid";
import { createHeadlessGrid } from "../../src/workbench/grid/headless";
import { inProcess, ThrownError, type Implementations } from "../workbench/inProcess";

/** The starter workbook in a grid without a screen, calculated by the published functions. */
export class CalculatedTemplate {
  private constructor(private readonly grid: Grid) {}

  static async open(): Promise<CalculatedTemplate> {
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
    const template = new CalculatedTemplate(grid);
    await template.build();
    return template;
  }

  /** The values of a range after everything has calculated. */
  async values(sheet: string, address: string): Promise<CellValue[][]> {
    await this.grid.quiet();
    const id = this.sheetId(sheet);
    const { row, column, rowCount, columnCount } = area(address);
    return Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (__, c) => this.grid.cells.value(id, row + r, column + c)),
    );
  }

  /** Every cell of the workbook that shows an error, with what it shows. */
  async errors(): Promise<string[]> {
    const all = await Promise.all(
      starterWorkbook.map(async ({ name }) => {
        const rows = await this.values(name, "A1:L45");
        return rows.flatMap((row, r) =>
          row.flatMap((value, c) =>
            typeof value === "string" && value.startsWith("#") ? [`${name} R${r + 1}C${c + 1} ${value}`] : [],
          ),
        );
      }),
    );
    return all.flat();
  }

  write(sheet: string, address: string, value: string | number): void {
    this.grid.cells.write({ sheetId: this.sheetId(sheet), ...area(address) }, [[value]], "en");
  }

  private async build(): Promise<void> {
    const { cells, formats, names, sheets, tables } = this.grid;
    for (const { name } of starterWorkbook) sheets.add(name);
    for (const template of starterWorkbook) {
      const sheetId = this.sheetId(template.name);
      for (const { address, format, cells: content } of template.blocks) {
        const at = { sheetId, ...area(address) };
        if (format !== undefined) formats.apply(at, () => ({ n: { pattern: numberFormats[format] } }));
        if (content !== undefined && !isFormula(content)) cells.write(at, content, "en");
      }
      for (const table of template.tables ?? []) {
        const { id } = await tables.add(sheetId, area(table.address));
        await tables.rename(id, table.name);
      }
      for (const { name, address, comment } of template.names ?? []) {
        names.add(name, `'${template.name}'!${address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`, comment);
      }
    }
    for (const template of starterWorkbook) {
      const sheetId = this.sheetId(template.name);
      for (const { address, cells: content } of template.blocks) {
        if (content === undefined || !isFormula(content)) continue;
        const formulas = content.map((row) => row.map((cell) => withSheetNames(String(cell), templateSheetNames)));
        cells.write({ sheetId, ...area(address) }, formulas, "en");
      }
    }
  }

  private sheetId(name: string): string {
    const sheet = this.grid.sheets.find(name);
    if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
    return sheet.id;
  }
}

function isFormula(content: readonly (readonly (string | number)[])[]): boolean {
  return content.flat().some((cell) => typeof cell === "string" && cell.startsWith("="));
}

function area(address: string): ParsedAddress {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(`${address} is not an address`);
  return parsed;
}

import type { Rectangle } from "../formula/rectangle";
import { withPlainReferences, type TablePlace } from "../formula/structured";
import { tokensOf, type Token } from "../formula/tokens";
import type { CellPlace } from "../showCell";

/** Takes the formula of a cell apart, with structured references as the cells they stand for. */
export type FormulaReader = (formula: string, at: CellPlace) => Promise<readonly Token[]>;

/** A reader that finds out about the workbook's tables once, when a formula first needs them. */
export function formulaReader(): FormulaReader {
  let tables: Promise<readonly TablePlace[]> | undefined;
  return async (formula, at) => {
    const tokens = tokensOf(formula);
    if (!tokens.some((token) => "specifier" in token)) return tokens;
    tables ??= readTables();
    return withPlainReferences(tokens, at, await tables);
  };
}

async function readTables(): Promise<TablePlace[]> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/worksheet/name,items/columns/items/name");
    await context.sync();
    const found = tables.items.map((table) => ({
      table,
      whole: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
      body: table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    await context.sync();
    return found.map(({ table, whole, body }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      whole: rectangle(whole),
      body: rectangle(body),
      columns: table.columns.items.map(({ name }) => name),
    }));
  });
}

function rectangle({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

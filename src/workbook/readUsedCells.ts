import { localAddress, rectangleOf, type Rectangle } from "./formula/rectangle";
import { batchesOf, inBatches } from "./inBatches";

/** What stands on a sheet, from the first to the last cell in use; row and column are those of the first, from zero. */
export interface UsedCells {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

interface Piece {
  readonly worksheet: Excel.Worksheet;
  readonly rectangle: Rectangle;
}

// A request to Excel on the web answers five megabytes at most.
const cellsPerPiece = 8_000;
const cellsPerRequest = 24_000;

/** Reads every cell in use in the workbook, or on some of its sheets, in as few requests as Excel takes. */
export async function readUsedCells(
  context: Excel.RequestContext,
  isWanted: (sheet: string) => boolean = () => true,
): Promise<UsedCells[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();

  const wanted = worksheets.items.filter(({ name }) => isWanted(name));
  const used = wanted.map((worksheet) => ({
    worksheet,
    range: worksheet.getUsedRangeOrNullObject(true).load("address"),
  }));
  await context.sync();

  const sheets = used.flatMap(({ worksheet, range }) => {
    const rectangle = range.isNullObject ? undefined : rectangleOf(localAddress(range.address));
    return rectangle === undefined ? [] : [{ worksheet, rectangle }];
  });
  const rows = new Map(sheets.map(({ worksheet }) => [worksheet, emptyRows()]));
  await inBatches(
    batchesOf(sheets.flatMap(piecesOf), ({ rectangle }) => areaOf(rectangle), cellsPerRequest),
    async (pieces) => {
      const ranges = pieces.map(({ worksheet, rectangle: { row, column, rows: height, columns } }) => ({
        worksheet,
        range: worksheet.getRangeByIndexes(row, column, height, columns).load("values,formulas,numberFormat"),
      }));
      await context.sync();
      for (const { worksheet, range } of ranges) {
        const read = rows.get(worksheet);
        read?.values.push(...(range.values as unknown[][]));
        read?.formulas.push(...(range.formulas as unknown[][]));
        read?.numberFormats.push(...(range.numberFormat as string[][]));
      }
    },
  );
  return sheets.map(({ worksheet, rectangle: { row, column } }) => ({
    sheetId: worksheet.id,
    sheet: worksheet.name,
    row,
    column,
    ...(rows.get(worksheet) ?? emptyRows()),
  }));
}

function piecesOf({ worksheet, rectangle }: Piece): Piece[] {
  const height = Math.max(1, Math.floor(cellsPerPiece / rectangle.columns));
  return Array.from({ length: Math.ceil(rectangle.rows / height) }, (_, index) => {
    const first = index * height;
    const rows = Math.min(height, rectangle.rows - first);
    return { worksheet, rectangle: { ...rectangle, row: rectangle.row + first, rows } };
  });
}

function areaOf({ rows, columns }: Rectangle): number {
  return rows * columns;
}

function emptyRows(): { values: unknown[][]; formulas: unknown[][]; numberFormats: string[][] } {
  return { values: [], formulas: [], numberFormats: [] };
}

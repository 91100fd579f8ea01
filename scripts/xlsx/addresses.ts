import { columnName, parseAddress, type ParsedAddress, type Rectangle } from "../../src/workbench/grid/address";

/** The rectangle of an address that must be one; rows and columns count from 0. */
export function rectangleOf(address: string): ParsedAddress {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new RangeError(`${address} is not an address`);
  return parsed;
}

/** The A1 address of a rectangle. */
export function rangeOf({ row, column, rowCount, columnCount }: Rectangle): string {
  const from = addressOf(row, column);
  const to = addressOf(row + rowCount - 1, column + columnCount - 1);
  return from === to ? from : `${from}:${to}`;
}

/** The A1 address of a cell. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The address with dollar signs, as names and prints have it. */
export function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Where in its rectangle a cell lies. */
export interface Inside {
  readonly fromTop: number;
  readonly fromLeft: number;
  readonly isTop: boolean;
  readonly isBottom: boolean;
}

/** Calls back for every cell of a rectangle, row by row. */
export function forEachCell(
  { row, column, rowCount, columnCount }: Rectangle,
  visit: (row: number, column: number, inside: Inside) => void,
): void {
  for (let fromTop = 0; fromTop < rowCount; fromTop += 1)
    for (let fromLeft = 0; fromLeft < columnCount; fromLeft += 1)
      visit(row + fromTop, column + fromLeft, {
        fromTop,
        fromLeft,
        isTop: fromTop === 0,
        isBottom: fromTop === rowCount - 1,
      });
}

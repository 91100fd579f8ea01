/** How many rows and columns an address such as "B5" or "A1:C3" covers. */
export function sizeOf(address: string): { readonly rows: number; readonly columns: number } {
  const [from, to = from] = address.split(":").map(position);
  if (from === undefined || to === undefined) throw new RangeError(`not an address: ${address}`);
  return { rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** The letters of a column, 1 is A. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}

/** Row and column of a cell such as "B5", both counted from 1. */
export function cellOf(cell: string): { readonly row: number; readonly column: number } {
  return position(cell);
}

function position(cell: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^([A-Z]+)([1-9]\d*)$/.exec(cell) ?? [];
  if (letters === undefined || digits === undefined) throw new RangeError(`not a cell: ${cell}`);
  return { row: Number(digits), column: columnNumber(letters) };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index += 1) number = number * 26 + letters.charCodeAt(index) - 64;
  return number;
}

import { numberFormats, styles, type CellStyle } from "../../src/workbook/template/styles";
import type { Block } from "../../src/workbook/template/template";
import { addressOf, forEachCell, rectangleOf, type Inside } from "./addresses";

/** How a cell looks: what its blocks say of it, one upon the other. */
export type Look = Omit<CellStyle, "rowHeight"> & { readonly numberFormat?: string };

/** The look of every cell that a block covers, by address. */
export function looksOf(blocks: readonly Block[]): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const block of blocks)
    forEachCell(rectangleOf(block.address), (row, column, inside) => {
      const at = addressOf(row, column);
      looks.set(at, { ...looks.get(at), ...lookIn(block, inside) });
    });
  return looks;
}

/** The heights of rows that are not Excel's own, in points; rows count from 0. */
export function heightsOf(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { address, style } of blocks) {
    const height = style === undefined ? undefined : styles[style].rowHeight;
    if (height !== undefined) forEachCell(rectangleOf(address), (row) => heights.set(row, height));
  }
  return heights;
}

/** What a block says of one of its cells: lines belong to the edges of the block, as they do in Excel. */
function lookIn({ style, format }: Block, { isTop, isBottom }: Inside): Look {
  const { rowHeight, lineAbove, lineBelow, ...rest } = style === undefined ? ({} as CellStyle) : styles[style];
  return {
    ...rest,
    ...(isTop && lineAbove !== undefined && { lineAbove }),
    ...(isBottom && lineBelow !== undefined && { lineBelow }),
    ...(format !== undefined && { numberFormat: numberFormats[format] }),
  };
}

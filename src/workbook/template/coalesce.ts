import { cellOf, columnLetters } from "../address";
import type { Block } from "./template";

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly block: Block;
}

/** Joins neighbouring blocks that look alike, so that a workbook is a few hundred writes and not thousands. */
export function coalesce(blocks: readonly Block[]): readonly Block[] {
  return joined(joined(blocks.map(areaOf), beside), below).map(({ block, top, left, bottom, right }) => {
    const from = `${columnLetters(left)}${top}`;
    const to = `${columnLetters(right)}${bottom}`;
    return { ...block, address: from === to ? from : `${from}:${to}` };
  });
}

type Join = (first: Area, second: Area) => Area | undefined;

function joined(areas: readonly Area[], join: Join): Area[] {
  const result: Area[] = [];
  const latest = new Map<string, number>();
  for (const area of areas) {
    const like = likeness(area, join);
    const index = latest.get(like);
    const last = index === undefined ? undefined : result[index];
    const both = last === undefined ? undefined : join(last, area);
    if (both !== undefined && index !== undefined) result[index] = both;
    else latest.set(like, result.push(area) - 1);
  }
  return result;
}

/** Only areas of one likeness can be joined: same looks, same kind of contents, same row or same columns. */
function likeness({ block, top, bottom, left, right }: Area, join: Join): string {
  const place = join === beside ? [top, bottom] : [left, right];
  return JSON.stringify([block.style, block.format, kindOf(block), ...place]);
}

function beside(first: Area, second: Area): Area | undefined {
  if (second.left !== first.right + 1) return undefined;
  const cells = first.block.cells?.map((row, index) => [...row, ...(second.block.cells?.[index] ?? [])]);
  return { ...first, right: second.right, block: { ...first.block, ...(cells && { cells }) } };
}

function below(first: Area, second: Area): Area | undefined {
  if (second.top !== first.bottom + 1) return undefined;
  const cells = first.block.cells && [...first.block.cells, ...(second.block.cells ?? [])];
  return { ...first, bottom: second.bottom, block: { ...first.block, ...(cells && { cells }) } };
}

function areaOf(block: Block): Area {
  const [from = "", to = from] = block.address.split(":");
  const { row: top, column: left } = cellOf(from);
  const { row: bottom, column: right } = cellOf(to);
  return { top, left, bottom, right, block };
}

function kindOf({ cells }: Block): "empty" | "constants" | "formulas" {
  if (cells === undefined) return "empty";
  return cells.flat().some((cell) => typeof cell === "string" && cell.startsWith("=")) ? "formulas" : "constants";
}

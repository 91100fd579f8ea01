import { columnLetters, sizeOf } from "../address";
import type { LaidOutSheet, Layout, Target } from "./layout";
import type { AxisColumn } from "./plan";

const firstAxisColumn = 2;

/**
 * The references of plans, `{key}`, in every form:
 * `{fond}` same column · `{fond@prev}` the column before · `{fond@2023}` or `{fond@base}` one column ·
 * `{fond:path}` all columns of a part · `{fond:*}` all columns · `{liste[2,3]}` and `{liste[1..4,2]}` in a grid ·
 * `{vekst}` of an item is its cell · `{år}` is the header of the axis · each with a sheet in front for another sheet: `{Fond.fond:path}`.
 */
const reference = /\{(?:([^{}.!]+)\.)?([a-zæøå][\wæøåÆØÅ]*)(?:@([\wæøå]+)|:([\wæøå*]+)|\[([\d.]+),([\d.]+)\])?\}/g;

/** Finds the cells behind the references of one sheet's formulas. */
export class References {
  constructor(
    private readonly layout: Layout,
    private readonly sheet: LaidOutSheet,
  ) {}

  /** The formula with addresses; other sheets stay as `{Fond}!` until their real names are known. */
  resolve(formula: string, column: number | undefined): string {
    return formula.replace(reference, (match, ...groups: (string | undefined)[]) =>
      this.address(match, groups, column),
    );
  }

  /** A reference that is a range or a cell by itself, as charts and rolling need it. */
  range(text: string): string {
    const resolved = this.resolve(text, undefined);
    if (resolved === text) throw new RangeError(`${text} is no reference`);
    return resolved;
  }

  /** A thing that must be filled in, and how many cells it is: a reference or a defined name of one cell. */
  counted(need: string, column: number | undefined): { readonly text: string; readonly cells: number } {
    const text = need.includes("{") ? this.resolve(need, column) : this.resolve(`{${need}}`, column);
    if (text.startsWith("{") && !text.includes("!")) return { text: need, cells: 1 };
    const { rows, columns } = sizeOf(text.replace(/^.*!/, "").replaceAll("$", ""));
    return { text, cells: rows * columns };
  }

  private address(match: string, groups: readonly (string | undefined)[], column: number | undefined): string {
    const [sheet, key = "", at, part, rows, columns] = groups;
    const target = this.layout.find(sheet ?? this.sheet.plan.name, key);
    if (target === undefined) {
      if (sheet === undefined && at === undefined && part === undefined) return match;
      throw new RangeError(`${this.sheet.plan.name}: ${match} means nothing`);
    }
    const prefix = sheet === undefined ? "" : `{${sheet}}!`;
    return prefix + cellsOf(target, { at, part, rows, columns, key: this.columnKey(column, at), match });
  }

  /** The key of the column meant: sheets with other axes have the same year in another place. */
  private columnKey(column: number | undefined, at: string | undefined): string | undefined {
    if (column === undefined) return undefined;
    return this.sheet.plan.axis[at === "prev" ? column - 1 : column]?.key;
  }
}

interface Wanted {
  readonly at: string | undefined;
  readonly part: string | undefined;
  readonly rows: string | undefined;
  readonly columns: string | undefined;
  /** The column in which the formula stands, or the one before when that is meant. */
  readonly key: string | undefined;
  readonly match: string;
}

function cellsOf(target: Target, { at, part, rows, columns, key, match }: Wanted): string {
  if (target.kind === "item") return `$B$${target.row}`;
  if (target.kind === "grid") {
    if (rows === undefined || columns === undefined) throw new RangeError(`${match} needs [row,column]`);
    const [top, bottom] = ends(rows, match);
    const [left, right] = ends(columns, match);
    const cell = (r: number, c: number): string => `$${columnLetters(c)}$${target.firstRow - 1 + r}`;
    return top === bottom && left === right ? cell(top, left) : `${cell(top, left)}:${cell(bottom, right)}`;
  }
  const { axis } = target.plan;
  const letters = (index: number): string => {
    if (axis[index] === undefined) throw new RangeError(`${match} lies outside the axis`);
    return columnLetters(firstAxisColumn + index);
  };
  if (part !== undefined) {
    const indexes = axis.flatMap((one, index) => (part === "*" || belongs(one, part) ? [index] : []));
    const [from, to] = [indexes[0], indexes.at(-1)];
    if (from === undefined || to === undefined) throw new RangeError(`${match}: no such part`);
    return `$${letters(from)}$${target.row}:$${letters(to)}$${target.row}`;
  }
  const wanted = at === undefined || at === "prev" ? key : at;
  if (wanted === undefined) throw new RangeError(`${match} stands outside the axis`);
  const index = axis.findIndex((one) => belongs(one, wanted));
  if (index < 0) throw new RangeError(`${match}: no such column`);
  const fixed = wanted === key ? "" : "$";
  return `${fixed}${letters(index)}${fixed}${target.row}`;
}

function belongs(column: AxisColumn, part: string): boolean {
  return column.key === part || column.parts.includes(part);
}

function ends(text: string, match: string): readonly [number, number] {
  const [from, to = from] = text.split("..").map(Number);
  if (from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to))
    throw new RangeError(`${match}: not a position`);
  return [from, to];
}

import { verdictColors } from "../../src/workbook/template/styles";
import type { Look } from "./looks";
import { tag } from "./xml";

/** Number formats of one's own begin here; the numbers below are Excel's. */
const FIRST_OWN_FORMAT = 164;

const noLine = tag("left") + tag("right") + tag("top") + tag("bottom") + tag("diagonal");

/** The looks that the cells of a workbook use, each once; a cell holds the number of its own. */
export class Styles {
  private readonly fonts = new Distinct(font({}));
  private readonly fills = new Distinct(fill("none"), fill("gray125"));
  private readonly borders = new Distinct(tag("border", {}, noLine));
  private readonly formats = new Distinct();
  private readonly looks = new Distinct(this.cellFormat({}));

  /** The number of a look. */
  numberOf(look: Look): number {
    return this.looks.indexOf(this.cellFormat(look));
  }

  /** The part that says what the numbers stand for. */
  xml(): string {
    return tag(
      "styleSheet",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
      counted(
        "numFmts",
        this.formats.entries.map((formatCode, index) =>
          tag("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
        ),
      ),
      counted("fonts", this.fonts.entries),
      counted("fills", this.fills.entries),
      counted("borders", this.borders.entries),
      counted("cellStyleXfs", [tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted("cellXfs", this.looks.entries),
      counted("cellStyles", [tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      counted(
        "dxfs",
        verdictColors.map(({ color, fill: behind }) =>
          tag(
            "dxf",
            {},
            tag("font", {}, tag("color", { rgb: rgb(color) })),
            // the colour of a conditional fill is the one behind the pattern
            tag("fill", {}, tag("patternFill", {}, tag("bgColor", { rgb: rgb(behind) }))),
          ),
        ),
      ),
    );
  }

  private cellFormat(look: Look): string {
    const { numberFormat, fill: color, lineAbove, lineBelow, unlocked, ...rest } = look;
    const alignment = alignmentOf(rest);
    const children = [
      ...(alignment === undefined ? [] : [alignment]),
      ...(unlocked === true ? [tag("protection", { locked: 0 })] : []),
    ];
    return tag(
      "xf",
      {
        numFmtId: numberFormat === undefined ? 0 : FIRST_OWN_FORMAT + this.formats.indexOf(numberFormat),
        fontId: this.fonts.indexOf(font(rest)),
        fillId: color === undefined ? 0 : this.fills.indexOf(fill("solid", color)),
        borderId: this.borders.indexOf(border(lineAbove, lineBelow)),
        xfId: 0,
        applyNumberFormat: numberFormat === undefined ? undefined : 1,
        applyFont: 1,
        applyFill: color === undefined ? undefined : 1,
        applyBorder: lineAbove === undefined && lineBelow === undefined ? undefined : 1,
        applyAlignment: alignment === undefined ? undefined : 1,
        applyProtection: unlocked === true ? 1 : undefined,
      },
      ...children,
    );
  }
}

/** Texts in the order in which they were first asked for. */
class Distinct {
  private readonly indexes: Map<string, number>;

  constructor(...first: readonly string[]) {
    this.indexes = new Map(first.map((entry, index) => [entry, index]));
  }

  get entries(): readonly string[] {
    return [...this.indexes.keys()];
  }

  indexOf(entry: string): number {
    const index = this.indexes.get(entry) ?? this.indexes.size;
    this.indexes.set(entry, index);
    return index;
  }
}

function counted(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? "" : tag(name, { count: entries.length }, ...entries);
}

function font({ bold, italic, size = 11, color = "#000000" }: Look): string {
  return tag(
    "font",
    {},
    ...(bold === true ? [tag("b")] : []),
    ...(italic === true ? [tag("i")] : []),
    tag("sz", { val: size }),
    tag("color", { rgb: rgb(color) }),
    tag("name", { val: "Calibri" }),
    tag("family", { val: 2 }),
  );
}

function fill(patternType: string, color?: string): string {
  return tag(
    "fill",
    {},
    color === undefined
      ? tag("patternFill", { patternType })
      : tag("patternFill", { patternType }, tag("fgColor", { rgb: rgb(color) }), tag("bgColor", { indexed: 64 })),
  );
}

function border(above: string | undefined, below: string | undefined): string {
  const line = (edge: string, color: string | undefined): string =>
    color === undefined ? tag(edge) : tag(edge, { style: "thin" }, tag("color", { rgb: rgb(color) }));
  return tag("border", {}, tag("left"), tag("right"), line("top", above), line("bottom", below), tag("diagonal"));
}

/** Excel indents from the left edge, so an indented cell is aligned there. */
function alignmentOf({ align, indent, wrap }: Look): string | undefined {
  if (align === undefined && indent === undefined && wrap === undefined) return undefined;
  const horizontal = align?.toLowerCase() ?? (indent === undefined ? undefined : "left");
  return tag("alignment", { horizontal, indent, wrapText: wrap === true ? 1 : undefined });
}

function rgb(color: string): string {
  return color.replace("#", "FF");
}

import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "../../grid/univer";
import { EXCEL_ROWS, type Rectangle } from "../../grid/address";
import { invalidArgument } from "../errors";
import { officeClass, type HostObject } from "../objects";
import { integer, text } from "./arguments";
import { colorToHost, colorToWire } from "./color";
import type { AreaData } from "./model";
import { mayDo } from "./protection";

type Side = "t" | "r" | "b" | "l";

interface Edge {
  /** The sides of a cell that the edge is drawn on, given where in the range the cell lies. */
  readonly sides: (row: number, column: number, area: Rectangle) => readonly Side[];
  /** The cell and side that answers for the edge. */
  readonly sample: (area: Rectangle) => { row: number; column: number; side: Side };
}

const first = (area: Rectangle, side: Side) => ({ row: area.row, column: area.column, side });

const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: { sides: (row, _, area) => (row === area.row ? ["t"] : []), sample: (area) => first(area, "t") },
  EdgeBottom: {
    sides: (row, _, area) => (row === area.row + area.rowCount - 1 ? ["b"] : []),
    sample: (area) => ({ row: area.row + area.rowCount - 1, column: area.column, side: "b" }),
  },
  EdgeLeft: { sides: (_, column, area) => (column === area.column ? ["l"] : []), sample: (area) => first(area, "l") },
  EdgeRight: {
    sides: (_, column, area) => (column === area.column + area.columnCount - 1 ? ["r"] : []),
    sample: (area) => ({ row: area.row, column: area.column + area.columnCount - 1, side: "r" }),
  },
  InsideHorizontal: {
    sides: (row, _, area) => (row < area.row + area.rowCount - 1 ? ["b"] : []),
    sample: (area) => first(area, "b"),
  },
  InsideVertical: {
    sides: (_, column, area) => (column < area.column + area.columnCount - 1 ? ["r"] : []),
    sample: (area) => first(area, "r"),
  },
};

/** Excel's style and weight together are one style in the engine. */
const LINES: readonly { readonly style: string; readonly weight: string; readonly line: BorderStyleTypes }[] = [
  { style: "None", weight: "Thin", line: BorderStyleTypes.NONE },
  { style: "Continuous", weight: "Thin", line: BorderStyleTypes.THIN },
  { style: "Continuous", weight: "Hairline", line: BorderStyleTypes.HAIR },
  { style: "Continuous", weight: "Medium", line: BorderStyleTypes.MEDIUM },
  { style: "Continuous", weight: "Thick", line: BorderStyleTypes.THICK },
  { style: "Dash", weight: "Thin", line: BorderStyleTypes.DASHED },
  { style: "Dash", weight: "Medium", line: BorderStyleTypes.MEDIUM_DASHED },
  { style: "Dot", weight: "Thin", line: BorderStyleTypes.DOTTED },
  { style: "DashDot", weight: "Thin", line: BorderStyleTypes.DASH_DOT },
  { style: "DashDotDot", weight: "Thin", line: BorderStyleTypes.DASH_DOT_DOT },
  { style: "Double", weight: "Thick", line: BorderStyleTypes.DOUBLE },
];

/** Excel.RangeBorderCollection. */
export const borders = officeClass<AreaData>("RangeBorderCollection", {
  items: (data) => Object.keys(EDGES).map((side) => border({ ...data, side })),
  indexer: (data, side) => edge(data, text(side)),
  scalars: { Count: { get: () => Object.keys(EDGES).length } },
  methods: {
    GetItemAt: (data, [index]) => edge(data, Object.keys(EDGES)[integer(index)] ?? ""),
  },
});

function edge(data: AreaData, side: string): HostObject {
  if (EDGES[side] === undefined) throw invalidArgument();
  return border({ ...data, side });
}

type BorderData = AreaData & { readonly side: string };

const border = officeClass<BorderData>("RangeBorder", {
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (data) => lineOf(data).style,
      set(data, value) {
        const wanted =
          LINES.find(({ style, weight }) => style === value && weight === lineOf(data).weight) ??
          LINES.find(({ style }) => style === value);
        draw(data, { line: wanted?.line });
      },
    },
    Weight: {
      get: (data) => lineOf(data).weight,
      set(data, value) {
        const style = lineOf(data).style === "None" ? "Continuous" : lineOf(data).style;
        const wanted =
          LINES.find((line) => line.style === style && line.weight === value) ??
          LINES.find((line) => line.style === "Continuous" && line.weight === value);
        draw(data, { line: wanted?.line });
      },
    },
    Color: {
      get: (data) => colorToWire(drawn(data)?.cl.rgb) ?? "#000000",
      set(data, value) {
        draw(data, { color: colorToHost(text(value)) });
      },
    },
  },
});

function drawn({ model, area, side }: BorderData): IBorderStyleData | undefined {
  const sample = EDGES[side]?.sample(area);
  if (sample === undefined) return undefined;
  return model.grid.formats.style(area.sheetId, sample.row, sample.column).bd?.[sample.side] ?? undefined;
}

function lineOf(data: BorderData) {
  const line = drawn(data)?.s ?? BorderStyleTypes.NONE;
  return LINES.find((candidate) => candidate.line === line) ?? { style: "Continuous", weight: "Thin" };
}

function draw(data: BorderData, change: { line?: BorderStyleTypes | undefined; color?: string }): void {
  const { model, area, side } = data;
  if (!("color" in change) && change.line === undefined) throw invalidArgument();
  const now = drawn(data);
  const line = change.line ?? now?.s ?? BorderStyleTypes.THIN;
  const rgb = change.color ?? now?.cl.rgb ?? "#000000";
  const bounded = area.rowCount === EXCEL_ROWS ? { ...area, rowCount: 200 } : area;
  mayDo(model, area.sheetId, "allowFormatCells");
  model.grid.formats.apply(bounded, (row, column) => {
    const sides = EDGES[side]?.sides(row, column, bounded) ?? [];
    if (sides.length === 0) return undefined;
    const bd: IBorderData = {};
    for (const where of sides) bd[where] = line === BorderStyleTypes.NONE ? null : { s: line, cl: { rgb } };
    return { bd };
  });
}

import type { PictureSeries } from "./picture";
import { shape, type Shape, type Theme } from "./shapes";

/** Excel's six accent colours, in the order in which series take them. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Pixels per point. */
export const PIXELS = 4 / 3;

/** The colour of a series' line, or its own accent. */
export function lineColor({ line, fill }: PictureSeries, index: number, theme: Theme): string {
  return theme.shown(line?.color ?? (fill === undefined || fill === "" ? accent(index) : fill));
}

/** The colour of a series' surface; none when it has been cleared. */
export function fillColor({ fill, line }: PictureSeries, index: number, theme: Theme): string {
  if (fill === "") return "none";
  return theme.shown(fill ?? line?.color ?? accent(index));
}

function accent(index: number): string {
  return ACCENTS[index % ACCENTS.length] ?? "#4472C4";
}

const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  Dot: [1, 1],
  RoundDot: [1, 1],
};

/** How a line is stroked. */
export function stroke(
  line: { readonly weight?: number; readonly style?: string } | undefined,
  color: string,
  weight: number,
): Record<string, string | number | undefined> {
  if (line?.style === "None") return { stroke: "none" };
  const width = (line?.weight ?? weight) * PIXELS;
  const dashes = DASHES[line?.style ?? ""]?.map((length) => length * width).join(" ");
  return { stroke: color, "stroke-width": width, "stroke-dasharray": dashes };
}

const AUTOMATIC = ["Circle", "Square", "Diamond", "Triangle"];

/** The mark on a point, if the series has marks. */
export function marker(
  { markerStyle, look, markerSize = 5, markerColor }: PictureSeries,
  index: number,
  color: string,
  x: number,
  y: number,
): Shape | undefined {
  const given = markerStyle ?? (look.hasMarkers ? "Automatic" : "None");
  if (given === "None") return undefined;
  const style = given === "Automatic" ? (AUTOMATIC[index % AUTOMATIC.length] ?? "Circle") : given;
  const r = (markerSize * PIXELS) / 2;
  const paint = { fill: markerColor ?? color };
  switch (style) {
    case "Square":
      return shape("rect", { x: x - r, y: y - r, width: 2 * r, height: 2 * r, ...paint });
    case "Diamond":
      return shape("path", { d: path([[x, y - r * 1.3], [x + r * 1.3, y], [x, y + r * 1.3], [x - r * 1.3, y]], true), ...paint }); // prettier-ignore
    case "Triangle":
      return shape("path", { d: path([[x, y - r], [x + r, y + r], [x - r, y + r]], true), ...paint }); // prettier-ignore
    case "Dash":
      return shape("rect", { x: x - r, y: y - r / 3, width: 2 * r, height: (2 * r) / 3, ...paint });
    case "X":
      return shape("path", { d: `M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`, fill: "none", stroke: paint.fill, "stroke-width": 1.5 }); // prettier-ignore
    case "Plus":
    case "Star":
      return shape("path", { d: `M${x - r} ${y}h${2 * r}M${x} ${y - r}v${2 * r}`, fill: "none", stroke: paint.fill, "stroke-width": 1.5 }); // prettier-ignore
    default:
      return shape("circle", { cx: x, cy: y, r, ...paint });
  }
}

/** A point on the paper. */
export type Point = readonly [x: number, y: number];

/** The path through points, straight or in soft curves. */
export function path(points: readonly Point[], closed = false, smooth = false): string {
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  const show = (value: number) => String(Math.round(value * 100) / 100);
  const [x0, y0] = at(0);
  let d = `M${show(x0)} ${show(y0)}`;
  for (let index = 1; index < points.length; index += 1) {
    const [x, y] = at(index);
    if (smooth) {
      const [[ax, ay], [bx, by], [cx, cy]] = [at(index - 2), at(index - 1), at(index + 1)];
      d += `C${[bx + (x - ax) / 6, by + (y - ay) / 6, x - (cx - bx) / 6, y - (cy - by) / 6].map(show).join(" ")} ${show(x)} ${show(y)}`;
    } else d += `L${show(x)} ${show(y)}`;
  }
  return closed ? `${d}Z` : d;
}

/** Divides points at the gaps. */
export function runs(points: readonly (Point | undefined)[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point !== undefined) found.at(-1)?.push(point);
    else if (found.at(-1)?.length !== 0) found.push([]);
  }
  return found.filter((run) => run.length > 0);
}

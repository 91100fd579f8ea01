import type { ChartAxis } from "../../grid/charts";
import { letters } from "./letters";
import { formatted, type Scale } from "./scale";
import { stroke } from "./seriesStyle";
import { shape, textWidth, type Box, type Shape, type Theme } from "./shapes";

/** Letters on the axes, in pixels. */
const SMALL = 12;

/** Draws an axis of numbers with its gridlines and marks. */
export function drawValues(options: {
  readonly axis: ChartAxis;
  readonly scale: Scale;
  readonly place: (value: number) => number;
  readonly plot: Box;
  /** Whether the numbers run from left to right. */
  readonly isLying: boolean;
  readonly side: "start" | "end";
  readonly theme: Theme;
}): Shape[] {
  const { axis, scale, place, plot, isLying, side, theme } = options;
  const { left, top, width, height } = plot;
  const lines =
    axis.gridlines === false
      ? []
      : scale.ticks.map((tick) =>
          shape("path", {
            d: isLying ? `M${place(tick)} ${top}v${height}` : `M${left} ${place(tick)}h${width}`,
            ...stroke({ weight: 0.75, ...axis.gridline }, axis.gridline?.color ?? theme.line, 0.75),
          }),
        );
  if (axis.isVisible === false || axis.tickLabelPosition === "None") return lines;
  const paint = letters(axis.font ?? {}, SMALL, theme);
  const labels = scale.ticks.map((tick) => {
    const at = isLying
      ? { x: place(tick), y: top + height + SMALL * 1.3, "text-anchor": "middle" }
      : side === "start"
        ? { x: left - 6, y: place(tick) + SMALL * 0.35, "text-anchor": "end" }
        : { x: left + width + 6, y: place(tick) + SMALL * 0.35, "text-anchor": "start" };
    return shape("text", { ...at, ...paint }, formatted(tick, axis.numberFormat));
  });
  return [...lines, ...labels];
}

/** Draws the axis of names, which crosses the values at zero. */
export function drawCategories(options: {
  readonly axis: ChartAxis;
  readonly labels: readonly string[];
  readonly place: (index: number) => number;
  readonly band: number;
  readonly plot: Box;
  readonly isLying: boolean;
  readonly zero: number;
  readonly theme: Theme;
}): Shape[] {
  const { axis, labels, place, band, plot, isLying, zero, theme } = options;
  if (axis.isVisible === false) return [];
  const { left, top, width, height } = plot;
  const line = shape("path", {
    d: isLying ? `M${zero} ${top}v${height}` : `M${left} ${zero}h${width}`,
    stroke: theme.axis,
  });
  if (axis.tickLabelPosition === "None") return [line];
  const paint = letters(axis.font ?? {}, SMALL, theme);
  const isLow = axis.tickLabelPosition === "Low";
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, SMALL)));
  if (isLying) {
    const x = (isLow ? left : zero) - 6;
    const names = labels.map((label, index) =>
      shape("text", { x, y: place(index) + SMALL * 0.35, "text-anchor": "end", ...paint }, fitted(label, x - 4)),
    );
    return [line, ...everyNth(names, SMALL * 1.2, band)];
  }
  const y = (isLow ? top + height : zero) + SMALL * 1.3;
  if (widest + 6 <= band || labels.length > 30) {
    const names = labels.map((label, index) =>
      shape("text", { x: place(index), y, "text-anchor": "middle", ...paint }, label),
    );
    return [line, ...everyNth(names, widest + 6, band)];
  }
  const slanted = labels.map((label, index) => {
    const x = place(index) + 4;
    const turn = `rotate(-40 ${x} ${y - 4})`;
    return shape("text", { x, y: y - 4, "text-anchor": "end", transform: turn, ...paint }, fitted(label, SMALL * 5.4));
  });
  return [line, ...everyNth(slanted, SMALL * 1.4, band)];
}

/** The axis' title along its side of the plot. */
export function titleShape(
  axis: ChartAxis,
  room: Box,
  plot: Box,
  side: "left" | "right" | "bottom",
  theme: Theme,
): Shape | undefined {
  if (axis.showsTitle !== true || axis.title === undefined || axis.title === "") return undefined;
  const paint = letters(axis.titleFont ?? {}, SMALL, theme);
  const middle = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  if (side === "bottom")
    return shape("text", { x: middle.x, y: room.top + room.height - 4, "text-anchor": "middle", ...paint }, axis.title);
  const x = side === "left" ? room.left + SMALL * 0.8 : room.left + room.width - 4;
  return shape("text", { x, y: middle.y, "text-anchor": "middle", transform: `rotate(-90 ${x} ${middle.y})`, ...paint }, axis.title); // prettier-ignore
}

/** Leaves out labels that would run into one another. */
function everyNth(shapes: readonly Shape[], needed: number, band: number): Shape[] {
  const step = Math.max(1, Math.ceil(needed / Math.max(1, band)));
  return shapes.filter((_, index) => index % step === 0);
}

function fitted(text: string, width: number): string {
  if (textWidth(text, SMALL) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, SMALL) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}

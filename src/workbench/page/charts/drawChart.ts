import { drawCartesian } from "./cartesian";
import { letters } from "./letters";
import { describe, type Picture } from "./picture";
import { drawRadar } from "./radar";
import { fillColor, lineColor, marker, PIXELS, stroke } from "./seriesStyle";
import { shape, textWidth, type Box, type Shape, type Theme } from "./shapes";

/** Letters on axes and in the legend, in pixels. */
const SMALL = 12;
const MARGIN = 10;

/** Draws a whole chart: title, legend and what it shows. */
export function drawChart(picture: Picture, width: number, height: number, theme: Theme): Shape {
  let room: Box = { left: MARGIN, top: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const parts: Shape[] = [];
  if (picture.title !== undefined && picture.title !== "") {
    const size = (picture.titleFont.size ?? 14) * PIXELS * 0.9;
    const paint = letters({ size, ...picture.titleFont }, size, theme);
    const lines = wrapped(picture.title, size, room.width);
    lines.forEach((line, index) =>
      parts.push(
        shape(
          "text",
          { x: width / 2, y: room.top + size * (0.9 + index * 1.2), "text-anchor": "middle", ...paint },
          line,
        ),
      ),
    );
    const used = size * 1.2 * lines.length + 6;
    room = { ...room, top: room.top + used, height: room.height - used };
  }
  if (picture.legend.isVisible && picture.series.length > 0) {
    const { drawn, left } = drawLegend(picture, room, theme);
    parts.push(...drawn);
    room = left;
  }
  if (room.width > 20 && room.height > 20)
    parts.push(...(picture.look.kind === "radar" ? drawRadar : drawCartesian)(picture, room, theme));
  return shape(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": describe(picture) },
    shape("rect", {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      fill: theme.surface,
      stroke: theme.line,
    }),
    ...parts,
  );
}

/** Breaks a text into at most two lines. */
function wrapped(text: string, size: number, width: number): string[] {
  if (textWidth(text, size) <= width) return [text];
  const words = text.split(" ");
  let first = "";
  while (words.length > 0 && textWidth(`${first} ${words[0] ?? ""}`, size) <= width)
    first = `${first} ${words.shift() ?? ""}`.trim();
  const rest = words.join(" ");
  return first === "" || rest === "" ? [text] : [first, rest];
}

function drawLegend(picture: Picture, room: Box, theme: Theme): { drawn: Shape[]; left: Box } {
  const size = picture.legend.font?.size === undefined ? SMALL : picture.legend.font.size * PIXELS;
  const row = size * 1.6;
  const widths = picture.series.map(({ name }) => 24 + textWidth(name, size) + 12);
  const isBeside = ["Left", "Right", "Corner"].includes(picture.legend.position);
  const entry = (index: number, x: number, y: number): Shape[] => {
    const series = picture.series[index];
    if (series === undefined) return [];
    const paint = letters(picture.legend.font ?? {}, size, theme);
    return [...key(picture, index, x, y - size * 0.35, theme), shape("text", { x: x + 24, y, ...paint }, series.name)];
  };
  if (isBeside) {
    const widest = Math.min(room.width * 0.4, Math.max(...widths));
    const x = picture.legend.position === "Left" ? room.left : room.left + room.width - widest + 8;
    const top = picture.legend.position === "Corner" ? room.top : room.top + (room.height - row * widths.length) / 2;
    const drawn = widths.flatMap((_, index) => entry(index, x, top + row * (index + 0.7)));
    const start = picture.legend.position === "Left" ? room.left + widest : room.left;
    return { drawn, left: { ...room, left: start, width: room.width - widest } };
  }
  const rows: number[][] = [[]];
  widths.forEach((width, index) => {
    const used = (rows.at(-1) ?? []).reduce((sum, other) => sum + (widths[other] ?? 0), 0);
    if (used > 0 && used + width > room.width) rows.push([]);
    rows.at(-1)?.push(index);
  });
  const height = rows.length * row + 4;
  const top = picture.legend.position === "Top" ? room.top : room.top + room.height - height + 4;
  const drawn = rows.flatMap((indices, line) => {
    let x = room.left + (room.width - indices.reduce((sum, index) => sum + (widths[index] ?? 0), 0)) / 2;
    return indices.flatMap((index) => {
      const shapes = entry(index, x, top + row * (line + 0.7));
      x += widths[index] ?? 0;
      return shapes;
    });
  });
  const left = { ...room, height: room.height - height };
  return { drawn, left: picture.legend.position === "Top" ? { ...left, top: room.top + height } : left };
}

/** The sign of a series beside its name. */
function key(picture: Picture, index: number, x: number, y: number, theme: Theme): Shape[] {
  const series = picture.series[index];
  if (series === undefined) return [];
  const { kind, hasLine, filled } = series.look;
  if (kind === "column" || kind === "bar" || kind === "area" || filled)
    return [shape("rect", { x: x + 8, y: y - 5, width: 10, height: 10, fill: fillColor(series, index, theme) })];
  const color = lineColor(series, index, theme);
  const line = shape("path", { d: `M${x} ${y}h20`, fill: "none", ...stroke(series.line, color, 2.25) });
  const mark = marker(series, index, color, x + 10, y);
  return [...(hasLine ? [line] : []), ...(mark === undefined ? [] : [mark])];
}

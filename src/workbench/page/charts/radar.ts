import type { Picture } from "./picture";
import { formatted, scaleFor } from "./scale";
import { fillColor, lineColor, marker, path, stroke, type Point } from "./seriesStyle";
import { shape, type Box, type Shape, type Theme } from "./shapes";

/** Letters at the spokes, in pixels. */
const SMALL = 12;

/** Draws values on spokes around a middle. */
export function drawRadar(picture: Picture, room: Box, theme: Theme): Shape[] {
  const { value } = picture.axes;
  const [x, y] = [room.left + room.width / 2, room.top + room.height / 2];
  const radius = Math.max(10, Math.min(room.width / 2 - 60, room.height / 2 - SMALL * 1.8));
  const numbers = picture.series.flatMap(({ values }) => values.filter((one) => one !== undefined));
  const given = {
    ...(value.minimum !== undefined && { minimum: value.minimum }),
    ...(value.maximum !== undefined && { maximum: value.maximum }),
    ...(value.majorUnit !== undefined && { majorUnit: value.majorUnit }),
  };
  const scale = scaleFor(numbers, given, radius / 28);
  const count = Math.max(3, picture.categories.length);
  const at = (index: number, number: number): Point => {
    const angle = (index / count) * 2 * Math.PI;
    const length = ((number - scale.minimum) / (scale.maximum - scale.minimum)) * radius;
    return [x + Math.sin(angle) * length, y - Math.cos(angle) * length];
  };
  const ring = (number: number) =>
    path(
      Array.from({ length: count }, (_, index) => at(index, number)),
      true,
    );
  const rings = value.gridlines === false ? [] : scale.ticks.map((tick) => shape("path", { d: ring(tick), fill: "none", stroke: theme.line })); // prettier-ignore
  const ticks =
    value.isVisible === false
      ? []
      : scale.ticks.map((tick) => {
          const [, tickY] = at(0, tick);
          return shape("text", { x: x - 4, y: tickY + 4, "text-anchor": "end", "font-size": SMALL - 1, fill: theme.text }, formatted(tick, value.numberFormat)); // prettier-ignore
        });
  const names = picture.categories.map((label, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const [side, up] = [Math.sin(angle), Math.cos(angle)];
    const anchor = Math.abs(side) < 0.1 ? "middle" : side > 0 ? "start" : "end";
    return shape("text", { x: x + side * (radius + 8), y: y - up * (radius + 8) + SMALL * (0.35 - up * 0.3), "text-anchor": anchor, "font-size": SMALL, fill: theme.text }, label); // prettier-ignore
  });
  const drawn = picture.series.flatMap((series, index) => {
    const color = lineColor(series, index, theme);
    const points = series.values.map((number, point) => (number === undefined ? undefined : at(point, number)));
    const known = points.filter((point) => point !== undefined);
    const fill = series.look.filled ? { fill: fillColor(series, index, theme), "fill-opacity": 0.5 } : { fill: "none" };
    const line = shape("path", { d: path(known, true), ...fill, ...stroke(series.line, color, 2.25) });
    const marks = known.map((point) => marker(series, index, color, ...point)).filter((mark) => mark !== undefined);
    return known.length === 0 ? [] : [line, ...marks];
  });
  return [...rings, ...drawn, ...ticks, ...names];
}

import type { ChartAxis } from "../../grid/charts";
import { drawCategories, drawValues, titleShape } from "./axes";
import type { Picture, PictureSeries } from "./picture";
import { formatted, scaleFor, type Scale } from "./scale";
import { fillColor, lineColor, marker, path, runs, stroke, type Point } from "./seriesStyle";
import { shape, textWidth, type Box, type Shape, type Theme } from "./shapes";
import { extents, type Extent } from "./stacks";

/** Letters on the axes, in pixels. */
const SMALL = 12;

/** What a series needs to know to draw itself. */
interface Paper {
  readonly plot: Box;
  readonly theme: Theme;
  /** Where a point's category stands, in pixels along the category axis. */
  readonly along: (point: number, series: PictureSeries) => number;
  /** Where a value stands, in pixels along the value axis. */
  readonly value: (value: number, series: PictureSeries) => number;
  /** The width of one category. */
  readonly band: number;
  readonly isLying: boolean;
}

/** Draws lines, columns, bars, areas and scattered points between two axes. */
export function drawCartesian(picture: Picture, room: Box, theme: Theme): Shape[] {
  const isLying = picture.look.kind === "bar";
  const isScatter = picture.look.kind === "scatter";
  const spans = extents(picture);
  const scales = {
    primary: valueScale(picture, spans, false, isLying ? room.width / 70 : room.height / 34),
    secondary: valueScale(picture, spans, true, isLying ? room.width / 70 : room.height / 34),
  };
  const xs = picture.series.flatMap(({ xValues, values }) => values.map((_, point) => xValues[point] ?? point + 1));
  const xScale = isScatter ? scaleFor(xs, bounds(picture.axes.category), room.width / 70) : undefined;
  const plot = plotBox(picture, room, scales, isLying);
  const { category, value, secondaryValue } = picture.axes;

  const hasSecondary = picture.series.some(({ isSecondary }) => isSecondary === true);
  const place = (scale: Scale, axis: ChartAxis) => (number: number) => {
    const share = (number - scale.minimum) / (scale.maximum - scale.minimum);
    const turned = (axis.isReversed === true) !== isLying ? share : 1 - share;
    return isLying ? plot.left + turned * plot.width : plot.top + turned * plot.height;
  };
  const primary = place(scales.primary, value);
  const secondary = place(scales.secondary, secondaryValue);
  const isBetween = picture.series.some(({ look }) => look.kind !== "area");
  const length = isLying ? plot.height : plot.width;
  const count = Math.max(1, picture.categories.length);
  const band = isBetween ? length / count : length / Math.max(1, count - 1);
  // The first category of lying bars stands lowest.
  const flip = isLying !== (category.isReversed === true);
  const categoryPlace = (point: number) => {
    const offset = (isBetween ? point + 0.5 : point) * band;
    return (isLying ? plot.top : plot.left) + (flip ? length - offset : offset);
  };
  const xPlace = (x: number) =>
    xScale === undefined ? 0 : plot.left + ((x - xScale.minimum) / (xScale.maximum - xScale.minimum)) * plot.width;
  const paper: Paper = {
    plot,
    theme,
    band,
    isLying,
    along: (point, { xValues }) => (isScatter ? xPlace(xValues[point] ?? point + 1) : categoryPlace(point)),
    value: (number, { isSecondary }) => (isSecondary === true ? secondary : primary)(number),
  };
  const zero = primary(Math.min(Math.max(0, scales.primary.minimum), scales.primary.maximum));
  const shapes: Shape[] = [];
  shapes.push(
    ...drawValues({ axis: value, scale: scales.primary, place: primary, plot, isLying, side: "start", theme }),
  );
  if (hasSecondary) {
    const options = { axis: { gridlines: false, ...secondaryValue }, scale: scales.secondary, place: secondary };
    shapes.push(...drawValues({ ...options, plot, isLying, side: "end", theme }));
  }
  shapes.push(...drawAll(picture, spans, paper));
  shapes.push(
    ...(xScale === undefined
      ? drawCategories({ axis: category, labels: picture.categories, place: categoryPlace, band, plot, isLying, zero, theme })
      : drawValues({ axis: { gridlines: true, ...category }, scale: xScale, place: xPlace, plot, isLying: true, side: "start", theme })), // prettier-ignore
  );
  const titles = [
    titleShape(category, room, plot, isLying ? "left" : "bottom", theme),
    titleShape(value, room, plot, isLying ? "bottom" : "left", theme),
    titleShape(secondaryValue, room, plot, "right", theme),
  ];
  return [...shapes, ...titles.filter((one) => one !== undefined)];
}

function bounds({ minimum, maximum, majorUnit }: ChartAxis) {
  return {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(majorUnit !== undefined && { majorUnit }),
  };
}

function valueScale(picture: Picture, spans: (Extent | undefined)[][], isSecondary: boolean, marks: number): Scale {
  const shown = picture.series.flatMap((series, index) =>
    (series.isSecondary === true) === isSecondary
      ? (spans[index] ?? []).flatMap((extent) => {
          if (extent === undefined) return [];
          const standsOnZero = series.look.kind !== "line" && series.look.kind !== "scatter";
          return standsOnZero ? [extent.from, extent.to] : [extent.to];
        })
      : [],
  );
  return scaleFor(shown, bounds(picture.axes[isSecondary ? "secondaryValue" : "value"]), marks);
}

function plotBox(picture: Picture, room: Box, scales: { primary: Scale; secondary: Scale }, isLying: boolean): Box {
  const { category, value, secondaryValue } = picture.axes;
  const numbers = (scale: Scale, axis: ChartAxis) =>
    isLabelled(axis) ? Math.max(...scale.ticks.map((tick) => textWidth(formatted(tick, axis.numberFormat), SMALL))) : 0;
  const names = Math.min(room.width / 3, Math.max(0, ...picture.categories.map((name) => textWidth(name, SMALL))));
  const title = (axis: ChartAxis) => (axis.showsTitle === true && axis.title !== undefined ? SMALL * 1.7 : 0);
  const hasSecondary = picture.series.some(({ isSecondary }) => isSecondary === true);
  const left = isLying
    ? (isLabelled(category) ? names + 8 : 0) + title(category)
    : numbers(scales.primary, value) + 8 + title(value);
  const right = hasSecondary ? numbers(scales.secondary, secondaryValue) + 10 + title(secondaryValue) : 8;
  const isSlanted = !isLying && picture.look.kind !== "scatter" && names + 6 > (room.width - left - right) / picture.categories.length && picture.categories.length <= 30; // prettier-ignore
  const below = isLying
    ? SMALL * 1.6 + title(value)
    : (isLabelled(category) ? SMALL * (isSlanted ? 4 : 1.6) : 4) + title(category);
  return {
    left: room.left + left,
    top: room.top + 6,
    width: room.width - left - right,
    height: room.height - below - 6,
  };
}

function isLabelled({ isVisible, tickLabelPosition }: ChartAxis): boolean {
  return isVisible !== false && tickLabelPosition !== "None";
}

function drawAll(picture: Picture, spans: (Extent | undefined)[][], paper: Paper): Shape[] {
  // Areas lie under bars, and lines on top, in whatever order the series come.
  const order = ["area", "column", "bar", "line", "scatter", "radar", "unknown"];
  const indices = picture.series.map((_, index) => index);
  indices.sort((a, b) => order.indexOf(picture.series[a]?.look.kind ?? "") - order.indexOf(picture.series[b]?.look.kind ?? "")); // prettier-ignore
  return indices.flatMap((index) => {
    const series = picture.series[index];
    if (series === undefined) return [];
    const own = spans[index] ?? [];
    const { kind } = series.look;
    const shapes =
      kind === "column" || kind === "bar"
        ? drawBars(picture, series, index, own, paper)
        : kind === "area"
          ? drawArea(series, index, own, paper)
          : drawLine(series, index, own, paper);
    return [...shapes, ...(series.hasDataLabels === true ? drawLabels(picture, series, own, paper) : [])];
  });
}

function drawBars(
  picture: Picture,
  series: PictureSeries,
  index: number,
  spans: (Extent | undefined)[],
  paper: Paper,
): Shape[] {
  const peers = picture.series.filter(
    (other) => other.look.kind === series.look.kind && (other.isSecondary === true) === (series.isSecondary === true),
  );
  const isStacked = series.look.stacking !== "none";
  const slots = isStacked ? 1 : peers.length;
  const slot = isStacked ? 0 : peers.indexOf(series);
  const gap = (peers[0]?.gapWidth ?? (isStacked ? 80 : 100)) / 100;
  const width = paper.band / (slots + gap);
  const color = fillColor(series, index, paper.theme);
  return spans.flatMap((extent, point) => {
    if (extent === undefined || extent.from === extent.to) return [];
    const middle = paper.along(point, series);
    const order = paper.isLying ? slots - 1 - slot : slot;
    const start = middle + (order - slots / 2) * width;
    const [a, b] = [paper.value(extent.from, series), paper.value(extent.to, series)];
    const [low, size] = [Math.min(a, b), Math.abs(a - b)];
    const box = paper.isLying
      ? { x: low, y: start, width: size, height: width }
      : { x: start, y: low, width, height: size };
    const edge = series.line?.color === undefined || series.fill === undefined ? {} : stroke(series.line, paper.theme.shown(series.line.color), 0.75); // prettier-ignore
    return [shape("rect", { ...box, fill: color, ...edge })];
  });
}

function drawArea(series: PictureSeries, index: number, spans: (Extent | undefined)[], paper: Paper): Shape[] {
  const along = (side: "from" | "to"): Point[] =>
    spans.map((extent, point) => [paper.along(point, series), paper.value(extent?.[side] ?? 0, series)]);
  const d = path([...along("to"), ...along("from").reverse()], true);
  const line = series.line === undefined ? {} : stroke(series.line, lineColor(series, index, paper.theme), 1);
  return [shape("path", { d, fill: fillColor(series, index, paper.theme), ...line })];
}

function drawLine(series: PictureSeries, index: number, spans: (Extent | undefined)[], paper: Paper): Shape[] {
  const color = lineColor(series, index, paper.theme);
  const points = spans.map((extent, point): Point | undefined =>
    extent === undefined ? undefined : [paper.along(point, series), paper.value(extent.to, series)],
  );
  const smooth = series.smooth ?? series.look.smooth;
  const lines = series.look.hasLine
    ? runs(points).map(
        (run) =>
        shape("path", { d: path(run, false, smooth), fill: "none", "stroke-linejoin": "round", ...stroke(series.line, color, 2.25) }), // prettier-ignore
      )
    : [];
  const marks = points.flatMap((point) => (point === undefined ? [] : [marker(series, index, color, ...point)]));
  return [...lines, ...marks.filter((mark) => mark !== undefined)];
}

function drawLabels(picture: Picture, series: PictureSeries, spans: (Extent | undefined)[], paper: Paper): Shape[] {
  const axis = series.isSecondary === true ? picture.axes.secondaryValue : picture.axes.value;
  const isInside = series.look.stacking !== "none";
  return spans.flatMap((extent, point) => {
    const value = series.values[point];
    if (extent === undefined || value === undefined) return [];
    const end = paper.value(isInside ? (extent.from + extent.to) / 2 : extent.to, series);
    const middle = paper.along(point, series);
    const shift = isInside ? SMALL * 0.35 : value < 0 ? SMALL : -4;
    const [x, y] = paper.isLying ? [end + (isInside ? 0 : 4), middle + SMALL * 0.35] : [middle, end + shift];
    const anchor = paper.isLying && !isInside ? "start" : "middle";
    return [shape("text", { x, y, "text-anchor": anchor, "font-size": SMALL - 1, fill: paper.theme.text }, formatted(value, axis.numberFormat))]; // prettier-ignore
  });
}

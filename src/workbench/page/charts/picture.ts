import { chartLook, type ChartLook } from "../../grid/chartLook";
import type { Area } from "../../grid/address";
import { matrixOf } from "../../grid/engine";
import type { AxisName, Chart, ChartAxis, ChartFont, ChartSeries } from "../../grid/charts";
import type { Grid } from "../../grid/grid";

/** One series with the numbers it shows; what is no number is a gap. */
export interface PictureSeries extends Omit<ChartSeries, "name" | "values" | "xValues" | "type"> {
  readonly name: string;
  readonly look: ChartLook;
  readonly values: readonly (number | undefined)[];
  readonly xValues: readonly (number | undefined)[];
}

/** A chart with all that is needed to draw it, the cells read. */
export interface Picture {
  readonly name: string;
  readonly look: ChartLook;
  readonly title: string | undefined;
  readonly titleFont: ChartFont;
  readonly legend: Chart["legend"];
  readonly axes: Readonly<Record<AxisName, ChartAxis>>;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
}

/** Reads what a chart shows out of the grid. */
export function readPicture(chart: Chart, grid: Pick<Grid, "cells" | "formats" | "sheets">): Picture {
  const series = chart.series.map((one, index) => ({
    ...one,
    name: nameOf(one, index, grid),
    look: chartLook(one.type ?? chart.type),
    values: numbersIn(one.values, grid),
    xValues: numbersIn(one.xValues, grid),
  }));
  const points = Math.max(0, ...series.map(({ values }) => values.length));
  const labels = textsIn(chart.series.find(({ xValues }) => xValues !== undefined)?.xValues, grid);
  const isTitled = chart.title.isVisible ?? series.length === 1;
  return {
    name: chart.name,
    look: chartLook(chart.type),
    title: isTitled ? (chart.title.text ?? (series.length === 1 ? series[0]?.name : "Diagramtittel")) : undefined,
    titleFont: chart.title.font ?? {},
    legend: chart.legend,
    axes: {
      category: axis(chart, "category", grid),
      value: axis(chart, "value", grid),
      secondaryCategory: axis(chart, "secondaryCategory", grid),
      secondaryValue: axis(chart, "secondaryValue", grid),
    },
    categories: Array.from({ length: points }, (_, index) => labels[index] ?? String(index + 1)),
    series,
  };
}

/** What the picture says to somebody who does not see it. */
export function describe({ title, name, series }: Picture): string {
  const names = series.map((one) => one.name).join(", ");
  return `Diagram: ${title ?? name}. ${series.length === 1 ? "Serie" : "Serier"}: ${names}.`;
}

function nameOf({ name }: ChartSeries, index: number, { cells, sheets }: Pick<Grid, "cells" | "sheets">): string {
  if (typeof name !== "object") return name ?? `Serie${index + 1}`;
  return sheets.find(name.sheetId) === undefined ? "#REF!" : cells.text(name.sheetId, name.row, name.column);
}

function numbersIn(area: Area | undefined, { cells, sheets }: Pick<Grid, "cells" | "sheets">): (number | undefined)[] {
  if (area === undefined || sheets.find(area.sheetId) === undefined) return [];
  return matrixOf(area, (row, column) => {
    const value = cells.value(area.sheetId, row, column);
    return typeof value === "number" ? value : undefined;
  }).flat();
}

function textsIn(area: Area | undefined, { cells, sheets }: Pick<Grid, "cells" | "sheets">): string[] {
  if (area === undefined || sheets.find(area.sheetId) === undefined) return [];
  return matrixOf(area, (row, column) => cells.text(area.sheetId, row, column)).flat();
}

/** An axis writes numbers as the first cell that it shows does, until told otherwise. */
function axis(chart: Chart, name: AxisName, { formats, sheets }: Pick<Grid, "formats" | "sheets">): ChartAxis {
  const own = chart.axes[name] ?? {};
  if (own.numberFormat !== undefined && own.numberFormat !== "") return own;
  const isSecondary = name === "secondaryValue";
  const shown = chart.series.find((one) => (one.isSecondary === true) === isSecondary);
  const source = name.toLowerCase().endsWith("value") ? shown?.values : shown?.xValues;
  if (source === undefined || sheets.find(source.sheetId) === undefined) return own;
  return { ...own, numberFormat: formats.numberFormat(source.sheetId, source.row, source.column) };
}

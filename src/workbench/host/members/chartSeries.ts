import type { ChartSeries } from "../../grid/charts";
import { chartLook } from "../../grid/chartLook";
import { invalidArgument, itemNotFound } from "../errors";
import { officeClass, type Scalar } from "../objects";
import { areaOf, boolean, integer, number, text } from "./arguments";
import { chartFill, chartLine } from "./chartFormat";
import { change, definition, typeName } from "./chartDefinition";
import { colorToHost } from "./color";
import type { ChartData } from "./model";

/** Excel.ChartSeriesCollection. */
export const seriesCollection = officeClass<ChartData>("ChartSeriesCollection", {
  scalars: { Count: { get: (data) => definition(data).series.length } },
  items: (data) => definition(data).series.map((_, index) => series({ ...data, index })),
  methods: {
    GetCount: (data) => definition(data).series.length,
    GetItemAt(data, [index]) {
      if (definition(data).series[integer(index)] === undefined) throw itemNotFound("ChartSeriesCollection.getItemAt");
      return series({ ...data, index: integer(index) });
    },
    Add(data, [name, index]) {
      const { series: before } = definition(data);
      const at = integer(index, before.length);
      if (at < 0 || at > before.length) throw invalidArgument();
      const added: ChartSeries = name === null || name === undefined ? {} : { name: text(name) };
      change(data, { series: [...before.slice(0, at), added, ...before.slice(at)] });
      return series({ ...data, index: at });
    },
  },
});

type SeriesData = ChartData & { readonly index: number };

const MARKERS = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"];

const series = officeClass<SeriesData>("ChartSeries", {
  scalars: {
    Name: {
      get(data) {
        const { name } = own(data);
        if (typeof name !== "object") return name ?? `Serie${data.index + 1}`;
        return data.model.grid.cells.text(name.sheetId, name.row, name.column);
      },
      set(data, value) {
        const given = text(value);
        const reference = given.startsWith("=") ? areaOf(data.model, given.slice(1)) : undefined;
        set(data, { name: reference ?? given });
      },
    },
    ChartType: {
      get: (data) => typeOf(data),
      set(data, value) {
        set(data, { type: typeName(value) });
      },
    },
    AxisGroup: {
      get: (data) => (own(data).isSecondary === true ? "Secondary" : "Primary"),
      set(data, value) {
        if (value !== "Primary" && value !== "Secondary") throw invalidArgument();
        set(data, { isSecondary: value === "Secondary" });
      },
    },
    Smooth: property(
      "smooth",
      (data) => chartLook(typeOf(data)).smooth,
      (value) => boolean(value),
    ),
    MarkerStyle: property(
      "markerStyle",
      (data) => (chartLook(typeOf(data)).hasMarkers ? "Automatic" : "None"),
      (value) => {
        if (!MARKERS.includes(text(value))) throw invalidArgument();
        return text(value);
      },
    ),
    MarkerSize: property(
      "markerSize",
      () => 5,
      (value) => number(value),
    ),
    MarkerBackgroundColor: property(
      "markerColor",
      () => "",
      (value) => colorToHost(text(value)),
    ),
    MarkerForegroundColor: property(
      "markerColor",
      () => "",
      (value) => colorToHost(text(value)),
    ),
    GapWidth: property(
      "gapWidth",
      () => 219,
      (value) => number(value),
    ),
    HasDataLabels: property(
      "hasDataLabels",
      () => false,
      (value) => boolean(value),
    ),
    PlotOrder: { get: ({ index }) => index },
  },
  navigations: { Format: (data) => seriesFormat(data) },
  methods: {
    SetValues(data, [range]) {
      set(data, { values: areaOf(data.model, range, definition(data).sheetId) });
    },
    SetXAxisValues(data, [range]) {
      set(data, { xValues: areaOf(data.model, range, definition(data).sheetId) });
    },
    Delete(data) {
      own(data);
      change(data, { series: definition(data).series.filter((_, index) => index !== data.index) });
    },
  },
});

const seriesFormat = officeClass<SeriesData>("ChartSeriesFormat", {
  navigations: {
    Fill: (data) =>
      chartFill({
        read: () => own(data).fill,
        write: (fill) => {
          set(data, { fill: fill ?? "" });
        },
      }),
    Line: (data) =>
      chartLine({
        read: () => own(data).line ?? {},
        write: (line) => {
          set(data, { line });
        },
      }),
  },
});

function property<K extends keyof ChartSeries>(
  key: K,
  fallback: (data: SeriesData) => unknown,
  checked: (value: unknown) => ChartSeries[K],
): Scalar<SeriesData> {
  return {
    get: (data) => own(data)[key] ?? fallback(data),
    set(data, value) {
      set(data, { [key]: checked(value) });
    },
  };
}

function typeOf(data: SeriesData): string {
  return own(data).type ?? definition(data).type;
}

function own(data: SeriesData): ChartSeries {
  const known = definition(data).series[data.index];
  if (known === undefined) throw itemNotFound();
  return known;
}

function set(data: SeriesData, part: Partial<ChartSeries>): void {
  own(data);
  const { series: all } = definition(data);
  change(data, { series: all.map((one, index) => (index === data.index ? { ...one, ...part } : one)) });
}

import { seriesFrom } from "../../grid/chartSource";
import { chartLook } from "../../grid/chartLook";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../errors";
import { officeClass, type HostObject, type Scalar } from "../objects";
import { areaOf, boolean, integer, number, text } from "./arguments";
import { axes } from "./chartAxes";
import { change, definition, typeName } from "./chartDefinition";
import { chartFont } from "./chartFormat";
import { seriesCollection } from "./chartSeries";
import type { ChartData, SheetData } from "./model";

/** Excel.ChartCollection. */
export const charts = officeClass<SheetData>("ChartCollection", {
  scalars: { Count: { get: ({ model, sheetId }) => model.grid.charts.list(sheetId).length } },
  items: ({ model, sheetId }) => model.grid.charts.list(sheetId).map(({ id }) => model.chart(id)),
  indexer: (data, key) => found(data, key),
  methods: {
    Add({ model, sheetId }, [type, source, seriesBy]) {
      const area = areaOf(model, source, sheetId);
      const look = chartLook(typeName(type));
      const by = seriesBy === null || seriesBy === undefined ? "Auto" : text(seriesBy);
      const added = model.grid.charts.add({
        sheetId,
        type: typeName(type),
        ...STANDARD_PLACE,
        title: {},
        legend: { isVisible: true, position: "Bottom" },
        axes: {},
        series: seriesFrom(model.grid.cells, area, by, look.kind === "scatter"),
      });
      return model.chart(added.id);
    },
    GetCount: ({ model, sheetId }) => model.grid.charts.list(sheetId).length,
    GetItem(data, [key]) {
      const known = found(data, key);
      if (known === null) throw itemNotFound("ChartCollection.getItem");
      return known;
    },
    GetItemOrNullObject: (data, [key]) => found(data, key),
    GetItemAt({ model, sheetId }, [index]) {
      const known = model.grid.charts.list(sheetId)[integer(index)];
      if (known === undefined) throw itemNotFound("ChartCollection.getItemAt");
      return model.chart(known.id);
    },
  },
});

/** Where Excel puts a chart until told otherwise, in points. */
const STANDARD_PLACE = { left: 144, top: 72, width: 360, height: 216 };

/** Excel.Chart. */
export const chart = officeClass<ChartData>("Chart", {
  identity: ({ chartId }) => ({ Id: chartId }),
  scalars: {
    Id: { get: ({ chartId }) => chartId },
    Name: {
      get: (data) => definition(data).name,
      set(data, value) {
        const { id, sheetId } = definition(data);
        const holder = data.model.grid.charts.list(sheetId).find((other) => other.name === value);
        if (holder !== undefined && holder.id !== id) throw itemAlreadyExists();
        change(data, { name: text(value) });
      },
    },
    ChartType: {
      get: (data) => definition(data).type,
      set(data, value) {
        const series = definition(data).series.map(({ type: _own, ...rest }) => rest);
        change(data, { type: typeName(value), series });
      },
    },
    Left: place("left"),
    Top: place("top"),
    Width: place("width"),
    Height: place("height"),
  },
  navigations: {
    Axes: (data) => axes(data),
    Legend: (data) => legend(data),
    Series: (data) => seriesCollection(data),
    Title: (data) => title(data),
    Worksheet: (data) => data.model.worksheet(definition(data).sheetId),
  },
  methods: {
    Delete(data) {
      data.model.grid.charts.remove(definition(data).id);
    },
    SetData(data, [source, seriesBy]) {
      const { sheetId, type } = definition(data);
      const by = seriesBy === null || seriesBy === undefined ? "Auto" : text(seriesBy);
      const area = areaOf(data.model, source, sheetId);
      change(data, { series: seriesFrom(data.model.grid.cells, area, by, chartLook(type).kind === "scatter") });
    },
    SetPosition(data, [startCell, endCell]) {
      const { sheetId, width, height } = definition(data);
      const start = data.model.grid.formats.place(areaOf(data.model, startCell, sheetId));
      if (endCell === null || endCell === undefined) {
        change(data, { left: start.left, top: start.top, width, height });
        return;
      }
      const end = data.model.grid.formats.place(areaOf(data.model, endCell, sheetId));
      change(data, {
        left: start.left,
        top: start.top,
        width: end.left + end.width - start.left,
        height: end.top + end.height - start.top,
      });
    },
  },
});

const title = officeClass<ChartData>("ChartTitle", {
  scalars: {
    Text: {
      get: (data) => definition(data).title.text ?? "",
      set(data, value) {
        change(data, { title: { ...definition(data).title, text: text(value), isVisible: true } });
      },
    },
    Visible: {
      get: (data) => definition(data).title.isVisible ?? definition(data).series.length === 1,
      set(data, value) {
        change(data, { title: { ...definition(data).title, isVisible: boolean(value) } });
      },
    },
    Overlay: { get: () => false },
  },
  navigations: { Format: (data) => titleFormat(data) },
});

const titleFormat = officeClass<ChartData>("ChartTitleFormat", {
  navigations: {
    Font: (data) =>
      chartFont({
        read: () => definition(data).title.font ?? {},
        write: (font) => {
          change(data, { title: { ...definition(data).title, font } });
        },
      }),
  },
});

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"];

const legend = officeClass<ChartData>("ChartLegend", {
  scalars: {
    Visible: {
      get: (data) => definition(data).legend.isVisible,
      set(data, value) {
        change(data, { legend: { ...definition(data).legend, isVisible: boolean(value) } });
      },
    },
    Position: {
      get: (data) => definition(data).legend.position,
      set(data, value) {
        if (!LEGEND_POSITIONS.includes(text(value))) throw invalidArgument();
        change(data, { legend: { ...definition(data).legend, position: text(value) } });
      },
    },
    Overlay: { get: () => false },
  },
  navigations: { Format: (data) => legendFormat(data) },
});

const legendFormat = officeClass<ChartData>("ChartLegendFormat", {
  navigations: {
    Font: (data) =>
      chartFont({
        read: () => definition(data).legend.font ?? {},
        write: (font) => {
          change(data, { legend: { ...definition(data).legend, font } });
        },
      }),
  },
});

function place(key: "left" | "top" | "width" | "height"): Scalar<ChartData> {
  return {
    get: (data) => definition(data)[key],
    set(data, value) {
      if (number(value) < 0) throw invalidArgument();
      change(data, { [key]: number(value) });
    },
  };
}

function found({ model, sheetId }: SheetData, key: unknown): HostObject | null {
  const known = model.grid.charts.list(sheetId).find(({ id, name }) => id === key || name === key);
  return known === undefined ? null : model.chart(known.id);
}

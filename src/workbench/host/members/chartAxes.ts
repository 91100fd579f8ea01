import { chartLook } from "../../grid/chartLook";
import type { AxisName, ChartAxis } from "../../grid/charts";
import { invalidArgument } from "../errors";
import { officeClass, type HostObject, type Scalar } from "../objects";
import { boolean, number, text } from "./arguments";
import { chartFont, chartLine } from "./chartFormat";
import { change, definition } from "./chartDefinition";
import type { ChartData } from "./model";

/** Excel.ChartAxes. */
export const axes = officeClass<ChartData>("ChartAxes", {
  navigations: {
    CategoryAxis: (data) => axis({ ...data, axis: "category" }),
    ValueAxis: (data) => axis({ ...data, axis: "value" }),
  },
  methods: { GetItem: (data, [type, group]) => named(data, type, group) },
});

function named(data: ChartData, type: unknown, group: unknown): HostObject {
  if (type !== "Category" && type !== "Value") throw invalidArgument();
  const isSecondary = group === "Secondary";
  if (type === "Category") return axis({ ...data, axis: isSecondary ? "secondaryCategory" : "category" });
  return axis({ ...data, axis: isSecondary ? "secondaryValue" : "value" });
}

type AxisData = ChartData & { readonly axis: AxisName };

const TICK_LABELS = ["NextToAxis", "High", "Low", "None"];

const axis = officeClass<AxisData>("ChartAxis", {
  scalars: {
    Type: { get: ({ axis: name }) => (name === "category" || name === "secondaryCategory" ? "Category" : "Value") },
    AxisGroup: { get: ({ axis: name }) => (name.startsWith("secondary") ? "Secondary" : "Primary") },
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    MajorUnit: bound("majorUnit"),
    NumberFormat: property("numberFormat", () => "General", text),
    Visible: property(
      "isVisible",
      () => true,
      (value) => boolean(value),
    ),
    ReversePlotOrder: property(
      "isReversed",
      () => false,
      (value) => boolean(value),
    ),
    TickLabelPosition: property(
      "tickLabelPosition",
      () => "NextToAxis",
      (value) => {
        if (!TICK_LABELS.includes(text(value))) throw invalidArgument();
        return text(value);
      },
    ),
  },
  navigations: {
    Format: (data) => axisFormat(data),
    MajorGridlines: (data) => gridlines(data),
    Title: (data) => axisTitle(data),
  },
});

const axisTitle = officeClass<AxisData>("ChartAxisTitle", {
  scalars: {
    Text: {
      get: (data) => own(data).title ?? "",
      set(data, value) {
        set(data, { title: text(value), showsTitle: true });
      },
    },
    Visible: property(
      "showsTitle",
      () => false,
      (value) => boolean(value),
    ),
  },
  navigations: { Format: (data) => axisTitleFormat(data) },
});

const axisTitleFormat = officeClass<AxisData>("ChartAxisTitleFormat", {
  navigations: {
    Font: (data) =>
      chartFont({
        read: () => own(data).titleFont ?? {},
        write: (titleFont) => {
          set(data, { titleFont });
        },
      }),
  },
});

const axisFormat = officeClass<AxisData>("ChartAxisFormat", {
  navigations: {
    Font: (data) =>
      chartFont({
        read: () => own(data).font ?? {},
        write: (font) => {
          set(data, { font });
        },
      }),
  },
});

const gridlines = officeClass<AxisData>("ChartGridlines", {
  scalars: {
    Visible: property(
      "gridlines",
      (data) => hasGridlines(data),
      (value) => boolean(value),
    ),
  },
  navigations: { Format: (data) => gridlinesFormat(data) },
});

const gridlinesFormat = officeClass<AxisData>("ChartGridlinesFormat", {
  navigations: {
    Line: (data) =>
      chartLine({
        read: () => own(data).gridline ?? {},
        write: (gridline) => {
          set(data, { gridline });
        },
      }),
  },
});

/** Excel draws them across the values, and in scatter charts both ways. */
function hasGridlines(data: AxisData): boolean {
  return data.axis === "value" || (data.axis === "category" && chartLook(definition(data).type).kind === "scatter");
}

/** Set to the empty string, Excel chooses again. */
function bound(key: "minimum" | "maximum" | "majorUnit"): Scalar<AxisData> {
  return {
    get: (data) => own(data)[key] ?? "",
    set(data, value) {
      if (value !== "") set(data, { [key]: number(value) });
      else {
        const { [key]: _dropped, ...rest } = own(data);
        change(data, { axes: { ...definition(data).axes, [data.axis]: rest } });
      }
    },
  };
}

function property<K extends keyof ChartAxis>(
  key: K,
  fallback: (data: AxisData) => unknown,
  checked: (value: unknown) => ChartAxis[K],
): Scalar<AxisData> {
  return {
    get: (data) => own(data)[key] ?? fallback(data),
    set(data, value) {
      set(data, { [key]: checked(value) });
    },
  };
}

function own(data: AxisData): ChartAxis {
  return definition(data).axes[data.axis] ?? {};
}

function set(data: AxisData, part: Partial<ChartAxis>): void {
  change(data, { axes: { ...definition(data).axes, [data.axis]: { ...own(data), ...part } } });
}

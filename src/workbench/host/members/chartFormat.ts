import type { ChartFont, ChartLine } from "../../grid/charts";
import { invalidArgument } from "../errors";
import { officeClass } from "../objects";
import { boolean, number, text } from "./arguments";
import { colorToHost } from "./color";

/** A part of a chart's definition that a format object reads and writes. */
export interface Part<T> {
  readonly read: () => T;
  readonly write: (value: T) => void;
}

/** Excel.ChartFont. */
export const chartFont = officeClass<Part<ChartFont>>("ChartFont", {
  scalars: {
    Color: {
      get: ({ read }) => read().color ?? "#000000",
      set({ read, write }, value) {
        write({ ...read(), color: colorToHost(text(value)) });
      },
    },
    Size: {
      get: ({ read }) => read().size ?? 10,
      set({ read, write }, value) {
        write({ ...read(), size: number(value) });
      },
    },
    Bold: {
      get: ({ read }) => read().bold ?? false,
      set({ read, write }, value) {
        write({ ...read(), bold: boolean(value) });
      },
    },
    Italic: {
      get: ({ read }) => read().italic ?? false,
      set({ read, write }, value) {
        write({ ...read(), italic: boolean(value) });
      },
    },
  },
});

const LINE_STYLES = ["Automatic", "None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot"];

/** Excel.ChartLineFormat. */
export const chartLine = officeClass<Part<ChartLine>>("ChartLineFormat", {
  scalars: {
    Color: {
      get: ({ read }) => read().color ?? "",
      set({ read, write }, value) {
        write({ ...read(), color: colorToHost(text(value)) });
      },
    },
    Weight: {
      get: ({ read }) => read().weight ?? 2.25,
      set({ read, write }, value) {
        write({ ...read(), weight: number(value) });
      },
    },
    LineStyle: {
      get: ({ read }) => read().style ?? "Automatic",
      set({ read, write }, value) {
        if (!LINE_STYLES.includes(text(value))) throw invalidArgument();
        write({ ...read(), style: text(value) });
      },
    },
  },
  methods: {
    Clear({ write }) {
      write({ style: "None" });
    },
  },
});

/** Excel.ChartFill; an empty colour is no fill. */
export const chartFill = officeClass<Part<string | undefined>>("ChartFill", {
  methods: {
    Clear({ write }) {
      write("");
    },
    SetSolidColor({ write }, [color]) {
      write(colorToHost(text(color)));
    },
  },
});

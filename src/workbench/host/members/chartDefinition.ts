import { chartLook } from "../../grid/chartLook";
import type { Chart } from "../../grid/charts";
import { itemNotFound, notImplemented } from "../errors";
import { text } from "./arguments";
import type { ChartData } from "./model";

/** The chart; it is looked up again each time, since it may have been changed or deleted. */
export function definition({ model, chartId }: ChartData): Chart {
  const known = model.grid.charts.find(chartId);
  if (known === undefined) throw itemNotFound();
  return known;
}

/** Changes the chart. */
export function change(data: ChartData, part: Partial<Chart>): void {
  data.model.grid.charts.change(definition(data).id, part);
}

/** A type of chart that this host can draw. */
export function typeName(value: unknown): string {
  const name = text(value);
  if (chartLook(name).kind === "unknown") throw notImplemented(`ChartType.${name}`);
  return name;
}

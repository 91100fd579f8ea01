import { sizeOf } from "./address";
import type { SheetNames } from "./sheetNames";
import { chartInk, numberFormats, seriesColors } from "./template/styles";
import type { TemplateChart, TemplateSeries, TemplateSheet } from "./template/template";

const types = {
  line: "Line",
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  stackedBar: "BarStacked",
  area: "Area",
  radar: "Radar",
} as const satisfies Record<TemplateChart["type"], `${Excel.ChartType}`>;

/** Finds the range behind a chart's reference. */
type RangeAt = (reference: string) => Excel.Range;

/** Queues the sheet's native charts; they read cells and stay when the add-in is gone. */
export function writeCharts(
  sheet: Excel.Worksheet,
  template: TemplateSheet,
  workbook: Excel.Workbook,
  sheetNames: SheetNames,
): void {
  const at: RangeAt = (reference) => {
    const [, name, address = reference] = /^\{([^}]+)\}!(.+)$/.exec(reference) ?? [];
    const owner = name === undefined ? sheet : workbook.worksheets.getItem(sheetNames.get(name) ?? name);
    return owner.getRange(address.replaceAll("$", ""));
  };
  for (const chart of template.charts ?? []) writeChart(sheet, chart, at);
}

function writeChart(sheet: Excel.Worksheet, chart: TemplateChart, at: RangeAt): void {
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  const { rows } = sizeOf(first.values.replace(/^.*!/, "").replaceAll("$", ""));
  const made = sheet.charts.add(types[chart.type], at(first.values), rows > 1 ? "Columns" : "Rows");
  made.name = chart.name;
  made.setPosition(chart.from, chart.to);
  made.title.text = chart.title;
  made.title.format.font.size = 12;
  made.title.format.font.color = chartInk.text;
  made.legend.visible = chart.series.length > 1;
  made.legend.position = "Bottom";
  writeSeries(made.series.getItemAt(0), first, 0, chart, at);
  others.forEach((series, index) => {
    writeSeries(made.series.add(series.name), series, index + 1, chart, at);
  });
  const { categoryAxis, valueAxis } = made.axes;
  valueAxis.numberFormat = numberFormats[chart.format];
  valueAxis.majorGridlines.format.line.color = chartInk.faint;
  // Names of years and lines stay clear of what lies below zero.
  if (chart.type !== "radar") categoryAxis.tickLabelPosition = "Low";
}

function writeSeries(
  series: Excel.ChartSeries,
  { name, values, isLimit = false }: TemplateSeries,
  index: number,
  { type, categories }: TemplateChart,
  at: RangeAt,
): void {
  series.name = name;
  series.setValues(at(values));
  series.setXAxisValues(at(categories));
  const isLine = type === "line" || type === "radar";
  if (isLimit && !isLine) series.chartType = "Line";
  if (!isLine && !isLimit) {
    series.format.fill.setSolidColor(seriesColors[index % seriesColors.length] ?? chartInk.text);
    if (type !== "area") series.gapWidth = 60;
    return;
  }
  series.format.line.color = isLimit ? chartInk.text : (seriesColors[index % seriesColors.length] ?? chartInk.text);
  series.format.line.weight = isLimit ? 1.25 : 2.25;
  if (isLimit) series.format.line.lineStyle = "Dash";
  series.markerStyle = "None";
}

import { templateSheetNames, withSheetNames } from "../../src/workbook/sheetNames";
import { chartInk, numberFormats, seriesColors } from "../../src/workbook/template/styles";
import type { TemplateChart, TemplateSeries } from "../../src/workbook/template/template";
import type { CellValue } from "../../src/workbench/grid/cells";
import { escaped, tag } from "./xml";

/** The values behind a reference such as `'Fond'!$C$9:$M$9`, from first to last. */
export type Referred = (reference: string) => readonly CellValue[];

const { text: ink, faint } = chartInk;

const axes = tag("c:axId", { val: 1 }) + tag("c:axId", { val: 2 });

/** The XML of one native chart on a sheet. */
export function chartXml(chart: TemplateChart, sheet: string, referred: Referred): string {
  return tag(
    "c:chartSpace",
    {
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    },
    tag("c:roundedCorners", { val: 0 }),
    tag(
      "c:chart",
      {},
      titleXml(chart.title),
      tag("c:autoTitleDeleted", { val: 0 }),
      tag("c:plotArea", {}, tag("c:layout"), plotsXml(chart, sheet, referred), axesXml(chart)),
      tag("c:legend", {}, tag("c:legendPos", { val: "b" }), tag("c:overlay", { val: 0 })),
      tag("c:plotVisOnly", { val: 1 }),
      tag("c:dispBlanksAs", { val: "gap" }),
    ),
    tag("c:spPr", {}, solid("#FFFFFF"), tag("a:ln", {}, tag("a:noFill"))),
    textXml(),
  );
}

/** The plots on shared axes: limits of columns and areas are lines of their own above them. */
function plotsXml(chart: TemplateChart, sheet: string, referred: Referred): string {
  const { type } = chart;
  const all = chart.series.map((one, index) => ({ one, index }));
  const limits = all.filter(({ one }) => one.isLimit === true);
  if (limits.length > 0 && (type === "bar" || type === "stackedBar"))
    throw new RangeError(`${chart.name}: lying bars cannot be crossed by a limit, use columns`);
  const series = (chosen: typeof all, isLine: boolean): string =>
    chosen.map(({ one, index }) => seriesXml(one, index, isLine, { chart, sheet, referred })).join("");
  const varied = tag("c:varyColors", { val: 0 });
  const lines = (chosen: typeof all): string =>
    chosen.length === 0
      ? ""
      : tag(
          "c:lineChart",
          {},
          tag("c:grouping", { val: "standard" }),
          varied,
          series(chosen, true),
          tag("c:marker", { val: 1 }),
          axes,
        );
  if (type === "line") return lines(all);
  if (type === "radar")
    return tag("c:radarChart", {}, tag("c:radarStyle", { val: "marker" }), varied, series(all, true), axes);
  const filled = all.filter((one) => !limits.includes(one));
  if (type === "area")
    return (
      tag("c:areaChart", {}, tag("c:grouping", { val: "standard" }), varied, series(filled, false), axes) +
      lines(limits)
    );
  const isStacked = type === "stackedColumn" || type === "stackedBar";
  const bars = tag(
    "c:barChart",
    {},
    tag("c:barDir", { val: type === "bar" || type === "stackedBar" ? "bar" : "col" }),
    tag("c:grouping", { val: isStacked ? "stacked" : "clustered" }),
    varied,
    series(filled, false),
    tag("c:gapWidth", { val: 60 }),
    ...(isStacked ? [tag("c:overlap", { val: 100 })] : []),
    axes,
  );
  return bars + lines(limits);
}

interface Whole {
  readonly chart: TemplateChart;
  readonly sheet: string;
  readonly referred: Referred;
}

function seriesXml(one: TemplateSeries, index: number, isLine: boolean, { chart, sheet, referred }: Whole): string {
  const color = seriesColors[index % seriesColors.length] as string;
  const isLimit = one.isLimit === true;
  const look = isLine
    ? tag(
        "a:ln",
        { w: isLimit ? 15_875 : 28_575, cap: "rnd" },
        solid(isLimit ? ink : color),
        tag("a:prstDash", { val: isLimit ? "dash" : "solid" }),
        tag("a:round"),
      )
    : solid(color);
  const isBar = chart.type !== "line" && chart.type !== "area" && chart.type !== "radar" && !isLine;
  return tag(
    "c:ser",
    {},
    tag("c:idx", { val: index }),
    tag("c:order", { val: index }),
    tag("c:tx", {}, tag("c:v", {}, escaped(one.name))),
    tag("c:spPr", {}, look),
    ...(isBar ? [tag("c:invertIfNegative", { val: 0 })] : []),
    ...(isLine ? [tag("c:marker", {}, tag("c:symbol", { val: "none" }))] : []),
    tag("c:cat", {}, dataXml(chart.categories, sheet, referred)),
    tag("c:val", {}, dataXml(one.values, sheet, referred, numberFormats[chart.format])),
    ...(isLine && chart.type !== "radar" ? [tag("c:smooth", { val: 0 })] : []),
  );
}

/** A reference with the values it has now, for readers that draw before they calculate. */
function dataXml(reference: string, sheet: string, referred: Referred, format = "General"): string {
  const full = withSheetNames(reference.includes("!") ? reference : `{${sheet}}!${reference}`, templateSheetNames);
  const values = referred(full);
  const isText = values.some((value) => typeof value === "string" && value !== "");
  const points = values.flatMap((value, idx) =>
    value === "" ? [] : [tag("c:pt", { idx }, tag("c:v", {}, escaped(String(value))))],
  );
  const count = tag("c:ptCount", { val: values.length });
  return isText
    ? tag("c:strRef", {}, tag("c:f", {}, escaped(full)), tag("c:strCache", {}, count, ...points))
    : tag(
        "c:numRef",
        {},
        tag("c:f", {}, escaped(full)),
        tag("c:numCache", {}, tag("c:formatCode", {}, escaped(format)), count, ...points),
      );
}

function axesXml({ type, format }: TemplateChart): string {
  const isLying = type === "bar" || type === "stackedBar";
  const hidden = tag("c:spPr", {}, tag("a:ln", {}, tag("a:noFill")));
  const grid = tag("c:majorGridlines", {}, tag("c:spPr", {}, tag("a:ln", { w: 9_525 }, solid(faint))));
  const category = tag(
    "c:catAx",
    {},
    tag("c:axId", { val: 1 }),
    // Lying bars are read from the top, in the order of the cells.
    tag("c:scaling", {}, tag("c:orientation", { val: isLying ? "maxMin" : "minMax" })),
    tag("c:delete", { val: 0 }),
    tag("c:axPos", { val: isLying ? "l" : "b" }),
    ...(type === "radar" ? [grid] : []),
    tag("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    tag("c:majorTickMark", { val: "none" }),
    tag("c:minorTickMark", { val: "none" }),
    // below the columns, also when some are negative
    tag("c:tickLblPos", { val: type === "radar" ? "nextTo" : "low" }),
    tag("c:spPr", {}, tag("a:ln", { w: 9_525 }, solid(ink))),
    tag("c:crossAx", { val: 2 }),
    tag("c:crosses", { val: "autoZero" }),
  );
  const value = tag(
    "c:valAx",
    {},
    tag("c:axId", { val: 2 }),
    tag("c:scaling", {}, tag("c:orientation", { val: "minMax" })),
    tag("c:delete", { val: 0 }),
    tag("c:axPos", { val: isLying ? "b" : "l" }),
    grid,
    tag("c:numFmt", { formatCode: numberFormats[format], sourceLinked: 0 }),
    tag("c:majorTickMark", { val: "none" }),
    tag("c:minorTickMark", { val: "none" }),
    tag("c:tickLblPos", { val: "nextTo" }),
    hidden,
    tag("c:crossAx", { val: 1 }),
    tag("c:crosses", { val: isLying ? "max" : "autoZero" }),
    tag("c:crossBetween", { val: type === "area" ? "midCat" : "between" }),
  );
  return category + value;
}

function titleXml(title: string): string {
  return tag(
    "c:title",
    {},
    tag(
      "c:tx",
      {},
      tag(
        "c:rich",
        {},
        tag("a:bodyPr"),
        tag(
          "a:p",
          {},
          tag("a:pPr", {}, tag("a:defRPr", { sz: 1200, b: 1 })),
          tag(
            "a:r",
            {},
            tag("a:rPr", { lang: "nb-NO", sz: 1200, b: 1 }, solid("#000000"), latin),
            tag("a:t", {}, escaped(title)),
          ),
        ),
      ),
    ),
    tag("c:overlay", { val: 0 }),
  );
}

const latin = tag("a:latin", { typeface: "Calibri" });

/** Axes and legend share one small grey type. */
function textXml(): string {
  return tag(
    "c:txPr",
    {},
    tag("a:bodyPr"),
    tag(
      "a:p",
      {},
      tag("a:pPr", {}, tag("a:defRPr", { sz: 900 }, solid(ink), latin)),
      tag("a:endParaRPr", { lang: "nb-NO" }),
    ),
  );
}

function solid(color: string): string {
  return tag("a:solidFill", {}, tag("a:srgbClr", { val: color.slice(1) }));
}

import { child, descendants, parseXml, type XmlElement } from "../../scripts/xml-tree";
import { chartXml } from "../../scripts/xlsx/chart";
import type { TemplateChart } from "../../src/workbook/template/template";

const sample: TemplateChart = {
  name: "diagramFond",
  title: "Fond & mål",
  type: "line",
  categories: "$C$5:$E$5",
  series: [
    { name: "Sprinten", values: "$C$8:$E$8" },
    { name: "Mål", values: "{KØB}!$C$9:$E$9", isLimit: true },
  ],
  format: "percent",
  from: "A20",
  to: "I35",
};

function drawn(change: Partial<TemplateChart>, categories: (string | number)[] = [2024, 2025, 2026]): XmlElement {
  const referred = (reference: string) => (reference.endsWith("$E$5") ? categories : [0.1, "", -0.05]);
  return parseXml(chartXml({ ...sample, ...change }, "Fond", referred));
}

function plots(chart: XmlElement): string[] {
  return (descendants(chart, "c:plotArea")[0]?.children ?? [])
    .filter(({ name }) => name.endsWith("Chart"))
    .map((plot) => `${plot.name} ${descendants(plot, "c:ser").length}`);
}

function values(element: XmlElement | undefined, name: string): (string | undefined)[] {
  return element === undefined ? [] : descendants(element, name).map(({ attributes }) => attributes.val);
}

describe("chartXml", () => {
  it("draws ranges with the values they have now, and leaves gaps where a cell is blank", () => {
    const [first, limit] = descendants(drawn({}), "c:ser");
    expect(descendants(first as XmlElement, "c:f").map(({ text }) => text)).toEqual([
      "'Fond'!$C$5:$E$5",
      "'Fond'!$C$8:$E$8",
    ]);
    expect(descendants(limit as XmlElement, "c:f").at(-1)?.text).toBe("'KØB'!$C$9:$E$9");
    const cached = child(first as XmlElement, "c:val") as XmlElement;
    expect(values(cached, "c:ptCount")).toEqual(["3"]);
    expect(descendants(cached, "c:pt").map((point) => [point.attributes.idx, point.children[0]?.text])).toEqual([
      ["0", "0.1"],
      ["2", "-0.05"],
    ]);
  });

  it("draws a limit as a dashed line, others whole", () => {
    expect(values(drawn({}), "a:prstDash")).toEqual(["solid", "dash"]);
    expect(plots(drawn({}))).toEqual(["c:lineChart 2"]);
  });

  it("lays limits as lines over columns and areas, on the same axes", () => {
    for (const type of ["column", "stackedColumn", "area"] as const) {
      const chart = drawn({ type });
      expect(plots(chart)).toEqual([type === "area" ? "c:areaChart 1" : "c:barChart 1", "c:lineChart 1"]);
      expect(descendants(chart, "c:catAx")).toHaveLength(1);
      expect(descendants(chart, "c:valAx")).toHaveLength(1);
      expect(values(chart, "a:prstDash")).toEqual(["dash"]);
    }
    expect(() => drawn({ type: "bar" })).toThrow("lying bars cannot be crossed by a limit");
  });

  it("stacks, lays down and turns around as the type says", () => {
    const series = sample.series.slice(0, 1);
    const bar = drawn({ type: "bar", series });
    expect([values(bar, "c:barDir"), values(bar, "c:grouping"), values(bar, "c:overlap")]).toEqual([
      ["bar"],
      ["clustered"],
      [],
    ]);
    const stacked = drawn({ type: "stackedBar", series });
    expect([values(stacked, "c:grouping"), values(stacked, "c:overlap")]).toEqual([["stacked"], ["100"]]);
    expect(values(descendants(bar, "c:catAx")[0], "c:orientation")).toEqual(["maxMin"]);
    expect(plots(drawn({ type: "radar" }))).toEqual(["c:radarChart 2"]);
  });

  it("tells names on the axis from numbers, formats the values, and puts the legend below", () => {
    const chart = drawn({}, ["Overskudd", "Gjeld", "Fond"]);
    expect(descendants(chart, "c:strCache").map((cache) => descendants(cache, "c:v").map(({ text }) => text))).toEqual([
      ["Overskudd", "Gjeld", "Fond"],
      ["Overskudd", "Gjeld", "Fond"],
    ]);
    expect(descendants(descendants(chart, "c:valAx")[0] as XmlElement, "c:numFmt")[0]?.attributes.formatCode).toBe(
      '0.0 %;"−"0.0 %',
    );
    expect(values(chart, "c:legendPos")).toEqual(["b"]);
    expect(descendants(chart, "a:t").map(({ text }) => text)).toEqual(["Fond & mål"]);
  });
});

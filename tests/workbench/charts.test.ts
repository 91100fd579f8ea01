import type { Grid } from "../../src/workbench/grid/grid";
import type { ExcelHost } from "../../src/workbench/host/host";
import { describe as describePicture, readPicture, type Picture } from "../../src/workbench/page/charts/picture";
import { drawChart } from "../../src/workbench/page/charts/drawChart";
import { scaleFor } from "../../src/workbench/page/charts/scale";
import type { Shape, Theme } from "../../src/workbench/page/charts/shapes";
import { standingOut } from "../../src/workbench/page/charts/theme";
import { allLoaded, BatchBuilder, loaded, PathArgument, startHost, type Page } from "./hostInNode";

let grid: Grid;
let host: ExcelHost;
let page: Page;

beforeEach(async () => {
  ({ grid, host, page } = await startHost());
  await done((batch) =>
    batch.set(batch.range("A1:D3"), "Values", [
      ["", "2026", "2027", "2028"],
      ["Resultat", -10, 20, 30],
      ["Mål", 15, 15, ""],
    ]),
  );
});

async function run(build: (batch: BatchBuilder) => unknown) {
  const batch = new BatchBuilder();
  build(batch);
  return page.batch(batch.request);
}

const done = async (build: (batch: BatchBuilder) => unknown) => loaded(await run(build));
const sheet = (batch: BatchBuilder) => batch.method(batch.property(1, "Worksheets"), "GetFirst");
const charts = (batch: BatchBuilder) => batch.property(sheet(batch), "Charts");
const first = (batch: BatchBuilder) => batch.method(charts(batch), "GetItemAt", 0);
const series = (batch: BatchBuilder, index: number) =>
  batch.method(batch.property(first(batch), "Series"), "GetItemAt", index);
const add = (type: string, address = "A1:D3", by = "Rows") =>
  done((batch) => batch.method(charts(batch), "Add", type, new PathArgument(batch.range(address)), by));

function picture(): Picture {
  const [chart] = grid.charts.list(grid.sheets.active().id);
  if (chart === undefined) throw new Error("there is no chart");
  return readPicture(chart, grid);
}

const theme: Theme = { surface: "#ffffff", text: "#000001", line: "#000002", axis: "#000003", shown: (color) => color };
const draw = () => drawChart(picture(), 480, 288, theme);

function all(shape: Shape, name: string): Shape[] {
  const below = shape.children.flatMap((child) => (typeof child === "string" ? [] : all(child, name)));
  return shape.name === name ? [shape, ...below] : below;
}

const textsOf = (shape: Shape) =>
  all(shape, "text").map(({ children }) => children.filter((child) => typeof child === "string").join(""));

it("divides a block into series as Excel does, by rows, by columns and by its shape", async () => {
  await add("Line");
  expect(picture().series.map(({ name, values }) => [name, values])).toEqual([
    ["Resultat", [-10, 20, 30]],
    ["Mål", [15, 15, undefined]],
  ]);
  expect(picture().categories).toEqual(["2026", "2027", "2028"]);
  await done((batch) => batch.call(first(batch), "SetData", new PathArgument(batch.range("A1:D3")), "Columns"));
  expect(picture().series.map(({ name }) => name)).toEqual(["2026", "2027", "2028"]);
  await done((batch) => batch.call(first(batch), "SetData", new PathArgument(batch.range("A1:D3"))));
  expect(picture().series.map(({ name }) => name)).toEqual(["Resultat", "Mål"]);
  await done((batch) => batch.call(first(batch), "SetData", new PathArgument(batch.range("B2:D2"))));
  expect(picture()).toMatchObject({ categories: ["1", "2", "3"], series: [{ name: "Serie1" }] });
});

it("keeps name, title, place, legend and axes, and finds the chart again by name and id", async () => {
  await add("ColumnClustered");
  await done((batch) => {
    const chart = first(batch);
    batch.set(chart, "Name", "Resultatgraf").set(batch.property(chart, "Title"), "Text", "Netto driftsresultat");
    batch.set(batch.property(chart, "Legend"), "Position", "Right");
    const axis = batch.property(batch.property(chart, "Axes"), "ValueAxis");
    batch
      .set(axis, "Minimum", -50)
      .set(axis, "NumberFormat", "# ##0")
      .set(batch.property(axis, "Title"), "Text", "mill. kr");
    batch.set(batch.property(axis, "MajorGridlines"), "Visible", false);
    batch.call(chart, "SetPosition", "B5", "C6");
  });
  const batch = new BatchBuilder();
  const chart = batch.method(charts(batch), "GetItemOrNullObject", "Resultatgraf");
  batch.load(chart, "name", "chartType", "left", "top", "width", "id");
  batch.load(batch.property(chart, "Title"), "text", "visible");
  batch.load(batch.property(chart, "Legend"), "position", "visible");
  const axis = batch.property(batch.property(chart, "Axes"), "ValueAxis");
  batch.load(axis, "minimum", "maximum", "numberFormat", "visible");
  batch.load(batch.property(axis, "Title"), "text", "visible");
  const [about, title, legend, value, axisTitle] = allLoaded(batch, await page.batch(batch.request));
  const width = grid.formats.columnWidth(grid.sheets.active().id, 0);
  expect(about).toMatchObject({ Name: "Resultatgraf", ChartType: "ColumnClustered", Left: width, Width: 2 * width });
  expect(title).toEqual({ Text: "Netto driftsresultat", Visible: true });
  expect(legend).toEqual({ Position: "Right", Visible: true });
  expect(value).toEqual({ Minimum: -50, Maximum: "", NumberFormat: "# ##0", Visible: true });
  expect(axisTitle).toEqual({ Text: "mill. kr", Visible: true });
  expect(await done((other) => other.load(other.item(charts(other), about?.Id), "name"))).toMatchObject({ Name: "Resultatgraf" }); // prettier-ignore
  expect(await done((other) => other.load(other.method(charts(other), "GetItemOrNullObject", "Annen"), "name"))).toBeNull(); // prettier-ignore
});

it("adds series of another type on a second axis, with line, fill and marks of their own", async () => {
  await add("ColumnStacked");
  await done((batch) => {
    const added = batch.method(batch.property(first(batch), "Series"), "Add", "Gjeld");
    batch.call(added, "SetValues", new PathArgument(batch.range("B3:D3")));
    batch.call(added, "SetXAxisValues", new PathArgument(batch.range("B1:D1")));
    batch
      .set(added, "ChartType", "LineMarkers")
      .set(added, "AxisGroup", "Secondary")
      .set(added, "MarkerStyle", "Square");
    const line = batch.property(batch.property(added, "Format"), "Line");
    batch.set(line, "Color", "#C00000").set(line, "Weight", 1.5).set(line, "LineStyle", "Dash");
    batch.call(batch.property(batch.property(series(batch, 0), "Format"), "Fill"), "SetSolidColor", "green");
  });
  expect(await done((batch) => batch.load(batch.property(first(batch), "Series"), "name", "chartType", "axisGroup"))).toMatchObject({ _Items: [{ Name: "Resultat", AxisGroup: "Primary" }, { ChartType: "ColumnStacked" }, { Name: "Gjeld", ChartType: "LineMarkers", AxisGroup: "Secondary" }] }); // prettier-ignore
  const drawn = draw();
  const dashed = all(drawn, "path").filter(({ attributes }) => attributes.stroke === "#C00000");
  expect(dashed.map(({ attributes }) => attributes["stroke-width"])).toContain(2);
  expect(dashed[0]?.attributes["stroke-dasharray"]).toBe("8 6");
  expect(all(drawn, "rect").filter(({ attributes }) => attributes.fill === "#008000")).toHaveLength(4);
});

it("follows its cells when rows are inserted and deleted, and when a value is calculated anew", async () => {
  await add("Line");
  await done((batch) => batch.method(batch.range("1:1"), "Insert", "Down"));
  await done((batch) => batch.set(batch.range("B3"), "Formulas", "=C3*2"));
  expect(picture().series[0]).toMatchObject({ name: "Resultat", values: [40, 20, 30] });
  await done((batch) => batch.call(batch.range("3:3"), "Delete", "Up"));
  expect(picture().series.map(({ values }) => values)).toEqual([[], [15, 15, undefined]]);
});

it("goes with its sheet, and can be deleted alone", async () => {
  await add("Line");
  await add("Radar");
  await done((batch) => batch.call(first(batch), "Delete"));
  expect(await done((batch) => batch.load(charts(batch), "chartType"))).toMatchObject({
    _Items: [{ ChartType: "Radar" }],
  });
  const old = grid.sheets.active().id;
  await done((batch) => batch.method(batch.property(1, "Worksheets"), "Add", "Annet"));
  await done((batch) => batch.call(sheet(batch), "Delete"));
  expect(grid.charts.list(old)).toEqual([]);
});

it("says loudly which charts it cannot draw", async () => {
  const response = await run((batch) =>
    batch.method(charts(batch), "Add", "Waterfall", new PathArgument(batch.range("A1:D3"))),
  );
  expect(response.Error).toMatchObject({ Code: "EmulatedHostNotImplemented", Location: "ChartType.Waterfall" });
});

it("tells those who do not see it what it is and shows", async () => {
  await add("Line");
  await done((batch) => batch.set(batch.property(first(batch), "Title"), "Text", "Resultat mot mål"));
  expect(describePicture(picture())).toBe("Diagram: Resultat mot mål. Serier: Resultat, Mål.");
  expect(draw().attributes).toMatchObject({
    role: "img",
    "aria-label": "Diagram: Resultat mot mål. Serier: Resultat, Mål.",
  });
});

it("draws bars from zero, up and down, as long as their values, and stacks them", async () => {
  await add("ColumnClustered");
  const bars = (color: string) => all(draw(), "rect").filter(({ attributes }) => attributes.fill === color && attributes.width !== 10); // prettier-ignore
  const [down, up, higher] = bars("#4472C4").map(({ attributes }) => attributes as Record<string, number>);
  const zero = down?.y ?? 0;
  expect(up === undefined ? NaN : (up.y ?? 0) + (up.height ?? 0)).toBeCloseTo(zero, 1);
  expect((up?.height ?? 0) / (down?.height ?? 1)).toBeCloseTo(2, 1);
  expect((higher?.height ?? 0) / (down?.height ?? 1)).toBeCloseTo(3, 1);
  await done((batch) => batch.set(first(batch), "ChartType", "ColumnStacked"));
  const [, below] = bars("#4472C4");
  const [, above] = bars("#ED7D31");
  expect(Number(above?.attributes.y) + Number(above?.attributes.height)).toBeCloseTo(Number(below?.attributes.y), 1);
  expect(above?.attributes.x).toBe(below?.attributes.x);
});

it("breaks a line where there is no number", async () => {
  await done((batch) => batch.set(batch.range("C2"), "Values", ""));
  await add("Line", "A1:D2");
  const lines = all(draw(), "path").filter(({ attributes }) => attributes.stroke === "#4472C4" && String(attributes.d).startsWith("M") && !String(attributes.d).includes("h20")); // prettier-ignore
  expect(lines.map(({ attributes }) => String(attributes.d).split("L").length)).toEqual([1, 1]);
});

it("writes the numbers on the axis the Norwegian way, as the cells do until told otherwise", async () => {
  await done((batch) => batch.set(batch.range("B2:D2"), "NumberFormat", "0.0"));
  await add("ColumnClustered");
  expect(textsOf(draw())).toEqual(expect.arrayContaining(["−10,0", "0,0", "30,0", "2026", "Resultat", "Mål"]));
  await done((batch) =>
    batch.set(batch.property(batch.property(first(batch), "Axes"), "ValueAxis"), "NumberFormat", "0 %"),
  );
  expect(textsOf(draw())).toContain("3000 %");
});

it.each([
  "Line",
  "LineMarkers",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "Area",
  "AreaStacked",
  "Radar",
  "RadarFilled",
  "XYScatter",
  "XYScatterLines",
  "XYScatterSmoothNoMarkers",
])(
  // prettier-ignore
  "draws %s within its frame, also without any numbers",
  async (type) => {
    await add(type);
    const isOnPaper = (shape: Shape) => !/NaN|Infinity/.test(JSON.stringify(shape));
    expect(isOnPaper(draw())).toBe(true);
    await done((batch) => batch.call(batch.range("A1:D3"), "Clear"));
    expect(isOnPaper(draw())).toBe(true);
    expect(host.unknownMembers).toEqual([]);
  },
);

it("chooses round marks, holds to bounds that are given, and leaves zero out only for numbers close together", () => {
  expect(scaleFor([0, 87], {}, 5)).toEqual({ minimum: 0, maximum: 100, ticks: [0, 20, 40, 60, 80, 100] });
  expect(scaleFor([3, 9], { minimum: 2, maximum: 10, majorUnit: 4 }, 5)).toEqual({
    minimum: 2,
    maximum: 10,
    ticks: [2, 6, 10],
  });
  expect(scaleFor([980, 1000], {}, 5).minimum).toBeGreaterThan(900);
  expect(scaleFor([500, 1000], {}, 5).minimum).toBe(0);
});

it("lightens dark colours on a dark surface only", () => {
  expect(standingOut("#1F3864", "#ffffff")).toBe("#1F3864");
  expect(standingOut("#FFC000", "#1f1f1f")).toBe("#FFC000");
  expect(standingOut("#1F3864", "#1f1f1f")).not.toBe("#1F3864");
});

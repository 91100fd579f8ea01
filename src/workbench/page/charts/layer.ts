import type { Chart } from "../../grid/charts";
import type { UiGrid } from "../../grid/ui";
import type { SheetPane } from "../../grid/uiPanes";
import { element } from "../layout";
import { drawChart } from "./drawChart";
import { readPicture } from "./picture";
import { PIXELS } from "./seriesStyle";
import { mount } from "./shapes";
import { themeOf } from "./theme";

/** Lays the charts of the sheet that is shown over the grid; they scroll, zoom and freeze with it, and follow the cells. */
export function showCharts(grid: UiGrid, place: HTMLElement): void {
  const layer = new ChartLayer(grid);
  grid.surface.onChanged((contents) => {
    layer.update(contents);
  });
  grid.charts.onChanged(() => {
    layer.update(true);
  });
  new ResizeObserver(() => {
    layer.update(false);
  }).observe(place);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    layer.update(true);
  });
}

class ChartLayer {
  private readonly layer = element("div", { className: "chart-layer" });
  /** What each frame shows, so that only what has changed is drawn anew. */
  private readonly shown = new WeakMap<HTMLElement, string>();
  private isDue = false;
  private readsCells = true;

  constructor(private readonly grid: UiGrid) {}

  /** Lays the charts before the next picture on the screen; cells are read only when they may have changed. */
  update(contents: boolean): void {
    this.readsCells ||= contents;
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => {
      this.isDue = false;
      this.lay();
      this.readsCells = false;
    });
  }

  private lay(): void {
    const charts = this.grid.charts.list(this.grid.sheets.active().id);
    const panes = charts.length === 0 ? [] : this.grid.surface.panes();
    const canvas = this.grid.surface.canvas();
    if (canvas !== undefined && canvas.nextElementSibling !== this.layer) canvas.after(this.layer);
    while (this.layer.children.length > panes.length) this.layer.lastElementChild?.remove();
    while (this.layer.children.length < panes.length) this.layer.append(element("div", { className: "chart-pane" }));
    panes.forEach((pane, index) => {
      const holder = this.layer.children[index] as HTMLElement;
      const { left, top, width, height } = pane;
      Object.assign(holder.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
      const visible = charts.filter((chart) => isIn(chart, pane));
      for (const frame of framesIn(holder)) if (!visible.some(({ id }) => id === frame.dataset.chart)) frame.remove();
      for (const chart of visible) this.place(holder, chart, pane);
    });
  }

  private place(holder: HTMLElement, chart: Chart, pane: SheetPane): void {
    let frame = framesIn(holder).find(({ dataset }) => dataset.chart === chart.id);
    if (frame === undefined) {
      frame = element("div", { className: "chart" });
      frame.dataset.chart = chart.id;
      holder.append(frame);
    }
    Object.assign(frame.style, {
      left: `${(chart.left * PIXELS - pane.sheetLeft) * pane.zoom}px`,
      top: `${(chart.top * PIXELS - pane.sheetTop) * pane.zoom}px`,
      transform: `scale(${pane.zoom})`,
    });
    // The same chart in a second pane is the rest of one picture.
    const isRest = this.layer.querySelector(`[data-chart="${chart.id}"]`) !== frame;
    frame.setAttribute("aria-hidden", String(isRest));
    if (this.readsCells || !this.shown.has(frame)) this.draw(frame, chart);
  }

  private draw(frame: HTMLElement, chart: Chart): void {
    const theme = themeOf(this.layer);
    const picture = readPicture(chart, this.grid);
    const { width, height } = chart;
    const text = JSON.stringify([picture, width, height, theme]);
    if (this.shown.get(frame) === text) return;
    this.shown.set(frame, text);
    frame.replaceChildren(mount(drawChart(picture, width * PIXELS, height * PIXELS, theme), document));
  }
}

function framesIn(holder: HTMLElement): HTMLElement[] {
  return [...holder.children] as HTMLElement[];
}

function isIn(chart: Chart, { sheetLeft, sheetTop, width, height, zoom }: SheetPane): boolean {
  const [left, top] = [chart.left * PIXELS - sheetLeft, chart.top * PIXELS - sheetTop];
  return (
    left < width / zoom && top < height / zoom && left + chart.width * PIXELS > 0 && top + chart.height * PIXELS > 0
  );
}

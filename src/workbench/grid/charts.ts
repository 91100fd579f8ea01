import type { Area } from "./address";
import type { Engine } from "./engine";
import { Kept } from "./kept";
import { onMoved, type Follow } from "./moves";

/** How a text in a chart is written; what is left out is the theme's. */
export interface ChartFont {
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** How a line is drawn; the weight is in points. */
export interface ChartLine {
  readonly color?: string;
  readonly weight?: number;
  readonly style?: string;
}

/** One series: what it is called, what it shows, and how. */
export interface ChartSeries {
  /** A text, or the cells that hold it. */
  readonly name?: string | Area;
  readonly values?: Area;
  readonly xValues?: Area;
  /** One of Excel's chart types when it is not the chart's own. */
  readonly type?: string;
  readonly isSecondary?: boolean;
  readonly line?: ChartLine;
  readonly fill?: string;
  readonly smooth?: boolean;
  readonly markerStyle?: string;
  readonly markerSize?: number;
  readonly markerColor?: string;
  readonly gapWidth?: number;
  readonly hasDataLabels?: boolean;
}

/** One axis; what is left out, Excel chooses. */
export interface ChartAxis {
  readonly title?: string;
  readonly showsTitle?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly isVisible?: boolean;
  readonly tickLabelPosition?: string;
  readonly isReversed?: boolean;
  readonly gridlines?: boolean;
  readonly gridline?: ChartLine;
  readonly font?: ChartFont;
  readonly titleFont?: ChartFont;
}

/** The axes that a chart can have. */
export type AxisName = "category" | "value" | "secondaryCategory" | "secondaryValue";

/** A chart; places are in points from the sheet's top left corner. */
export interface Chart {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly type: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: { readonly text?: string; readonly isVisible?: boolean; readonly font?: ChartFont };
  readonly legend: { readonly isVisible: boolean; readonly position: string; readonly font?: ChartFont };
  readonly axes: Readonly<Partial<Record<AxisName, ChartAxis>>>;
  readonly series: readonly ChartSeries[];
}

/** The charts on the sheets; the engine has none, so they are kept with the workbook. */
export class Charts {
  private readonly kept: Kept<readonly Chart[]>;
  private readonly listeners: (() => void)[] = [];
  private nextNumber = 1;

  constructor(private readonly engine: Engine) {
    this.kept = new Kept<readonly Chart[]>(engine, "charts", []);
    onMoved(engine, (follow) => {
      if (this.kept.get().length > 0) this.save(this.kept.get().map((chart) => moved(chart, follow)));
    });
  }

  /** The charts on one sheet, in the order they were added; a sheet that is deleted takes its charts along. */
  list(sheetId: string): readonly Chart[] {
    if (this.engine.workbook.getSheetBySheetId(sheetId) == null) return [];
    return this.kept.get().filter((chart) => chart.sheetId === sheetId);
  }

  /** One chart by its id. */
  find(id: string): Chart | undefined {
    return this.kept.get().find((chart) => chart.id === id);
  }

  /** Puts a chart on a sheet. */
  add(chart: Omit<Chart, "id" | "name">): Chart {
    while (this.find(chartId(this.nextNumber)) !== undefined) this.nextNumber += 1;
    const number = this.nextNumber++;
    const added = { ...chart, id: chartId(number), name: `Diagram ${number}` };
    this.save([...this.kept.get(), added]);
    return added;
  }

  /** Changes a chart. */
  change(id: string, change: Partial<Chart>): void {
    this.save(this.kept.get().map((chart) => (chart.id === id ? { ...chart, ...change } : chart)));
  }

  /** Takes a chart away. */
  remove(id: string): void {
    this.save(this.kept.get().filter((chart) => chart.id !== id));
  }

  /** Calls back when a chart has been added, changed or removed. */
  onChanged(listener: () => void): void {
    this.listeners.push(listener);
  }

  private save(charts: readonly Chart[]): void {
    this.kept.set(charts);
    for (const listener of this.listeners) listener();
  }
}

function chartId(number: number): string {
  return `{0000${number.toString(16).padStart(4, "0")}-0000-0000-0000-000000000000}`;
}

/** The chart when the cells that it shows have moved. */
function moved(chart: Chart, follow: Follow): Chart {
  return {
    ...chart,
    series: chart.series.map(({ name, values, xValues, ...rest }) => {
      const [newValues, newX] = [values && follow(values), xValues && follow(xValues)];
      const newName = typeof name === "object" ? follow(name) : name;
      return {
        ...rest,
        ...(newName !== undefined && { name: newName }),
        ...(newValues !== undefined && { values: newValues }),
        ...(newX !== undefined && { xValues: newX }),
      };
    }),
  };
}

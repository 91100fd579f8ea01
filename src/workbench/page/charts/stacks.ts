import type { Picture, PictureSeries } from "./picture";

/** Where a point begins and ends on the value axis. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** For each series and point from where to where it goes; series that are stacked stand on one another, negative ones hang. */
export function extents({ series, categories }: Picture): (Extent | undefined)[][] {
  const groups = new Map<string, { positive: number[]; negative: number[] }>();
  const totals = new Map<string, number[]>();
  for (const one of series) {
    const sums = totals.get(groupOf(one)) ?? categories.map(() => 0);
    totals.set(
      groupOf(one),
      sums.map((sum, point) => sum + Math.abs(one.values[point] ?? 0)),
    );
  }
  return series.map((one) => {
    const { stacking, kind } = one.look;
    const group = groups.get(groupOf(one)) ?? { positive: categories.map(() => 0), negative: categories.map(() => 0) };
    groups.set(groupOf(one), group);
    return categories.map((_, point) => {
      const value = one.values[point];
      // Lines have holes where bars and areas have nothing.
      if (value === undefined && (kind === "line" || kind === "scatter")) return undefined;
      if (stacking === "none") return value === undefined && kind !== "area" ? undefined : { from: 0, to: value ?? 0 };
      const total = totals.get(groupOf(one))?.[point] ?? 0;
      const amount = stacking === "percent" ? (total === 0 ? 0 : (value ?? 0) / total) : (value ?? 0);
      const heap = amount < 0 && (kind === "column" || kind === "bar") ? group.negative : group.positive;
      const from = heap[point] ?? 0;
      heap[point] = from + amount;
      return { from, to: from + amount };
    });
  });
}

function groupOf({ look, isSecondary }: PictureSeries): string {
  return `${look.kind} ${look.stacking} ${String(isSecondary === true)}`;
}

import { makeStyles } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { ReactNode } from "react";

import { spacedApart } from "./spacedApart";
import { useChartStyles } from "./useChartStyles";
import { useWidth } from "./useWidth";

/** The lowest, the low, the middle, the high and the highest value in a year. */
export type Spread = readonly number[];

interface FanChartProps {
  readonly years: readonly number[];
  readonly spreads: readonly Spread[];
  readonly limit: { readonly value: number; readonly text: string };
  readonly shown: (value: number) => string;
  /** How the round values of the axis are written. */
  readonly atAxis: (value: number) => string;
  /** What the drawing says, for who does not see it. */
  readonly description: string;
}

const height = 220;
const margin = { top: 12, right: 64, bottom: 20, left: 40 };
const letterHeight = 14;
const yearWidth = 40;

const useStyles = makeStyles({
  // the room is there before the width is known, so that nothing jumps
  frame: { minHeight: `${height}px` },
  fan: { display: "block", width: "100%", height: `${height}px` },
});

/** A fan: two bands of one hue around the middle line, a dashed limit, and words at the end of each. */
export function FanChart({ years, spreads, limit, shown, atAxis, description }: FanChartProps): ReactNode {
  const styles = useStyles();
  const chart = useChartStyles();
  const [width, ref] = useWidth();
  const [right, bottom] = [width - margin.right, height - margin.bottom];
  const all = [0, limit.value, ...spreads.flat()];
  const x = scaleLinear([years[0] ?? 0, years.at(-1) ?? 0], [margin.left, right]);
  const y = scaleLinear([Math.min(...all), Math.max(...all)], [bottom, margin.top]).nice(4);
  const [lowest = 0, , middle = 0, , highest = 0] = spreads.at(-1) ?? [];
  const ends = [
    { text: shown(highest), value: highest, style: chart.text },
    { text: shown(middle), value: middle, style: chart.value },
    { text: shown(lowest), value: lowest, style: chart.text },
    { text: limit.text, value: limit.value, style: chart.text },
  ];
  const heights = spacedApart(
    ends.map(({ value }) => y(value) + 4),
    letterHeight,
    bottom,
  );
  const step = Math.ceil((years.length * yearWidth) / Math.max(1, right - margin.left));

  const band = (from: number, to: number): string =>
    area<Spread>(
      (_, index) => x(years[index] ?? 0),
      (spread) => y(spread[from] ?? 0),
      (spread) => y(spread[to] ?? 0),
    )(spreads) ?? "";
  const median = line<Spread>(
    (_, index) => x(years[index] ?? 0),
    (spread) => y(spread[2] ?? 0),
  )(spreads);
  return (
    <div ref={ref} className={styles.frame}>
      {width < 120 ? null : (
        <svg className={styles.fan} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
          {y.ticks(4).map((tick) => (
            <g key={tick}>
              <line className={chart.axis} x1={margin.left} x2={right} y1={y(tick)} y2={y(tick)} />
              <text className={chart.text} x={margin.left - 6} y={y(tick) + 4} textAnchor="end">
                {atAxis(tick)}
              </text>
            </g>
          ))}
          <path className={chart.area} d={band(0, 4)} />
          <path className={chart.area} d={band(1, 3)} />
          <line className={chart.limit} x1={margin.left} x2={right} y1={y(limit.value)} y2={y(limit.value)} />
          <path className={chart.line} d={median ?? ""} />
          {ends.map(({ text, style }, index) => (
            <text key={index} className={style} x={right + 6} y={heights[index]}>
              {text}
            </text>
          ))}
          {years.map((year, index) =>
            (years.length - 1 - index) % step === 0 ? (
              <text key={year} className={chart.text} x={x(year)} y={height - 4} textAnchor="middle">
                {year}
              </text>
            ) : null,
          )}
        </svg>
      )}
    </div>
  );
}

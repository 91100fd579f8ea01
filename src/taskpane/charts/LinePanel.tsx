import { makeStyles } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { ReactNode } from "react";

import { useChartStyles } from "./useChartStyles";
import { useWidth } from "./useWidth";

/** A value in a year; null where the workbook has none. */
export type Point = number | null;

interface LinePanelProps {
  readonly years: readonly number[];
  readonly values: readonly Point[];
  /** The lowest and highest value of every panel beside it, so that all have one scale. */
  readonly domain: readonly [number, number];
  /** A target or limit, drawn as a dashed line with its own words. */
  readonly limit?: { readonly value: number; readonly text: string };
  readonly shown: (value: number) => string;
  /** What the drawing says, for who does not see it. */
  readonly description: string;
  readonly isMuted: boolean;
}

const height = 96;
const margin = { top: 14, right: 52, bottom: 18, left: 4 };

const useStyles = makeStyles({
  panel: { display: "block", width: "100%", height: `${height}px` },
});

/** One small line chart: a path over the years, its target, and its last value in words beside its end. */
export function LinePanel(props: LinePanelProps): ReactNode {
  const { years, values, domain, limit, shown, description, isMuted } = props;
  const styles = useStyles();
  const chart = useChartStyles();
  const [width, ref] = useWidth();
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const x = scaleLinear([first, last], [margin.left, width - margin.right]);
  const y = scaleLinear(domain, [height - margin.bottom, margin.top]);
  const points = values.flatMap((value, index) => (value === null ? [] : [{ year: years[index] ?? first, value }]));
  const end = points.at(-1);
  const path = line<{ year: number; value: number }>(
    ({ year }) => x(year),
    ({ value }) => y(value),
  )(points);
  return (
    <div ref={ref}>
      {width < 80 ? null : (
        <svg className={styles.panel} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
          <line className={chart.axis} x1={margin.left} x2={width - margin.right} y1={y(0)} y2={y(0)} />
          {limit === undefined ? null : limitLine(limit.text, y(limit.value))}
          <path className={isMuted ? chart.muted : chart.line} d={path ?? ""} />
          {end === undefined ? null : (
            <>
              <circle className={isMuted ? chart.mutedDot : chart.dot} cx={x(end.year)} cy={y(end.value)} r={3} />
              <text className={chart.value} x={width - margin.right + 6} y={y(end.value) + 4}>
                {shown(end.value)}
              </text>
            </>
          )}
          <text className={chart.text} x={margin.left} y={height - 4}>
            {first}
          </text>
          <text className={chart.text} x={width - margin.right} y={height - 4} textAnchor="end">
            {last}
          </text>
        </svg>
      )}
    </div>
  );

  function limitLine(text: string, at: number): ReactNode {
    // two labels on one height cannot be read: the value keeps its place
    const isApart = end === undefined || Math.abs(at - y(end.value)) >= 13;
    return (
      <>
        <line className={chart.limit} x1={margin.left} x2={width - margin.right} y1={at} y2={at} />
        {isApart ? (
          <text className={chart.text} x={width - margin.right + 6} y={at + 4}>
            {text}
          </text>
        ) : null}
      </>
    );
  }
}

/** The scale that holds every value, the limit, and 0. */
export function commonDomain(values: readonly (readonly Point[])[], limit: number): readonly [number, number] {
  const all = values.flat().filter((value) => value !== null);
  return [Math.min(0, limit, ...all), Math.max(0, limit, ...all)];
}

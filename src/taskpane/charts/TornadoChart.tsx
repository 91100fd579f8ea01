import { makeStyles } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";
import type { ReactNode } from "react";

import { useChartStyles } from "./useChartStyles";
import { useWidth } from "./useWidth";

interface TornadoChartProps {
  readonly bars: readonly { readonly label: string; readonly low: number; readonly high: number }[];
  readonly shown: (value: number) => string;
  /** What the drawing says, for who does not see it. */
  readonly description: string;
}

const barHeight = 16;
const rowHeight = 44;
/** Room for a number of seven digits on each side. */
const numberWidth = 72;

const useStyles = makeStyles({
  tornado: { display: "block", width: "100%" },
});

/** Bars to both sides of nothing, each with its name above it and its numbers at its ends. */
export function TornadoChart({ bars, shown, description }: TornadoChartProps): ReactNode {
  const styles = useStyles();
  const chart = useChartStyles();
  const [width, ref] = useWidth();
  const height = bars.length * rowHeight;
  const widest = Math.max(1, ...bars.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const x = scaleLinear([-widest, widest], [numberWidth, width - numberWidth]);
  return (
    <div ref={ref} style={{ minHeight: `${height}px` }}>
      {width < 2 * numberWidth ? null : (
        <svg className={styles.tornado} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
          {bars.map(({ label, low, high }, index) => {
            const top = index * rowHeight + 18;
            const middle = top + barHeight / 2 + 4;
            return (
              <g key={label}>
                <text className={chart.text} x={0} y={top - 5}>
                  {label}
                </text>
                <rect className={chart.area} x={x(low)} y={top} width={x(0) - x(low)} height={barHeight} />
                <rect className={chart.area} x={x(0)} y={top} width={x(high) - x(0)} height={barHeight} />
                <line className={chart.muted} x1={x(0)} x2={x(0)} y1={top - 2} y2={top + barHeight + 2} />
                <text className={chart.value} x={x(low) - 6} y={middle} textAnchor="end">
                  {shown(low)}
                </text>
                <text className={chart.value} x={x(high) + 6} y={middle}>
                  {shown(high)}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

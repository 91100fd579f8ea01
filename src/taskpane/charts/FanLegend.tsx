import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useChartStyles } from "./useChartStyles";

interface FanLegendProps {
  readonly middle: string;
  readonly half: string;
  readonly most: string;
}

const useStyles = makeStyles({
  legend: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "& li": { display: "flex", alignItems: "center", gap: "6px" },
  },
});

/** What the line and the bands of a fan are. */
export function FanLegend({ middle, half, most }: FanLegendProps): ReactNode {
  const styles = useStyles();
  const chart = useChartStyles();
  const sample = <rect className={chart.area} x={0.5} y={0.5} width={15} height={11} />;
  const items = [
    { text: middle, picture: <line className={chart.line} x1={0} x2={16} y1={6} y2={6} /> },
    {
      text: half,
      picture: (
        <>
          {sample}
          {sample}
        </>
      ),
    },
    { text: most, picture: sample },
  ];
  return (
    <ul className={styles.legend}>
      {items.map(({ text, picture }) => (
        <li key={text}>
          <svg width={16} height={12} aria-hidden>
            {picture}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";

/** The reader's own colours go before ours; drawings are not recoloured by the browser. */
const forced = "@media (forced-colors: active)";

/** How lines, areas and letters look in every drawing of the pane. */
export const useChartStyles = makeStyles({
  axis: { stroke: tokens.colorNeutralStroke2, [forced]: { stroke: "GrayText" } },
  limit: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.5px",
    strokeDasharray: "5 3",
    [forced]: { stroke: "CanvasText" },
  },
  line: {
    fill: "none",
    strokeWidth: "2px",
    strokeLinejoin: "round",
    stroke: tokens.colorBrandStroke1,
    [forced]: { stroke: "Highlight" },
  },
  muted: {
    fill: "none",
    strokeWidth: "2px",
    strokeLinejoin: "round",
    stroke: tokens.colorNeutralForeground3,
    [forced]: { stroke: "CanvasText" },
  },
  dot: { fill: tokens.colorBrandStroke1, [forced]: { fill: "Highlight" } },
  mutedDot: { fill: tokens.colorNeutralForeground3, [forced]: { fill: "CanvasText" } },
  area: {
    fill: tokens.colorBrandStroke1,
    stroke: tokens.colorBrandStroke1,
    fillOpacity: 0.16,
    strokeOpacity: 0.6,
    [forced]: { fill: "Highlight", stroke: "CanvasText" },
  },
  text: {
    fontSize: "11px",
    fill: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    [forced]: { fill: "CanvasText" },
  },
  value: {
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    [forced]: { fill: "CanvasText" },
  },
});

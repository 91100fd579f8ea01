import type { ChartFont } from "../../grid/charts";
import type { Theme } from "./shapes";

/** How a text is painted; a font of the chart's own goes before the theme. */
export function letters({ color, bold, italic }: ChartFont, size: number, theme: Theme) {
  return {
    "font-size": size,
    fill: color === undefined || color === "#000000" ? theme.text : theme.shown(color),
    "font-weight": bold === true ? "bold" : undefined,
    "font-style": italic === true ? "italic" : undefined,
  };
}

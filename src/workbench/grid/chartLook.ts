/** What one of Excel's chart types looks like. */
export interface ChartLook {
  readonly kind: "line" | "column" | "bar" | "area" | "radar" | "scatter" | "unknown";
  readonly stacking: "none" | "stacked" | "percent";
  readonly hasLine: boolean;
  readonly hasMarkers: boolean;
  readonly smooth: boolean;
  /** Whether a radar's surface is filled. */
  readonly filled: boolean;
}

const FAMILIES = [
  ["XYScatter", "scatter"],
  ["Line", "line"],
  ["Column", "column"],
  ["Bar", "bar"],
  ["Area", "area"],
  ["Radar", "radar"],
] as const;

const TYPE =
  /^(?:(?:Column|Bar)(?:Clustered|Stacked|Stacked100)|Area(?:Stacked|Stacked100)?|Line(?:Markers)?(?:Stacked|Stacked100)?|Radar(?:Markers|Filled)?|XYScatter(?:Lines|LinesNoMarkers|Smooth|SmoothNoMarkers)?)$/;

/** Reads a chart type's name. */
export function chartLook(type: string): ChartLook {
  const kind = TYPE.test(type) ? FAMILIES.find(([start]) => type.startsWith(start))?.[1] : undefined;
  const isScatter = kind === "scatter";
  return {
    kind: kind ?? "unknown",
    stacking: type.endsWith("Stacked100") ? "percent" : type.endsWith("Stacked") ? "stacked" : "none",
    hasLine: !isScatter || /Lines|Smooth/.test(type),
    hasMarkers: isScatter ? !type.endsWith("NoMarkers") : type.includes("Markers"),
    smooth: type.includes("Smooth"),
    filled: type === "RadarFilled",
  };
}

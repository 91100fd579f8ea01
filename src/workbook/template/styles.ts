import type { NumberFormatName, StyleRole } from "./template";

/** How a role looks. What is left out keeps Excel's default. */
export interface CellStyle {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly indent?: number;
  readonly rowHeight?: number;
  readonly align?: "Left" | "Center" | "Right";
  readonly lineBelow?: string;
  readonly lineAbove?: string;
  readonly wrap?: boolean;
  readonly unlocked?: boolean;
}

const ink = "#000000";
const inputBlue = "#0000FF";
const mutedInk = "#595959";
const brand = "#0B5345";

/**
 * Notes stand under a heading, remarks right of numbers. Inputs are blue and unlocked, on a faint blue that shows
 * where something is to be filled in; assumptions blue italic on sand, formulas black.
 */
export const styles: Readonly<Record<StyleRole, CellStyle>> = {
  title: { bold: true, size: 16, color: brand, rowHeight: 24 },
  lead: { color: ink },
  note: { color: mutedInk, italic: true },
  remark: { color: mutedInk, italic: true, indent: 1 },
  heading: { bold: true, size: 12, color: brand },
  header: { bold: true, fill: "#E3EFEC", color: ink, lineBelow: brand },
  headerNumber: { bold: true, fill: "#E3EFEC", color: ink, lineBelow: brand, align: "Right" },
  headerCentre: { bold: true, fill: "#E3EFEC", color: ink, lineBelow: brand, align: "Center" },
  headerRemark: { bold: true, fill: "#E3EFEC", color: ink, lineBelow: brand, indent: 1 },
  label: { color: ink },
  labelYear: { color: ink, align: "Left" },
  input: { color: inputBlue, fill: "#F1F5FC", unlocked: true },
  assumed: { color: inputBlue, italic: true, fill: "#FFF6DC", unlocked: true },
  formula: { color: ink },
  total: { color: ink, bold: true, lineAbove: brand },
  control: { color: mutedInk },
  status: { color: ink, size: 8, align: "Center", wrap: true, rowHeight: 26 },
  verdict: { color: ink, bold: true, size: 10, align: "Center" },
  answer: { color: ink, align: "Right" },
};

/** Number format codes in en-US grammar; Excel shows them with the user's own separators, the minus is a real one. */
export const numberFormats: Readonly<Record<NumberFormatName, string>> = {
  amount: '#,##0;"−"#,##0',
  decimal: '#,##0.0;"−"#,##0.0',
  percent: '0.0 %;"−"0.0 %',
  rate: '0.00 %;"−"0.00 %',
  year: "0",
  date: "dd.mm.yyyy",
  // what rounding leaves below the tolerance of the control shows as 0
  difference: '[>=0.000001]0.000000;[<=-0.000001]"−"0.000000;0',
  text: "@",
};

/** Colours of a chart's series in order; they stay apart for who cannot tell red from green. A limit is drawn in ink. */
export const seriesColors = ["#0B5345", "#C55A11", "#2E75B6", "#7F7F7F", "#BF9000", "#7030A0", "#70AD47", "#264478"];

/** The ink of a chart's titles and limits, and of its gridlines. */
export const chartInk = { text: "#404040", faint: "#D9D9D9" } as const;

/** What a verdict's colours are by the words in the cell, which say the same to who sees no colours. */
export const verdictColors: readonly {
  readonly texts: readonly string[];
  readonly color: string;
  readonly fill: string;
}[] = [
  { texts: ["OPPFYLT", "DEKKET", "BÆREKRAFTIG", "ALT GÅR OPP"], color: "#0B5345", fill: "#D9EFE6" },
  { texts: ["MERFORBRUK", "KREVER HØYERE RESULTAT"], color: "#7A4B00", fill: "#FFEFC7" },
  {
    texts: ["IKKE OPPFYLT", "ROBEK", "KAN IKKE VEDTAS", "OVER MAKSGRENSE", "IKKE BÆREKRAFTIG", "NOE GÅR IKKE OPP"],
    color: "#9C0006",
    fill: "#FBDAD9",
  },
];

import type { Theme } from "./shapes";

/** The page's colours as they are now. */
export function themeOf(element: HTMLElement): Theme {
  const style = getComputedStyle(element);
  const variable = (name: string) => style.getPropertyValue(name).trim();
  const surface = variable("--surface");
  return {
    surface,
    text: variable("--text-soft"),
    line: variable("--line"),
    axis: variable("--text-soft"),
    shown: (color) => standingOut(color, surface),
  };
}

/** Makes a colour lighter until it can be told from a dark surface; on a light one it is what the add-in said. */
export function standingOut(color: string, surface: string): string {
  if (luminance(surface) > 0.2) return color;
  let shown = color;
  for (let step = 0; step < 8 && contrast(shown, surface) < 3; step += 1) shown = lighter(shown);
  return shown;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function lighter(color: string): string {
  const parts = channels(color).map((channel) => Math.round(channel + (255 - channel) * 0.2));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16) || 0);
}

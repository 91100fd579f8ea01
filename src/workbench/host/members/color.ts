import { invalidArgument } from "../errors";

/** The HTML colour names that office add-ins write; Excel takes them all, this host the common ones. */
const NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** A colour as the engine keeps it. */
export function colorToHost(color: string): string {
  const value = NAMES[color.toLowerCase()] ?? (color.startsWith("#") ? color : `#${color}`);
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return value.toUpperCase();
}

/** A colour as Excel answers it, `#RRGGBB`; the engine may keep `rgb(r, g, b)` from its own palette. */
export function colorToWire(color: unknown): string | undefined {
  if (typeof color !== "string" || color === "") return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(color);
  if (parts === null) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}

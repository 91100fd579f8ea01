import type { TemplateName } from "./template";

/** The name by which a sheet is found again, whatever the user calls it. */
export function sheetAnchor(sheet: string): TemplateName {
  const name = `Ark_${sheet.replaceAll(" ", "_")}`;
  return { name, address: "A1", comment: "Handlingsrom finner arket ved dette navnet" };
}

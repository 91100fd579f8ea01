import { Layout } from "./layout";
import { References } from "./references";
import { starterPlans } from "./starterWorkbook";

/** Where everything stands in the starter workbook as it is made. */
export const templateLayout = new Layout(starterPlans);

/** The sheet and address behind a reference with its sheet, such as `Fond.fond@2025` or `Fond.år:*`. */
export function templatePlace(reference: string): { readonly sheet: string; readonly address: string } {
  const [first] = templateLayout.sheets;
  if (first === undefined) throw new RangeError("the starter workbook has no sheets");
  const range = new References(templateLayout, first).range(`{${reference}}`);
  const [, sheet = "", address = ""] = /^\{([^}]+)\}!(.+)$/.exec(range) ?? [];
  return { sheet, address: address.replaceAll("$", "") };
}

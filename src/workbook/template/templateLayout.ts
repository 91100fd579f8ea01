import { Layout } from "./layout";
import { References } from "./references";
import { starterPlans, starterWorkbook } from "./starterWorkbook";

/** Where everything stands in the starter workbook as it is made. */
export const templateLayout = new Layout(starterPlans);

/** The sheet and address behind a defined name, or a reference with its sheet, such as `Fond.fond@2025` or `Fond.år:*`. */
export function templatePlace(wanted: string): { readonly sheet: string; readonly address: string } {
  for (const { name: sheet, names = [] } of starterWorkbook) {
    const named = names.find(({ name }) => name === wanted);
    if (named !== undefined) return { sheet, address: named.address };
  }
  const [first] = templateLayout.sheets;
  if (first === undefined) throw new RangeError("the starter workbook has no sheets");
  const range = new References(templateLayout, first).range(`{${wanted}}`);
  const [, sheet = "", address = ""] = /^\{([^}]+)\}!(.+)$/.exec(range) ?? [];
  return { sheet, address: address.replaceAll("$", "") };
}

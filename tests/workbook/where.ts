import { sizeOf } from "../../src/workbook/address";
import { Layout } from "../../src/workbook/template/layout";
import { References } from "../../src/workbook/template/references";
import { starterPlans, starterWorkbook } from "../../src/workbook/template/starterWorkbook";

/** A cell or range of the starter workbook. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

const layout = new Layout(starterPlans);

/** Where something stands in the starter workbook: a reference such as `Fond.fond@2025`, or a defined name. */
export function where(wanted: string): Place {
  const named = starterWorkbook.flatMap(({ name: sheet, names = [] }) =>
    names.filter(({ name }) => name === wanted).map(({ address }) => ({ sheet, address })),
  )[0];
  const { sheet, address } = named ?? referred(wanted);
  return { sheet, address, ...sizeOf(address) };
}

function referred(wanted: string): { sheet: string; address: string } {
  const [first] = layout.sheets;
  if (first === undefined) throw new Error("the starter workbook has no sheets");
  const [, sheet = "", address = ""] =
    /^\{([^}]+)\}!(.+)$/.exec(new References(layout, first).range(`{${wanted}}`)) ?? [];
  return { sheet, address: address.replaceAll("$", "") };
}

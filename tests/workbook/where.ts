import { sizeOf } from "../../src/workbook/address";
import { starterWorkbook } from "../../src/workbook/template/starterWorkbook";
import { templatePlace } from "../../src/workbook/template/templateLayout";

/** A cell or range of the starter workbook. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

/** Where something stands in the starter workbook: a reference such as `Fond.fond@2025`, or a defined name. */
export function where(wanted: string): Place {
  const named = starterWorkbook.flatMap(({ name: sheet, names = [] }) =>
    names.filter(({ name }) => name === wanted).map(({ address }) => ({ sheet, address })),
  )[0];
  const { sheet, address } = named ?? templatePlace(wanted);
  return { sheet, address, ...sizeOf(address) };
}

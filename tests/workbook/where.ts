import { sizeOf } from "../../src/workbook/address";
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
  const place = templatePlace(wanted);
  return { ...place, ...sizeOf(place.address) };
}

import { isCellContent, type CellContent } from "../cellContent";
import type { SheetKey } from "../findSheet";
import { isListOf, isOptional, isShape, isText } from "../guards";
import type { PartKind } from "../storedParts";
import { isSheetLayout, type SheetLayout } from "./sheetLayout";

/** A formula of ours that was replaced by its values, with every cell it filled. */
export interface FrozenRange extends SheetKey {
  readonly address: string;
  readonly formula: string;
  readonly values: readonly (readonly CellContent[])[];
}

/** Formulas frozen at the same time, and where the labels of every sheet stood then. */
export interface Frozen {
  /** When, as the caller's clock said. */
  readonly time: string;
  /** The scenario that was active. */
  readonly scenario?: string | undefined;
  readonly ranges: readonly FrozenRange[];
  readonly sheets: readonly (SheetKey & { readonly layout: SheetLayout })[];
}

const sheetKey = { sheetId: isText, sheet: isText };

/** How frozen formulas are kept. */
export const frozenKind: PartKind<Frozen> = {
  namespace: "urn:handlingsrom:frozen",
  schema: 1,
  isPayload: isShape<Frozen>({
    time: isText,
    scenario: isOptional(isText),
    ranges: isListOf(
      isShape<FrozenRange>({
        ...sheetKey,
        address: isText,
        formula: isText,
        values: isListOf(isListOf(isCellContent)),
      }),
    ),
    sheets: isListOf(isShape<Frozen["sheets"][number]>({ ...sheetKey, layout: isSheetLayout })),
  }),
};

import { isCellContent, type CellContent } from "../cellContent";
import type { SheetKey } from "../findSheet";
import { isListOf, isNumber, isShape, isText } from "../guards";
import { batchesOf } from "../inBatches";
import type { NewPart, PartKind } from "../storedParts";

/** Cells that a deed changes, with what they hold before and after; addresses are rectangles on one sheet. */
export interface CellChange extends SheetKey {
  readonly address: string;
  readonly before: readonly (readonly CellContent[])[];
  readonly after: readonly (readonly CellContent[])[];
}

/** How many rows a table has below its header, before a deed and after it. */
export interface TableSize {
  readonly table: string;
  readonly before: number;
  readonly after: number;
}

/** Everything a deed is going to change, said before it begins. */
export interface DeedPlan {
  /** What the deed is called, for whoever tells the user that it stopped. */
  readonly deed: string;
  readonly changes: readonly CellChange[];
  /** Tables that get another length. */
  readonly sizes?: readonly TableSize[];
  /** Sheets and names that the deed makes; none of them exists before. */
  readonly makesSheets?: readonly string[];
  readonly makesNames?: readonly string[];
  readonly addsParts?: readonly NewPart[];
  readonly removesParts?: readonly NewPart[];
}

/** The first page of the record, written last: without it nothing has begun. */
export interface RecordHead {
  readonly record: string;
  readonly deed: string;
  readonly pages: number;
  readonly sizes: readonly TableSize[];
  readonly makesSheets: readonly string[];
  readonly makesNames: readonly string[];
  /** How many pages have been carried out. */
  readonly done: number;
}

/** One page of the record; a part holds no more than is safe in one. */
export interface RecordPage {
  readonly record: string;
  readonly page: number;
  readonly changes: readonly CellChange[];
  readonly addsParts: readonly NewPart[];
  readonly removesParts: readonly NewPart[];
}

const isGrid = isListOf(isListOf(isCellContent));

const isChange = isShape<CellChange>({
  sheetId: isText,
  sheet: isText,
  address: isText,
  before: isGrid,
  after: isGrid,
});

const isNewPart = isShape<NewPart>({ namespace: isText, hash: isText, xml: isText });

const isSize = isShape<TableSize>({ table: isText, before: isNumber, after: isNumber });

/** How heads are kept. */
export const headKind: PartKind<RecordHead> = {
  namespace: "urn:handlingsrom:journal",
  schema: 2,
  isPayload: isShape<RecordHead>({
    record: isText,
    deed: isText,
    pages: isNumber,
    sizes: isListOf(isSize),
    makesSheets: isListOf(isText),
    makesNames: isListOf(isText),
    done: isNumber,
  }),
};

/** How pages are kept. */
export const pageKind: PartKind<RecordPage> = {
  namespace: "urn:handlingsrom:journal-page",
  schema: 1,
  isPayload: isShape<RecordPage>({
    record: isText,
    page: isNumber,
    changes: isListOf(isChange),
    addsParts: isListOf(isNewPart),
    removesParts: isListOf(isNewPart),
  }),
};

const charactersPerPage = 200_000;
const changesPerPage = 150;

/** Cuts a plan into pages, in the order they are carried out, at least one; what a page holds is also one request to Excel. */
export function pagesOf(record: string, { changes, addsParts = [], removesParts = [] }: DeedPlan): RecordPage[] {
  const weight = (change: CellChange): number =>
    Math.max(JSON.stringify(change).length, charactersPerPage / changesPerPage);
  const nothing = { changes: [], addsParts: [], removesParts: [] };
  const contents = [
    ...addsParts.map((part) => ({ ...nothing, addsParts: [part] })),
    ...batchesOf(changes, weight, charactersPerPage).map((batch) => ({ ...nothing, changes: batch })),
    ...removesParts.map((part) => ({ ...nothing, removesParts: [part] })),
  ];
  return (contents.length === 0 ? [nothing] : contents).map((content, page) => ({ record, page, ...content }));
}

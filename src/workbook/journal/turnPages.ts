import type { CellContent } from "../cellContent";
import type { OpenSheets } from "../findSheet";
import { inBatches } from "../inBatches";
import { newPart, partsIn, type NewPart } from "../storedParts";
import { removeRecord, type DeedInProgress } from "./deedInProgress";
import { headKind, type CellChange, type TableSize } from "./deedRecord";

/** Whether the workbook is taken to what a deed wanted, or back to what there was. */
export type Direction = "after" | "before";

/** Someone who follows a deed: hears how much of it is done, from 0 to 1, and can stop it. */
export interface DeedWatch {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Carries out a deed's pages one way and writes down how far it has come; each can be done again without harm.
 * The record goes in the same request as the last page.
 */
export async function turnPages(
  context: Excel.RequestContext,
  deed: DeedInProgress,
  direction: Direction,
  { onProgress, signal }: DeedWatch = {},
): Promise<void> {
  const { head, headId, pages, sheets } = deed;
  const opposite = direction === "after" ? "before" : "after";
  const inOrder = pages.map((page) => [page]);
  await inBatches(direction === "after" ? inOrder : inOrder.reverse(), async ([page], index) => {
    if (page === undefined) return;
    signal?.throwIfAborted();
    const [added, removed] =
      direction === "after" ? [page.addsParts, page.removesParts] : [page.removesParts, page.addsParts];
    await addMissing(context, added);
    // Tables grow before they are filled, so that formulas see every row at once, and shrink when they are emptied.
    if (index === 0) resize(context, deed, direction, (size) => size[direction] > size[opposite]);
    const changes = direction === "after" ? page.changes : page.changes.toReversed();
    for (const change of changes) write(context, sheets, change, change[direction]);
    await removePresent(context, removed);
    if (index === pages.length - 1) {
      resize(context, deed, direction, (size) => size[direction] < size[opposite]);
      removeRecord(context, deed);
    } else {
      const done = direction === "after" ? page.page + 1 : page.page;
      const { xml } = await newPart(headKind, { ...head, done });
      context.workbook.customXmlParts.getItem(headId).setXml(xml);
    }
    await context.sync();
    onProgress?.((index + 1) / pages.length);
  });
}

function resize(
  context: Excel.RequestContext,
  { head, tables }: DeedInProgress,
  direction: Direction,
  isDue: (size: TableSize) => boolean,
): void {
  for (const size of head.sizes) {
    if (!isDue(size) || !tables.has(size.table)) continue;
    const table = context.workbook.tables.getItem(size.table);
    table.resize(table.getHeaderRowRange().getResizedRange(size[direction], 0));
  }
}

function write(
  context: Excel.RequestContext,
  sheets: OpenSheets,
  change: CellChange,
  contents: readonly (readonly CellContent[])[],
): void {
  const sheet = sheets.nameOf(change);
  if (sheet === undefined) return; // its cells went with it
  context.workbook.worksheets.getItem(sheet).getRange(change.address).formulas = contents.map((row) => [...row]);
}

async function addMissing(context: Excel.RequestContext, parts: readonly NewPart[]): Promise<void> {
  for (const { namespace, hash, xml } of parts) {
    const present = await partsIn(context, namespace);
    if (!present.some((part) => part.hash === hash)) context.workbook.customXmlParts.add(xml);
  }
}

async function removePresent(context: Excel.RequestContext, parts: readonly NewPart[]): Promise<void> {
  for (const { namespace, hash } of parts) {
    const present = await partsIn(context, namespace);
    for (const { id } of present.filter((part) => part.hash === hash)) {
      context.workbook.customXmlParts.getItem(id).delete();
    }
  }
}

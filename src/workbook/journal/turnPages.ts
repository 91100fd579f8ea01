import type { CellContent } from "../cellContent";
import type { OpenSheets } from "../findSheet";
import { inBatches } from "../inBatches";
import { newPart, partsIn, type NewPart } from "../storedParts";
import type { DeedInProgress } from "./deedInProgress";
import { headKind, type CellChange } from "./deedRecord";

/** Whether the workbook is taken to what a deed wanted, or back to what there was. */
export type Direction = "after" | "before";

/** Carries out a deed's pages one way and writes down how far it has come; each can be done again without harm. */
export async function turnPages(
  context: Excel.RequestContext,
  { head, headId, pages, sheets }: DeedInProgress,
  direction: Direction,
): Promise<void> {
  const inOrder = pages.map((page) => [page]);
  await inBatches(direction === "after" ? inOrder : inOrder.reverse(), async ([page]) => {
    if (page === undefined) return;
    const [added, removed] =
      direction === "after" ? [page.addsParts, page.removesParts] : [page.removesParts, page.addsParts];
    await addMissing(context, added);
    const changes = direction === "after" ? page.changes : page.changes.toReversed();
    for (const change of changes) write(context, sheets, change, change[direction]);
    await removePresent(context, removed);
    const done = direction === "after" ? page.page + 1 : page.page;
    const { xml } = await newPart(headKind, { ...head, done });
    context.workbook.customXmlParts.getItem(headId).setXml(xml);
    await context.sync();
  });
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

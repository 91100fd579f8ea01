import { OpenSheets } from "../findSheet";
import { batchesOf, inBatches } from "../inBatches";
import { loadParts, newPart, partsIn } from "../storedParts";
import { headKind, pageKind, pagesOf, type DeedPlan, type RecordHead, type RecordPage } from "./deedRecord";

/** A deed whose record stands in the workbook. */
export interface DeedInProgress {
  readonly head: RecordHead;
  readonly headId: string;
  readonly pages: readonly RecordPage[];
  readonly sheets: OpenSheets;
}

/** An earlier deed stopped half-way; it must be finished or undone before another begins. */
export class EarlierDeedError extends Error {
  constructor() {
    super("an earlier deed has not been finished or undone");
  }
}

// A request to Excel on the web holds five megabytes at most.
const charactersPerRequest = 2_000_000;

/** Throws when an earlier deed has not been finished or undone. */
export async function refuseSecondDeed(context: Excel.RequestContext): Promise<void> {
  const earlier = await partsIn(context, headKind.namespace);
  if (earlier.length > 0) throw new EarlierDeedError();
}

/** Writes down what a deed is going to do; from here on it can be finished or undone by anyone who opens the workbook. */
export async function beginDeed(context: Excel.RequestContext, plan: DeedPlan): Promise<DeedInProgress> {
  await refuseSecondDeed(context);
  const record = crypto.randomUUID();
  const pages = pagesOf(record, plan);
  const { deed, makesSheets = [], makesNames = [] } = plan;
  const head: RecordHead = { record, deed, pages: pages.length, makesSheets, makesNames, done: 0 };
  const parts = await Promise.all([...pages.map((page) => newPart(pageKind, page)), newPart(headKind, head)]);
  await inBatches(
    batchesOf(parts, ({ xml }) => xml.length, charactersPerRequest),
    async (batch) => {
      for (const { xml } of batch) context.workbook.customXmlParts.add(xml);
      await context.sync();
    },
  );
  const [own] = await partsIn(context, headKind.namespace);
  return { head, headId: own?.id ?? "", pages, sheets: await OpenSheets.read(context) };
}

/** Takes the record away: the deed is done, or undone. */
export async function endDeed(context: Excel.RequestContext): Promise<void> {
  const heads = await partsIn(context, headKind.namespace);
  const pages = await partsIn(context, pageKind.namespace);
  // The head first: pages without a head mean nothing.
  for (const { id } of [...heads, ...pages]) context.workbook.customXmlParts.getItem(id).delete();
  await context.sync();
}

/** The record of a deed that has not ended; null when there is none. */
export async function deedInProgress(
  context: Excel.RequestContext,
): Promise<DeedInProgress | "damaged" | "newer" | null> {
  const [stored] = await loadParts(context, headKind);
  if (stored === undefined) return null;
  if (stored.state !== "whole") return stored.state;
  const { id: headId, payload: head } = stored;
  const pages = (await loadParts(context, pageKind))
    .flatMap((part) => (part.state === "whole" && part.payload.record === head.record ? [part.payload] : []))
    .sort((a, b) => a.page - b.page);
  if (pages.length !== head.pages) return "damaged";
  return { head, headId, pages, sheets: await OpenSheets.read(context) };
}

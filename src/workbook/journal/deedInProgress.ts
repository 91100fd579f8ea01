import { OpenSheets } from "../findSheet";
import { refuseIfFrozen } from "../freeze/refuseIfFrozen";
import { batchesOf, inBatches } from "../inBatches";
import { loadParts, newPart, partsIn } from "../storedParts";
import { headKind, pageKind, pagesOf, type DeedPlan, type RecordHead, type RecordPage } from "./deedRecord";

/** A deed whose record stands in the workbook. */
export interface DeedInProgress {
  readonly head: RecordHead;
  readonly headId: string;
  readonly pages: readonly RecordPage[];
  readonly pageIds: readonly string[];
  readonly sheets: OpenSheets;
  /** The names of the tables in the workbook. */
  readonly tables: ReadonlySet<string>;
}

/** An earlier deed stopped half-way; it must be finished or undone before another begins. */
export class EarlierDeedError extends Error {
  constructor() {
    super("an earlier deed has not been finished or undone");
  }
}

/** What may be done while formulas are frozen: nothing that frozen values would have followed. */
const allowedWhileFrozen = new Set(["freeze", "thaw", "createStarter", "buildReport"]);

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
  if (!allowedWhileFrozen.has(plan.deed)) await refuseIfFrozen(context);
  const record = crypto.randomUUID();
  const pages = pagesOf(record, plan);
  const { deed, sizes = [], makesSheets = [], makesNames = [] } = plan;
  const head: RecordHead = { record, deed, pages: pages.length, sizes, makesSheets, makesNames, done: 0 };
  const parts = await Promise.all([...pages.map((page) => newPart(pageKind, page)), newPart(headKind, head)]);
  const added: Excel.CustomXmlPart[] = [];
  await inBatches(
    batchesOf(parts, ({ xml }) => xml.length, charactersPerRequest),
    async (batch) => {
      added.push(...batch.map(({ xml }) => context.workbook.customXmlParts.add(xml).load("id")));
      await context.sync();
    },
  );
  const ids = added.map(({ id }) => id);
  return { head, headId: ids.at(-1) ?? "", pages, pageIds: ids.slice(0, -1), ...(await readPlaces(context)) };
}

/** Queues that a record goes: the deed is done, or undone. */
export function removeRecord(context: Excel.RequestContext, { headId, pageIds }: DeedInProgress): void {
  // The head first: pages without a head mean nothing.
  for (const id of [headId, ...pageIds]) context.workbook.customXmlParts.getItem(id).delete();
}

/** Takes away whatever record there is. */
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
  const found = (await loadParts(context, pageKind))
    .flatMap((part) => (part.state === "whole" && part.payload.record === head.record ? [part] : []))
    .sort((a, b) => a.payload.page - b.payload.page);
  if (found.length !== head.pages) return "damaged";
  const [pages, pageIds] = [found.map(({ payload }) => payload), found.map(({ id }) => id)];
  return { head, headId, pages, pageIds, ...(await readPlaces(context)) };
}

async function readPlaces(context: Excel.RequestContext): Promise<Pick<DeedInProgress, "sheets" | "tables">> {
  const { tables } = context.workbook;
  tables.load("items/name");
  const sheets = await OpenSheets.read(context);
  return { sheets, tables: new Set(tables.items.map(({ name }) => name)) };
}

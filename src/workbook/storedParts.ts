import type { Guard } from "./guards";
import { batchesOf, inBatches } from "./inBatches";

/** A kind of JSON that we keep in the workbook: its own namespace, the version of its shape, and the guard of that shape. */
export interface PartKind<T> {
  readonly namespace: string;
  readonly schema: number;
  readonly isPayload: Guard<T>;
}

/** What a part turned out to be: whole, written by a newer add-in (to be left alone), or damaged. */
export type PartReading<T> =
  | { readonly state: "whole"; readonly payload: T; readonly hash: string }
  | { readonly state: "newer"; readonly schema: number }
  | { readonly state: "damaged" };

/** A part in the workbook, with the id by which it is replaced or deleted. */
export type StoredPart<T> = PartReading<T> & { readonly id: string };

/** A part made ready to be added. */
export interface NewPart {
  readonly namespace: string;
  readonly hash: string;
  readonly xml: string;
}

// Excel on the web gives five megabytes at most, and no part of ours is larger than one.
const partsPerRequest = 4;

/** Writes a payload as the XML of a part. */
export async function newPart<T>({ namespace, schema }: PartKind<T>, payload: T): Promise<NewPart> {
  const json = plainJson(payload);
  const hash = await hashOf(json);
  const xml = `<part xmlns="${namespace}" schema="${schema}" hash="${hash}">${json}</part>`;
  return { namespace, hash, xml };
}

/** Reads the XML of a part; whatever stands there, the answer says what it is. */
export async function readPart<T>(kind: PartKind<T>, xml: string): Promise<PartReading<T>> {
  const start = startOf(xml);
  const text = /<(?:\w+:)?part\b[^>]*>([^<]*)<\/(?:\w+:)?part>\s*$/.exec(xml)?.[1];
  const schema = Number(attributeIn(start, "schema"));
  const hash = attributeIn(start, "hash");
  if (text === undefined || !Number.isInteger(schema)) return { state: "damaged" };
  if (schema > kind.schema) return { state: "newer", schema };
  const json = unescaped(text);
  if (hash === undefined || hash !== (await hashOf(json))) return { state: "damaged" };
  const payload: unknown = JSON.parse(json);
  return kind.isPayload(payload) ? { state: "whole", payload, hash } : { state: "damaged" };
}

/** Reads every part of a kind, in the order they were added. */
export async function loadParts<T>(context: Excel.RequestContext, kind: PartKind<T>): Promise<StoredPart<T>[]> {
  const parts = await loadXml(context, kind.namespace);
  return Promise.all(parts.map(async ({ id, xml }) => ({ id, ...(await readPart(kind, xml)) })));
}

/** The id of every part in a namespace, with the hash it says it has. */
export async function partsIn(
  context: Excel.RequestContext,
  namespace: string,
): Promise<{ readonly id: string; readonly hash: string | undefined }[]> {
  const parts = await loadXml(context, namespace);
  return parts.map(({ id, xml }) => ({ id, hash: attributeIn(startOf(xml), "hash") }));
}

async function loadXml(context: Excel.RequestContext, namespace: string): Promise<{ id: string; xml: string }[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  await context.sync();

  const { items } = parts;
  const loaded: { id: string; xml: string }[] = [];
  await inBatches(
    batchesOf(items, () => 1, partsPerRequest),
    async (batch) => {
      const texts = batch.map((part) => ({ id: part.id, xml: part.getXml() }));
      await context.sync();
      loaded.push(...texts.map(({ id, xml }) => ({ id, xml: xml.value })));
    },
  );
  return loaded;
}

/** SHA-256 of a text, in hexadecimal. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function startOf(xml: string): string | undefined {
  return /<(?:\w+:)?part\b([^>]*)>/.exec(xml)?.[1];
}

function attributeIn(start: string | undefined, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(start ?? "")
    ?.slice(1)
    .find(Boolean);
}

/** JSON that says nothing to XML: the signs that XML reads as its own, or does not know, have another spelling in JSON. */
function plainJson(payload: unknown): string {
  return JSON.stringify(payload).replace(
    /[<>&\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** We write no entities, but whoever saves the XML again may. */
function unescaped(text: string): string {
  return text.replace(/&(?:quot|apos|#x?[\da-f]+);/gi, (entity) => {
    if (entity === "&quot;") return '"';
    if (entity === "&apos;") return "'";
    const digits = entity.slice(2, -1);
    return String.fromCodePoint(/^x/i.test(digits) ? parseInt(digits.slice(1), 16) : Number(digits));
  });
}

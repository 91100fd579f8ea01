import { strToU8, zipSync } from "fflate";
import { tag, xmlDeclaration } from "./xml";

/** What kinds of parts point at each other, as the end of the relation's address. */
const relationTypes = {
  workbook: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
  coreProperties: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  appProperties: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
  worksheet: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet",
  styles: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
  sharedStrings: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings",
  sheetMetadata: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata",
  table: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table",
  drawing: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing",
  chart: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart",
} as const;

const contentTypes = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  appProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  sharedStrings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  sheetMetadata: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** One XML part of the file and the parts it points at; the first of these has the id `rId1`, and so on. */
export interface Part {
  readonly kind: keyof typeof contentTypes;
  readonly path: string;
  readonly xml: string;
  readonly pointsAt?: readonly Part[];
}

/** The id by which a part points at the one with this index. */
export function relationId(index: number): string {
  return `rId${index + 1}`;
}

/** Packs the parts that can be reached from the roots; the same parts give the same bytes on every machine. */
export function pack(roots: readonly Part[]): Uint8Array {
  const parts = reachable(roots);
  const files = [
    ["[Content_Types].xml", contentTypesXml(parts)],
    ["_rels/.rels", relationsXml(roots)],
    ...parts.flatMap(({ path, xml, pointsAt = [] }) => [
      [path, xmlDeclaration + xml],
      ...(pointsAt.length > 0 ? [[relationsPath(path), relationsXml(pointsAt)]] : []),
    ]),
  ] as const;
  // A zip holds local time without a zone, so the same local time everywhere is the same bytes.
  const mtime = new Date(2026, 0, 1);
  return zipSync(Object.fromEntries(files.map(([path = "", xml = ""]) => [path, [strToU8(xml), { mtime }]])), {
    level: 9,
  });
}

function reachable(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [part, ...reachable(part.pointsAt ?? [])]);
}

function contentTypesXml(parts: readonly Part[]): string {
  return (
    xmlDeclaration +
    tag(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      tag("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
      tag("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...parts.map(({ path, kind }) => tag("Override", { PartName: `/${path}`, ContentType: contentTypes[kind] })),
    )
  );
}

function relationsXml(targets: readonly Part[]): string {
  return (
    xmlDeclaration +
    tag(
      "Relationships",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
      ...targets.map(({ kind, path }, index) =>
        tag("Relationship", { Id: relationId(index), Type: relationTypes[kind], Target: `/${path}` }),
      ),
    )
  );
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

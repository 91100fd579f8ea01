import { tag } from "./xml";

/** When the file says it was made: fixed, so that the same template gives the same file. */
const MADE = "2026-01-01T00:00:00Z";

/** Title, author and date, as the file explorer shows them. */
export function corePropertiesXml(): string {
  const date = { "xsi:type": "dcterms:W3CDTF" };
  return tag(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    tag("dc:title", {}, "Handlingsrom: startarbeidsbok"),
    tag("dc:creator", {}, "Handlingsrom"),
    tag("cp:lastModifiedBy", {}, "Handlingsrom"),
    tag("dcterms:created", date, MADE),
    tag("dcterms:modified", date, MADE),
    tag("dc:language", {}, "nb-NO"),
  );
}

/** The program that the file says it comes from. */
export function appPropertiesXml(): string {
  return tag(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    tag("Application", {}, "Handlingsrom"),
  );
}

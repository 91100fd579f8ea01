import { tag } from "./xml";

/** The part that `cm="1"` in a cell points at: its formula may spill, and Excel shows it without braces and `@`. */
export function sheetMetadataXml(): string {
  const kind = {
    name: "XLDAPR",
    minSupportedVersion: 120_000,
    copy: 1,
    pasteAll: 1,
    pasteValues: 1,
    merge: 1,
    splitFirst: 1,
    rowColShift: 1,
    clearFormats: 1,
    clearComments: 1,
    assign: 1,
    coerce: 1,
    cellMeta: 1,
  };
  return tag(
    "metadata",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
    },
    tag("metadataTypes", { count: 1 }, tag("metadataType", kind)),
    tag(
      "futureMetadata",
      { name: kind.name, count: 1 },
      tag(
        "bk",
        {},
        tag(
          "extLst",
          {},
          tag(
            "ext",
            { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
            tag("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }),
          ),
        ),
      ),
    ),
    tag("cellMetadata", { count: 1 }, tag("bk", {}, tag("rc", { t: 1, v: 0 }))),
  );
}

import type { TemplateChart } from "../../src/workbook/template/template";
import { rectangleOf } from "./addresses";
import { relationId } from "./package";
import { tag } from "./xml";

/** The XML that places the charts of a sheet over its cells, in the order of their parts. */
export function drawingXml(charts: readonly TemplateChart[]): string {
  return tag(
    "xdr:wsDr",
    {
      "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    },
    ...charts.map(anchorXml),
  );
}

function anchorXml({ name, title, from, to }: TemplateChart, index: number): string {
  const start = rectangleOf(from);
  const end = rectangleOf(to);
  const zero = tag("a:off", { x: 0, y: 0 }) + tag("a:ext", { cx: 0, cy: 0 });
  const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  return tag(
    "xdr:twoCellAnchor",
    {},
    cornerXml("xdr:from", start.column, start.row),
    cornerXml("xdr:to", end.column + 1, end.row + 1),
    tag(
      "xdr:graphicFrame",
      { macro: "" },
      tag(
        "xdr:nvGraphicFramePr",
        {},
        tag("xdr:cNvPr", { id: index + 2, name, descr: title }),
        tag("xdr:cNvGraphicFramePr"),
      ),
      tag("xdr:xfrm", {}, zero),
      tag(
        "a:graphic",
        {},
        tag(
          "a:graphicData",
          { uri: chartNamespace },
          tag("c:chart", {
            "xmlns:c": chartNamespace,
            "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "r:id": relationId(index),
          }),
        ),
      ),
    ),
    tag("xdr:clientData"),
  );
}

function cornerXml(name: string, column: number, row: number): string {
  return tag(
    name,
    {},
    tag("xdr:col", {}, String(column)),
    tag("xdr:colOff", {}, "0"),
    tag("xdr:row", {}, String(row)),
    tag("xdr:rowOff", {}, "0"),
  );
}

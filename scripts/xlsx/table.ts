import type { TemplateTable } from "../../src/workbook/template/template";
import { rectangleOf } from "./calculated-workbook";
import { rangeOf, type FileRow } from "./cells";
import { tag } from "./xml";

/** The XML of one table; its column names are the texts of its header, as Excel demands. */
export function tableXml({ name, address }: TemplateTable, rows: readonly FileRow[], number: number): string {
  const area = rectangleOf(address);
  const header = rangeCells(rows, { ...area, rowCount: 1 });
  if (header.some((title) => title === "") || new Set(header).size < header.length)
    throw new RangeError(`every column of ${name} needs a heading of its own`);
  return tag(
    "table",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      id: number,
      name,
      displayName: name,
      ref: rangeOf(area),
      totalsRowShown: 0,
    },
    tag(
      "tableColumns",
      { count: header.length },
      ...header.map((title, index) => tag("tableColumn", { id: index + 1, name: title })),
    ),
    tag("tableStyleInfo", { name: "TableStyleLight1", showRowStripes: 0, showColumnStripes: 0 }),
  );
}

function rangeCells(rows: readonly FileRow[], { row, column, columnCount }: ReturnType<typeof rectangleOf>): string[] {
  const cells = rows.find(({ number }) => number === row + 1)?.cells ?? [];
  return Array.from({ length: columnCount }, (_, index) => {
    const at = rangeOf({ row, column: column + index, rowCount: 1, columnCount: 1 });
    return String(cells.find(({ address }) => address === at)?.value ?? "");
  });
}

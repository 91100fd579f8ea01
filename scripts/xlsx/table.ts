import type { TemplateTable } from "../../src/workbook/template/template";
import type { Rectangle } from "../../src/workbench/grid/address";
import { rangeOf, rectangleOf } from "./addresses";
import type { FileCell, FileRow } from "./cells";
import { tag } from "./xml";

/** The XML of one table; its column names are the texts of its header, as Excel demands. */
export function tableXml({ name, address }: TemplateTable, rows: readonly FileRow[], number: number): string {
  const area = rectangleOf(address);
  const header = cellsIn(rows, { ...area, rowCount: 1 }).map(({ value }) => String(value));
  if (header.some((title) => title === "") || new Set(header).size < area.columnCount)
    throw new RangeError(`every column of ${name} needs a heading of its own`);
  if (cellsIn(rows, area).some(({ formula }) => formula?.fills?.includes(":") === true))
    throw new RangeError(`a formula spills in ${name}; Excel allows none in a table`);
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

function cellsIn(rows: readonly FileRow[], { row, column, rowCount, columnCount }: Rectangle): FileCell[] {
  const inside = (cell: FileCell): boolean => {
    const at = rectangleOf(cell.address);
    return at.column >= column && at.column < column + columnCount;
  };
  return rows
    .filter(({ number }) => number > row && number <= row + rowCount)
    .flatMap(({ cells }) => cells.filter(inside));
}

import fc from "fast-check";
import { readDelimited } from "../../../src/workbook/ledger/delimited";

const rowsOf = (text: string) => readDelimited(text).rows.map(({ cells }) => cells);

describe("a text of rows and cells", () => {
  it("is cut by tabs, else by semicolons, else by commas", () => {
    expect(rowsOf("a;b\t1,5\nc\t2")).toEqual([
      ["a;b", "1,5"],
      ["c", "2"],
    ]);
    expect(rowsOf("a;1,5\nb;2,5")).toEqual([
      ["a", "1,5"],
      ["b", "2,5"],
    ]);
    expect(rowsOf('a,"1,5"\nb,2')).toEqual([
      ["a", "1,5"],
      ["b", "2"],
    ]);
    expect(rowsOf("Saldobalanse, desember\na;b")).toEqual([["Saldobalanse, desember"], ["a", "b"]]);
  });

  it("keeps separators, line breaks and doubled quotation marks inside quoted cells, and counts lines as the file does", () => {
    const { rows, unclosedQuote } = readDelimited('\uFEFFa;"x;y"\r\n\r\n"to\r\nlinjer";"sier ""ja"""\rc;Bygg "A"');
    expect(unclosedQuote).toBeUndefined();
    expect(rows).toEqual([
      { line: 1, cells: ["a", "x;y"] },
      { line: 3, cells: ["to\r\nlinjer", 'sier "ja"'] },
      { line: 5, cells: ["c", 'Bygg "A"'] },
    ]);
  });

  it("tells where a quotation mark is opened and never closed", () => {
    expect(readDelimited('a;b\n"c;d\ne;f').unclosedQuote).toBe(2);
  });

  it("gives back any cells that were quoted", () => {
    const cell = fc.string().map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const full = rows.filter((cells) => cells.some((each) => each !== ""));
        const quoted = full.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(";"));
        expect(rowsOf(quoted.join("\n"))).toEqual(full);
      }),
    );
  });
});

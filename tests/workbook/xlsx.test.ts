import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils, type CellObject, type WorkBook } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { child, descendants, parseXml, type XmlElement } from "../../scripts/xml-tree";
import { absolute, rectangleOf } from "../../scripts/xlsx/addresses";
import { starterFile } from "../../scripts/xlsx/workbook";
import { catalogue } from "../../src/engine/catalogue";
import { templateSheetNames, withSheetNames } from "../../src/workbook/sheetNames";
import { starterWorkbook } from "../../src/workbook/template/starterWorkbook";
import { numberFormats, styles, verdictColors } from "../../src/workbook/template/styles";
import type { Block, TemplateSheet } from "../../src/workbook/template/template";
import { CalculatedTemplate } from "./calculatedTemplate";

let file: Uint8Array;
let workbook: WorkBook;
let parts: Record<string, Uint8Array>;
let calculated: CalculatedTemplate;

beforeAll(async () => {
  calculated = await CalculatedTemplate.open();
  file = starterFile(calculated.grid);
  workbook = read(file, { type: "array", cellFormula: true, cellNF: true, sheetStubs: true });
  parts = unzipSync(file);
}, 120_000);

function part(path: string): XmlElement {
  const bytes = parts[path];
  if (bytes === undefined) throw new Error(`the file has no ${path}`);
  return parseXml(strFromU8(bytes));
}

function sheetPart(index: number): XmlElement {
  return part(`xl/worksheets/sheet${index + 1}.xml`);
}

/** What a sheet's part points at, by kind, in order. */
function pointedAt(path: string, kind: string): string[] {
  const slash = path.lastIndexOf("/") + 1;
  const relations = parts[`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`];
  if (relations === undefined) return [];
  return descendants(parseXml(strFromU8(relations)), "Relationship")
    .filter(({ attributes }) => attributes.Type?.endsWith(`/${kind}`))
    .map(({ attributes }) => attributes.Target?.slice(1) ?? "");
}

function cell(sheet: string, address: string): CellObject | undefined {
  return workbook.Sheets[sheet]?.[address] as CellObject | undefined;
}

function addressesIn(area: string): string[][] {
  const { row, column, rowCount, columnCount } = rectangleOf(area);
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (__, c) => utils.encode_cell({ r: row + r, c: column + c })),
  );
}

/** The headers of tables, which Excel holds as texts. */
function headerCells({ tables = [] }: TemplateSheet): Set<string> {
  return new Set(tables.flatMap(({ address }) => addressesIn(address)[0] ?? []));
}

/** The cells for which one block alone says something, with that block. */
function decidedBy(blocks: readonly Block[], says: (block: Block) => boolean): [string, Block][] {
  const found = new Map<string, Block | "several">();
  for (const block of blocks.filter(says))
    for (const at of addressesIn(block.address).flat()) found.set(at, found.has(at) ? "several" : block);
  return [...found].filter((entry): entry is [string, Block] => entry[1] !== "several");
}

/** A cell's format in the file, with the font, fill and border it points at. */
function formatsOf(sheet: XmlElement): Map<string, { format: XmlElement; font: XmlElement; fill: XmlElement }> {
  const style = part("xl/styles.xml");
  const list = (name: string): readonly XmlElement[] => child(style, name)?.children ?? [];
  const at = (name: string, index: string | undefined): XmlElement => list(name)[Number(index)] as XmlElement;
  return new Map(
    descendants(sheet, "c").map(({ attributes }) => {
      const format = at("cellXfs", attributes.s);
      const { fontId, fillId } = format.attributes;
      return [attributes.r ?? "", { format, font: at("fonts", fontId), fill: at("fills", fillId) }];
    }),
  );
}

describe("assets/handlingsrom-startarbeidsbok.xlsx", () => {
  it("is what the template gives today", () => {
    const committed = readFileSync(join(__dirname, "../../assets/handlingsrom-startarbeidsbok.xlsx"));
    const state = committed.equals(file) ? "up to date" : "older than the template or what calculates it: npm run xlsx";
    expect(state).toBe("up to date");
  });
});

describe("the starter workbook as a file", () => {
  it("has the sheets in order", () => {
    expect(workbook.SheetNames).toEqual(starterWorkbook.map(({ name }) => name));
  });

  it("shows what the calculated workbook shows, cell by cell, and nothing else", async () => {
    for (const template of starterWorkbook) {
      const area = calculated.used(template.name);
      const addresses = addressesIn(area);
      const headers = headerCells(template);
      const expected = (await calculated.valuesAt(template.name, area)).map((row, r) =>
        row.map((value, c) => {
          if (headers.has(addresses[r]?.[c] ?? "")) return String(value);
          return value === 0 ? 0 : value; // a file knows no minus zero
        }),
      );
      const found = addresses.map((row) => row.map((at) => cell(template.name, at)?.v ?? ""));
      expect({ sheet: template.name, found }).toEqual({ sheet: template.name, found: expected });

      const inside = new Set(addresses.flat());
      const outside = descendants(sheetPart(starterWorkbook.indexOf(template)), "c").filter(
        ({ attributes, children }) => !inside.has(attributes.r ?? "") && children.length > 0,
      );
      expect(outside).toEqual([]);
    }
  });

  it("has no cell in error", () => {
    const errors = starterWorkbook.flatMap(({ name }) =>
      addressesIn(calculated.used(name)).flatMap((row) => row.filter((at) => cell(name, at)?.t === "e")),
    );
    expect(errors).toEqual([]);
  });

  it("has every formula of the template, our functions under the names that Excel stores", () => {
    const typed = new Map(catalogue.map(({ name }) => [`_xldudf_${name.replaceAll(".", "_")}`, name]));
    let count = 0;
    for (const template of starterWorkbook) {
      const headers = headerCells(template);
      for (const { address, cells = [] } of template.blocks) {
        const addresses = addressesIn(address);
        cells.forEach((row, r) => {
          row.forEach((content, c) => {
            const at = addresses[r]?.[c] ?? "";
            if (typeof content !== "string" || !content.startsWith("=") || headers.has(at)) return;
            const stored = cell(template.name, at)?.f ?? "";
            const read = stored.replace(/_xldudf_\w+/g, (name) => typed.get(name) ?? name).replace(/\s/g, "");
            const wanted = withSheetNames(content, templateSheetNames).slice(1).replace(/\s/g, "");
            expect([template.name, at, read]).toEqual([template.name, at, wanted]);
            expect(stored).not.toMatch(/\b[A-ZÆØÅ]+(\.[A-ZÆØÅ]+)+\(/);
            count += 1;
          });
        });
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  it("marks every spill, and every formula of ours, as one that may spill over the cells it fills", () => {
    const metadata = part("xl/metadata.xml");
    expect(descendants(metadata, "xda:dynamicArrayProperties")[0]?.attributes.fDynamic).toBe("1");
    starterWorkbook.forEach(({ name }, index) => {
      for (const { anchor, area } of calculated.spills(name)) {
        expect([name, anchor, cell(name, anchor)?.D, cell(name, anchor)?.F]).toEqual([name, anchor, true, area]);
      }
      const ours = descendants(sheetPart(index), "c").filter(({ children }) =>
        children.some(({ name: tagName, text }) => tagName === "f" && text.includes("_xldudf_")),
      );
      expect(ours.filter(({ attributes }) => attributes.cm !== "1").map(({ attributes }) => attributes.r)).toEqual([]);
    });
  });

  it("looks as the template says where one block decides", () => {
    starterWorkbook.forEach((template, index) => {
      const formats = formatsOf(sheetPart(index));
      const styled = decidedBy(template.blocks, ({ style }) => style !== undefined);
      expect(styled.length).toBeGreaterThan(10);
      for (const [at, { style }] of styled) {
        const {
          color,
          bold,
          italic,
          fill,
          unlocked,
          align,
          indent,
          wrap,
          size = 11,
        } = styles[style as keyof typeof styles];
        const found = formats.get(at);
        const alignment = found && child(found.format, "alignment")?.attributes;
        expect({
          at,
          color: found && child(found.font, "color")?.attributes.rgb,
          isBold: found && child(found.font, "b") !== undefined,
          isItalic: found && child(found.font, "i") !== undefined,
          size: found && child(found.font, "sz")?.attributes.val,
          fill: found && descendants(found.fill, "fgColor")[0]?.attributes.rgb,
          locked: found && (child(found.format, "protection")?.attributes.locked ?? "1"),
          align: alignment?.horizontal,
          indent: alignment?.indent,
          wraps: alignment?.wrapText === "1",
        }).toEqual({
          at,
          color: (color ?? "#000000").replace("#", "FF"),
          isBold: bold === true,
          isItalic: italic === true,
          size: String(size),
          fill: fill?.replace("#", "FF"),
          locked: unlocked === true ? "0" : "1",
          align: align?.toLowerCase() ?? (indent === undefined ? undefined : "left"),
          indent: indent === undefined ? undefined : String(indent),
          wraps: wrap === true,
        });
      }
      for (const [at, { format }] of decidedBy(template.blocks, (block) => block.format !== undefined)) {
        const shown = cell(template.name, at);
        if (shown?.t === "n") expect([at, shown.z]).toEqual([at, numberFormats[format as keyof typeof numberFormats]]);
      }
    });
  });

  it("draws the lines of headers and totals", () => {
    const style = part("xl/styles.xml");
    const borders = child(style, "borders")?.children ?? [];
    const formats = child(style, "cellXfs")?.children ?? [];
    starterWorkbook.forEach(({ blocks }, index) => {
      const border = new Map(
        descendants(sheetPart(index), "c").map(({ attributes }) => [
          attributes.r,
          borders[Number(formats[Number(attributes.s)]?.attributes.borderId)],
        ]),
      );
      for (const [at, { style: role }] of decidedBy(blocks, (block) => block.style?.startsWith("header") === true)) {
        const line = border.get(at);
        expect([at, line && child(line, "bottom")?.attributes.style]).toEqual([
          at,
          styles[role as keyof typeof styles].lineBelow === undefined ? undefined : "thin",
        ]);
      }
    });
  });

  it("colours verdicts by their words", () => {
    const looks = child(part("xl/styles.xml"), "dxfs")?.children ?? [];
    const wanted = verdictColors.flatMap(({ texts, color, fill }) =>
      texts.map((text) => [`"${text}"`, color.replace("#", "FF"), fill.replace("#", "FF")]),
    );
    starterWorkbook.forEach(({ verdicts = [] }, index) => {
      const [coloured] = descendants(sheetPart(index), "conditionalFormatting");
      expect(coloured?.attributes.sqref?.split(" ") ?? []).toEqual(verdicts);
      const rules = (coloured?.children ?? []).map((rule) => {
        const look = looks[Number(rule.attributes.dxfId)] as XmlElement;
        const colors = ["color", "bgColor"].map((name) => descendants(look, name)[0]?.attributes.rgb);
        return [child(rule, "formula")?.text, ...colors];
      });
      expect(rules).toEqual(verdicts.length === 0 ? [] : wanted);
    });
  });

  it("keeps widths, frozen panes and no gridlines", () => {
    starterWorkbook.forEach(({ columnWidths, frozenRows, frozenColumns }, index) => {
      const sheet = sheetPart(index);
      const view = descendants(sheet, "sheetView")[0];
      const pane = view && child(view, "pane")?.attributes;
      expect(view?.attributes.showGridLines).toBe("0");
      expect([Number(pane?.xSplit ?? 0), Number(pane?.ySplit ?? 0)]).toEqual([frozenColumns, frozenRows]);
      const pixels = descendants(sheet, "col").map(({ attributes }) => Math.round(Number(attributes.width) * 7));
      expect(pixels).toEqual(columnWidths.map((points) => Math.round(points / 0.75)));
    });
  });

  it("has every name with its comment, and what the sheets print", () => {
    const names = workbook.Workbook?.Names ?? [];
    const comments = new Map(
      descendants(part("xl/workbook.xml"), "definedName").map(({ attributes }) => [
        attributes.name,
        attributes.comment,
      ]),
    );
    starterWorkbook.forEach(({ name: sheet, names: wanted = [], print }, index) => {
      for (const { name, address, comment } of wanted) {
        expect(names).toContainEqual(expect.objectContaining({ Name: name, Ref: `'${sheet}'!${absolute(address)}` }));
        expect([name, comments.get(name)]).toEqual([name, comment]);
      }
      const setup = descendants(sheetPart(index), "pageSetup")[0]?.attributes;
      expect(setup).toMatchObject({ paperSize: "9", fitToWidth: "1", fitToHeight: "0" });
      if (print === undefined) return;
      expect(setup?.orientation).toBe(print.landscape ? "landscape" : "portrait");
      expect(names).toContainEqual(
        expect.objectContaining({ Name: "_xlnm.Print_Area", Sheet: index, Ref: `'${sheet}'!${absolute(print.area)}` }),
      );
      expect(names).toContainEqual(
        expect.objectContaining({ Name: "_xlnm.Print_Titles", Sheet: index, Ref: `'${sheet}'!${print.titleRows}` }),
      );
    });
  });

  it("has every table, its columns named by the header, without filter buttons", () => {
    starterWorkbook.forEach(({ name: sheet, tables = [] }, index) => {
      const found = pointedAt(`xl/worksheets/sheet${index + 1}.xml`, "table").map(part);
      expect(found.map(({ attributes }) => [attributes.displayName, attributes.ref])).toEqual(
        tables.map(({ name, address }) => [name, address]),
      );
      found.forEach((table, number) => {
        const header = addressesIn(tables[number]?.address ?? "")[0]?.map((at) => cell(sheet, at));
        expect(header?.map((one) => one?.t)).toEqual(header?.map(() => "s"));
        expect(descendants(table, "tableColumn").map(({ attributes }) => attributes.name)).toEqual(
          header?.map((one) => one?.v),
        );
        expect(child(table, "autoFilter")).toBeUndefined();
      });
    });
  });

  it("accepts in a cell what the template accepts", () => {
    starterWorkbook.forEach(({ validations = [] }, index) => {
      const found = descendants(sheetPart(index), "dataValidation");
      expect(
        found.map((one) => [
          one.attributes.sqref,
          one.attributes.error,
          one.attributes.type,
          ...one.children.map(({ text }) => text),
        ]),
      ).toEqual(
        validations.map(({ address, message, rule }) => [
          address,
          message,
          ...("min" in rule
            ? ["decimal", String(rule.min), String(rule.max)]
            : ["list", "list" in rule ? `"${rule.list.join(",")}"` : withSheetNames(rule.listIn, templateSheetNames)]),
        ]),
      );
    });
  });

  it("says no more than Excel has room for", () => {
    for (const { name, names = [], validations = [] } of starterWorkbook) {
      expect(name.length).toBeLessThanOrEqual(31);
      for (const { comment } of names) expect(comment.length).toBeLessThanOrEqual(255);
      for (const { message, rule } of validations) {
        expect(message.length).toBeLessThanOrEqual(225);
        if ("list" in rule) expect(rule.list.join(",").length).toBeLessThanOrEqual(255);
      }
    }
  });

  it("has every chart over its cells, drawing the ranges of the template", () => {
    starterWorkbook.forEach(({ name: sheet, charts = [] }, index) => {
      const drawings = pointedAt(`xl/worksheets/sheet${index + 1}.xml`, "drawing");
      const found = drawings.flatMap((path) => pointedAt(path, "chart")).map(part);
      const full = (reference: string): string =>
        withSheetNames(reference.includes("!") ? reference : `{${sheet}}!${reference}`, templateSheetNames);
      expect(
        found.map((chart) => ({
          title: descendants(chart, "a:t").map(({ text }) => text),
          names: descendants(chart, "c:ser").map((one) => descendants(one, "c:v")[0]?.text),
          ranges: descendants(chart, "c:val").map((one) => descendants(one, "c:f")[0]?.text),
          dashed: descendants(chart, "a:prstDash").filter(({ attributes }) => attributes.val === "dash").length,
        })),
      ).toEqual(
        charts.map(({ title, series }) => {
          const drawn = [...series].sort((a, b) => Number(a.isLimit === true) - Number(b.isLimit === true));
          return {
            title: [title],
            names: drawn.map(({ name }) => name),
            ranges: drawn.map(({ values }) => full(values)),
            dashed: series.filter(({ isLimit }) => isLimit === true).length,
          };
        }),
      );
      const anchors = drawings.flatMap((path) => descendants(part(path), "xdr:from"));
      expect(anchors.map((from) => [child(from, "xdr:col")?.text, child(from, "xdr:row")?.text])).toEqual(
        charts.map(({ from }) => {
          const { row, column } = rectangleOf(from);
          return [String(column), String(row)];
        }),
      );
    });
  });

  it("says who made it", () => {
    expect(workbook.Props).toMatchObject({ Title: "Handlingsrom: startarbeidsbok", Author: "Handlingsrom" });
  });
});

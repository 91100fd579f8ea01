import fc from "fast-check";
import { isListOf, isNumber, isShape, isText } from "../../../src/workbook/guards";
import { loadParts, newPart, readPart, type PartKind } from "../../../src/workbook/storedParts";
import { OfficeInNode } from "../officeInNode";

interface Note {
  readonly text: string;
  readonly numbers: readonly number[];
}

const kind: PartKind<Note> = {
  namespace: "urn:prove:notat",
  schema: 2,
  isPayload: isShape<Note>({ text: isText, numbers: isListOf(isNumber) }),
};

const note: Note = { text: 'Fond < 8 % & "gjeld" > 75 %', numbers: [1.5, -0.1] };

describe("a stored part", () => {
  it("gives back what was put in, whatever signs it has", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary" }),
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })),
        async (text, numbers) => {
          const payload = { text, numbers: numbers.map((number) => number + 0) };
          const { xml, hash } = await newPart(kind, payload);
          expect(await readPart(kind, xml)).toEqual({ state: "whole", payload, hash });
          expect(xml).not.toMatch(/&|[\ufffe\uffff]/);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is read after someone has saved the XML in another spelling", async () => {
    const { xml, hash } = await newPart(kind, note);
    const [, start = "", json = ""] = /<part ([^>]*)>(.*)<\/part>/.exec(xml) ?? [];
    const respelled = start.replace("xmlns=", "xmlns:h=").replace('schema="2"', "schema = '2'");
    const saved = `<?xml version="1.0"?>\n<h:part ${respelled}>${json.replaceAll('"', "&quot;")}</h:part>\n`;
    expect(await readPart(kind, saved)).toEqual({ state: "whole", payload: note, hash });
  });

  it("of a newer schema is told apart and not read", async () => {
    const { xml } = await newPart({ ...kind, schema: 3 }, note);
    expect(await readPart(kind, xml)).toEqual({ state: "newer", schema: 3 });
  });

  it("is damaged when a figure was changed, the end is missing or the shape is another", async () => {
    const { xml } = await newPart(kind, note);
    const other = await newPart({ ...kind, isPayload: isText }, "bare tekst");
    for (const broken of [xml.replace("1.5", "2.5"), xml.slice(0, -20), "<part/>", other.xml]) {
      expect(await readPart(kind, broken)).toEqual({ state: "damaged" });
    }
  });

  it("travels with the workbook, more of them than one request takes", async () => {
    const { host } = await OfficeInNode.open();
    const texts = Array.from({ length: 9 }, (_, index) => `notat ${index}`);
    const read = await Excel.run(async (context) => {
      for (const text of texts) context.workbook.customXmlParts.add((await newPart(kind, { ...note, text })).xml);
      context.workbook.customXmlParts.add(`<part xmlns="${kind.namespace}">rot</part>`);
      await context.sync();
      return loadParts(context, kind);
    });
    expect(read.map((part) => (part.state === "whole" ? part.payload.text : part.state))).toEqual([
      ...texts,
      "damaged",
    ]);
    expect(host.unknownMembers).toEqual([]);
  });
});

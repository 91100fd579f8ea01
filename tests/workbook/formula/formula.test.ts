import fc from "fast-check";
import { callsIn, nestingOf } from "../../../src/workbook/formula/calls";
import { callsOwnFunction, ownFunction } from "../../../src/workbook/formula/ownFunctions";
import { addressOf, rectangleOf } from "../../../src/workbook/formula/rectangle";
import { relativeForm, sheetsIn, withRenamedSheets } from "../../../src/workbook/formula/rewrite";
import { tokensOf } from "../../../src/workbook/formula/tokens";

const kinds = (formula: string) =>
  tokensOf(formula)
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => `${kind} ${text}`);

describe("tokensOf", () => {
  it("loses nothing of any text", () => {
    const piece = fc.constantFrom(
      "A1",
      "$B$2:C3",
      "'Kari''s ark'!",
      "Fond!",
      '"a,""b"',
      "SUM(",
      ")",
      ",",
      "tbl[#All]",
      "{1,2;3}",
      "#N/A",
      "1.5E-3",
      " ",
      "KOB.AVVIK(",
      "ÅrsVekst",
      "[@Beløp]",
      "#",
      "'",
      '"',
      "[",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map((all) => all.join("")),
        ),
        (formula) => {
          expect(
            tokensOf(formula)
              .map(({ text }) => text)
              .join(""),
          ).toBe(formula);
        },
      ),
    );
  });

  it("tells references from names, functions and numbers that look like them", () => {
    expect(kinds("=A1+LOG10(KOB2026)+A1B+Rente2+XFD1048576*2e3")).toEqual([
      "operator =",
      "reference A1",
      "operator +",
      "function LOG10",
      "open (",
      "reference KOB2026",
      "close )",
      "operator +",
      "name A1B",
      "operator +",
      "name Rente2",
      "operator +",
      "reference XFD1048576",
      "operator *",
      "number 2e3",
    ]);
  });

  it("reads sheet names with and without quotes, whole rows and columns, and spills", () => {
    expect(tokensOf("'Kari''s ark'!$A$1:B2")).toEqual([
      { kind: "reference", text: "'Kari''s ark'!$A$1:B2", sheet: "Kari's ark", range: "$A$1:B2" },
    ]);
    expect(tokensOf("KØB!B:B")).toEqual([{ kind: "reference", text: "KØB!B:B", sheet: "KØB", range: "B:B" }]);
    expect(kinds("1:3,A1#")).toEqual(["reference 1:3", "separator ,", "reference A1", "operator #"]);
  });

  it("keeps texts whole, whatever stands in them", () => {
    expect(kinds('="KOB.AVVIK(A1,""B2"")"&A1')).toEqual([
      "operator =",
      'string "KOB.AVVIK(A1,""B2"")"',
      "operator &",
      "reference A1",
    ]);
  });

  it("reads structured references, also with escaped and nested brackets", () => {
    expect(tokensOf("tblScenarioer[[#Headers],[2024]:[20'[25']]]")).toEqual([
      {
        kind: "structured",
        text: "tblScenarioer[[#Headers],[2024]:[20'[25']]]",
        table: "tblScenarioer",
        specifier: "[[#Headers],[2024]:[20'[25']]]",
      },
    ]);
    expect(kinds("[@Beløp]*2")).toEqual(["structured [@Beløp]", "operator *", "number 2"]);
  });

  it("reads the errors that stand in formulas, with the sheet they are left on", () => {
    expect(kinds("#REF!+Fond!#REF!+#DIV/0!+#N/A")).toEqual([
      "error #REF!",
      "operator +",
      "error Fond!#REF!",
      "operator +",
      "error #DIV/0!",
      "operator +",
      "error #N/A",
    ]);
  });
});

describe("rectangleOf", () => {
  it("gives back the address that was made of it", () => {
    const side = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(fc.nat(1_048_000), fc.nat(16_300), side, side, (row, column, rows, columns) => {
        const rectangle = { row, column, rows, columns };
        expect(rectangleOf(addressOf(rectangle))).toEqual(rectangle);
      }),
    );
  });

  it("does not mind dollars, case or which corner comes first", () => {
    expect(rectangleOf("$c$4:b2")).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
    expect(rectangleOf("B:C")).toEqual({ row: 0, column: 1, rows: 1_048_576, columns: 2 });
    expect(rectangleOf("Fond2023")).toBeUndefined();
  });
});

describe("callsIn", () => {
  it("splits arguments at their own commas only", () => {
    const [outer, inner] = callsIn(tokensOf('=SUM(A1, IF(B1=",",(1,2),{3,4;5}) ,)'));
    const texts = (call = outer) => call?.arguments.map((tokens) => tokens.map(({ text }) => text).join(""));
    expect(texts()).toEqual(["A1", 'IF(B1=",",(1,2),{3,4;5})', ""]);
    expect([inner?.name, texts(inner)]).toEqual(["IF", ['B1=","', "(1,2)", "{3,4;5}"]]);
  });

  it("finds no argument in an empty call, and ends an unclosed one with the formula", () => {
    expect(callsIn(tokensOf("NOW()"))).toEqual([{ name: "NOW", arguments: [] }]);
    expect(callsIn(tokensOf("SUM(A1,B1"))[0]?.arguments).toHaveLength(2);
  });

  it("counts nested calls as many as were nested", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (isOurs) => {
        const formula = isOurs.reduceRight((inner, ours) => `${ours ? "KOB.AVVIK" : "IF"}(1,(${inner}),2)`, "A1");
        const count = isOurs.filter(Boolean).length;
        expect(nestingOf(tokensOf(formula), (name) => ownFunction(name) !== undefined)).toBe(count);
      }),
    );
  });
});

describe("our own functions", () => {
  it("are known in any case, nested, and as Excel keeps them without the add-in", () => {
    expect(callsOwnFunction('=IFNA(dispfond.oppfylt.fra(A1:B1,A2:B2,A3:B3),"aldri")')).toBe(true);
    expect(callsOwnFunction("=_xldudf_KOB_AVVIK(A1)")).toBe(true);
  });

  it("are not seen in texts, in names or in functions that only begin alike", () => {
    expect(callsOwnFunction('="SATS(A1)"&KOB.AVVIK')).toBe(false);
    expect(callsOwnFunction("=SATSER(A1)")).toBe(false);
  });
});

describe("relativeForm", () => {
  it("reads the same for a formula copied along a row, and not for one that differs", () => {
    expect(relativeForm("=C7/C$6+SUM($B7:C7)", 8, 2)).toBe(relativeForm("= D7/D$6 +sum($B7:D7)", 8, 3));
    expect(relativeForm("=C7", 8, 2)).not.toBe(relativeForm("=C7", 8, 3));
    expect(relativeForm('="a b"', 0, 0)).not.toBe(relativeForm('="ab"', 0, 0));
  });
});

describe("renamed sheets", () => {
  it("are renamed in references and nowhere else", () => {
    const renamed = new Map([["fond", "Kari's fond"]]);
    expect(withRenamedSheets("=SUM(Fond!A1:B1,'FOND'!C1)&\"Fond!A1\"&Fondet!A1", renamed)).toBe(
      "=SUM('Kari''s fond'!A1:B1,'Kari''s fond'!C1)&\"Fond!A1\"&Fondet!A1",
    );
    expect(sheetsIn("=A1+Fond!A1+'Mine tall'!B2")).toEqual(["Fond", "Mine tall"]);
  });
});

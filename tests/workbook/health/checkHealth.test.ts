import { satser } from "../../../src/engine/inntekt/satser";
import { checkHealth } from "../../../src/workbook/health/checkHealth";
import type { Facts, Finding, Place } from "../../../src/workbook/health/finding";
import type { WorkbookData } from "../../../src/workbook/health/workbookSnapshot";
import { starterWorkbook } from "../../../src/workbook/template/starterWorkbook";
import { cellAddress, rectangleOf } from "../../../src/workbook/formula/rectangle";

/** What is typed in a cell; a formula with the value it has given. */
type Typed = string | number | readonly [formula: string, value: string | number];

/** A sheet by its rows from A1 on; `percent` lists the cells shown as percent. */
function sheetOf(sheet: string, rows: readonly (readonly Typed[])[], percent: readonly string[] = []) {
  const width = Math.max(...rows.map((row) => row.length));
  const grid = <T>(cell: (typed: Typed, address: string) => T) =>
    rows.map((row, r) => Array.from({ length: width }, (_, c) => cell(row[c] ?? "", cellAddress(r, c))));
  return {
    sheetId: sheet,
    sheet,
    row: 0,
    column: 0,
    values: grid((typed) => (Array.isArray(typed) ? (typed[1] as string | number) : typed)),
    formulas: grid((typed) => (Array.isArray(typed) ? (typed[0] as string) : typed)),
    numberFormats: grid((_, address) => (percent.includes(address) ? "0.0 %" : "General")),
  };
}

function workbookOf(sheets: WorkbookData["sheets"], rest: Partial<WorkbookData> = {}): WorkbookData {
  return { sheets, names: [], tables: [], spills: [], filled: [], ...rest };
}

const found = (data: WorkbookData) =>
  checkHealth(data).map(({ kind, sheet, address }) => `${kind} ${sheet}!${address}`);

function only<K extends Facts["kind"]>(data: WorkbookData, kind: K) {
  return checkHealth(data).filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);
}

const years = ["", 2024, 2025, 2026] as const;

describe("checkHealth", () => {
  it("finds nothing in an orderly sheet", () => {
    const rows: Typed[][] = [
      ["Beløp i 1 000 kr. Løpende priser."],
      [...years],
      ["Resultat", 100, 200, 300],
      ["Fond", ["=DISPFOND.PROJ(50,B3:D3)", 150], 350, 650],
      ["Andel", ["=B4/1000", 0.15], ["=C4/1000", 0.35], ["=D4/1000", 0.65]],
    ];
    const spills = [{ sheet: "Fond", anchor: "B4", address: "B4:D4" }];
    expect(found(workbookOf([sheetOf("Fond", rows)], { spills }))).toEqual([]);
    expect(checkHealth(workbookOf([]))).toEqual([]);
  });

  it("finds formulas that went wrong, but not those that say that there is no answer", () => {
    const rows: Typed[][] = [
      [
        ['=KOB.AVVIK("RESULTAT","mye",4312)', "#VALUE!"],
        ["=DISPFOND.OPPFYLT.FRA(A3,B3,C3)", "#N/A"],
        ["=A3/0", "#DIV/0!"],
      ],
    ];
    const all = checkHealth(workbookOf([sheetOf("Ark", rows)]));
    expect(all.map(({ kind, address, severity }) => [kind, address, severity])).toEqual([
      ["errorValue", "A1", "error"],
      ["errorValue", "C1", "error"],
    ]);
  });

  it("finds cells without an answer, and broken references, the worst first", () => {
    const rows: Typed[][] = [
      ["2,5", 3],
      [
        ["=KOB.STATUS(1,2,3,4)", "#NAME?"],
        ["=SATS(A1,2025)", "#BUSY!"],
        ["=SUM(#REF!)", "#REF!"],
      ],
    ];
    const all = checkHealth(workbookOf([sheetOf("Ark", rows)]));
    expect(all.map(({ kind, address, severity }) => [kind, address, severity])).toEqual([
      ["stuck", "A2", "error"],
      ["stuck", "B2", "error"],
      ["brokenReference", "C2", "error"],
      ["textNumber", "A1", "warning"],
    ]);
  });

  describe("numbers among formulas", () => {
    const row = (...cells: Typed[]) =>
      workbookOf([
        sheetOf("Ark", [
          ["Inntekt", 1, 2, 3, 4],
          ["Vekst", ...cells],
        ]),
      ]);
    const f = (column: string): Typed => [`=${column}1*2`, 7];

    it("finds one typed over between like formulas, several beside each other, and the last", () => {
      expect(found(row(f("B"), 9, f("D"), f("E")))).toEqual(["overwrittenFormula Ark!C2"]);
      expect(found(row(f("B"), 9, 9, f("E")))).toEqual(["overwrittenFormula Ark!C2", "overwrittenFormula Ark!D2"]);
      expect(found(row(f("B"), f("C"), f("D"), 9))).toEqual(["overwrittenFormula Ark!E2"]);
    });

    it("lets an opening value, a row of figures and what a formula fills be", () => {
      expect(found(row(9, f("C"), f("D"), f("E")))).toEqual([]);
      expect(found(row(f("B"), 9, ["=SUM(B1:D1)", 6]))).toEqual([]);
      const filled: Place[] = [{ sheet: "Ark", address: "C2" }];
      expect(found({ ...row(f("B"), 9, f("D"), f("E")), filled })).toEqual([]);
    });

    it("finds a number put into one formula of the row", () => {
      expect(found(row(f("B"), ["=C1*2+500", 504], f("D"), f("E")))).toEqual(["numberInFormula Ark!C2"]);
    });
  });

  describe("ranges in one call", () => {
    const sheet = (formula: string) =>
      workbookOf(
        [
          sheetOf("Ark", [
            [...years, 2027],
            ["Resultat", 1, 2, 3, 4],
            ["Inntekter", 5, 6, 7, 8],
            ["Mål", [formula, 0]],
          ]),
        ],
        { names: [{ name: "Inntekter", formula: "=Ark!$B$3:$D$3" }] },
      );

    it("are found when they do not have the same length, also by name and nested", () => {
      const [finding] = only(sheet('=IFNA(KOB.AVVIK("RESULTAT",B2:E2,Inntekter),"")'), "unequalRanges");
      expect(finding).toMatchObject({
        address: "B4",
        function: "KOB.AVVIK",
        ranges: [
          { argument: "beløp", address: "B2:E2", length: 4 },
          { argument: "driftsinntekter", address: "B3:D3", length: 3 },
        ],
      });
      expect(found(sheet('=KOB.AVVIK("RESULTAT",B2:E2,B3)'))).toEqual([]);
    });

    it("are found when they begin in different years", () => {
      const [finding] = only(sheet('=KOB.AVVIK("RESULTAT",B2:D2,C3:E3)'), "yearsApart");
      expect(finding?.ranges.map(({ address, from }) => [address, from])).toEqual([
        ["B2:D2", 2024],
        ["C3:E3", 2025],
      ]);
      expect(found(sheet('=KOB.AVVIK("RESULTAT",B2:D2,B3:D3)'))).toEqual([]);
    });

    it("may lie a year apart where the function says so", () => {
      expect(found(sheet("=DISPFOND.FRITT(B2:D2,C2:E2,C3:E3)"))).toEqual([]);
      expect(found(sheet("=DISPFOND.FRITT(C2:E2,C2:E2,C3:E3)"))).toEqual([]);
      expect(found(sheet("=DISPFOND.FRITT(C2:E2,B2:D2,B3:D3)"))).toEqual(["yearsApart Ark!B4"]);
    });
  });

  describe("chains of our functions", () => {
    const chain = (last: string) =>
      workbookOf(
        [
          sheetOf("Ark", [
            [1, 2, 3],
            [["=DISPFOND.PROJ(1,A1:C1)", 2], 4, 7],
            [["=SUM(B2:C2)", 11]],
            [["=DISPFOND.PROJ(A3,A1:C1)", 12]],
            [["=DISPFOND.PROJ(A4,A1:C1)", 13]],
            [[last, 14]],
          ]),
        ],
        { spills: [{ sheet: "Ark", anchor: "A2", address: "A2:C2" }] },
      );

    it("are found beyond three, through spills and plain formulas, nested calls counted", () => {
      expect(found(chain("=A5+1"))).toEqual([]);
      const [finding] = only(chain("=KOB.STATUS(A5,1,1,1)"), "deepChain");
      expect(finding).toMatchObject({ address: "A6", depth: 4 });
      expect(finding?.chain.map(({ address }) => address)).toEqual(["A6", "A5", "A4", "A2"]);
      expect(only(chain("=DISPFOND.PROJ(1,DISPFOND.PROJ(A4,A1:C1))"), "deepChain")).toMatchObject([{ depth: 4 }]);
    });

    it("do not go on for ever in a circle or in a very long column", () => {
      const circle = workbookOf([
        sheetOf("Ark", [
          [
            ["=GJELD.PROJ(B1,1,1)", 0],
            ["=A1", 0],
          ],
        ]),
      ]);
      expect(found(circle)).toEqual([]);
      const long = Array.from({ length: 20_000 }, (_, row): Typed[] => [row === 0 ? 1 : [`=A${row}+1`, row]]);
      expect(found(workbookOf([sheetOf("Ark", long)]))).toEqual([]);
    });
  });

  describe("rates", () => {
    const { values } = satser.UTJEVNINGSGRAD;
    const newest = values.at(-1);
    const older = values.at(-2);

    it("are outdated when the workbook never asks for the newest", () => {
      const asking = (year: number) =>
        workbookOf([
          sheetOf("Ark", [
            ["År", year],
            ["Grad", ['=SATS("utjevningsgrad",B1)', 0.6]],
          ]),
        ]);
      expect(only(asking(older?.from ?? 0), "outdatedRate")).toMatchObject([
        {
          address: "B2",
          rate: "UTJEVNINGSGRAD",
          year: older?.from,
          newest: { from: newest?.from, value: newest?.value },
        },
      ]);
      expect(found(asking(newest?.from ?? 0))).toEqual([]);
    });

    it("are outdated when an older value is typed under their name", () => {
      const typed = (value = 0) => workbookOf([sheetOf("Ark", [["Utjevningsgrad", value]])]);
      expect(only(typed(older?.value), "outdatedRate")).toMatchObject([{ address: "B1", value: older?.value }]);
      expect(found(typed(newest?.value))).toEqual([]);
      expect(found(typed(0.5))).toEqual([]);
    });

    it("are not outdated in the column of a year when they were in force", () => {
      const inYear = (year = 0) =>
        workbookOf([
          sheetOf("Ark", [
            ["", year],
            ["Utjevningsgrad", older?.value ?? 0],
          ]),
        ]);
      expect(found(inYear(older?.from))).toEqual([]);
      expect(only(inYear(newest?.from), "outdatedRate")).toMatchObject([{ address: "B2" }]);
    });
  });

  describe("units and price levels", () => {
    const thousands = sheetOf("Plan", [["Beløp i 1\u00a0000 kr. Løpende priser."], ["Inntekter", 4_312_000]]);
    const millions = (formula: string, label = "Inntekter") =>
      sheetOf("KØB", [["Beløp i mill. kr. Faste 2024-priser."], [label, [formula, 4312]], ["Fond", 447]]);

    it("are found mixed when a formula takes an amount from a sheet in another unit as it is", () => {
      const [finding] = only(workbookOf([thousands, millions("=Plan!B2")]), "unitMix");
      expect(finding).toMatchObject({
        sheet: "KØB",
        address: "B2",
        unit: "millkr",
        other: { sheet: "Plan", address: "B2", unit: "1000kr" },
      });
    });

    it("are not, when it divides, when the row says its own unit, or when it is a share", () => {
      expect(only(workbookOf([thousands, millions("=Plan!B2/1000")]), "unitMix")).toEqual([]);
      expect(only(workbookOf([thousands, millions("=Plan!B2", "Inntekter, 1 000 kr")]), "unitMix")).toEqual([]);
      expect(
        only(
          workbookOf([
            thousands,
            {
              ...millions("=Plan!B2"),
              numberFormats: [
                ["0 %", "0 %"],
                ["0 %", "0 %"],
                ["0 %", "0 %"],
              ],
            },
          ]),
          "unitMix",
        ),
      ).toEqual([]);
    });

    it("are found mixed within one call of ours", () => {
      const call = millions('=KOB.AVVIK("FOND",B3,Plan!B2)');
      expect(found(workbookOf([thousands, call]))).toContain("unitMix KØB!B2");
    });

    it("of prices are found mixed unless they are converted", () => {
      expect(only(workbookOf([thousands, millions("=Plan!B2/1000")]), "priceLevelMix")).toMatchObject([
        { sheet: "KØB", address: "B2", level: "faste", other: { sheet: "Plan", level: "loepende" } },
      ]);
      expect(
        only(workbookOf([thousands, millions("=PRIS.OMREGN(Plan!B2/1000,2023,2024,D1:E1,D2:E2)")]), "priceLevelMix"),
      ).toEqual([]);
    });

    it("of one amount a thousand times the others in its row is found", () => {
      const row = (...values: number[]) =>
        workbookOf([
          sheetOf("Ark", [
            [...years, 2027],
            ["Låneopptak", ...values],
          ]),
        ]);
      expect(only(row(230_000, 240_000, 250, 260_000), "magnitude")).toMatchObject([
        { address: "D2", value: 250, typical: 240_000 },
      ]);
      expect(found(row(230_000, 0, 25_000, 260_000))).toEqual([]);
      const list = [
        ["Prosjekt", "Lån", "Tilskudd", "Salg", "Løpetid"],
        ["Skole", 230_000, 1_000, 4_000, 40],
      ];
      expect(found(workbookOf([sheetOf("Ark", list)]))).toEqual([]);
    });
  });

  describe("texts that look like numbers", () => {
    it("are found beside numbers, as Norwegians write them", () => {
      const sheet = sheetOf("Ark", [
        ["1\u00a0250,5", 3],
        ["\u22124 %", 5],
        ["kapittel 3", 6],
        ["2024", 7],
        ["12.", 8],
      ]);
      expect(only(workbookOf([sheet]), "textNumber").map(({ address, number }) => [address, number])).toEqual([
        ["A1", 1250.5],
        ["A2", -0.04],
      ]);
    });

    it("in a table are codes, unless the column holds amounts", () => {
      const sheet = sheetOf("KOSTRA", [
        ["Funksjon", "Beløp"],
        ["120", 500],
        ["202", "1 500"],
      ]);
      const tables = [{ name: "tblKostra", sheet: "KOSTRA", address: "A1:B3" }];
      expect(found(workbookOf([sheet], { tables }))).toEqual(["textNumber KOSTRA!B3"]);
    });
  });

  describe("figures of the template's municipality", () => {
    const template = starterWorkbook.find(({ names = [] }) => names.some(({ name }) => name === "Kommune"));
    const kommune = template?.names?.find(({ name }) => name === "Kommune")?.address ?? "";

    /** The template's sheet as it is when new, under another name, with the municipality given. */
    function copied(municipality: string): WorkbookData {
      const cells = new Map<string, string | number>();
      for (const { address, cells: content = [] } of template?.blocks ?? []) {
        const { row = 0, column = 0 } = rectangleOf(address) ?? {};
        content.forEach((line, r) => {
          line.forEach((cell, c) => cells.set(cellAddress(row + r, column + c), cell));
        });
      }
      cells.set(kommune, municipality);
      const rows = Array.from({ length: 60 }, (_, r) =>
        Array.from({ length: 14 }, (__, c): Typed => {
          const cell = cells.get(cellAddress(r, c)) ?? "";
          return typeof cell === "string" && cell.startsWith("=") ? [cell, ""] : cell;
        }),
      );
      return workbookOf([sheetOf("Våre forutsetninger", rows)], {
        names: [{ name: "Kommune", formula: `='Våre forutsetninger'!$${kommune.replace(/(\d)/, "$$$1")}` }],
      });
    }

    it("are found when the workbook says another municipality", () => {
      const left = only(copied("Nes kommune"), "leftFigures");
      expect(left.length).toBeGreaterThan(3);
      expect(left.flatMap(({ values }) => values)).toContain(4_312_000);
      expect(left[0]).toMatchObject({ sheet: "Våre forutsetninger", municipality: "Lørenskog kommune" });
    });

    it("are as they should be in the municipality itself, or when no name is filled in", () => {
      expect(only(copied("Lørenskog kommune"), "leftFigures")).toEqual([]);
      expect(only(copied(""), "leftFigures")).toEqual([]);
    });
  });
});

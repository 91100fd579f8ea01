import fc from "fast-check";
import { checkAktuarbrev } from "../../../src/workbook/ledger/aktuarbrev";
import { checkLaaneliste } from "../../../src/workbook/ledger/laaneliste";
import type { Cells, PasteProblem } from "../../../src/workbook/ledger/pasteArea";
import { checkPrognosemodell } from "../../../src/workbook/ledger/prognosemodell";

const places = (problems: readonly PasteProblem[]) =>
  problems.map(({ severity, row, column }) => [severity, row, column]);

/** The cells with one of them changed, counted from 1. */
const put = (cells: Cells, row: number, column: number, value: unknown): Cells =>
  cells.map((cellsOfRow, i) => cellsOfRow.map((cell, j) => (i === row - 1 && j === column - 1 ? value : cell)));
const without = (cells: Cells, row: number): Cells => cells.filter((_, i) => i !== row - 1);

const prognose: Cells = [
  ["Prognosemodell", "", "", ""],
  ["1 000 kr", 2025, 2026, "2027"],
  ["Innbyggertilskudd", 900, 910, 920],
  ["Sum rammetilsk uten inntektsutj", 1_000_000, 1_020_000, 1_040_000],
  ["Netto inntektsutjevning", 200_000, 190_000, -10_000],
  ["Sum rammetilskudd", 1_200_000, 1_210_000, 1_030_000],
  ["Skatt på formue og inntekt", 1_500_000, 1_550_000, 1_600_000],
];

const brev: Cells = [
  ["", "KLP", "SPK"],
  ["Pensjonspremie", 100, 20],
  ["Netto pensjonskostnad", 70, 25],
  ["Premieavvik", 30, -5],
  ["Premiefond 31.12.", 240, 0],
];

const laan: Cells = [
  ["Långiver", "Restgjeld", "Rente", "Avdrag", "Rentetype"],
  ["Kommunalbanken", 500, 0.045, 20, "Flytende"],
  ["KLP Banken", 300, 0.03, 10, "fast"],
  ["", "", "", "", ""],
  ["Sum", 800, "", 30, ""],
];

describe("the checks of pasted areas", () => {
  it("find nothing in good areas, nor in empty ones", () => {
    expect(checkPrognosemodell(prognose)).toEqual([]);
    expect(checkAktuarbrev(brev)).toEqual([]);
    expect(checkLaaneliste(laan)).toEqual([]);
    for (const check of [checkPrognosemodell, checkAktuarbrev, checkLaaneliste]) {
      expect(check([])).toEqual([]);
      expect(check([["", null], [undefined]])).toEqual([]);
    }
  });

  it.each([
    ["a number as text", put(prognose, 5, 3, "190 000"), [["error", 5, 3]]],
    ["a word", put(prognose, 7, 2, "#REF!"), [["error", 7, 2]]],
    ["a blank", put(prognose, 4, 4, ""), [["error", 4, 4]]],
    ["a sum beyond rounding", put(prognose, 6, 2, 1_200_151), [["error", 6, 2]]],
    ["negative tax", put(prognose, 7, 3, -1), [["error", 7, 3]]],
    ["kroner", put(prognose, 7, 3, 1_550_000_000), [["warning", 7, 3]]],
    ["a year left out", put(prognose, 2, 4, 2028), [["error", 2, 4]]],
    ["a row left out", without(prognose, 5), [["error", 1, 1]]],
    ["the years left out", without(prognose, 2), [["error", 1, 1]]],
  ] as const)("find %s in the prognosemodell", (_, cells, expected) => {
    expect(places(checkPrognosemodell(cells))).toEqual(expected);
  });

  it("lets the sums of the prognosemodell be rounded", () => {
    expect(checkPrognosemodell(put(prognose, 6, 2, 1_200_150))).toEqual([]);
  });

  it.each([
    ["a turned sign", put(brev, 4, 2, -30), [["error", 4, 2]]],
    ["a premium with something more", put(brev, 2, 2, 103), [["warning", 4, 2]]],
    ["a negative premium", put(brev, 2, 3, -20), [["error", 2, 3]]],
    ["a negative premiefond", put(brev, 5, 3, -1), [["error", 5, 3]]],
    ["a number as text", put(brev, 3, 2, "70,0"), [["error", 3, 2]]],
    ["a row left out", without(brev, 4), [["error", 1, 1]]],
    [
      "no figures",
      brev.map(([label]) => [label]),
      [
        ["error", 2, 2],
        ["error", 3, 2],
        ["error", 4, 2],
        ["error", 5, 2],
      ],
    ],
  ] as const)("find %s in the actuary's letter", (_, cells, expected) => {
    expect(places(checkAktuarbrev(cells))).toEqual(expected);
  });

  it.each([
    ["a rate that lacks its %", put(laan, 2, 3, 4.5), [["error", 2, 3]]],
    [
      "negative debt",
      put(laan, 3, 2, -300),
      [
        ["error", 3, 2],
        ["error", 3, 4],
      ],
    ],
    ["an instalment above the debt", put(laan, 3, 4, 301), [["error", 3, 4]]],
    ["no lender", put(laan, 2, 1, ""), [["error", 2, 1]]],
    ["another kind of rate", put(laan, 2, 5, "NIBOR"), [["error", 2, 5]]],
    [
      "words for numbers",
      put(put(laan, 2, 2, "mye"), 2, 3, "5 %"),
      [
        ["error", 2, 2],
        ["error", 2, 3],
      ],
    ],
    ["a column left out", laan.map((row) => row.slice(0, 4)), [["error", 1, 1]]],
  ] as const)("find %s in the list of loans", (_, cells, expected) => {
    expect(places(checkLaaneliste(cells))).toEqual(expected);
  });

  it("say where and what to do, in every language", () => {
    expect(checkLaaneliste(put(laan, 2, 3, 4.5))[0]?.sentence).toEqual({
      nb: "Rad 2, kolonne 3: renten er 4,5. Skriv den i prosent, for eksempel 4,5 %.",
      nn: "Rad 2, kolonne 3: renta er 4,5. Skriv ho i prosent, til dømes 4,5 %.",
      en: "Row 2, column 3: the rate is 4,5. Write it in per cent, for example 4,5 %.",
    });
    expect(checkPrognosemodell(put(prognose, 5, 3, "190 000"))[0]?.sentence.nb).toBe(
      "Rad 5, kolonne 3: «190 000» er et tall lagret som tekst. Skriv det på nytt som tall.",
    );
  });

  it("never throw, whatever is pasted", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom("", null, 2026, "Premiefond", "Restgjeld", "Sum rammetilskudd", "Skatt på formue og inntekt"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (cells) => {
        for (const check of [checkPrognosemodell, checkAktuarbrev, checkLaaneliste])
          expect(check(cells)).toBeInstanceOf(Array);
      }),
    );
  });
});

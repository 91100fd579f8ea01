import { languages } from "../../../src/i18n/texts";
import { checkAccounts } from "../../../src/workbook/kostra/controls";
import { balanse, bevilgning, record, type Entry } from "./extract";

const recordsOf = (entries: readonly Entry[], kvartal = 0) =>
  entries.map((entry, i) => record(entry, { line: i + 1, kvartal }));

const check = (entries: readonly Entry[], kvartal = 0) => checkAccounts(recordsOf(entries, kvartal));
const found = (entries: readonly Entry[], kvartal = 0) =>
  check(entries, kvartal).map(({ severity, control, lines }) => [severity, control, ...lines]);

/** The good accounts with the amount of one line changed, and entries after the last. */
const changed = (line: number, beloep: number, ...more: readonly Entry[]): Entry[] => [
  ...bevilgning.map((entry, i): Entry => (i === line - 1 ? [entry[0], entry[1], entry[2], beloep] : entry)),
  ...more,
];
const added = (...more: readonly Entry[]): Entry[] => [...bevilgning, ...more];
const balanced = (...more: readonly Entry[]): Entry[] => [...balanse, ...more];

/** Each breaks one rule and keeps the totals, unless the totals are the rule. */
const faults: readonly (readonly [name: string, entries: readonly Entry[], expected: readonly unknown[][]])[] = [
  ["the same codes twice", added([1, "202", "010", 3], [1, "202", "010", -3]), [["warning", "015", 1, 12, 13]]],
  ["a negative deficit", balanced([2, "5900", "000", -5]), [["error", "016", 7]]],
  ["funksjon 841 in drift", added([1, "841", "729", -5]), [["error", "020", 12]]],
  ["an art of investering in drift", added([1, "202", "670", -5]), [["error", "025", 12]]],
  ["a transfer from drift in drift", added([1, "880", "970", -5]), [["error", "025", 12]]],
  ["a funksjon of drift in investering", added([0, "860", "500", 5]), [["error", "040", 12]]],
  ["an art of drift in investering", added([0, "202", "600", -5]), [["error", "050", 12]]],
  ["mva compensation on a service", added([0, "202", "729", -5]), [["error", "060", 12]]],
  ["a closing art on another funksjon", added([1, "880", "980", -5]), [["error", "065", 12]]],
  ["another art on the closing funksjon", added([1, "899", "540", 5]), [["error", "065", 12]]],
  ["a covered deficit outside 880", added([1, "870", "530", 5]), [["error", "070", 12]]],
  ["tax outside 800", added([1, "202", "877", -5]), [["error", "075", 12]]],
  [
    "rammetilskudd outside 840",
    added([1, "850", "800", -5]),
    [
      ["error", "080", 12],
      ["warning", "081", 12],
    ],
  ],
  ["another art on 850", added([1, "850", "010", 5]), [["warning", "081", 12]]],
  ["a loan within the group", added([0, "283", "521", 5]), [["warning", "H01", 12]]],
  ["investering that does not meet by 31", changed(8, 131), [["error", "095"]]],
  ["drift that does not meet by 31", changed(1, 969), [["error", "110"]]],
  ["no tax", changed(3, 0, [1, "202", "700", -600]), [["error", "130"]]],
  ["no rammetilskudd", changed(4, 0, [1, "202", "700", -450]), [["error", "135"]]],
  ["a transfer that does not arrive", changed(7, 51, [1, "880", "940", -31]), [["error", "140"]]],
  ["depreciation without its contra entry", changed(2, 81, [1, "202", "700", -31]), [["error", "155"]]],
  [
    "depreciation on a financial funksjon beyond the margin",
    added([1, "870", "590", 31], [1, "202", "700", -31]),
    [["error", "160"]],
  ],
  ["depreciation on a financial funksjon", added([1, "870", "590", 5]), [["error", "160"]]],
  ["contra depreciation on a service", added([1, "202", "990", -5]), [["error", "165"]]],
  [
    "cooperation in investering",
    added([0, "290", "230", 31], [0, "202", "230", -31]),
    [
      ["warning", "015", 8, 13],
      ["error", "170"],
    ],
  ],
  ["cooperation in drift", added([1, "290", "010", 31], [1, "202", "020", -31]), [["error", "175"]]],
  ["a balance sheet that differs by 11", balanced([2, "10", "110", 11]), [["error", "125"]]],
  ["unused loans without their contra account", balanced([2, "9110", "000", 11]), [["warning", "190"]]],
];

describe("the controls of accounts", () => {
  it("find nothing in good accounts, nor at the edge of the margins", () => {
    expect(found(bevilgning)).toEqual([]);
    expect(found(balanse)).toEqual([]);
    expect(found([])).toEqual([]);
    expect(found(balanced([2, "29", "000", 50], [2, "5990", "000", -50]))).toEqual([]);
    expect(found(changed(1, 1030))).toEqual([]);
    expect(found(changed(8, 70))).toEqual([]);
    expect(found(balanced([2, "10", "110", -10]))).toEqual([]);
    expect(found(balanced([2, "9110", "000", 10]))).toEqual([]);
  });

  it("let amounts of 0 stand where no amount may", () => {
    expect(found(added([1, "202", "670", 0], [0, "202", "600", 0], [1, "880", "980", 0]))).toEqual([]);
  });

  it.each(faults)("find %s and nothing else", (_, entries, expected) => {
    expect(found(entries)).toEqual(expected);
  });

  it("find accounts without expenses or revenues", () => {
    const drift = (entries: readonly Entry[]) => found(entries).map(([, control]) => control);
    expect(drift([[0, "202", "230", -5]])).toEqual(["085", "090"]);
    expect(
      drift([
        [1, "800", "870", -5],
        [1, "840", "800", -5],
      ]),
    ).toEqual(["100"]);
    expect(drift([[1, "202", "010", 5]])).toEqual(["105", "130", "135"]);
    expect(drift([[2, "10", "320", -5]])).toEqual(["115", "120"]);
  });

  it("say of a quarter that it is one, and do not judge totals that are met at the end of the year", () => {
    expect(found(changed(1, 900), 2)).toEqual([["warning", "H02"]]);
    expect(found(changed(3, 0), 2)).toEqual([
      ["warning", "H02"],
      ["warning", "130"],
    ]);
    expect(found(added([1, "202", "670", -5]), 2)).toEqual([
      ["warning", "H02"],
      ["error", "025", 12],
    ]);
  });

  it("say where and what to do, in every language", () => {
    const [problem] = check(added([1, "202", "877", -5]));
    expect(problem?.sentence).toEqual({
      nb: "Linje 12: art 877 står på funksjon 202. Før den på funksjon 800, og ta ut filen på nytt.",
      nn: "Linje 12: art 877 står på funksjon 202. Før han på funksjon 800, og ta ut fila på nytt.",
      en: "Line 12: art 877 stands on funksjon 202. Book it on funksjon 800 and make the file again.",
    });
    expect(check(changed(1, 2000))[0]?.sentence.nb).toBe(
      "Utgifter (2\u00a0100) og inntekter (−1\u00a0100) i drift skiller 1\u00a0000. Gjør ferdig årsavslutningen, og ta ut filen på nytt.",
    );
    for (const [, entries] of faults) {
      for (const { sentence } of check(entries)) {
        const said = languages.map((language) => sentence[language]);
        expect(new Set(said).size).toBe(3);
        for (const text of said) expect(text).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});

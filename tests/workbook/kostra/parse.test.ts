import fc from "fast-check";
import { parseKostra } from "../../../src/workbook/kostra/parse";
import { readKostra } from "../../../src/workbook/kostra/readKostra";
import { recordText, type KostraRecord } from "../../../src/workbook/kostra/record";
import { balanse, bevilgning, extract } from "./extract";

const good = extract(bevilgning);
const lines = good.split("\n");
const withLine = (number: number, change: (line: string) => string) =>
  lines.map((line, i) => (i === number - 1 ? change(line) : line)).join("\n");
const put = (from: number, text: string) => (line: string) =>
  line.slice(0, from) + text + line.slice(from + text.length);

/** Severity, control and lines of everything that is wrong. */
function found(text: string): unknown[] {
  const reading = readKostra(text);
  const problems = reading.kind === "problems" ? reading.problems : reading.warnings;
  return problems.map((problem) => [problem.severity, problem.control, ...problem.lines]);
}

describe("reading a KOSTRA extract", () => {
  it("reads the example of SSB's file description", () => {
    const text = "0A20204040200                  1120 010    36328";
    expect(parseKostra(text).records).toEqual([
      {
        line: 1,
        skjema: "0A",
        aar: 2020,
        kvartal: 4,
        region: "040200",
        orgnr: "",
        foretaksnr: "",
        kontoklasse: 1,
        funksjon: "120",
        art: "010",
        beloep: 36328,
      },
    ]);
  });

  it("takes any line ends, a byte order mark and blank lines, and counts lines as the file does", () => {
    const { records, problems } = parseKostra(`\uFEFF${lines.slice(0, 2).join("\r\n")}\r\n\r\n${lines[2] ?? ""}\n\n`);
    expect(problems).toEqual([]);
    expect(records.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it("lists every line of a wrong length and reads nothing else", () => {
    const text = [lines[0], `${lines[1] ?? ""} `, "kort", `${lines[3] ?? ""} `].join("\n");
    expect(found(text)).toEqual([
      ["error", "001", 2, 4],
      ["error", "001", 3],
    ]);
    const { problems } = parseKostra(text);
    expect(problems[0]?.sentence.nb).toBe(
      "Linje 2 og 4: lengden er 49 tegn, men skal være 48. Ta ut filen på nytt uten å åpne den i et annet program.",
    );
    expect(problems[1]?.sentence.nn).toContain("Linje 3: lengda er 4 teikn");
    expect(problems[0]?.sentence.en).toContain("Lines 2 and 4: the length is 49 characters");
  });

  it("says it once when nothing in the file is KOSTRA", () => {
    expect(found("Ansvar;Art;Beløp\n100;1010;5\n100;1020;6")).toEqual([["error", "001"]]);
    expect(found(" \n\n")).toEqual([["error", "001"]]);
    expect(parseKostra("").problems[0]?.sentence.nb).toContain("Filen er tom");
  });

  it.each([
    ["a form that is not the municipality's", put(0, "0C"), "003"],
    ["another year", put(2, "2024"), "004"],
    ["another quarter", put(6, "2"), "005"],
    ["another region", put(7, "999800"), "006"],
    ["a kontoklasse of another form", put(31, "2"), "009"],
    ["a funksjon with letters", put(32, "2A2 "), "010"],
    ["an art that no statement can place", put(36, "299"), "012"],
    ["an amount with a decimal", put(39, "   1000,5"), "014"],
    ["an amount with a tab", put(39, "\t    1000"), "014"],
    ["an amount with its minus apart", put(39, "-    1000"), "014"],
    ["an amount that is blank", put(39, "         "), "014"],
  ] as const)("refuses %s and names the line", (_, change, control) => {
    expect(found(withLine(1, change))).toEqual([["error", control, 1]]);
  });

  it("refuses years before the arter of today, and a region that is no number, in every line", () => {
    const all = lines.map((_, i) => i + 1);
    expect(found(extract(bevilgning, { aar: 2019 }))).toEqual([["error", "004", ...all]]);
    expect(found(extract(bevilgning, { region: "Oslo  " }))).toEqual([["error", "006", ...all]]);
  });

  it("lets a code of another year through with a warning where it can be placed", () => {
    expect(found(extract([...bevilgning, [1, "254", "010", 5]]))).toEqual([["warning", "010", 12]]);
    expect(found(extract([...bevilgning, [1, "202", "145", 5]]))).toEqual([["warning", "012", 12]]);
    expect(found(extract([...balanse, [2, "41", "320", -5]]))).toEqual([["warning", "011", 7]]);
    expect(found(extract([...balanse, [2, "10", "999", 5]]))).toEqual([["warning", "013", 7]]);
    expect(found(extract([...bevilgning, [1, "800", "875", -5]]))).toEqual([]);
  });

  it("refuses a chapter between the parts of the balance sheet", () => {
    expect(found(extract([...balanse, [2, "6000", "000", 5]]))).toEqual([["error", "011", 7]]);
  });

  it("gathers the same fault of many lines, names the first three and counts the rest", () => {
    const many = Array.from({ length: 6 }, (_, i) => [1, "254", `0${i + 1}0`, 1] as const);
    const [problem] = parseKostra(extract(many)).problems.filter(({ control }) => control === "010");
    expect(problem?.lines).toEqual([1, 2, 3, 4, 5, 6]);
    expect(problem?.sentence.nb).toMatch(/^Linje 1, 2, 3 og 3 til: funksjon er «254»/);
    expect(problem?.sentence.en).toMatch(/^Lines 1, 2, 3 and 3 more: the funksjon is “254”/);
  });

  it("is either records or problems", () => {
    const reading = readKostra(good);
    expect(reading.kind === "records" && reading.records).toHaveLength(11);
    expect(readKostra(withLine(4, put(39, "     mye ")))).not.toHaveProperty("records");
  });

  it("gives back any record that was written", () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    const anyRecord: fc.Arbitrary<KostraRecord> = fc.record({
      line: fc.constant(1),
      skjema: fc.constantFrom("0A" as const, "0B" as const),
      aar: fc.integer({ min: 2020, max: 2099 }),
      kvartal: fc.integer({ min: 0, max: 4 }),
      region: digits(6),
      orgnr: fc.oneof(fc.constant(""), digits(9)),
      foretaksnr: fc.oneof(fc.constant(""), digits(9)),
      kontoklasse: fc.constantFrom(0 as const, 1 as const, 2 as const),
      funksjon: fc.oneof(digits(2), digits(3), digits(4)),
      art: digits(3),
      beloep: fc.integer({ min: -99_999_999, max: 999_999_999 }),
    });
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(recordText(record)).toHaveLength(48);
        expect(parseKostra(recordText(record)).records).toEqual([record]);
      }),
    );
  });

  it("never throws, whatever the text", () => {
    const anyLine = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary", minLength: 48, maxLength: 48 }),
      fc.constantFrom(...lines, ...extract(balanse).split("\n")),
    );
    fc.assert(
      fc.property(fc.array(anyLine), fc.constantFrom("\n", "\r\n", "\r"), (parts, end) => {
        const reading = readKostra(parts.join(end));
        const problems = reading.kind === "problems" ? reading.problems : reading.warnings;
        expect(reading.kind).toBe(problems.some(({ severity }) => severity === "error") ? "problems" : "records");
      }),
    );
  });
});

import fc from "fast-check";
import { readLedger, type LedgerChoices } from "../../../src/workbook/ledger/readLedger";

const entriesOf = (text: string, choices?: LedgerChoices) => {
  const reading = readLedger(text, choices);
  if (reading.kind === "problems") throw new Error(reading.problems.map(({ sentence }) => sentence.nb).join("\n"));
  return reading.entries;
};
const problemsOf = (text: string, choices?: LedgerChoices) => {
  const reading = readLedger(text, choices);
  return reading.kind === "problems" ? reading.problems : reading.warnings;
};
const found = (text: string, choices?: LedgerChoices) =>
  problemsOf(text, choices).map(({ severity, control, lines }) => [severity, control, ...lines]);

describe("reading a ledger", () => {
  it("takes a trial balance with a title, one header row, names beside codes and a sum at the end", () => {
    const text = [
      "Saldobalanse per 31.12.2025",
      "",
      "Kontoklasse;Ansvar;Ansvarsnavn;Art;Artnavn;Funksjon;Budsjett;Saldo",
      "1;1200;Skole;10100;Fastlønn;2020;1 100,00;1 234,50",
      '1;1200;Skole;16000;"Gebyr; barnehage";2010;-90;-89,25',
      "Sum;;;;;;1010;1 145,25",
    ].join("\r\n");
    expect(entriesOf(text)).toEqual([
      { line: 4, code: "10100", name: "Fastlønn", ansvar: "1200", funksjon: "2020", kontoklasse: "1", amount: 1234.5 },
      {
        line: 5,
        code: "16000",
        name: "Gebyr; barnehage",
        ansvar: "1200",
        funksjon: "2010",
        kontoklasse: "1",
        amount: -89.25,
      },
    ]);
    expect(found(text)).toEqual([["warning", "H15", 6]]);
  });

  it("takes two header rows with cumulative months, and leaves out months that have not come", () => {
    const text = [
      "Ansvar\t\tArt\t\t..Jan/2026\t..Feb/2026\t..Mar/2026\t..Apr/2026",
      "Kode\tBeskrivelse\tKode\tBeskrivelse\tBeløp\tBeløp\tBeløp\tBeløp",
      "100\tPolitikk\t1010\tFastlønn\t10\t25\t45\t0",
      "100\tPolitikk\t1600\tGebyr\t\t-5\t-5\t",
    ].join("\n");
    expect(entriesOf(text)).toEqual([
      { line: 3, code: "1010", ansvar: "100", amount: 45, months: [10, 15, 20] },
      { line: 4, code: "1600", ansvar: "100", amount: -5, months: [0, -5, 0] },
    ]);
    expect(entriesOf(text, { cumulative: false })[0]).toMatchObject({ amount: 80, months: [10, 25, 45] });
  });

  it("adds months that stand each by itself, unless it is told that they are cumulative", () => {
    const text = "Konto;Januar;Februar;Sum hittil\n1010 Fastlønn;10;15;25";
    expect(entriesOf(text)).toEqual([{ line: 2, code: "1010", amount: 25, months: [10, 15] }]);
    expect(entriesOf(text, { cumulative: true })).toEqual([{ line: 2, code: "1010", amount: 15, months: [10, 5] }]);
  });

  it("asks which column to use when several could be the amount, and takes the one that is chosen", () => {
    const text = "Art;Regnskap 2024;Regnskap 2025;Avvik\n010;1;2;1";
    expect(found(text)).toEqual([["error", "H12"]]);
    expect(problemsOf(text)[0]?.sentence.nb).toBe(
      "Flere kolonner kan være beløpet: «regnskap 2024» og «regnskap 2025». Velg én av dem.",
    );
    expect(entriesOf(text, { amountColumn: "Regnskap 2025" })).toEqual([{ line: 2, code: "010", amount: 2 }]);
    expect(found(text, { amountColumn: "Regnskap 2026" })).toEqual([["error", "H11"]]);
  });

  it("prefers the closing balance, and does not take opening balance, budget or last year for it", () => {
    const text = "Konto;Inngående saldo;Beløp;Utgående saldo;Budsjett;Regnskap i fjor\n1010;1;2;3;4;5";
    expect(entriesOf(text)).toEqual([{ line: 2, code: "1010", amount: 3 }]);
  });

  it("does not take a title for the name of every column", () => {
    expect(entriesOf("Saldo per 31.12.2025;;\nAnsvar;Art;Beløp\n100;1010;5")).toEqual([
      { line: 3, code: "1010", ansvar: "100", amount: 5 },
    ]);
  });

  it("lists every row it cannot read, by line, and reads nothing then", () => {
    const text = "Art;Beløp\n1010;5\n;7\n1020;mye\nlønn;8\n1030;1.2.3\n1040;mye";
    expect(found(text)).toEqual([
      ["error", "H13", 3],
      ["error", "H14", 4, 7],
      ["error", "H13", 5],
      ["error", "H14", 6],
    ]);
    const [noCode, noAmount] = problemsOf(text);
    expect(noCode?.sentence.nn).toBe("Linje 3: art eller konto er «». Skriv koden med siffer, eller fjern rada.");
    expect(noAmount?.sentence.en).toBe("Lines 4 and 7: the amount is “mye”. Write a number, for example -1 234,50.");
    expect(readLedger(text)).not.toHaveProperty("entries");
  });

  it("says what is missing when there is no header, and where a quotation mark is left open", () => {
    expect(found("1010;5\n1020;6")).toEqual([["error", "H11"]]);
    expect(found("")).toEqual([["error", "H11"]]);
    expect(found('Art;Beløp\n1010;"5\n1020;6')).toEqual([["error", "H10", 2]]);
  });

  it("never throws, whatever is pasted", () => {
    const line = fc.oneof(fc.string(), fc.constantFrom("Art;Beløp", "Art\tJan\tFeb", "1010;5", '"', "Sum;7", ";;"));
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (lines, cumulative) => {
        const reading = readLedger(lines.join("\n"), { cumulative });
        if (reading.kind === "problems") expect(reading.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it("reads a year of 20 000 rows within a second", () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${100 + (i % 50)};${1000 + (i % 300)};202;1 234,50`);
    const text = ["Ansvar;Art;Funksjon;Beløp", ...rows].join("\n");
    const start = performance.now();
    expect(entriesOf(text)).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

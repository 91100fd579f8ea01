import fc from "fast-check";
import { coupledRows, readCouplings, type Coupling } from "../../../src/workbook/ledger/coupling";
import type { LedgerEntry } from "../../../src/workbook/ledger/readLedger";

const entry = (code: string, amount: number, other: Partial<LedgerEntry> = {}): LedgerEntry => {
  return { line: 2, code, amount, kontoklasse: "1", funksjon: "202", ...other };
};
const couplings: Coupling[] = [
  { code: "1010", art: "010" },
  { code: "1011", art: "010" },
  { code: "1600", art: "600", funksjon: "201", kontoklasse: 1 },
  { code: "2999", art: "-" },
];
const found = (entries: readonly LedgerEntry[]) => {
  const coupled = coupledRows(entries, couplings);
  return (coupled.kind === "problems" ? coupled.problems : coupled.warnings).map(({ severity, control, lines }) => [
    severity,
    control,
    ...lines,
  ]);
};

describe("the coupling of local arter to KOSTRA", () => {
  it("turns kroner of a ledger into rows of a KOSTRA table and adds what meets there", () => {
    const entries = [
      entry("1010", 5_000),
      entry("1011", 2_500, { funksjon: "2025" }),
      entry("1600", -1_200, { funksjon: "", kontoklasse: "" }),
    ];
    expect(coupledRows(entries, couplings)).toEqual({
      kind: "rows",
      rows: [
        [1, 202, 10, 7.5],
        [1, 201, 600, -1.2],
      ],
      warnings: [],
    });
    expect(coupledRows([entry("1010", 5)], couplings, 1)).toMatchObject({ rows: [[1, 202, 10, 5]] });
  });

  it("leaves out the balance sheet and what the table marks with -, and says so", () => {
    const entries = [entry("1010", 1), entry("2100", 7, { line: 3, kontoklasse: "2" }), entry("2999", 8, { line: 4 })];
    expect(coupledRows(entries, couplings)).toMatchObject({ rows: [[1, 202, 10, 0.001]] });
    expect(found(entries)).toEqual([["warning", "H27", 3, 4]]);
  });

  it("lists what it cannot place, and gives no rows then", () => {
    const entries = [
      entry("1010", 1),
      entry("1999", 1, { line: 3 }),
      entry("1999", 1, { line: 4 }),
      entry("1010", 1, { line: 5, funksjon: "999" }),
      entry("1010", 1, { line: 6, kontoklasse: "" }),
    ];
    expect(found(entries)).toEqual([
      ["error", "H24", 3, 4],
      ["error", "H25", 5],
      ["error", "H26", 6],
    ]);
    expect(coupledRows(entries, couplings)).not.toHaveProperty("rows");
  });

  it("loses nothing of what it places", () => {
    const anyEntry = fc.record({
      code: fc.constantFrom("1010", "1011", "1600"),
      amount: fc.integer({ min: -1e9, max: 1e9 }),
      funksjon: fc.constantFrom("202", "2011", "120"),
      kontoklasse: fc.constantFrom("0", "1"),
    });
    fc.assert(
      fc.property(fc.array(anyEntry), (entries) => {
        const coupled = coupledRows(
          entries.map((each) => ({ line: 1, ...each })),
          couplings,
          1,
        );
        const rows = coupled.kind === "rows" ? coupled.rows : [];
        expect(rows.reduce((sum, row) => sum + (row[3] ?? NaN), 0)).toBe(
          entries.reduce((sum, { amount }) => sum + amount, 0),
        );
      }),
    );
  });

  it("reads the table as Excel holds it: numbers, texts and blanks", () => {
    expect(
      readCouplings([
        [1010, 10, "", ""],
        ["1600", "600", 201, 1],
        ["", "", "", ""],
        [1011, "010", null, 0],
        ["2999", "-", undefined, ""],
        ["3000", "", "", ""],
      ]),
    ).toEqual({
      kind: "couplings",
      couplings: [
        { code: "1010", art: "010" },
        { code: "1600", art: "600", funksjon: "201", kontoklasse: 1 },
        { code: "1011", art: "010", kontoklasse: 0 },
        { code: "2999", art: "-" },
      ],
    });
  });

  it("lists every row of the table that it cannot use", () => {
    const reading = readCouplings([
      ["1010", "010", "", ""],
      ["1010", "020", "", ""],
      ["1011", "999", "", ""],
      ["1012", "010", "999", ""],
      ["1013", "010", "", 2],
    ]);
    const problems = reading.kind === "problems" ? reading.problems : [];
    expect(problems.map(({ control, lines }) => [control, ...lines])).toEqual([
      ["H20", 2],
      ["H21", 3],
      ["H22", 4],
      ["H23", 5],
    ]);
    expect(problems[1]?.sentence.nb).toMatch(/^Rad 3 i tblArtskobling: KOSTRA-art er «999»\./);
  });
});

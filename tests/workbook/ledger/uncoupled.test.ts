import type { LedgerEntry } from "../../../src/workbook/ledger/readLedger";
import { uncoupledAccounts } from "../../../src/workbook/ledger/uncoupled";

const entry = (code: string, other: Partial<LedgerEntry> = {}): LedgerEntry => {
  return { line: 2, code, amount: 1, kontoklasse: "1", funksjon: "202", ...other };
};
const places = (entries: readonly LedgerEntry[]) =>
  uncoupledAccounts(entries, []).map(({ code, art, kontoklasse }) => [code, art, kontoklasse]);

describe("the accounts that tblArtskobling lacks", () => {
  it("are told of once each, with their name, sum and lines", () => {
    const entries = [
      entry("1010", { line: 2, name: "Fastlønn" }),
      entry("999", { line: 3 }),
      entry("1010", { line: 4 }),
    ];
    expect(uncoupledAccounts(entries, [])).toMatchObject([
      { code: "1010", name: "Fastlønn", amount: 2, lines: [2, 4] },
      { code: "999", name: "", amount: 1, lines: [3] },
    ]);
  });

  it("have the art inside the local code suggested, and the kontoklasse in front of it where the ledger has none", () => {
    expect(places(["010", "0101", "10100", "00100", "2345", "99"].map((code) => entry(code)))).toEqual([
      ["010", "010", ""],
      ["0101", "010", ""],
      ["10100", "010", ""],
      ["00100", "010", ""],
      ["2345", "", ""],
      ["99", "", ""],
    ]);
    const bare = ["10100", "00100", "20100", "010"].map((code) => entry(code, { kontoklasse: "" }));
    expect(places(bare)).toEqual([
      ["10100", "010", "1"],
      ["00100", "010", "0"],
      ["20100", "-", ""],
      ["010", "010", ""],
    ]);
  });

  it("leave out the balance sheet and what is left out or wholly coupled, but not what lacks a funksjon", () => {
    const entries = [
      entry("2100", { kontoklasse: "2" }),
      entry("777"),
      entry("1010"),
      entry("1011", { funksjon: "" }),
      entry("1012", { funksjon: "999", kontoklasse: "" }),
    ];
    const couplings = [
      { code: "777", art: "-" },
      { code: "1010", art: "010" },
      { code: "1011", art: "010" },
      { code: "1012", art: "020", funksjon: "202", kontoklasse: 1 },
    ] as const;
    expect(uncoupledAccounts(entries, couplings)).toMatchObject([
      { code: "1011", art: "010", needsFunksjon: true, needsKontoklasse: false },
    ]);
  });
});

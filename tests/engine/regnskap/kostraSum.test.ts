import { KOSTRA_SUM } from "../../../src/engine/regnskap/kostraSum";
import { complaint } from "../call";

const tabell = [
  ["Kontoklasse", "Funksjon", "Art", "Beløp", "Tekst"],
  [1, 202, "010", 500, "lønn"],
  [1, 202, 600, -40, ""],
  [1, "840", 800, -300, ""],
  [0, 202, 200, 1000, ""],
  [null, null, null, null, ""],
  [1, 860, 990, -90, ""],
];

const sum = (...args: unknown[]) => KOSTRA_SUM.evaluate([tabell, ...args]);

describe("KOSTRA.SUM", () => {
  it("sums single codes and spans, both ends included", () => {
    expect(sum("10")).toBe(500);
    expect(sum("600..800, 990")).toBe(-430);
    expect(sum(600)).toBe(-40);
    expect(sum("10..990")).toBe(1070);
  });

  it("keeps to funksjoner and kontoklasse when they are given, and takes kontoklasse 0 for investment", () => {
    expect(sum("10..990", "202")).toBe(1460);
    expect(sum("10..990", "202", 1)).toBe(460);
    expect(sum("10..990", null, 0)).toBe(1000);
    expect(sum("10..990", 0)).toBe(1070);
  });

  it("finds its columns by name among others, whatever their case and outer spaces", () => {
    const messy = [
      [2024, null, " BELØP ", "art "],
      [1, "x", 7, 10],
    ];
    expect(KOSTRA_SUM.evaluate([messy, "10"])).toBe(7);
  });

  it("reads a code from digits as text, and skips rows without an art", () => {
    const own = (art: unknown) => [
      ["Art", "Beløp"],
      [art, 7],
      [20, 1],
    ];
    expect(KOSTRA_SUM.evaluate([own(" 010 "), "10..20"])).toBe(8);
    for (const blank of [null, undefined, ""]) expect(KOSTRA_SUM.evaluate([own(blank), "0..20"])).toBe(1);
    for (const other of ["1e1", "10.0", "10a", "a10", true, 10.5]) {
      expect(complaint(KOSTRA_SUM, [own(other), "0..20"])).toMatch(/^tabell rad 2, kolonne 1 /);
    }
  });

  it("needs a code in every row that is filtered by it", () => {
    const tableWith = (funksjon: unknown) => [
      ["Art", "Funksjon", "Beløp"],
      [10, funksjon, 7],
    ];
    expect(KOSTRA_SUM.evaluate([tableWith(null), "10"])).toBe(7);
    expect(complaint(KOSTRA_SUM, [tableWith(null), "10", "0..999"])).toMatch(/^tabell rad 2, kolonne 2 /);
  });

  it("splits over parts of a list without loss", () => {
    expect((sum("10..599") as number) + (sum("600..990") as number)).toBe(sum("10..990"));
  });

  it("shows the form of a list it cannot read", () => {
    for (const list of ["600-890", "890..600", "lønn", "600,", ""]) {
      expect(complaint(KOSTRA_SUM, [tabell, list])).toBe(
        `arter er ${list === "" ? "tom tekst" : `«${list}»`}. Skriv tall og intervaller slik: 600..890, 920.`,
      );
    }
    expect(complaint(KOSTRA_SUM, [tabell, "x"], "nn")).toBe(
      "arter er «x». Skriv tal og intervall slik: 600..890, 920.",
    );
    expect(complaint(KOSTRA_SUM, [tabell, "x"], "en")).toBe(
      "arter is “x”. Write numbers and spans like this: 600..890, 920.",
    );
  });

  it("names the cell it cannot read, and the column it misses", () => {
    expect(complaint(KOSTRA_SUM, [[...tabell, [1, 202, "lønn", 5, ""]], "10"])).toBe(
      "tabell rad 8, kolonne 3 er «lønn». Skriv et helt tall.",
    );
    expect(complaint(KOSTRA_SUM, [[...tabell, [1, 202, 10, "mye", ""]], "10"])).toBe(
      "tabell rad 8, kolonne 4 er «mye». Skriv et tall.",
    );
    const lacks = [
      ["Art", "Beløp"],
      [10, 1],
    ];
    expect(KOSTRA_SUM.evaluate([lacks, "10"])).toBe(1);
    expect(complaint(KOSTRA_SUM, [lacks, "10", "202"])).toBe(
      "tabell mangler kolonnen Funksjon. Velg hele tabellen med overskriftene Kontoklasse, Funksjon, Art og Beløp.",
    );
    expect(complaint(KOSTRA_SUM, [lacks, "10", "202"], "nn")).toContain("manglar kolonnen Funksjon");
    expect(complaint(KOSTRA_SUM, [lacks, "10", "202"], "en")).toContain("lacks the column Funksjon");
  });
});

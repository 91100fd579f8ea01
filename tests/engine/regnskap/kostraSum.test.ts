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

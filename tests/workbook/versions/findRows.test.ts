import { findRows } from "../../../src/workbook/versions/findRows";

const labels = new Map([
  [0, "Tittel"],
  [2, "Inntekter"],
  [3, "Gjeld"],
  [5, "Inntekter"],
  [6, "Fond"],
]);

describe("findRows", () => {
  it("leaves rows where they are when the labels are", () => {
    const row = findRows(labels, ["Tittel", "", "Inntekter", "Gjeld", "", "Inntekter", "Fond"]);
    expect([0, 2, 3, 4, 5, 6].map(row)).toEqual([0, 2, 3, 4, 5, 6]);
  });

  it("follows inserted rows, also between labels that stand twice", () => {
    const row = findRows(labels, ["Tittel", "", "Ny", "Inntekter", "Gjeld", "", "Ny", "Inntekter", "Fond"]);
    expect([2, 3, 5, 6].map(row)).toEqual([3, 4, 7, 8]);
  });

  it("takes a row whose label was rewritten to have moved with the row above", () => {
    const row = findRows(labels, ["Tittel", "", "Ny", "Inntekter", "Lånegjeld", "", "Inntekter", "Fond"]);
    expect(row(3)).toBe(4);
  });
});

import { catalogue, subjects } from "../../../src/engine/catalogue";
import { inLanguage } from "../../../src/engine/kernel/text";
import { searchFunctions, searchIndex } from "../../../src/taskpane/functions/searchFunctions";

const index = searchIndex(subjects);
const found = (query: string): string[] => searchFunctions(index, query).map(({ name }) => name);

describe("the search for functions", () => {
  it.each(catalogue.map(({ name }) => name))("finds %s first by its name, whole or in small letters", (name) => {
    expect(found(name)[0]).toBe(name);
    expect(found(name.toLowerCase())[0]).toBe(name);
  });

  it("finds concepts inside compounds, and arguments", () => {
    expect(found("fond")).toEqual(expect.arrayContaining(["DISPFOND.PROJ", "PREMIEFOND.PROJ", "SELVKOST.FOND"]));
    expect(
      found("premieavvik")
        .slice(0, 3)
        .every((name) => name.startsWith("PREMIEAVVIK.")),
    ).toBe(true);
    expect(found("amortiseringstid")).toEqual(expect.arrayContaining(["PREMIEAVVIK.AMORT", "NDR.TABELL"]));
    expect(found("fond")).not.toContain("KLIMA.KUTT");
    const first = found("fond").slice(0, 6);
    expect(first).toEqual(expect.arrayContaining(["DISPFOND.PROJ", "DISPFOND.BUNN", "PREMIEFOND.PROJ"]));
  });

  it("reads Norwegian and English", () => {
    expect(found("debt")).toEqual(expect.arrayContaining(["GJELD.PROJ", "GJELD.GRAD", "INVESTERINGSTAK.MAKS"]));
    expect(found("gjeld")).toEqual(expect.arrayContaining(["GJELD.PROJ", "GJELD.GRAD", "INVESTERINGSTAK.MAKS"]));
    expect(found("berekraft")).toContain("KOB.AVVIK");
    expect(found("property tax")[0]).toMatch(/^EIENDOMSSKATT\./);
  });

  it("minds neither case nor Norwegian letters", () => {
    expect(found("LÅN")).toEqual(found("lan"));
    expect(found("låneopptak")).toContain("GJELD.PROJ");
    expect(found("laneopptak")).toContain("GJELD.PROJ");
    expect(found("BAEREKRAFT")).toEqual(found("bærekraft"));
  });

  it("finds a paragraph of the law, and does not take § 2 for § 28", () => {
    const robek = catalogue
      .filter(({ law }) => law.some((source) => /§.*\b28-/.test(inLanguage(source, "nb"))))
      .map(({ name }) => name);
    expect(robek.length).toBeGreaterThan(0);
    for (const query of ["§ 28", "§28-1", "28-1", "kommuneloven § 28"])
      expect([...found(query)].sort()).toEqual([...robek].sort());
    expect(found("§ 2").some((name) => robek.includes(name))).toBe(false);
  });

  it("wants every word of the query, and finds inflected words", () => {
    expect(found("gjeld tabell")[0]).toBe("GJELD.TABELL");
    expect(found("gjeld klimakutt")).toEqual([]);
    expect(found("scenarioene")).toContain("SCENARIO.VELG");
    expect(found("xyzzy")).toEqual([]);
  });
});

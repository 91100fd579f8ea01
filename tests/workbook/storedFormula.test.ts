import { mayAnswerMany, storedFormula } from "../../scripts/xlsx/formula";

describe("storedFormula", () => {
  it("keeps our functions under the names that Excel gives functions of add-ins", () => {
    expect(storedFormula('=KOB.AVVIK("GJELD",B8,B9,1)')).toBe('_xldudf_KOB_AVVIK("GJELD",B8,B9,1)');
    expect(storedFormula("=SATS(A1)+SATS.KILDE(A1)")).toBe("_xldudf_SATS(A1)+_xldudf_SATS_KILDE(A1)");
  });

  it("marks built-in functions that are younger than the file format, and only them", () => {
    expect(storedFormula("=IFNA(XLOOKUP(A1,B1:B9,C1:C9),SUM(FILTER(C1:C9,B1:B9>0)))")).toBe(
      "_xlfn.IFNA(_xlfn.XLOOKUP(A1,B1:B9,C1:C9),SUM(_xlfn._xlws.FILTER(C1:C9,B1:B9>0)))",
    );
  });

  it("leaves texts, sheets and names that look like functions alone", () => {
    expect(storedFormula(`="IFNA("&'XLOOKUP('!A1&"a ""SATS("" b"&Avdragssats`)).toBe(
      `"IFNA("&'XLOOKUP('!A1&"a ""SATS("" b"&Avdragssats`,
    );
  });

  it("refuses a function that nobody has told how Excel keeps it", () => {
    expect(() => storedFormula("=LAMBDA(x,x+1)")).toThrow("LAMBDA is not published");
  });
});

describe("mayAnswerMany", () => {
  const isWide = (name: string): boolean => name === "Låneopptak";
  const many = (formula: string): boolean => mayAnswerMany(formula, isWide);

  it("is so for every call of ours, wherever it stands", () => {
    expect(many("=DISPFOND.PROJ(FondBasis,C7:J7)")).toBe(true);
    expect(many('=IFNA(DISPFOND.OPPFYLT.FRA(C5:J5,C15:J15,C6:J6),"aldri")')).toBe(true);
    expect(many("=SUM(DISPFOND.PROJ(FondBasis,C7:J7))")).toBe(true);
  });

  it("is so for a range where one cell is expected", () => {
    expect(many("=B1:B3*2")).toBe(true);
    expect(many("=SUM(B1:B3*2)")).toBe(true);
    expect(many("=ROUND(B1:B3,0)")).toBe(true);
    expect(many("=Låneopptak/1000")).toBe(true);
    expect(many("=tblScenarioer[2025]")).toBe(true);
  });

  it("is so for what answers with a reference", () => {
    expect(many("=INDEX($C$5:$J$5,MATCH(D36,C31:J31,0))")).toBe(true);
    expect(many("=SUM(INDEX(A1:C3,2,0))")).toBe(false);
  });

  it("is not so for single cells, and ranges that are summed up", () => {
    expect(many("=$B26+SUM($C21:J21)")).toBe(false);
    expect(many('=IF(COUNT(B1:B3,Låneopptak)<4,"",B1/B2)')).toBe(false);
    expect(many("=SUM(tblScenarioer[2025])-'Fond'!B8")).toBe(false);
    expect(many("=FondBasis*1.5")).toBe(false);
  });
});

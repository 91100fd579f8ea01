import { CalculatedTemplate } from "./calculatedTemplate";

jest.setTimeout(120_000);

let workbook: CalculatedTemplate;

beforeAll(async () => {
  workbook = await CalculatedTemplate.open();
}, 120_000);

describe("the control sheet", () => {
  it("finds no difference between the functions and plain formulas", async () => {
    expect(await workbook.value("KontrollAvvik")).toBeLessThan(1e-6);
    expect(await workbook.value("KontrollStatus")).toBe("ALT GÅR OPP");
    // every year of the plan is compared, for the result as for the debt
    const compared = (await workbook.values("Kontroll.scenariobane:path")).flat();
    expect(compared.filter((difference) => typeof difference === "number")).toHaveLength(11);
    expect((await workbook.values("Kontroll.regler[1..3,4]")).flat()).toEqual([0, 0, 0]);
  });

  it("comes within the printed rounding of every figure of the source", async () => {
    const rows = await workbook.values("Kontroll.kilden[1..12,2..4]");
    expect(rows).toHaveLength(12);
    for (const [ours, source, difference] of rows) {
      expect({ ours, source, isNear: Math.abs(Number(difference)) < 500 && ours !== "" }).toMatchObject({
        isNear: true,
      });
    }
  });

  it("sees a formula that someone has written over", async () => {
    const before = await workbook.value("Fond.gjeld@2030");
    workbook.write("Forutsetninger.laan@2030", Number(await workbook.value("Forutsetninger.laan@2030")) + 1000);
    expect(await workbook.value("Fond.gjeld@2030")).not.toBe(before);
    expect(await workbook.value("KontrollStatus")).toBe("ALT GÅR OPP");
    workbook.write("Fond.fond@2027", 1);
    expect(await workbook.value("KontrollStatus")).toBe("NOE GÅR IKKE OPP");
  });
});

import { CalculatedTemplate } from "../calculatedTemplate";

let workbook: CalculatedTemplate;

beforeAll(async () => {
  workbook = await CalculatedTemplate.open();
}, 120_000);

jest.setTimeout(30_000);

/** The numbers behind a reference, in reading order. */
async function numbers(wanted: string): Promise<number[]> {
  return (await workbook.values(wanted)).flat().map((value) => {
    if (typeof value !== "number") throw new Error(`${wanted} holds ${JSON.stringify(value)}`);
    return value;
  });
}

async function number(wanted: string): Promise<number> {
  const [first = NaN] = await numbers(wanted);
  return first;
}

/** Expects a printed figure: no further off than what the last digit printed hides. */
function expectPrinted(value: number, printed: number, rounding: number): void {
  expect(Math.abs(value - printed)).toBeLessThanOrEqual(rounding);
}

describe("Investering og gjeld", () => {
  const sheet = "Investering og gjeld";

  it("takes the compensated VAT off the caps: 230 and 334,5 mill. kr in loans a year", async () => {
    expect((await numbers(`${sheet}.laan275:path`)).map(Math.round)).toEqual(Array.from({ length: 11 }, () => 230_000));
    expectPrinted(await number(`${sheet}.laan400@2024`), 334_500, 50);
  });

  it("keeps the debt at 6,7 mrd. kr under the low cap, and raises it by 1 to 7,7 under the high one", async () => {
    for (const debt of await numbers(`${sheet}.gjeld275:*`)) expectPrinted(debt, 6_719_000, 1);
    expectPrinted(await number(`${sheet}.iMaalaarGjeld400`), 7_700_000, 50_000);
    expectPrinted(await number(`${sheet}.gjeldsforskjell@2034`), 1_000_000, 50_000);
  });

  it("gives the printed debt ratios: 156 % in 2023, in 2034 about 100 % and 115 %", async () => {
    expectPrinted(await number(`${sheet}.grad275@base`), 1.56, 0.005);
    expectPrinted(await number(`${sheet}.iMaalaar275`), 1, 0.02); // «om lag»
    expectPrinted(await number(`${sheet}.iMaalaar400`), 1.15, 0.01);
  });

  it("holds 1,1 mrd. kr of investment in a plan period, 0,92 of it loans", async () => {
    expect(Math.round(await number(`${sheet}.planInvestering275`))).toBe(1_100_000);
    expect(Math.round(await number(`${sheet}.planLaan275`))).toBe(920_000);
    expectPrinted(await number(`${sheet}.egenfinansiering`), 45 / 275, 1e-9);
  });

  it("finds the loan that ends at exactly 100 % in 2034", async () => {
    const loan = await number(`${sheet}.maksLaan`);
    let debt = 6_719_000;
    for (let year = 2024; year <= 2034; year += 1) debt += loan - (debt * 230) / 6719;
    expect(debt / (4_312_000 * 1.04 ** 11)).toBeCloseTo(1, 9);
    expect(await number(`${sheet}.maksInvestering`)).toBeCloseTo((loan * 275) / 230, 3);
  });

  it("shows that the difference in debt costs the source's 36 mill. kr in interest only in the last year", async () => {
    const interest = await numbers(`${sheet}.renteforskjell:path`);
    expect(interest.filter((amount) => amount >= 36_000)).toHaveLength(1);
    expectPrinted(interest.at(-1) ?? NaN, 36_800, 50);
  });

  it("keeps both printed readings of the finance cost in 2023", async () => {
    expectPrinted(await number(`${sheet}.finansandelRegnet`), 0.093, 0.0005);
    expectPrinted(await number(`${sheet}.finansAvAndel`), 409_500, 3_500);
    // 5,819 mrd. kr at 3,79 %, and 230/6719 of it in instalments
    expectPrinted(await number(`${sheet}.finansRegnet`), 5_819_000 * (0.0379 + 230 / 6719), 1);
  });

  it("charges operations with a project from the year it is finished", async () => {
    expect(await numbers(`${sheet}.prosjekter[1,11..12]`)).toEqual([460_000, 11_500]);
    const [before, finished, next] = (await numbers(`${sheet}.prosjekt1:path`)).slice(2, 5);
    expect([before, finished]).toEqual([0, -6_000]);
    expectPrinted(next ?? NaN, -6_000 - 11_500 - 460_000 * 0.0229, 0.01);
    const all = await Promise.all([1, 2, 3].map(async (row) => number(`${sheet}.prosjekt${row}@2030`)));
    const sum = all.reduce((total, one) => total + one, 0);
    expectPrinted(await number(`${sheet}.driftsvirkning@2030`), sum, 0.01);
  });

  it("tests the instalments against the lawful lowest once the assets are known", async () => {
    expect(await workbook.value(`${sheet}.minimumsavdrag@2025`)).toBe("");
    workbook.write(`${sheet}.laanegjeld@2025`, 6_000_000);
    workbook.write(`${sheet}.avskrivninger@2025`, 250_000);
    expect(await workbook.value(`${sheet}.overMinimum@2025`)).toBe("");
    workbook.write(`${sheet}.anleggsmidler@2025`, 7_500_000);
    expect(await number(`${sheet}.minimumsavdrag@2025`)).toBe(200_000);
    expectPrinted(await number(`${sheet}.overMinimum@2025`), 30_000, 0.01);
  });

  it("sets rent against the finance cost that is saved", async () => {
    workbook.write(`${sheet}.leie`, 30_000);
    workbook.write(`${sheet}.spartLaan`, 400_000);
    expectPrinted(await number(`${sheet}.nettoLeie`), 30_000 - 400_000 * (0.0379 + 230 / 6719), 0.01);
  });
});

describe("Pensjon", () => {
  it("empties the premiefond in four years, and says which year is not covered", async () => {
    expect((await numbers("Pensjon.premiefond:*")).slice(0, 6)).toEqual([240_000, 180_000, 120_000, 60_000, 0, 0]);
    expect(await workbook.value("Pensjon.tomtFra")).toBe(2028);
    expect(await number("Pensjon.sumUdekket")).toBe(7 * 60_000);
  });

  it("uses what is added to the premiefond before it is empty", async () => {
    workbook.write("Pensjon.tilfoert@2028", 90_000);
    expect((await numbers("Pensjon.premiefond:path")).slice(3, 6)).toEqual([0, 30_000, 0]);
    expect(await workbook.value("Pensjon.tomtFra")).toBe(2029);
    workbook.write("Pensjon.tilfoert@2028", "");
  });

  it("reverses the deviation of 2023 by the printed 191 358 in one year or 27 337 in each of seven", async () => {
    expect(await number("Pensjon.amortisering@2024")).toBe(-191_358);
    expectPrinted(await number("Pensjon.amortiseringSju@2024"), -27_337, 0.5);
    expect((await numbers("Pensjon.amortert[2,2..8]")).map(Math.round)).toEqual(
      Array.from({ length: 7 }, () => -27_337),
    );
  });

  it("lets each vintage keep its own time, adds older ones, and arbeidsgiveravgift to all lines", async () => {
    workbook.write("Pensjon.aargangstid@2024", 7);
    expectPrinted(await number("Pensjon.amortisering@2025"), -104_358 / 7, 0.01);
    workbook.write("Pensjon.eldre@2025", -10_000);
    expectPrinted(await number("Pensjon.amortisering@2025"), -104_358 / 7 - 10_000, 0.01);
    workbook.write("Pensjon.avgift", 0.141);
    expectPrinted(await number("Pensjon.premieavvik@2024"), 104_358 * 1.141, 0.01);
    expectPrinted(await number("Pensjon.amortisering@2025"), (-104_358 * 1.141) / 7 - 10_000, 0.01);
    workbook.write("Pensjon.aargangstid@2024", 1);
    workbook.write("Pensjon.eldre@2025", "");
    workbook.write("Pensjon.avgift", 0);
  });
});

describe("Inntekter", () => {
  it("evens out 60, 62 and 64 % of the distance to the national average", async () => {
    const [k2023, k2024, k2025, k2026] = await numbers("Inntekter.utjevningsgrad:*");
    expect([k2023, k2024, k2025, k2026]).toEqual([0.6, 0.6, 0.62, 0.64]);
    const average = await number("Inntekter.landssnitt@2026");
    expectPrinted(await number("Inntekter.utjevningPerInnbygger@2026"), 0.64 * 0.03 * average, 0.01);
    const people = await number("Inntekter.innbyggere@2026");
    expectPrinted(await number("Inntekter.oektUtjevning@2026"), (0.04 * 0.03 * average * people) / 1000, 0.01);
  });

  it("gives the printed 85,7 mill. kr in growth grant in 2024, and a third with the proposed rate", async () => {
    expectPrinted(await number("Inntekter.vekstEtter@2024"), 85_700, 50);
    const before = await numbers("Inntekter.vekstFoer:path");
    const after = await numbers("Inntekter.vekstEtter:path");
    expectPrinted((after[1] ?? NaN) / (before[1] ?? NaN), 1 / 3, 1e-5);
    expect(await number("Inntekter.satsAlternativ")).toBe(44_887);
    expectPrinted(await number("Inntekter.vekstAlternativ@2025"), ((before[1] ?? NaN) * 2) / 3, 1);
  });

  it("finds the municipality entitled to compensation for its loss while it has one", async () => {
    const effects = await numbers("Inntekter.systemeffekt:path");
    const answers = (await workbook.values("Inntekter.tapskompensasjon:path")).flat();
    expect(answers).toEqual(effects.map((effect) => (effect < 0 ? "Ja" : "Nei")));
    expect(answers[1]).toBe("Ja");
  });

  it("follows the fall from 109 to 97 % of the average, and the growth of 34 mill. kr with 12 set apart", async () => {
    expectPrinted(await number("Inntekter.nedgang"), -0.12 / 9, 1e-12);
    expect(await number("Inntekter.generell")).toBe(22_000);
  });

  it("counts who moves in on 2 January in tax and grant from the year after", async () => {
    expect(await numbers("Inntekter.foersteSkatteaar")).toEqual([2025]);
    expect(await numbers("Inntekter.foersteTilskuddsaar")).toEqual([2025]);
  });

  it("steps property tax up to the printed amounts after four years", async () => {
    expect(await numbers("Inntekter.eiendomsskattLav@2025")).toEqual([16_000]);
    // 16 and 78 mill. kr are rounded to half a million; so are four times as much, 65 and 310
    expectPrinted(await number("Inntekter.eiendomsskattLav@2028"), 65_000, 4 * 500);
    expectPrinted(await number("Inntekter.eiendomsskattHoey@2028"), 310_000, 4 * 500);
    expect(await number("Inntekter.eiendomsskattHoey@2034")).toBe(await number("Inntekter.eiendomsskattHoey@2028"));
  });

  it("computes need equalisation and property tax from what is filled in", async () => {
    workbook.write("Inntekter.kostnadsindeks@2025", 0.98);
    expect(await workbook.value("Inntekter.utgiftsutjevning@2025")).toBe("");
    workbook.write("Inntekter.landetsBehov@2025", 60_000);
    const people = await number("Inntekter.innbyggere@2025");
    expectPrinted(await number("Inntekter.utgiftsutjevning@2025"), (-0.02 * 60_000 * people) / 1000, 0.01);
    for (const [key, value] of [
      ["grunnlag", 50_000_000],
      ["promille", 2],
      ["bunnfradrag", 1_000],
      ["boliger", 18_000],
    ] as const) {
      expect(await workbook.value("Inntekter.proveny")).toBe("");
      workbook.write(`Inntekter.${key}`, value);
    }
    expect(await number("Inntekter.proveny")).toBe(64_000);
  });

  it("costs more the more inhabitants come between two counts", async () => {
    const [first = NaN, second = NaN] = await numbers("Inntekter.juli:*");
    const cost = await number("Inntekter.utgiftPerInnbygger@2024");
    expectPrinted(await number("Inntekter.etterslep@2024"), (second - first) * cost, 0.01);
  });
});

describe("Befolkning", () => {
  it("starts from 48 188, after a growth of 15,8 % since 2020, and grows by 1,5 % from 2027", async () => {
    expect(await number("Befolkning.folketall@2024")).toBe(48_188);
    expectPrinted(48_188 / (await number("Befolkning.folketall@2020")) - 1, 0.158, 0.0005);
    for (const growth of (await numbers("Befolkning.vekst:forecast")).slice(2)) expectPrinted(growth, 0.015, 1e-9);
  });

  it("has 95 % more inhabitants over 80 in 2034", async () => {
    const oldest = await numbers("Befolkning.gruppefra80:path");
    expectPrinted((oldest.at(-1) ?? NaN) / (oldest[0] ?? NaN), 1.95, 1e-9);
  });

  it("divides the whole population into groups, and sums what each costs more", async () => {
    for (const control of await numbers("Befolkning.gruppekontroll:path")) expectPrinted(control, 0, 0);
    const keys = ["0til5", "6til15", "16til66", "67til79", "fra80"];
    const parts = await Promise.all(
      keys.map(async (key) => {
        const people = await numbers(`Befolkning.gruppe${key}:path`);
        return ((people.at(-1) ?? NaN) - (people[0] ?? NaN)) * (await number(`Befolkning.kostnad${key}`));
      }),
    );
    const total = parts.reduce((sum, part) => sum + part, 0);
    expectPrinted(await number("Befolkning.behov@2034"), total, 0.01);
  });
});

describe("Selvkost og klima", () => {
  const sheet = "Selvkost og klima";

  it("carries the fund forward with interest on the year's average", async () => {
    const before = 12_000 + 182_000 - 186_000;
    expectPrinted(await number(`${sheet}.fond@2024`), before + (0.033 * (12_000 + before)) / 2, 0.01);
  });

  it("burdens operations while loans cost more than fees reckon with", async () => {
    expectPrinted(await number(`${sheet}.renteavvik@2024`), -950_000 * (0.0379 - 0.033), 0.01);
  });

  it("raises the whole debt ratio by an investment that the ratio without selvkost does not see", async () => {
    expectPrinted(await number(`${sheet}.nyMed`), 100 / 4312, 1e-9);
    expectPrinted(await number(`${sheet}.nyUten`), 0, 1e-12);
    expectPrinted(await number(`${sheet}.gradUten@base`), (6719 - 900) / (4312 - 170), 1e-9);
  });

  it("finds the yearly cut behind each target, and none that reaches zero", async () => {
    const cuts = (await workbook.values(`${sheet}.maal[1..6,8]`)).flat();
    expect(cuts[1]).toBe("ikke mulig");
    expectPrinted(96 * (1 - Number(cuts[0])) ** 9, 50, 1e-9);
    expectPrinted(95 * (1 - Number(cuts[2])) ** 6, 50, 1e-9);
    expectPrinted(95 * (1 - Number(cuts[5])) ** 26, 5, 1e-9);
  });

  it("leads to half the emissions of 2009 in 2030", async () => {
    const [years = [], path = []] = await workbook.values(`${sheet}.bane[0..1,2..13]`);
    expect([years[0], years[8], path[8], path[9]]).toEqual([2022, 2030, 0.5, ""]);
  });

  it("adds traffic and machines to the printed 91 %", async () => {
    expectPrinted(await number(`${sheet}.sumMobil`), 0.91, 1e-9);
  });
});

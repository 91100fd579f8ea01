import { CalculatedTemplate } from "./calculatedTemplate";

let workbook: CalculatedTemplate;

beforeAll(async () => {
  workbook = await CalculatedTemplate.open();
}, 60_000);

async function row(sheet: string, address: string): Promise<unknown[]> {
  return (await workbook.values(sheet, address)).flat();
}

async function rounded(sheet: string, address: string, decimals = 0): Promise<unknown[]> {
  const scale = 10 ** decimals;
  return (await row(sheet, address)).map((value) =>
    typeof value === "number" ? Math.round(value * scale) / scale : value,
  );
}

describe("the starter workbook, calculated", () => {
  it("has no cell in error", async () => {
    expect(await workbook.errors()).toEqual([]);
  });

  it("gives the surpluses that the source prints", async () => {
    expect(await row("Fond", "E21:F21")).toEqual([32_000, 86_000]);
    expect(await row("Fond", "E22:H22")).toEqual([2_000, 36_000, 72_000, 102_000]);
    expect(await row("Fond", "J23")).toEqual([116_000]);
  });

  it("has 308 mill. kr left in the fund in 2025 under Sprinten, and 205 in 2027 under Maraton", async () => {
    expect(await row("Fond", "D8")).toEqual([308_000]);
    expect(await row("Fond", "D26")).toEqual([308_000]);
    expect(await row("Fond", "F28")).toEqual([205_000]);
  });

  it("gives the same fund by plain formulas as by DISPFOND.PROJ", async () => {
    expect(await row("Fond", "C16:J16")).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("shows the other reading of 2024 beside the baseline", async () => {
    expect(await row("Fond", "C17")).toEqual([-117_423]);
    expect(await rounded("Fond", "C18", 3)).toEqual([-0.026]);
  });

  it("keeps the debt where it is, and the ratio falling to about 100 % in 2034", async () => {
    expect(await rounded("Fond", "B13:J13")).toEqual(Array.from({ length: 9 }, () => 6_719_000));
    expect(await rounded("Fond", "B14:C14", 3)).toEqual([1.558, 1.498]);
  });

  it("finds the first year with 8 % for each scenario", async () => {
    expect(await workbook.values("Fond", "A36:A38")).toEqual([["Sprinten"], ["Mellomdistansen"], ["Maraton"]]);
    expect(await row("Fond", "F36:F38")).toEqual([2027, 2029, 2031]);
  });

  it("measures the distance to the sustainability targets", async () => {
    expect(await rounded("KØB", "E13:E15")).toEqual([-218, 102, -3485]);
    expect(await row("KØB", "B17:B18")).toEqual(["OVER MAKSGRENSE", 4312 - 6719]);
  });

  it("keeps korrigert netto driftsresultat across amortisation, and shows where the source does not add up", async () => {
    expect(await rounded("Pensjon", "B20:E20")).toEqual([-202_423, -142_423, -202_423, -142_423]);
    expect(await rounded("Pensjon", "B19:E19")).toEqual([27_000, 87_000, -137_021, -77_021]);
    expect(await rounded("Pensjon", "E21:E22")).toEqual([-76_714, -307]);
  });

  it("reverses last year's deviation in seven equal parts, or in one", async () => {
    expect(await rounded("Pensjon", "B26:H26", 2)).toEqual(Array.from({ length: 7 }, () => -27_336.86));
    expect(await row("Pensjon", "B25:C25")).toEqual([-191_358, ""]);
  });

  it("judges the proposed rules on 2025–2028", async () => {
    expect(await row("Start", "A7")).toEqual(["Handlingsregler i planperioden 2025–2028"]);
    expect(await row("Start", "A9:A11")).toEqual(["Overskudd", "Gjeld", "Fond"]);
    expect(await rounded("Start", "C9:C11", 3)).toEqual([0.008, 1.281, 0.066]);
    expect(await row("Start", "E9:F11")).toEqual(["IKKE OPPFYLT", 2025, "IKKE OPPFYLT", 2028, "IKKE OPPFYLT", 2025]);
    expect(await rounded("Start", "B17:C17")).toEqual([2025, 308_000]);
    expect(await row("Start", "B18")).toEqual([2027]);
  });

  it("follows the one scenario cell everywhere", async () => {
    workbook.write("Start", "B5", "Mellomdistansen");
    expect(await row("Fond", "A5")).toEqual(["Aktivt scenario: Mellomdistansen"]);
    expect(await row("Fond", "C7:J7")).toEqual([-105_000, -44_000, 2_000, 36_000, 72_000, 102_000, 102_000, 102_000]);
    expect(await row("Fond", "D8:E8")).toEqual([298_000, 300_000]);
    expect(await rounded("Start", "B17:C17")).toEqual([2026, 300_000]);
    expect(await row("Start", "B18")).toEqual([2029]);
    workbook.write("Start", "B5", "Sprinten");
  });
});

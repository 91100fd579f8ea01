import fc from "fast-check";
import { HANDLINGSREGEL_STATUS } from "../../../src/engine/baerekraft/handlingsregelStatus";
import { HANDLINGSREGEL_TABELL } from "../../../src/engine/baerekraft/handlingsregelTabell";
import { complaint, row } from "../call";

interface Plan {
  readonly aar: number[];
  readonly resultat: number[];
  readonly fond: number[];
  readonly gjeld: number[];
  readonly inntekt: number[];
}

const plan: fc.Arbitrary<Plan> = fc.integer({ min: 2, max: 8 }).chain((years) => {
  const amounts = (min: number, max: number) =>
    fc.array(fc.double({ min, max, noNaN: true }), { minLength: years, maxLength: years });
  return fc.record({
    aar: fc.constant(Array.from({ length: years }, (_, i) => 2024 + i)),
    resultat: amounts(-10, 10),
    fond: amounts(-5, 20),
    gjeld: amounts(0, 160),
    inntekt: amounts(80, 120),
  });
});

const variant = fc.constantFrom("GJELDENDE", "FORESLÅTT");

const table = ({ aar, resultat, fond, gjeld, inntekt }: Plan, ...rest: unknown[]) =>
  HANDLINGSREGEL_TABELL.evaluate([
    row(...aar),
    row(...resultat),
    row(...fond),
    row(...gjeld),
    row(...inntekt),
    ...rest,
  ]) as [string, number, number, number, string, number | ""][];

describe("HANDLINGSREGEL.TABELL", () => {
  it("agrees with HANDLINGSREGEL.STATUS on every rule", () => {
    fc.assert(
      fc.property(plan, variant, (p, which) => {
        const status = (regel: string, verdier: number[]) =>
          HANDLINGSREGEL_STATUS.evaluate([regel, row(...verdier), row(...p.inntekt), which]);
        expect(table(p, which).map((cells) => cells[4])).toEqual([
          status("OVERSKUDD", p.resultat),
          status("GJELD", p.gjeld),
          status("FOND", p.fond),
        ]);
      }),
    );
  });

  it("has a margin of at least 0 exactly when the rule is met, and a year of breach exactly when not", () => {
    fc.assert(
      fc.property(plan, variant, (p, which) => {
        table(p, which).forEach(([regel, , , margin, status, breach]) => {
          const isMet = status === "OPPFYLT";
          const isStrict = regel === "Gjeld" && which === "GJELDENDE";
          expect(isStrict ? margin > 0 : margin >= 0).toBe(isMet);
          expect(breach === "").toBe(isMet);
        });
      }),
    );
  });

  it("is a thousand times as wide in kroner, with the same shares, for a thousand times the money", () => {
    fc.assert(
      fc.property(plan, variant, (p, which) => {
        const times = (values: number[]) => values.map((value) => value * 1024);
        const big = table(
          { ...p, resultat: times(p.resultat), fond: times(p.fond), gjeld: times(p.gjeld), inntekt: times(p.inntekt) },
          which,
        );
        table(p, which).forEach(([regel, maal, verdi, margin, status, breach], i) => {
          expect(big[i]).toEqual([regel, maal, verdi, margin * 1024, status, breach]);
        });
      }),
    );
  });

  it("judges the plan period alone, with the year before as the comparison for falling debt", () => {
    const p: Plan = {
      aar: [2023, 2024, 2025, 2026, 2027],
      resultat: [-50, -50, 2, 2, 2],
      fond: [0, 0, 9, 9, 9],
      gjeld: [10, 150, 149, 148, 147],
      inntekt: [100, 100, 100, 100, 100],
    };
    expect(table(p, null, 2025, 3)).toEqual([
      ["Overskudd", 0.02, 0.02, 0, "OPPFYLT", ""],
      ["Gjeld", 1.5, 1.49, expect.closeTo(1, 9), "OPPFYLT", ""],
      ["Fond", 0.08, 0.09, expect.closeTo(1, 9), "OPPFYLT", ""],
    ]);
    expect(table(p, null, 2024, 4)[1]).toEqual(["Gjeld", 0.1, 1.5, -140, "IKKE OPPFYLT", 2024]);
  });

  it("names the argument that takes the plan period out of the years", () => {
    const years = (value: number) => row(value, value, value);
    const args = [row(2025, 2026, 2027), years(2), years(9), years(90), years(100), "FORESLÅTT"];
    const complaintOf = (from: number, count: number | null) =>
      complaint(HANDLINGSREGEL_TABELL, [...args, from, count]);
    expect(complaintOf(2024, 1)).toMatch(/^planperiode_fra går/);
    expect(complaintOf(2028, 1)).toMatch(/^planperiode_fra går/);
    expect(complaintOf(2025, 4)).toMatch(/^planperiode_år går/);
    expect(complaintOf(2027, 2)).toMatch(/^planperiode_år går/);
    expect(complaintOf(2025, null)).toMatch(/^planperiode_fra går/);
    expect(complaintOf(2025, 3)).toMatch(/^answered/);
  });

  it("takes four years from planperiode_fra when planperiode_år is left out", () => {
    const years = (value: number) => row(value, value, value, value, value, value);
    const args = [row(2023, 2024, 2025, 2026, 2027, 2028), years(2), row(9, 9, 9, 9, 9, 1), years(100), years(100)];
    const fond = (HANDLINGSREGEL_TABELL.evaluate([...args, "FORESLÅTT", "2024"]) as unknown[][])[2];
    expect(fond?.slice(4)).toEqual(["OPPFYLT", ""]);
  });
});

describe("HANDLINGSREGEL.STATUS", () => {
  it("refuses negative debt in the first year, and in the only one", () => {
    expect(complaint(HANDLINGSREGEL_STATUS, ["GJELD", row(-1, 150), row(100, 100)])).toMatch(/^verdier nr\. 1 er −1\./);
    expect(complaint(HANDLINGSREGEL_STATUS, ["GJELD", -1, 100, "FORESLÅTT"])).toMatch(/^verdier er −1\./);
  });

  it("takes debt of 0", () => {
    expect(HANDLINGSREGEL_STATUS.evaluate(["GJELD", row(10, 0), row(100, 100)])).toBe("OPPFYLT");
  });

  it("ignores mål for falling debt and variant for everything else", () => {
    const falling = [row(150, 149), row(100, 100)];
    expect(HANDLINGSREGEL_STATUS.evaluate(["GJELD", ...falling, null, 0.5])).toBe("OPPFYLT");
    expect(HANDLINGSREGEL_STATUS.evaluate(["FOND", row(8, 8), row(100, 100), "FORESLÅTT"])).toBe("OPPFYLT");
  });

  it("refuses negative debt and names the year", () => {
    expect(complaint(HANDLINGSREGEL_STATUS, ["GJELD", row(150, -1), row(100, 100)])).toBe(
      "verdier nr. 2 er −1. Skriv et tall som er minst 0.",
    );
  });

  it("takes a blank variant, which Excel on the desktop hands over as 0, for the rules in force", () => {
    expect(HANDLINGSREGEL_STATUS.evaluate(["GJELD", row(150, 150), row(100, 100), 0])).toBe("IKKE OPPFYLT");
  });
});

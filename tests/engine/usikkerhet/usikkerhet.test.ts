import fc from "fast-check";
import { dispfondProj } from "../../../src/engine/fond/dispfondProj";
import { FOLSOMHET_TABELL } from "../../../src/engine/usikkerhet/foelsomhetTabell";
import { inverseNormal, normals } from "../../../src/engine/usikkerhet/normal";
import { persentiler } from "../../../src/engine/usikkerhet/persentil";
import { simulering } from "../../../src/engine/usikkerhet/simulering";
import { sjokkParametre } from "../../../src/engine/usikkerhet/sjokk";
import { USIKKERHET_RISIKO, usikkerhetRisiko } from "../../../src/engine/usikkerhet/usikkerhetRisiko";
import { USIKKERHET_VIFTE, usikkerhetVifte } from "../../../src/engine/usikkerhet/usikkerhetVifte";
import { row } from "../call";

describe("the inverse of the standard normal distribution", () => {
  // tabulated values, to 12 digits
  it.each([
    [0.5, 0],
    [0.25, -0.674489750196],
    [0.975, 1.95996398454],
    [0.001, -3.09023230617],
    [0.9999, 3.71901648546],
    [1e-10, -6.3613409024],
    [1e-20, -9.26234008979841], // the check in Wichura's article, far out in the tail
  ])("at %d is %d", (probability, z) => {
    expect(inverseNormal(probability)).toBeCloseTo(z, 9);
  });

  it.each([1e-15, 1e-20, 1e-100, 1e-300])("far out at %d is where the tail is that large", (probability) => {
    // ln Φ(−x) = −x²/2 − ln(x·√(2π)) + ln(1 − 1/x² + 3/x⁴ − 15/x⁶ + 105/x⁸ − …), each term less than the one before
    const x = -inverseNormal(probability);
    let term = 1;
    let series = 1;
    for (let k = 1; k <= 20; k++) series += term *= -(2 * k - 1) / x ** 2;
    const logarithm = -(x ** 2) / 2 - Math.log(x * Math.sqrt(2 * Math.PI)) + Math.log(series);
    expect(logarithm).toBeCloseTo(Math.log(probability), 6);
  });

  it("is odd around one half", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (p) => {
        expect(inverseNormal(p)).toBeCloseTo(-inverseNormal(1 - p), 6);
      }),
    );
  });
});

describe("the seeded normals", () => {
  it("are the same for the same seed, and others for another", () => {
    const first = (seed: number) => {
      const draw = normals(seed);
      return [draw(), draw(), draw()];
    };
    expect(first(7)).toEqual(first(7));
    expect(first(7)).not.toEqual(first(8));
  });

  it("have mean 0 and standard deviation 1", () => {
    const draw = normals(3);
    const sample = Array.from({ length: 50_000 }, draw);
    const mean = sample.reduce((sum, z) => sum + z, 0) / sample.length;
    const variance = sample.reduce((sum, z) => sum + (z - mean) ** 2, 0) / sample.length;
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(Math.sqrt(variance) - 1)).toBeLessThan(0.02);
  });
});

describe("percentiles", () => {
  it("lie between neighbours as PERSENTIL.INK puts them", () => {
    // position 0,25·(4−1) = 0,75 between 1 and 2
    expect(persentiler(Float64Array.of(3, 1, 2, 10), [0, 0.25, 0.5, 1])).toEqual([1, 1.75, 2.5, 10]);
  });

  it("are the values themselves where a percentile falls on one, with equal values among them", () => {
    const samples = fc.integer({ min: 1, max: 12 }).chain((n) => {
      const value = fc.integer({ min: -9, max: 9 });
      return fc.array(value, { minLength: 4 * n + 1, maxLength: 4 * n + 1 });
    });
    fc.assert(
      fc.property(samples, (list) => {
        const sorted = [...list].sort((a, b) => a - b);
        const every = (list.length - 1) / 4;
        expect(persentiler(Float64Array.from(list), [0, 0.25, 0.5, 0.75, 1])).toEqual(
          [0, 1, 2, 3, 4].map((i) => sorted[i * every]),
        );
      }),
    );
  });

  it("are those of the sorted sample, whose order is left alone", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (list) => {
        const sample = Float64Array.from(list);
        const sorted = [...list].sort((a, b) => a - b);
        const all = sorted.map((_, k) => (sorted.length === 1 ? 0 : k / (sorted.length - 1)));
        expect(persentiler(sample, [all[0] as number, all.at(-1) as number])).toEqual([sorted[0], sorted.at(-1)]);
        expect([...sample]).toEqual(list);
      }),
    );
  });
});

describe("USIKKERHET", () => {
  const base = {
    fond: 447,
    resultater: [-105, -34, 32, 86],
    driftsinntekter: [4484, 4664, 4850, 5044],
    rentefoelsomGjeld: [3000, 3000, 3000, 3000],
    renteStd: 0.01,
    inntektStd: 0.01,
    trekninger: 2000,
    startverdi: 5,
  };

  it("is the certain path in every percentile when nothing is uncertain", () => {
    const path = dispfondProj(base).map((fond, t) => fond / (base.driftsinntekter[t] as number));
    for (const percentile of usikkerhetVifte({ ...base, renteStd: 0, inntektStd: 0 })) {
      percentile.forEach((share, t) => {
        expect(share).toBeCloseTo(path[t] as number, 12);
      });
    }
  });

  it("lets 70 % of a rate shock hang on: the second year's spread is √(1 + 1,7²) of the first", () => {
    // x₁ = z₁, x₂ = 0,7·z₁ + z₂; the fund loses debt·(x₁ + x₂) = debt·(1,7·z₁ + z₂)
    const input = { ...base, resultater: [0, 0], driftsinntekter: [4500, 4500], rentefoelsomGjeld: [3000, 3000] };
    const lines = usikkerhetVifte({ ...input, inntektStd: 0, trekninger: 20_000 });
    const spread = [0, 1].map((t) => (lines[4]?.[t] as number) - (lines[0]?.[t] as number));
    expect((spread[1] as number) / (spread[0] as number)).toBeCloseTo(Math.sqrt(1 + 1.7 ** 2), 1);
    expect(spread[0]).toBeCloseTo((2 * 1.6449 * 3000 * 0.01) / 4500, 3);
  });

  it("simulates once for two functions with the same arguments, and anew for others", () => {
    const few = { ...base, trekninger: 10 };
    expect(simulering({ ...few })).toBe(simulering({ ...few, resultater: [...few.resultater] }));
    const others: Partial<typeof few>[] = [
      { fond: 448 },
      { resultater: [-105, -34, 32, 87] },
      { resultater: [-105, -34, 32] },
      { resultater: [-105, -34, 32, 86, 0] },
      { driftsinntekter: [4484, 4664, 4850, 5045] },
      { rentefoelsomGjeld: [3000, 3000, 3000, 3001] },
      { renteStd: 0.02 },
      { inntektStd: 0.02 },
      { trekninger: 11 },
      { startverdi: 6 },
    ];
    for (const other of others) {
      const years = simulering({ ...few });
      expect(simulering({ ...few, ...other })).not.toBe(years);
    }
  });

  it("follows each draw by the rule: first the rate, then the revenue, all draws of a year before the next year", () => {
    const input = { ...base, resultater: [10, -20], driftsinntekter: [400, 500], rentefoelsomGjeld: [300, 200] };
    const draw = normals(11);
    const [x1, y1, x2, y2] = [draw(), draw(), draw(), draw()].map((z) => 0.01 * z) as [number, number, number, number];
    const [z1, w1, z2, w2] = [draw(), draw(), draw(), draw()].map((z) => 0.01 * z) as [number, number, number, number];
    const [first, second] = simulering({ ...input, renteStd: 0.01, inntektStd: 0.01, trekninger: 2, startverdi: 11 });

    const afterOne = [447 + 10 - 300 * x1 + 400 * y1, 447 + 10 - 300 * x2 + 400 * y2] as const;
    expect(first?.fund[0]).toBeCloseTo(afterOne[0], 9);
    expect(first?.fund[1]).toBeCloseTo(afterOne[1], 9);
    expect(first?.share[0]).toBeCloseTo(afterOne[0] / (400 * (1 + y1)), 12);
    expect(first?.share[1]).toBeCloseTo(afterOne[1] / (400 * (1 + y2)), 12);

    const afterTwo = [
      afterOne[0] - 20 - 200 * (0.7 * x1 + z1) + 500 * w1,
      afterOne[1] - 20 - 200 * (0.7 * x2 + z2) + 500 * w2,
    ] as const;
    expect(second?.fund[0]).toBeCloseTo(afterTwo[0], 9);
    expect(second?.fund[1]).toBeCloseTo(afterTwo[1], 9);
    expect(second?.share[0]).toBeCloseTo(afterTwo[0] / (500 * (1 + w1)), 12);
    expect(second?.share[1]).toBeCloseTo(afterTwo[1] / (500 * (1 + w2)), 12);
  });

  it("counts a fund of exactly 8 % as large enough, and one of exactly 0 as empty", () => {
    const certain = { ...base, driftsinntekter: [1000], rentefoelsomGjeld: [0], renteStd: 0, inntektStd: 0 };
    const risks = (left: number) => usikkerhetRisiko({ ...certain, resultater: [left - 447] }).flat();
    expect(risks(80)).toEqual([0, 0]);
    expect(risks(79)).toEqual([1, 0]);
    expect(risks(1)).toEqual([1, 0]);
    expect(risks(0)).toEqual([1, 1]);
  });

  it("takes from 100 to 100 000 draws and any seed a computer knows; by itself 10 000 draws from seed 1", () => {
    const { trekninger, startverdi } = sjokkParametre;
    expect([trekninger.fallback, startverdi.fallback]).toEqual([10_000, 1]);
    for (const { name, kind, least, most } of [
      { ...trekninger, least: 100, most: 100_000 },
      { ...startverdi, least: 0, most: 2_147_483_647 },
    ]) {
      const read = (cell: number) => kind.read(cell, { argument: name });
      expect([read(least), read(most)]).toEqual([least, most]);
      expect(() => read(least - 1)).toThrow("belowMinimum");
      expect(() => read(most + 1)).toThrow("aboveMaximum");
      expect(() => read(least + 0.5)).toThrow("notWhole");
    }
  });

  it("is certain of an empty fund that is empty", () => {
    const input = { ...base, resultater: [-447], driftsinntekter: [1000], rentefoelsomGjeld: [0], inntektStd: 0 };
    expect(usikkerhetRisiko(input)).toEqual([[1], [1]]);
  });

  it("names its percentiles on request", () => {
    const named = USIKKERHET_VIFTE.evaluate([400, row(0), row(4000), 0, 0, 0, null, null, true]);
    expect(named).toEqual([
      ["5-persentil", 0.1],
      ["25-persentil", 0.1],
      ["Median", 0.1],
      ["75-persentil", 0.1],
      ["95-persentil", 0.1],
    ]);
  });
});

describe("USIKKERHET.RISIKO", () => {
  it("names its lines on request", () => {
    expect(USIKKERHET_RISIKO.evaluate([100, row(-50), row(1000), 0, 0, 0, null, null, true])).toEqual([
      ["Sannsynlighet for fond under 8 %", 1],
      ["Sannsynlighet for tomt fond", 0],
    ]);
  });
});

describe("FOLSOMHET.TABELL", () => {
  it("has the widest first, a fall before the rise, and efficiency only when it is asked for", () => {
    const args = [447, row(0, 0), row(400, 500), row(3000, 2000)];
    expect(FOLSOMHET_TABELL.evaluate([...args, 0.02, 0.1])).toEqual([
      ["Rente", -100, 100],
      ["Inntekt", -90, 90],
    ]);
    expect(FOLSOMHET_TABELL.evaluate([...args, 0.02, 0.1, 48])).toEqual([
      ["Rente", -100, 100],
      ["Effektivisering", -96, 96],
      ["Inntekt", -90, 90],
    ]);
  });

  it("is what DISPFOND.PROJ shows when the change is made every year", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (inntekt) => {
          const table = FOLSOMHET_TABELL.evaluate([
            50,
            row(...inntekt.map(() => 1)),
            row(...inntekt),
            0,
          ]) as unknown[][];
          const base = dispfondProj({ fond: 50, resultater: inntekt.map(() => 1) }).at(-1) as number;
          const higher = dispfondProj({ fond: 50, resultater: inntekt.map((i) => 1 + 0.01 * i) }).at(-1) as number;
          expect(table[0]?.[0]).toBe("Inntekt");
          expect(table[0]?.[2]).toBeCloseTo(higher - base, 8);
        },
      ),
    );
  });
});

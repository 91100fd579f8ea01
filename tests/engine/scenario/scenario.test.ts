import fc from "fast-check";
import { SCENARIO_BANE, scenarioBane } from "../../../src/engine/scenario/scenarioBane";
import { SCENARIO_VELG } from "../../../src/engine/scenario/scenarioVelg";
import { DISPFOND_PROJ } from "../../../src/engine/fond/dispfondProj";
import { complaint } from "../call";

const tabell = [
  ["Scenario", "Linje", "Konkretisert", "2024", "2025"],
  ["Sprinten", "Effektivisering", 10, -25000, -60000],
  ["Sprinten", "Premiefond", "nei", -60000, -60000],
  [0, 0, 0, 0, 0],
  ["Maraton", "Effektivisering", 0, -10000, null],
];

describe("SCENARIO.BANE", () => {
  const block = fc.integer({ min: 1, max: 8 }).chain((width) => {
    const line = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: width, maxLength: width });
    return fc.tuple(line, fc.array(line, { minLength: 1, maxLength: 6 }));
  });

  it("is the baseline when the measures come to nothing", () => {
    fc.assert(
      fc.property(block, ([basisbane, tiltak]) => {
        const opposite = tiltak.map((line) => line.map((effect) => -effect));
        const path = scenarioBane({ basisbane, tiltak: [...tiltak, ...opposite] });
        path.forEach((result, i) => {
          expect(result).toBeCloseTo(basisbane[i] as number, 4);
        });
      }),
    );
  });

  it("rises by what a measure saves", () => {
    fc.assert(
      fc.property(block, ([basisbane, tiltak]) => {
        const saving = basisbane.map(() => -1000);
        const more = scenarioBane({ basisbane, tiltak: [...tiltak, saving] });
        scenarioBane({ basisbane, tiltak }).forEach((result, i) => {
          expect((more[i] as number) - result).toBeCloseTo(1000, 4);
        });
      }),
    );
  });
});

describe("SCENARIO.VELG", () => {
  it("gives the year columns of a scenario's lines, in table order, and blanks as 0", () => {
    expect(SCENARIO_VELG.evaluate(["sprinten ", tabell])).toEqual([
      [-25000, -60000],
      [-60000, -60000],
    ]);
    expect(SCENARIO_VELG.evaluate(["Maraton", tabell])).toEqual([[-10000, 0]]);
  });

  it("gives the one line named", () => {
    expect(SCENARIO_VELG.evaluate(["Sprinten", tabell, " premiefond"])).toEqual([[-60000, -60000]]);
  });

  it("lists the lines there are when the one named is not among them", () => {
    expect(complaint(SCENARIO_VELG, ["Sprinten", tabell, "Rente"])).toBe(
      "linje er «Rente». Velg Effektivisering eller Premiefond.",
    );
  });

  it("refuses years with a gap, which would put effects in the wrong year", () => {
    expect(
      complaint(SCENARIO_VELG, [
        "A",
        [
          ["Scenario", "Linje", 2024, 2026],
          ["A", "x", 1, 2],
        ],
      ]),
    ).toBe("tabell rad 1, kolonne 4 er 2026, men skulle vært 2025. Skriv årene i rekkefølge uten hopp.");
  });

  it("nests in SCENARIO.BANE and on into DISPFOND.PROJ", () => {
    const path = SCENARIO_BANE.evaluate([-190000, SCENARIO_VELG.evaluate(["Sprinten", tabell])]);
    expect(path).toEqual([[-105000, -70000]]);
    expect(DISPFOND_PROJ.evaluate([447000, path])).toEqual([[342000, 272000]]);
  });
});

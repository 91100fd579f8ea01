import fc from "fast-check";
import { scenarioBane } from "../../../src/engine/scenario/scenarioBane";
import { SCENARIO_BEHOV, scenarioBehov } from "../../../src/engine/scenario/scenarioBehov";
import { SCENARIO_SAMMENLIGN } from "../../../src/engine/scenario/scenarioSammenlign";
import { SCENARIO_VELG } from "../../../src/engine/scenario/scenarioVelg";
import { complaint, row } from "../call";

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("SCENARIO.BEHOV", () => {
  it("put back as a measure gives exactly the target share", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        amount,
        amount,
        (maaltall, driftsinntekter, basisbane, oevrige) => {
          const need = scenarioBehov({ maaltall, driftsinntekter, basisbane, oevrige });
          const [result] = scenarioBane({ basisbane: [basisbane], tiltak: [[oevrige], [need]] });
          expect(result).toBeCloseTo(maaltall * driftsinntekter, 4);
        },
      ),
    );
  });
});

describe("SCENARIO.BEHOV's måltall", () => {
  it("may be 99,9 % but not the whole revenue, for which 1 % is likelier meant", () => {
    expect(SCENARIO_BEHOV.evaluate([0.999, 1000, 50, 10])).toBe(-959);
    expect(complaint(SCENARIO_BEHOV, [1, 1000, 50, 10])).toMatch(/^måltall er 100 %\..* 1 % /);
  });
});

describe("SCENARIO.SAMMENLIGN", () => {
  const tabell = [
    ["Scenario", "Linje", "2024", "2025", "2026"],
    ["Rask", "Effektivisering", -10, -20, -30],
    ["Rask", "Premiefond", -5, -5, -5],
    ["", "merknad", "x", "x", "x"],
    ["rask", "Effektivisering stab", 0, 0, -1],
    ["Treg", "Premiefond", -5, -5, -5],
  ];
  const compare = (...rest: unknown[]) => SCENARIO_SAMMENLIGN.evaluate([tabell, -20, 10, row(100, 100, 100), ...rest]);

  it("has one row per scenario in order of appearance, and knows a name in any case", () => {
    // Rask: results −5, 5, 16; fund 5, 10, 26. Treg: −15 each year; fund −5, −20, −35, so merforbruk 5, 20, 35
    expect(compare()).toEqual([
      ["Rask", -31, 16, 0.16, 0.05, 2024, 2025, 2025, ""],
      ["Treg", "", -15, -0.15, -0.35, 2026, "", "", 2024],
    ]);
  });

  it("sums the lines that begin with another word when asked", () => {
    const [fast, slow] = compare("premie") as unknown[][];
    expect([fast?.[1], slow?.[1]]).toEqual([-5, -5]);
  });

  it("judges plan years as plan years from første_planår", () => {
    const mild = [
      ["Scenario", "Linje", 2024],
      ["A", "x", 0],
    ];
    const last = (...rest: unknown[]) =>
      (SCENARIO_SAMMENLIGN.evaluate([mild, -1, 0, row(100), ...rest]) as unknown[][])[0]?.[8];
    expect(last()).toBe("");
    expect(last(null, 2024)).toBe(2024);
    expect(last(null, 2025)).toBe("");
  });

  it("knows headers and names in any case and with outer spaces, and skips rows without a name", () => {
    const untidy = [
      [" scenario ", "LINJE", 2024],
      [" A ", " x ", -1],
      ["   ", "x", 50],
      [7, "x", 50],
      [null, "x", 50],
      ["a", "X", -2],
    ];
    // result 0 + 3 of 100; the fund 10 + 3
    expect(SCENARIO_SAMMENLIGN.evaluate([untidy, 0, 10, row(100), "x"])).toEqual([
      ["A", -3, 3, 0.03, 0.13, 2024, 2024, 2024, ""],
    ]);
    expect(SCENARIO_VELG.evaluate(["a ", untidy, "x "])).toEqual([[-1], [-2]]);
    expect(complaint(SCENARIO_VELG, ["B", untidy])).toContain("«B». Velg A.");
    expect(complaint(SCENARIO_VELG, ["A", untidy, "y"])).toContain("«y». Velg x eller X.");
  });

  it("says which series does not fit the years of the table", () => {
    expect(complaint(SCENARIO_SAMMENLIGN, [tabell, -20, 10, row(100, 100)])).toBe(
      "basisbane har lengde 2, men tabell har lengde 3. Velg områder med like mange år.",
    );
  });
});

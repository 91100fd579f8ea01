import fc from "fast-check";
import { DISPFOND_FRITT, dispfondFritt } from "../../../src/engine/fond/dispfondFritt";
import { complaint } from "../call";

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const revenue = fc.double({ min: 1, max: 1e6, noNaN: true });

describe("DISPFOND.FRITT", () => {
  it("is never negative and never more than the year's result", () => {
    fc.assert(
      fc.property(amount, amount, revenue, (fondIFjor, resultat, driftsinntekter) => {
        const free = dispfondFritt({ fondIFjor, resultat, driftsinntekter });
        expect(free).toBeGreaterThanOrEqual(0);
        expect(free).toBeLessThanOrEqual(Math.max(0, resultat));
      }),
    );
  });

  it("leaves the fund at its target or above when something is free", () => {
    fc.assert(
      fc.property(amount, amount, revenue, (fondIFjor, resultat, driftsinntekter) => {
        const free = dispfondFritt({ fondIFjor, resultat, driftsinntekter });
        fc.pre(free > 0);
        expect(fondIFjor + resultat - free).toBeGreaterThanOrEqual(0.08 * driftsinntekter - 1e-6);
      }),
    );
  });

  it("follows the user's own target, and refuses one of 8 for 8 %", () => {
    expect(DISPFOND_FRITT.evaluate([100, 10, 1000, 0.1])).toBe(10);
    expect(DISPFOND_FRITT.evaluate([100, 10, 1000, 0.105])).toBeCloseTo(5, 9);
    expect(complaint(DISPFOND_FRITT, [1, 1, 100, 8])).toBe("mål er 800 %. Skriv for eksempel 8 % eller 0,08.");
  });
});

import fc from "fast-check";
import { KLIMA_BANE, klimaBane } from "../../../src/engine/klima/klimaBane";
import { KLIMA_KUTT, klimaKutt } from "../../../src/engine/klima/klimaKutt";
import { complaint } from "../call";

const emission = fc.double({ min: 1, max: 1e5, noNaN: true });
const antall = fc.integer({ min: 1, max: 100 });

describe("KLIMA.KUTT and KLIMA.BANE", () => {
  it("reaches the target exactly, and the cut repeated finds it", () => {
    fc.assert(
      fc.property(emission, emission, antall, (naa, maal, years) => {
        const cut = klimaKutt({ naa, maal, antall: years });
        expect((naa * (1 - cut) ** years) / maal).toBeCloseTo(1, 8);
        const path = klimaBane({ naa, maal, antall: years });
        expect(path).toHaveLength(years);
        expect(path.at(-1)).toBe(maal);
      }),
    );
  });

  it("cuts by the same percentage every year", () => {
    fc.assert(
      fc.property(emission, emission, antall, (naa, maal, years) => {
        const cut = klimaKutt({ naa, maal, antall: years });
        const path = [naa, ...klimaBane({ naa, maal, antall: years })];
        path.slice(1).forEach((now, t) => {
          expect(now / (path[t] as number) / (1 - cut)).toBeCloseTo(1, 8);
        });
      }),
    );
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(emission, emission, antall, (naa, maal, years) => {
        const kilo = klimaKutt({ naa: naa * 1000, maal: maal * 1000, antall: years });
        const rest = 1 - klimaKutt({ naa, maal, antall: years });
        expect((1 - kilo) / rest).toBeCloseTo(1, 9);
      }),
    );
  });

  it("is positive for a cut, negative for growth and 0 for the same", () => {
    expect(klimaKutt({ naa: 100, maal: 25, antall: 2 })).toBe(0.5);
    expect(klimaKutt({ naa: 100, maal: 121, antall: 2 })).toBeCloseTo(-0.1, 12);
    expect(klimaKutt({ naa: 100, maal: 100, antall: 7 })).toBe(0);
  });

  it.each([
    ["nb", "mål er 0, og en fast prosent hvert år når aldri 0. Skriv et lite utslipp i stedet for 0."],
    ["nn", "mål er 0, og ein fast prosent kvart år når aldri 0. Skriv eit lite utslepp i staden for 0."],
    ["en", "mål is 0, and a fixed percentage every year never reaches 0. Write a small emission instead of 0."],
  ] as const)("has no answer for a target of 0 (%s)", (language, expected) => {
    expect(complaint(KLIMA_KUTT, [0.96, 0, 9], language)).toBe(expected);
    expect(complaint(KLIMA_BANE, [0.96, 0, 9], language)).toBe(expected);
  });

  it("refuses an emission of 0 now, and half years", () => {
    expect(complaint(KLIMA_KUTT, [0, 0.5, 9])).toBe("nå er 0. Skriv et tall som er større enn 0.");
    expect(complaint(KLIMA_BANE, [0.96, 0.5, 2.5])).toBe("antall er 2,5. Skriv et helt tall.");
    expect(complaint(KLIMA_BANE, [0.96, -0.5, 2])).toBe("mål er −0,5. Skriv et tall som er minst 0.");
  });
});

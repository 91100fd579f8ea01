import fc from "fast-check";
import { GJELD_MINIMUMSAVDRAG, minimumsavdrag } from "../../../src/engine/gjeld/minimumsavdrag";
import { complaint, row } from "../call";

const stock = fc.double({ min: 0, max: 1e7, noNaN: true });
const positive = fc.double({ min: 1, max: 1e7, noNaN: true });

describe("GJELD.MINIMUMSAVDRAG", () => {
  it("is the whole depreciation when debt finances all of it", () => {
    fc.assert(
      fc.property(stock, positive, (avskrivninger, anleggsmidler) => {
        const input = { laanegjeld: anleggsmidler, avskrivninger, avskrivbareAnleggsmidler: anleggsmidler };
        expect(minimumsavdrag(input)).toBeCloseTo(avskrivninger, 4);
      }),
    );
  });

  it("is never lower with more debt", () => {
    fc.assert(
      fc.property(stock, stock, stock, positive, (laanegjeld, more, avskrivninger, avskrivbareAnleggsmidler) => {
        const rest = { avskrivninger, avskrivbareAnleggsmidler };
        expect(minimumsavdrag({ laanegjeld: laanegjeld + more, ...rest })).toBeGreaterThanOrEqual(
          minimumsavdrag({ laanegjeld, ...rest }),
        );
      }),
    );
  });

  it("answers year by year, and refuses assets of 0", () => {
    expect(GJELD_MINIMUMSAVDRAG.evaluate([row(800, 400), 50, 1000])).toEqual([[40, 20]]);
    expect(complaint(GJELD_MINIMUMSAVDRAG, [800, 50, 0])).toBe(
      "avskrivbare_anleggsmidler er 0. Skriv et tall som er større enn 0.",
    );
  });
});

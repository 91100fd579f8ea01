import fc from "fast-check";
import { UTGIFTSUTJEVNING, utgiftsutjevning } from "../../../src/engine/inntekt/utgiftsutjevning";
import { complaint } from "../call";

const municipalities = fc.array(
  fc.record({
    need: fc.double({ min: 10_000, max: 200_000, noNaN: true }),
    innbyggere: fc.integer({ min: 1, max: 700_000 }),
  }),
  { minLength: 1, maxLength: 20 },
);

describe("UTGIFTSUTJEVNING", () => {
  it("evens the need out in full and sums to zero over the country", () => {
    fc.assert(
      fc.property(municipalities, (country) => {
        const people = country.reduce((sum, m) => sum + m.innbyggere, 0);
        const landssnitt = country.reduce((sum, m) => sum + m.need * m.innbyggere, 0) / people;
        const total = country.reduce((sum, { need, innbyggere }) => {
          const received = utgiftsutjevning({ indeks: need / landssnitt, landssnitt, innbyggere });
          expect(received / innbyggere).toBeCloseTo(need - landssnitt, 4);
          return sum + received;
        }, 0);
        expect(total / people).toBeCloseTo(0, 4);
      }),
    );
  });

  it("gives nothing to an average need", () => {
    expect(utgiftsutjevning({ indeks: 1, landssnitt: 60_000, innbyggere: 48_188 })).toBe(0);
  });

  it("refuses an index typed as a percentage number", () => {
    expect(complaint(UTGIFTSUTJEVNING, [102, 50_000, 10])).toBe(
      "indeks er 10200 %. Skriv for eksempel 102 % eller 1,02.",
    );
  });
});

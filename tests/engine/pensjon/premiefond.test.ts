import fc from "fast-check";
import { PREMIEAVVIK_ARETS, premieavvikArets } from "../../../src/engine/pensjon/premieavvikArets";
import { PREMIEFOND_PROJ, premiefondProj } from "../../../src/engine/pensjon/premiefondProj";
import { complaint, row } from "../call";

const stock = fc.double({ min: 0, max: 1e6, noNaN: true });

describe("PREMIEAVVIK.ARETS", () => {
  it("falls krone for krone with premiefond, and scales with arbeidsgiveravgift", () => {
    fc.assert(
      fc.property(stock, stock, stock, fc.double({ min: 0, max: 0.3, noNaN: true }), (rest, cost, premiefond, tax) => {
        const input = { premie: rest + premiefond, pensjonskostnad: cost, premiefond, arbeidsgiveravgift: 0 };
        const without = premieavvikArets({ ...input, premiefond: 0 });
        expect(without - premieavvikArets(input)).toBeCloseTo(premiefond, 5);
        expect(premieavvikArets({ ...input, arbeidsgiveravgift: tax })).toBeCloseTo(
          premieavvikArets(input) * (1 + tax),
          4,
        );
      }),
    );
  });

  it("refuses more premiefond than premium, in three languages", () => {
    const args = [row(50, 50), 40, row(0, 60)];
    expect(complaint(PREMIEAVVIK_ARETS, args)).toBe("premiefond nr. 2 er større enn premie. Skriv høyst premie.");
    expect(complaint(PREMIEAVVIK_ARETS, args, "nn")).toBe("premiefond nr. 2 er større enn premie. Skriv høgst premie.");
    expect(complaint(PREMIEAVVIK_ARETS, args, "en")).toBe(
      "premiefond no. 2 is larger than premie. Write at most premie.",
    );
  });
});

describe("PREMIEFOND.PROJ", () => {
  it("ends with what was there and came in, less what was used", () => {
    fc.assert(
      fc.property(
        stock,
        fc.array(fc.tuple(stock, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1 }),
        (saldo, years) => {
          let balance = saldo;
          const bruk = years.map(([added, part]) => {
            const use = (balance + added) * part;
            balance = balance + added - use;
            return use;
          });
          const path = premiefondProj({ saldo, bruk, tilfoert: years.map(([added]) => added) });
          expect(path.at(-1)).toBeCloseTo(balance, 3);
        },
      ),
    );
  });

  it("can be emptied exactly in parts that do not add up in binary", () => {
    expect(PREMIEFOND_PROJ.evaluate([0.3, row(0.1, 0.1, 0.1)])).toEqual([
      [expect.closeTo(0.2, 12), expect.closeTo(0.1, 12), 0],
    ]);
  });

  it("names the argument alone when the one year there is overdraws it", () => {
    expect(complaint(PREMIEFOND_PROJ, [10, 11])).toMatch(/^bruk er 11, .* 10\./);
  });

  it("refuses to be overdrawn, and says when and by what, in three languages", () => {
    const args = [240, row(60, 60, 60, 60, 60)];
    expect(complaint(PREMIEFOND_PROJ, args)).toBe("bruk nr. 5 er 60, men premiefondet har bare 0. Skriv høyst 0.");
    expect(complaint(PREMIEFOND_PROJ, args, "nn")).toBe(
      "bruk nr. 5 er 60, men premiefondet har berre 0. Skriv høgst 0.",
    );
    expect(complaint(PREMIEFOND_PROJ, args, "en")).toBe(
      "bruk no. 5 is 60, but the premiefond has only 0. Write at most 0.",
    );
  });
});

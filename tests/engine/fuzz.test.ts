import fc from "fast-check";
import { catalogue } from "../../src/engine/catalogue";
import { sentence } from "../../src/engine/definition/sentences";
import { DomainError, NoAnswer } from "../../src/engine/kernel/errors";

/** Anything a cell may hand over. */
const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1, -1, 2, 7, 0.02, 100, 2024, 2025, 1e308, -1e308),
  fc.constantFrom("", "x", "2024", "RESULTAT", "fond", "GJELD", "foreslått", "Scenario", "Linje", "12,5"),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.record({ type: fc.constant("Double"), basicValue: fc.double({ noNaN: true }) }),
);

const block = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

const ragged = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 });

const argument = fc.oneof({ weight: 3, arbitrary: cell }, { weight: 3, arbitrary: block }, ragged);

const isFit = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));

describe.each(catalogue.map((published) => [published.name, published] as const))(
  "%s on anything",
  (_name, published) => {
    it("answers with fit cells or a whole sentence in each language, and never crashes", () => {
      const arity = Object.keys(published.parameters).length;
      fc.assert(
        fc.property(fc.array(argument, { minLength: 0, maxLength: arity + 1 }), (args) => {
          try {
            const answer = published.evaluate(args);
            const cells = Array.isArray(answer) ? answer.flat() : [answer];
            expect(cells.length).toBeGreaterThan(0);
            expect(cells.every(isFit)).toBe(true);
            expect(cells.some((value) => Object.is(value, -0))).toBe(false);
          } catch (error) {
            if (!(error instanceof DomainError || error instanceof NoAnswer)) throw error;
            for (const language of ["nb", "nn", "en"] as const) {
              expect(sentence(error, language)).toMatch(/\S.{10,}\.$/);
              expect(sentence(error, language)).not.toMatch(/undefined|null|NaN|\[object/);
            }
          }
        }),
        { numRuns: 200 },
      );
    });
  },
);

import { sentence } from "../../../src/engine/definition/sentences";
import { effective } from "../../../src/engine/kernel/effective";
import { DomainError } from "../../../src/engine/kernel/errors";
import type { Text } from "../../../src/engine/kernel/text";

const named = (nb: string): Text => ({ nb, nn: nb, en: nb });

const utjevningsgrad = effective(named("Utjevningsgraden"), [
  { from: 2011, value: 0.6, source: "Inntektssystemet 2011" },
  { from: 2025, value: 0.62, source: "Kommuneproposisjonen 2025", proposed: true },
]);

describe("a dated value", () => {
  it("lasts until the next takes effect", () => {
    expect([2011, 2024, 2025, 2040].map((year) => utjevningsgrad.at(year))).toEqual([0.6, 0.6, 0.62, 0.62]);
  });

  it("says with its source whether it is only proposed", () => {
    expect(utjevningsgrad.in(2024).proposed).toBeUndefined();
    expect(utjevningsgrad.in(2026)).toMatchObject({ source: "Kommuneproposisjonen 2025", proposed: true });
  });

  it("refuses a year before the first with a sentence", () => {
    let refusal: unknown;
    try {
      utjevningsgrad.at(2010);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(DomainError);
    expect(sentence(refusal as DomainError, "nb")).toBe(
      "Utjevningsgraden gjelder fra 2011, ikke 2010. Skriv et år fra og med 2011.",
    );
  });

  it("must be listed oldest first", () => {
    const unordered = () =>
      effective(named("x"), [
        { from: 2025, value: 1, source: "a" },
        { from: 2011, value: 2, source: "b" },
      ]);
    expect(unordered).toThrow(RangeError);
  });

  it("must not have two values from one year", () => {
    const ambiguous = () =>
      effective(named("x"), [
        { from: 2011, value: 1, source: "a" },
        { from: 2011, value: 2, source: "b" },
      ]);
    expect(ambiguous).toThrow(RangeError);
  });

  it("has the newest value for a rule that is asked about without a year", () => {
    const three = effective(named("x"), [
      { from: 2011, value: 1, source: "a" },
      { from: 2014, value: 2, source: "b" },
      { from: 2025, value: 3, source: "c" },
    ]);
    expect([utjevningsgrad.latest, three.latest]).toEqual([0.62, 3]);
    expect(effective(named("x"), [{ from: 2011, value: 1, source: "a" }]).latest).toBe(1);
  });
});

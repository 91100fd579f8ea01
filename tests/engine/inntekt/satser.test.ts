import { SATS } from "../../../src/engine/inntekt/sats";
import { SATS_KILDE } from "../../../src/engine/inntekt/satsKilde";
import { satser } from "../../../src/engine/inntekt/satser";
import { complaint, row } from "../call";

/** The contract's table: name, year, value, and whether the source only proposes it. */
const CONTRACT = [
  ["UTJEVNINGSGRAD", 2011, 0.6, false],
  ["UTJEVNINGSGRAD", 2024, 0.6, false],
  ["UTJEVNINGSGRAD", 2025, 0.62, true],
  ["UTJEVNINGSGRAD", 2026, 0.64, true],
  ["TILLEGGSKOMPENSASJON", 2011, 0.35, false],
  ["TILLEGGSGRENSE", 2011, 0.9, false],
  ["VEKSTGRENSE", 2017, 0.014, false],
  ["VEKSTTAK", 2017, 1.4, false],
  ["VEKSTSATS", 2024, 67_331, false],
  ["VEKSTSATS", 2025, 22_444, true],
  ["TAPSKOMPGRENSE", 2025, 1.05, true],
  ["ROBEKGRENSE", 2020, 0.03, false],
] as const;

describe("SATS and SATS.KILDE", () => {
  it.each(CONTRACT)("%s in %i is %d, proposed: %s", (navn, aar, value, proposed) => {
    expect(SATS.evaluate([navn, aar])).toBe(value);
    const source = SATS_KILDE.evaluate([navn, aar]);
    const warning = "foreslått i kilden, kontroller mot gjeldende Grønt hefte";
    expect(String(source).includes(warning)).toBe(proposed);
    expect(String(source).toLowerCase().includes("foreslått")).toBe(proposed);
  });

  it.each(Object.entries(satser).map(([navn, { values }]) => [navn, values[0]?.from ?? 0] as const))(
    "has no %s before %i",
    (navn, from) => {
      expect(typeof SATS.evaluate([navn, from])).toBe("number");
      for (const published of [SATS, SATS_KILDE]) {
        expect(complaint(published, [navn, from - 1])).toMatch(
          new RegExp(`^år: .+ gjelder fra ${from}, ikke ${from - 1}\\. Skriv et år fra og med ${from}\\.$`),
        );
      }
    },
  );

  it("answers year by year and reads the name as people write it", () => {
    expect(SATS.evaluate([" utjevningsgrad ", row(2024, 2025)])).toEqual([[0.6, 0.62]]);
    expect(complaint(SATS, ["UTJEVNINGSGRAD", row(2024, 2010)])).toBe(
      "år nr. 2: Utjevningsgraden gjelder fra 2011, ikke 2010. Skriv et år fra og med 2011.",
    );
  });

  it("writes the source with the year it applies from", () => {
    expect(SATS_KILDE.evaluate(["UTJEVNINGSGRAD", 2030])).toBe(
      "Kommuneproposisjonen 2025, gjengitt i Perspektivmelding 2024. Gjelder fra 2026, foreslått i kilden, kontroller mot gjeldende Grønt hefte.",
    );
  });

  it("lists the names when one is unknown", () => {
    expect(complaint(SATS, ["MOMS", 2024])).toBe(
      "navn er «MOMS». Velg UTJEVNINGSGRAD, TILLEGGSKOMPENSASJON, TILLEGGSGRENSE, VEKSTGRENSE, VEKSTTAK, VEKSTSATS, TAPSKOMPGRENSE eller ROBEKGRENSE.",
    );
  });
});

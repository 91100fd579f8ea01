import { baseYear, lastYear } from "./plan";

/** The three paces, fastest first. */
export const scenarioNames = ["Sprinten", "Mellomdistansen", "Maraton"] as const;

/** The four measures, in the source's order. */
export const measureLines = [
  "Effektivisering og kostnadsbesparelser",
  "Bruk av premiefond",
  "Virkning på finanskostnadene",
  "Helårseffekt av nedgang i renten",
] as const;

/** The years that the scenarios cover: every year after the last accounts. */
export const scenarioYears = Array.from({ length: lastYear - baseYear }, (_, index) => baseYear + 1 + index);

/** Measures of one scenario in 1 000 kr per year, accumulated, negative = improvement; the first `printed` years come from the source's table. */
export interface ScenarioFigures {
  readonly scenario: (typeof scenarioNames)[number];
  readonly printed: number;
  readonly note: string;
  readonly lines: Readonly<Record<(typeof measureLines)[number], readonly number[]>>;
}

/** Perspektivmelding 2024, chapters «Sprinten», «Mellomdistansen» and «Maraton». */
export const scenarioFigures: readonly ScenarioFigures[] = [
  {
    scenario: "Sprinten",
    printed: 4,
    note: "Fra 2028 videreført på nivået i 2027, som er det siste kilden trykker for Sprinten.",
    lines: {
      "Effektivisering og kostnadsbesparelser": held([-25_000, -60_000, -120_000, -150_000]),
      "Bruk av premiefond": held([-60_000]),
      "Virkning på finanskostnadene": held([0, -36_000]),
      "Helårseffekt av nedgang i renten": held([0, 0, -6_000, -30_000]),
    },
  },
  {
    scenario: "Mellomdistansen",
    printed: 6,
    note: "Fra 2030 videreført på nivået i 2029, som er det siste kilden trykker for Mellomdistansen.",
    lines: {
      "Effektivisering og kostnadsbesparelser": held([-25_000, -50_000, -90_000, -100_000, -120_000, -150_000]),
      "Bruk av premiefond": held([-60_000]),
      "Virkning på finanskostnadene": held([0, -36_000]),
      "Helårseffekt av nedgang i renten": held([0, 0, -6_000, -30_000, -46_000]),
    },
  },
  {
    scenario: "Maraton",
    printed: 0,
    note: "Eksempel: tabellen for Maraton mangler i kildeteksten. Banen treffer 116 mill. kr i 2031 og et fond på 205 mill. kr i 2027.",
    lines: {
      "Effektivisering og kostnadsbesparelser": held([
        -10_000, -24_000, -40_000, -60_000, -68_000, -100_000, -132_000, -164_000,
      ]),
      "Bruk av premiefond": held([-60_000]),
      "Virkning på finanskostnadene": held([0, -36_000]),
      "Helårseffekt av nedgang i renten": held([0, 0, -6_000, -30_000, -46_000]),
    },
  },
];

/** The levels, and the last of them in every year after. */
function held(levels: readonly number[]): number[] {
  return scenarioYears.map((_, index) => levels[index] ?? levels.at(-1) ?? 0);
}

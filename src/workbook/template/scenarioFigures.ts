/** The three paces, fastest first. */
export const scenarioNames = ["Sprinten", "Mellomdistansen", "Maraton"] as const;

/** The four measures, in the source's order. */
export const measureLines = [
  "Effektivisering og kostnadsbesparelser",
  "Bruk av premiefond",
  "Virkning på finanskostnadene",
  "Helårseffekt av nedgang i renten",
] as const;

/** Measures of one scenario in 1 000 kr, 2024–2031, accumulated, negative = improvement; `printed` years come from the source's table. */
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
    note: "2028–2031 videreført på nivået i 2027, som er det siste kilden trykker for Sprinten.",
    lines: {
      "Effektivisering og kostnadsbesparelser": [-25_000, -60_000, -120_000, ...held(-150_000, 5)],
      "Bruk av premiefond": held(-60_000, 8),
      "Virkning på finanskostnadene": [0, ...held(-36_000, 7)],
      "Helårseffekt av nedgang i renten": [0, 0, -6_000, ...held(-30_000, 5)],
    },
  },
  {
    scenario: "Mellomdistansen",
    printed: 6,
    note: "2030–2031 videreført på nivået i 2029, som er det siste kilden trykker for Mellomdistansen.",
    lines: {
      "Effektivisering og kostnadsbesparelser": [-25_000, -50_000, -90_000, -100_000, -120_000, ...held(-150_000, 3)],
      "Bruk av premiefond": held(-60_000, 8),
      "Virkning på finanskostnadene": [0, ...held(-36_000, 7)],
      "Helårseffekt av nedgang i renten": [0, 0, -6_000, -30_000, ...held(-46_000, 4)],
    },
  },
  {
    scenario: "Maraton",
    printed: 0,
    note: "Eksempel: tabellen for Maraton mangler i kildeteksten. Banen er valgt slik at den treffer 116 mill. kr i 2031 og et fond på 205 mill. kr i 2027.",
    lines: {
      "Effektivisering og kostnadsbesparelser": [
        -10_000, -24_000, -40_000, -60_000, -68_000, -100_000, -132_000, -164_000,
      ],
      "Bruk av premiefond": held(-60_000, 8),
      "Virkning på finanskostnadene": [0, ...held(-36_000, 7)],
      "Helårseffekt av nedgang i renten": [0, 0, -6_000, -30_000, ...held(-46_000, 4)],
    },
  },
];

function held(level: number, years: number): number[] {
  return Array.from({ length: years }, () => level);
}

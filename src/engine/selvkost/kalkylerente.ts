import { rate } from "../definition/parameter";
import { effective } from "../kernel/effective";
import type { Text } from "../kernel/text";

/** What the calculated interest on selvkost is built from. */
const kalkylerenteregel = effective<Text>(
  { nb: "Kalkylerenten", nn: "Kalkylerenta", en: "The calculated interest rate (kalkylerente)" },
  [
    {
      from: 2020,
      value: {
        nb: "5-årig swaprente + 0,5 prosentpoeng, snittet i året",
        nn: "5-årig swaprente + 0,5 prosentpoeng, snittet i året",
        en: "5-year swap rate + 0.5 percentage points, the average of the year",
      },
      source: "Selvkostforskriften § 5 før FOR-2025-09-12-1858",
    },
    {
      from: 2026,
      value: {
        nb: "3 måneders NIBOR + 0,7 prosentpoeng, snittet i året",
        nn: "3 månaders NIBOR + 0,7 prosentpoeng, snittet i året",
        en: "3-month NIBOR + 0.7 percentage points, the average of the year",
      },
      source: "Selvkostforskriften § 5, FOR-2025-09-12-1858",
    },
  ],
);

/** The rules for the calculated interest, as citations. */
export const kalkylerentekilder: readonly Text[] = kalkylerenteregel.values.map(({ from, value, source }) => ({
  nb: `${source}: fra ${from} ${value.nb}`,
  nn: `${source}: frå ${from} ${value.nn}`,
  en: `${source}: from ${from} ${value.en}`,
}));

/** The calculated interest rate of selvkost. */
export const kalkylerente = rate("kalkylerente", {
  minimum: -0.05,
  maximum: 0.3,
  help: {
    nb: "Kalkylerenten i året, for eksempel 4,3 %. Fra 2026: snittet av 3 måneders NIBOR + 0,7 prosentpoeng.",
    nn: "Kalkylerenta i året, til dømes 4,3 %. Frå 2026: snittet av 3 månaders NIBOR + 0,7 prosentpoeng.",
    en: "The year's calculated interest, for example 4.3%. From 2026: average 3-month NIBOR + 0.7 points.",
  },
});

import { KOSTRA_SUM } from "../../../../src/engine/regnskap/kostraSum";
import { SCENARIO_VELG } from "../../../../src/engine/scenario/scenarioVelg";
import type { Kind } from "./kind";

const accounts = [
  ["Kontoklasse", "Funksjon", "Art", "Beløp"],
  [1, 202, "010", 500],
];

/** What concept files read by rules of their own, by the file. */
export const ofConcepts: Readonly<Record<string, Kind>> = {
  "regnskap/kostraSum.ts": {
    of: KOSTRA_SUM,
    bad: [
      [
        "words where codes should be",
        [accounts, "lønn"],
        "arter er «lønn». Skriv tall og intervaller slik: 600..890, 920.",
        "arter er «lønn». Skriv tal og intervall slik: 600..890, 920.",
        "arter is “lønn”. Write numbers and spans like this: 600..890, 920.",
      ],
      [
        "a span with a hyphen",
        [accounts, "600-890"],
        "arter er «600-890». Skriv tall og intervaller slik: 600..890, 920.",
        "arter er «600-890». Skriv tal og intervall slik: 600..890, 920.",
        "arter is “600-890”. Write numbers and spans like this: 600..890, 920.",
      ],
      [
        "a span from high to low",
        [accounts, "890..600"],
        "arter er «890..600». Skriv tall og intervaller slik: 600..890, 920.",
        "arter er «890..600». Skriv tal og intervall slik: 600..890, 920.",
        "arter is “890..600”. Write numbers and spans like this: 600..890, 920.",
      ],
      [
        "a fraction",
        [accounts, 10.5],
        "arter er «10,5». Skriv tall og intervaller slik: 600..890, 920.",
        "arter er «10,5». Skriv tal og intervall slik: 600..890, 920.",
        "arter is “10.5”. Write numbers and spans like this: 600..890, 920.",
      ],
      [
        "a boolean",
        [accounts, true],
        "arter er «SANN». Skriv tall og intervaller slik: 600..890, 920.",
        "arter er «SANN». Skriv tal og intervall slik: 600..890, 920.",
        "arter is “TRUE”. Write numbers and spans like this: 600..890, 920.",
      ],
      [
        "an empty cell",
        [accounts, null],
        "arter mangler. Skriv tekst i anførselstegn, eller velg en celle med tekst.",
        "arter manglar. Skriv tekst i hermeteikn, eller vel ei celle med tekst.",
        "arter is missing. Write text in quotation marks, or choose a cell with text.",
      ],
      [
        "a table without a column",
        [[["Art", "Sum"]], "600"],
        "tabell mangler kolonnen Beløp. Velg hele tabellen med overskriftene Kontoklasse, Funksjon, Art og Beløp.",
        "tabell manglar kolonnen Beløp. Vel heile tabellen med overskriftene Kontoklasse, Funksjon, Art og Beløp.",
        "tabell lacks the column Beløp. Choose the whole table with the headers Kontoklasse, Funksjon, Art and Beløp.",
      ],
      [
        "text among the amounts",
        [[...accounts, [1, 202, 11, "ukjent"]], "010..099"],
        "tabell rad 3, kolonne 4 er «ukjent». Skriv et tall.",
        "tabell rad 3, kolonne 4 er «ukjent». Skriv eit tal.",
        "tabell row 3, column 4 is “ukjent”. Write a number.",
      ],
      [
        "a fraction among the codes",
        [[...accounts, [1, 202, 10.5, 3]], "010..099"],
        "tabell rad 3, kolonne 3 er «10,5». Skriv et helt tall.",
        "tabell rad 3, kolonne 3 er «10,5». Skriv eit heilt tal.",
        "tabell row 3, column 3 is “10,5”. Write a whole number.",
      ],
    ],
  },
  "scenario/scenariotabell.ts": {
    of: SCENARIO_VELG,
    bad: [
      [
        "a table without years",
        [
          "Sprinten",
          [
            ["Scenario", "Linje", "Beløp"],
            ["Sprinten", "Rente", 1],
          ],
        ],
        "tabell har ingen kolonner med år. Skriv årstall, for eksempel 2026, som overskrifter.",
        "tabell har ingen kolonnar med år. Skriv årstal, til dømes 2026, som overskrifter.",
        "tabell has no year columns. Write years, for example 2026, as headers.",
      ],
      [
        "years with a gap",
        [
          "Sprinten",
          [
            ["Scenario", "Linje", 2026, 2028],
            ["Sprinten", "Rente", 1, 2],
          ],
        ],
        "tabell rad 1, kolonne 4 er 2028, men skulle vært 2027. Skriv årene i rekkefølge uten hopp.",
        "tabell rad 1, kolonne 4 er 2028, men skulle ha vore 2027. Skriv åra i rekkjefølgje utan hopp.",
        "tabell row 1, column 4 is 2028, but should be 2027. Write the years in order without gaps.",
      ],
      [
        "a table without scenarios",
        [
          "Sprinten",
          [
            ["Scenario", "Linje", 2026],
            ["", "Rente", 1],
          ],
        ],
        "tabell har ingen rader med scenario. Skriv navnet på scenarioet i kolonnen Scenario.",
        "tabell har ingen rader med scenario. Skriv namnet på scenarioet i kolonnen Scenario.",
        "tabell has no rows with a scenario. Write the name of the scenario in the column Scenario.",
      ],
    ],
  },
};

import {
  amount,
  stock,
  positiveAmount,
  rate,
  year,
  count,
  eachYear,
  perYear,
  series,
  besideSeries,
  linesByYears,
  perLine,
  optional,
} from "../../../../src/engine/definition/parameter";
import { column, row } from "../../call";
import { errorCell, help, reads, type Kind } from "./kind";

const block = [
  [1, 2],
  [3, 4],
];

/** What a parameter becomes when it spreads over a range, gives the number of years, or may be left out. */
export const ranges: Readonly<Record<string, Kind>> = {
  eachYear: {
    of: reads(eachYear(stock("gjeld", { help })), eachYear(positiveAmount("driftsinntekter", { help }))),
    bad: [
      [
        "text in one year",
        [row<unknown>(100, "ukjent", 120), 200],
        "gjeld nr. 2 er «ukjent». Skriv et tall.",
        "gjeld nr. 2 er «ukjent». Skriv eit tal.",
        "gjeld no. 2 is “ukjent”. Write a number.",
      ],
      [
        "an error value in one year",
        [column<unknown>(100, errorCell), 200],
        "gjeld nr. 2 er «#N/A». Skriv et tall.",
        "gjeld nr. 2 er «#N/A». Skriv eit tal.",
        "gjeld no. 2 is “#N/A”. Write a number.",
      ],
      [
        "a blank cell where 0 is not allowed",
        [100, row(200, null)],
        "driftsinntekter nr. 2 er 0. Skriv et tall som er større enn 0.",
        "driftsinntekter nr. 2 er 0. Skriv eit tal som er større enn 0.",
        "driftsinntekter no. 2 is 0. Write a number above 0.",
      ],
      [
        "a block where a row or a column should be",
        [block, 200],
        "gjeld går over både rader og kolonner. Velg én rad eller én kolonne.",
        "gjeld går over både rader og kolonnar. Vel éi rad eller éin kolonne.",
        "gjeld spans both rows and columns. Choose one row or one column.",
      ],
      [
        "ranges of unequal length",
        [row(100, 110), column(200, 210, 220)],
        "driftsinntekter har lengde 3, men gjeld har lengde 2. Velg områder med like mange år.",
        "driftsinntekter har lengd 3, men gjeld har lengd 2. Vel område med like mange år.",
        "driftsinntekter has length 3, but gjeld has length 2. Choose ranges with the same number of years.",
      ],
    ],
  },

  perYear: {
    of: reads(series(amount("resultater", { help })), perYear(rate("avdragssats", { help, minimum: 0, maximum: 1 }))),
    bad: [
      [
        "2 where 2 % is meant, in one year",
        [row(1, 2), row(0.02, 2)],
        "avdragssats nr. 2 er 200 %. Skriv for eksempel 2 % eller 0,02.",
        "avdragssats nr. 2 er 200 %. Skriv til dømes 2 % eller 0,02.",
        "avdragssats no. 2 is 200%. Write for example 2% or 0.02.",
      ],
      [
        "ranges of unequal length",
        [row(1, 2, 3), row(0.02, 0.02)],
        "avdragssats har lengde 2, men resultater har lengde 3. Velg områder med like mange år.",
        "avdragssats har lengd 2, men resultater har lengd 3. Vel område med like mange år.",
        "avdragssats has length 2, but resultater has length 3. Choose ranges with the same number of years.",
      ],
      [
        "a block where a row or a column should be",
        [row(1, 2), block],
        "avdragssats går over både rader og kolonner. Velg én rad eller én kolonne.",
        "avdragssats går over både rader og kolonnar. Vel éi rad eller éin kolonne.",
        "avdragssats spans both rows and columns. Choose one row or one column.",
      ],
      [
        "an empty cell",
        [row(1, 2), null],
        "avdragssats mangler. Skriv en prosent, for eksempel 2 % eller 0,02.",
        "avdragssats manglar. Skriv ein prosent, til dømes 2 % eller 0,02.",
        "avdragssats is missing. Write a percentage, for example 2% or 0.02.",
      ],
    ],
  },

  series: {
    of: reads(series(year("år", { help })), series(amount("resultater", { help }))),
    bad: [
      [
        "years with a gap",
        [row(2025, 2027), row(1, 2)],
        "år nr. 2 er 2027, men skulle vært 2026. Skriv årene i rekkefølge uten hopp.",
        "år nr. 2 er 2027, men skulle ha vore 2026. Skriv åra i rekkjefølgje utan hopp.",
        "år no. 2 is 2027, but should be 2026. Write the years in order without gaps.",
      ],
      [
        "a blank cell among the years",
        [column(2025, null), column(1, 2)],
        "år nr. 2 er «0». Skriv et årstall fra 1900 til 2199, for eksempel 2026.",
        "år nr. 2 er «0». Skriv eit årstal frå 1900 til 2199, til dømes 2026.",
        "år no. 2 is “0”. Write a year from 1900 to 2199, for example 2026.",
      ],
      [
        "a boolean in one year",
        [row(2025, 2026), row<unknown>(1, false)],
        "resultater nr. 2 er «USANN». Skriv et tall.",
        "resultater nr. 2 er «USANN». Skriv eit tal.",
        "resultater no. 2 is “FALSE”. Write a number.",
      ],
      [
        "one cell, which a series never repeats",
        [row(2025, 2026), 1],
        "resultater har lengde 1, men år har lengde 2. Velg områder med like mange år.",
        "resultater har lengd 1, men år har lengd 2. Vel område med like mange år.",
        "resultater has length 1, but år has length 2. Choose ranges with the same number of years.",
      ],
      [
        "a block where a row or a column should be",
        [row(2025, 2026), block],
        "resultater går over både rader og kolonner. Velg én rad eller én kolonne.",
        "resultater går over både rader og kolonnar. Vel éi rad eller éin kolonne.",
        "resultater spans both rows and columns. Choose one row or one column.",
      ],
      [
        "an empty cell",
        [row(2025, 2026), null],
        "resultater mangler. Skriv et tall.",
        "resultater manglar. Skriv eit tal.",
        "resultater is missing. Write a number.",
      ],
    ],
  },

  besideSeries: {
    of: reads(
      eachYear(amount("beløp", { help })),
      besideSeries(year("deflatorår", { help })),
      besideSeries(rate("deflator", { help, minimum: -0.5, maximum: 0.5 })),
    ),
    bad: [
      [
        "unequal lengths in the table beside",
        [row(1, 2), row(2025, 2026, 2027), row(0.03, 0.03)],
        "deflator har lengde 2, men deflatorår har lengde 3. Velg områder med like mange år.",
        "deflator har lengd 2, men deflatorår har lengd 3. Vel område med like mange år.",
        "deflator has length 2, but deflatorår has length 3. Choose ranges with the same number of years.",
      ],
    ],
  },

  linesByYears: {
    of: reads(perYear(amount("basisbane", { help })), linesByYears(amount("tiltak", { help }))),
    bad: [
      [
        "text in one cell",
        [row(1, 2), [row(1, 2)[0], [3, "senere"]]],
        "tiltak rad 2, kolonne 2 er «senere». Skriv et tall.",
        "tiltak rad 2, kolonne 2 er «senere». Skriv eit tal.",
        "tiltak row 2, column 2 is “senere”. Write a number.",
      ],
      [
        "text in the only cell",
        [1, "senere"],
        "tiltak er «senere». Skriv et tall.",
        "tiltak er «senere». Skriv eit tal.",
        "tiltak is “senere”. Write a number.",
      ],
      [
        "other years than the rest has",
        [row(1, 2, 3), block],
        "tiltak har lengde 2, men basisbane har lengde 3. Velg områder med like mange år.",
        "tiltak har lengd 2, men basisbane har lengd 3. Vel område med like mange år.",
        "tiltak has length 2, but basisbane has length 3. Choose ranges with the same number of years.",
      ],
      [
        "rows of unequal length",
        [row(1, 2), [[1, 2], [3]]],
        "tiltak har rader med ulik lengde. Velg et sammenhengende område.",
        "tiltak har rader med ulik lengd. Vel eit samanhengande område.",
        "tiltak has rows of different lengths. Choose one unbroken range.",
      ],
      [
        "an empty cell",
        [row(1, 2), null],
        "tiltak mangler. Skriv et tall.",
        "tiltak manglar. Skriv eit tal.",
        "tiltak is missing. Write a number.",
      ],
    ],
  },

  perLine: {
    of: reads(linesByYears(stock("folketall", { help })), perLine(amount("kostnad_per_innbygger", { help }))),
    bad: [
      [
        "another number of values than the block has lines",
        [block, column(1, 2, 3)],
        "kostnad_per_innbygger har lengde 3, men folketall har 2 linjer. Velg ett tall per linje: en kolonne når årene går bortover i folketall, en rad når de går nedover.",
        "kostnad_per_innbygger har lengd 3, men folketall har 2 linjer. Vel eitt tal per linje: ein kolonne når åra går bortover i folketall, ei rad når dei går nedover.",
        "kostnad_per_innbygger has length 3, but folketall has 2 lines. Choose one number a line: a column when the years of folketall run across, a row when they run down.",
      ],
      [
        "a block where a row or a column should be",
        [block, block],
        "kostnad_per_innbygger går over både rader og kolonner. Velg én rad eller én kolonne.",
        "kostnad_per_innbygger går over både rader og kolonnar. Vel éi rad eller éin kolonne.",
        "kostnad_per_innbygger spans both rows and columns. Choose one row or one column.",
      ],
      [
        "text on one line",
        [block, column<unknown>(1, "gratis")],
        "kostnad_per_innbygger nr. 2 er «gratis». Skriv et tall.",
        "kostnad_per_innbygger nr. 2 er «gratis». Skriv eit tal.",
        "kostnad_per_innbygger no. 2 is “gratis”. Write a number.",
      ],
    ],
  },

  count: {
    of: reads(perYear(amount("låneopptak", { help })), count("antall", { help })),
    bad: [
      [
        "nothing that tells the number of years",
        [5, null],
        "antall mangler. Skriv antall år, eller velg et område med ett tall per år.",
        "antall manglar. Skriv talet på år, eller vel eit område med eitt tal per år.",
        "antall is missing. Write the number of years, or choose a range with one number per year.",
      ],
      [
        "another number than the ranges have",
        [row(5, 5, 5), 4],
        "antall er 4, men områdene har 3 år. Skriv 3, eller utelat argumentet.",
        "antall er 4, men områda har 3 år. Skriv 3, eller utelat argumentet.",
        "antall is 4, but the ranges have 3 years. Write 3, or leave the argument out.",
      ],
      [
        "a fraction",
        [5, 2.5],
        "antall er 2,5. Skriv et helt tall.",
        "antall er 2,5. Skriv eit heilt tal.",
        "antall is 2.5. Write a whole number.",
      ],
      [
        "zero",
        [5, 0],
        "antall er 0. Skriv et tall som er minst 1.",
        "antall er 0. Skriv eit tal som er minst 1.",
        "antall is 0. Write a number of at least 1.",
      ],
      [
        "a calendar year",
        [5, 2030],
        "antall er 2030. Skriv et tall som er høyst 100.",
        "antall er 2030. Skriv eit tal som er høgst 100.",
        "antall is 2030. Write a number of at most 100.",
      ],
    ],
  },

  optional: {
    of: reads(
      optional(stock("innbyggere", { help }), undefined, "refused"),
      optional(rate("måltall", { help, minimum: 0, maximum: 5 }), 1, "refused"),
    ),
    bad: [
      [
        "0, which a blank cell also is on the desktop, where 0 makes no sense",
        [0],
        "innbyggere er 0 eller en tom celle. Skriv et tall større enn 0, eller utelat argumentet.",
        "innbyggere er 0 eller ei tom celle. Skriv eit tal større enn 0, eller utelat argumentet.",
        "innbyggere is 0 or an empty cell. Write a number above 0, or leave the argument out.",
      ],
      [
        "0 where a percentage should be",
        [null, 0],
        "måltall er 0 eller en tom celle. Skriv for eksempel 2 % eller 0,02, eller utelat argumentet.",
        "måltall er 0 eller ei tom celle. Skriv til dømes 2 % eller 0,02, eller utelat argumentet.",
        "måltall is 0 or an empty cell. Write for example 2% or 0.02, or leave the argument out.",
      ],
      [
        "text",
        ["alle"],
        "innbyggere er «alle». Skriv et tall.",
        "innbyggere er «alle». Skriv eit tal.",
        "innbyggere is “alle”. Write a number.",
      ],
    ],
  },
};

import { year, date, choice, oneOf, nameOf, flag, table, lineNames } from "../../../../src/engine/definition/parameter";
import { column, row } from "../../call";
import { help, reads, type Kind } from "./kind";

/** Years, dates, words, names, truths and tables. */
export const otherCells: Readonly<Record<string, Kind>> = {
  year: {
    of: reads(year("ferdigår", { help })),
    bad: [
      [
        "text",
        ["neste år"],
        "ferdigår er «neste år». Skriv et årstall fra 1900 til 2199, for eksempel 2026.",
        "ferdigår er «neste år». Skriv eit årstal frå 1900 til 2199, til dømes 2026.",
        "ferdigår is “neste år”. Write a year from 1900 to 2199, for example 2026.",
      ],
      [
        "a fraction",
        [2026.5],
        "ferdigår er «2026,5». Skriv et årstall fra 1900 til 2199, for eksempel 2026.",
        "ferdigår er «2026,5». Skriv eit årstal frå 1900 til 2199, til dømes 2026.",
        "ferdigår is “2026.5”. Write a year from 1900 to 2199, for example 2026.",
      ],
      [
        "two digits",
        [26],
        "ferdigår er «26». Skriv et årstall fra 1900 til 2199, for eksempel 2026.",
        "ferdigår er «26». Skriv eit årstal frå 1900 til 2199, til dømes 2026.",
        "ferdigår is “26”. Write a year from 1900 to 2199, for example 2026.",
      ],
      [
        "a year too far ahead",
        [2200],
        "ferdigår er «2200». Skriv et årstall fra 1900 til 2199, for eksempel 2026.",
        "ferdigår er «2200». Skriv eit årstal frå 1900 til 2199, til dømes 2026.",
        "ferdigår is “2200”. Write a year from 1900 to 2199, for example 2026.",
      ],
      [
        "a negative number",
        [-2026],
        "ferdigår er «−2026». Skriv et årstall fra 1900 til 2199, for eksempel 2026.",
        "ferdigår er «−2026». Skriv eit årstal frå 1900 til 2199, til dømes 2026.",
        "ferdigår is “-2026”. Write a year from 1900 to 2199, for example 2026.",
      ],
      [
        "a date, which Excel counts in days",
        [46204],
        "ferdigår er «46204». Skriv et årstall fra 1900 til 2199, for eksempel 2026.",
        "ferdigår er «46204». Skriv eit årstal frå 1900 til 2199, til dømes 2026.",
        "ferdigår is “46204”. Write a year from 1900 to 2199, for example 2026.",
      ],
      [
        "a boolean",
        [true],
        "ferdigår er «SANN». Skriv et årstall fra 1900 til 2199, for eksempel 2026.",
        "ferdigår er «SANN». Skriv eit årstal frå 1900 til 2199, til dømes 2026.",
        "ferdigår is “TRUE”. Write a year from 1900 to 2199, for example 2026.",
      ],
      [
        "an empty cell",
        [null],
        "ferdigår mangler. Skriv et årstall, for eksempel 2026.",
        "ferdigår manglar. Skriv eit årstal, til dømes 2026.",
        "ferdigår is missing. Write a year, for example 2026.",
      ],
    ],
  },

  date: {
    of: reads(date("flyttedato", { help })),
    bad: [
      [
        "a date typed as text",
        ["1. juli 2026"],
        "flyttedato er «1. juli 2026». Skriv en dato mellom 1950 og 2199, for eksempel DATO(2026;7;1).",
        "flyttedato er «1. juli 2026». Skriv ein dato mellom 1950 og 2199, til dømes DATO(2026;7;1).",
        "flyttedato is “1. juli 2026”. Write a date between 1950 and 2199, for example DATE(2026,7,1).",
      ],
      [
        "a year",
        [2026],
        "flyttedato er «2026». Skriv en dato mellom 1950 og 2199, for eksempel DATO(2026;7;1).",
        "flyttedato er «2026». Skriv ein dato mellom 1950 og 2199, til dømes DATO(2026;7;1).",
        "flyttedato is “2026”. Write a date between 1950 and 2199, for example DATE(2026,7,1).",
      ],
      [
        "a boolean",
        [false],
        "flyttedato er «USANN». Skriv en dato mellom 1950 og 2199, for eksempel DATO(2026;7;1).",
        "flyttedato er «USANN». Skriv ein dato mellom 1950 og 2199, til dømes DATO(2026;7;1).",
        "flyttedato is “FALSE”. Write a date between 1950 and 2199, for example DATE(2026,7,1).",
      ],
      [
        "an empty cell",
        [null],
        "flyttedato mangler. Skriv en dato, for eksempel DATO(2026;7;1).",
        "flyttedato manglar. Skriv ein dato, til dømes DATO(2026;7;1).",
        "flyttedato is missing. Write a date, for example DATE(2026,7,1).",
      ],
    ],
  },

  choice: {
    of: reads(choice("rentegrunnlag", { help, of: ["INNGÅENDE", "GJENNOMSNITT"] })),
    bad: [
      [
        "another word",
        ["utgående"],
        "rentegrunnlag er «utgående». Velg INNGÅENDE eller GJENNOMSNITT.",
        "rentegrunnlag er «utgående». Vel INNGÅENDE eller GJENNOMSNITT.",
        "rentegrunnlag is “utgående”. Choose INNGÅENDE or GJENNOMSNITT.",
      ],
      [
        "a number where a word should be",
        [1.5],
        "rentegrunnlag er «1,5». Velg INNGÅENDE eller GJENNOMSNITT.",
        "rentegrunnlag er «1,5». Vel INNGÅENDE eller GJENNOMSNITT.",
        "rentegrunnlag is “1.5”. Choose INNGÅENDE or GJENNOMSNITT.",
      ],
      [
        "empty text",
        [""],
        "rentegrunnlag er tom tekst. Velg INNGÅENDE eller GJENNOMSNITT.",
        "rentegrunnlag er tom tekst. Vel INNGÅENDE eller GJENNOMSNITT.",
        "rentegrunnlag is empty text. Choose INNGÅENDE or GJENNOMSNITT.",
      ],
      [
        "a boolean",
        [true],
        "rentegrunnlag er «SANN». Velg INNGÅENDE eller GJENNOMSNITT.",
        "rentegrunnlag er «SANN». Vel INNGÅENDE eller GJENNOMSNITT.",
        "rentegrunnlag is “TRUE”. Choose INNGÅENDE or GJENNOMSNITT.",
      ],
      [
        "an empty cell",
        [null],
        "rentegrunnlag mangler. Skriv et av ordene fra hjelpen til argumentet, i anførselstegn.",
        "rentegrunnlag manglar. Skriv eitt av orda frå hjelpa til argumentet, i hermeteikn.",
        "rentegrunnlag is missing. Write one of the words from the help of the argument, in quotation marks.",
      ],
    ],
  },

  oneOf: {
    of: reads(oneOf("amortiseringstid", { help, of: [1, 7, 10, 15] })),
    bad: [
      [
        "another number",
        [5],
        "amortiseringstid er «5». Velg 1, 7, 10 eller 15.",
        "amortiseringstid er «5». Vel 1, 7, 10 eller 15.",
        "amortiseringstid is “5”. Choose 1, 7, 10 or 15.",
      ],
      [
        "a fraction",
        [7.5],
        "amortiseringstid er «7,5». Velg 1, 7, 10 eller 15.",
        "amortiseringstid er «7,5». Vel 1, 7, 10 eller 15.",
        "amortiseringstid is “7.5”. Choose 1, 7, 10 or 15.",
      ],
      [
        "text",
        ["7 år"],
        "amortiseringstid er «7 år». Skriv et helt tall.",
        "amortiseringstid er «7 år». Skriv eit heilt tal.",
        "amortiseringstid is “7 år”. Write a whole number.",
      ],
      [
        "a boolean",
        [true],
        "amortiseringstid er «SANN». Skriv et helt tall.",
        "amortiseringstid er «SANN». Skriv eit heilt tal.",
        "amortiseringstid is “TRUE”. Write a whole number.",
      ],
      [
        "an empty cell",
        [null],
        "amortiseringstid mangler. Skriv et helt tall.",
        "amortiseringstid manglar. Skriv eit heilt tal.",
        "amortiseringstid is missing. Write a whole number.",
      ],
    ],
  },

  nameOf: {
    of: reads(nameOf("scenario", { help })),
    bad: [
      [
        "a number where a name should be",
        [2.5],
        "scenario er «2,5». Skriv tekst i anførselstegn, eller velg en celle med tekst.",
        "scenario er «2,5». Skriv tekst i hermeteikn, eller vel ei celle med tekst.",
        "scenario is “2.5”. Write text in quotation marks, or choose a cell with text.",
      ],
      [
        "empty text",
        [""],
        "scenario er tom tekst. Skriv tekst i anførselstegn, eller velg en celle med tekst.",
        "scenario er tom tekst. Skriv tekst i hermeteikn, eller vel ei celle med tekst.",
        "scenario is empty text. Write text in quotation marks, or choose a cell with text.",
      ],
      [
        "a boolean",
        [true],
        "scenario er «SANN». Skriv tekst i anførselstegn, eller velg en celle med tekst.",
        "scenario er «SANN». Skriv tekst i hermeteikn, eller vel ei celle med tekst.",
        "scenario is “TRUE”. Write text in quotation marks, or choose a cell with text.",
      ],
      [
        "an empty cell",
        [null],
        "scenario mangler. Skriv tekst i anførselstegn, eller velg en celle med tekst.",
        "scenario manglar. Skriv tekst i hermeteikn, eller vel ei celle med tekst.",
        "scenario is missing. Write text in quotation marks, or choose a cell with text.",
      ],
      [
        "a range",
        [column("Sprinten", "Maraton")],
        "scenario er et område. Velg én celle.",
        "scenario er eit område. Vel éi celle.",
        "scenario is a range. Choose one cell.",
      ],
    ],
  },

  flag: {
    of: reads(flag("overskrift", { help })),
    bad: [
      [
        "text",
        ["ja"],
        "overskrift er «ja». Skriv SANN eller USANN.",
        "overskrift er «ja». Skriv SANN eller USANN.",
        "overskrift is “ja”. Write TRUE or FALSE.",
      ],
      [
        "a number that is neither 0 nor 1",
        [0.5],
        "overskrift er «0,5». Skriv SANN eller USANN.",
        "overskrift er «0,5». Skriv SANN eller USANN.",
        "overskrift is “0.5”. Write TRUE or FALSE.",
      ],
      [
        "an empty cell",
        [null],
        "overskrift mangler. Skriv SANN eller USANN.",
        "overskrift manglar. Skriv SANN eller USANN.",
        "overskrift is missing. Write TRUE or FALSE.",
      ],
      [
        "a range",
        [row(true, false)],
        "overskrift er et område. Velg én celle.",
        "overskrift er eit område. Vel éi celle.",
        "overskrift is a range. Choose one cell.",
      ],
    ],
  },

  lineNames: {
    of: reads(lineNames("ledetekst")),
    bad: [
      [
        "text",
        ["med"],
        "ledetekst er «med». Skriv SANN eller USANN.",
        "ledetekst er «med». Skriv SANN eller USANN.",
        "ledetekst is “med”. Write TRUE or FALSE.",
      ],
    ],
  },

  table: {
    of: reads(table("tabell", { help })),
    bad: [
      [
        "an empty cell",
        [null],
        "tabell mangler. Velg et område med overskrifter.",
        "tabell manglar. Vel eit område med overskrifter.",
        "tabell is missing. Choose a range with headers.",
      ],
      [
        "rows of unequal length",
        [[["Scenario", "Linje", 2026], ["Sprinten"]]],
        "tabell har rader med ulik lengde. Velg et sammenhengende område.",
        "tabell har rader med ulik lengd. Vel eit samanhengande område.",
        "tabell has rows of different lengths. Choose one unbroken range.",
      ],
    ],
  },
};

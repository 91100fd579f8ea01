import {
  amount,
  stock,
  positiveAmount,
  plainNumber,
  rate,
  wholeNumber,
} from "../../../../src/engine/definition/parameter";
import { row } from "../../call";
import { errorCell, help, reads, type Kind } from "./kind";

/** Numbers in one cell. */
export const numbers: Readonly<Record<string, Kind>> = {
  amount: {
    of: reads(amount("premieavvik", { help })),
    bad: [
      [
        "text where a number should be",
        ["mye"],
        "premieavvik er «mye». Skriv et tall.",
        "premieavvik er «mye». Skriv eit tal.",
        "premieavvik is “mye”. Write a number.",
      ],
      [
        "a number typed as text",
        ["12,5"],
        "premieavvik er «12,5». Skriv et tall.",
        "premieavvik er «12,5». Skriv eit tal.",
        "premieavvik is “12,5”. Write a number.",
      ],
      [
        "empty text, as a formula may give",
        [""],
        "premieavvik er tom tekst. Skriv et tall.",
        "premieavvik er tom tekst. Skriv eit tal.",
        "premieavvik is empty text. Write a number.",
      ],
      [
        "a very long text",
        ["Se vedlegg 3 til saksframlegget om pensjon, side 14"],
        "premieavvik er «Se vedlegg 3 til saksframlegget om pens…». Skriv et tall.",
        "premieavvik er «Se vedlegg 3 til saksframlegget om pens…». Skriv eit tal.",
        "premieavvik is “Se vedlegg 3 til saksframlegget om pens…”. Write a number.",
      ],
      [
        "a boolean",
        [false],
        "premieavvik er «USANN». Skriv et tall.",
        "premieavvik er «USANN». Skriv eit tal.",
        "premieavvik is “FALSE”. Write a number.",
      ],
      [
        "an error value",
        [errorCell],
        "premieavvik er «#N/A». Skriv et tall.",
        "premieavvik er «#N/A». Skriv eit tal.",
        "premieavvik is “#N/A”. Write a number.",
      ],
      [
        "an empty cell",
        [null],
        "premieavvik mangler. Skriv et tall.",
        "premieavvik manglar. Skriv eit tal.",
        "premieavvik is missing. Write a number.",
      ],
      [
        "a range",
        [row(1, 2)],
        "premieavvik er et område. Velg én celle.",
        "premieavvik er eit område. Vel éi celle.",
        "premieavvik is a range. Choose one cell.",
      ],
    ],
  },

  stock: {
    of: reads(stock("lånegjeld", { help })),
    bad: [
      [
        "a negative number",
        [-0.5],
        "lånegjeld er −0,5. Skriv et tall som er minst 0.",
        "lånegjeld er −0,5. Skriv eit tal som er minst 0.",
        "lånegjeld is -0.5. Write a number of at least 0.",
      ],
      [
        "text",
        ["3 mrd."],
        "lånegjeld er «3 mrd.». Skriv et tall.",
        "lånegjeld er «3 mrd.». Skriv eit tal.",
        "lånegjeld is “3 mrd.”. Write a number.",
      ],
      [
        "a boolean",
        [true],
        "lånegjeld er «SANN». Skriv et tall.",
        "lånegjeld er «SANN». Skriv eit tal.",
        "lånegjeld is “TRUE”. Write a number.",
      ],
      [
        "an empty cell",
        [null],
        "lånegjeld mangler. Skriv et tall.",
        "lånegjeld manglar. Skriv eit tal.",
        "lånegjeld is missing. Write a number.",
      ],
    ],
  },

  positiveAmount: {
    of: reads(positiveAmount("driftsinntekter", { help })),
    bad: [
      [
        "zero, as a blank cell is on the desktop",
        [0],
        "driftsinntekter er 0. Skriv et tall som er større enn 0.",
        "driftsinntekter er 0. Skriv eit tal som er større enn 0.",
        "driftsinntekter is 0. Write a number above 0.",
      ],
      [
        "a negative number",
        [-4312],
        "driftsinntekter er −4312. Skriv et tall som er større enn 0.",
        "driftsinntekter er −4312. Skriv eit tal som er større enn 0.",
        "driftsinntekter is -4312. Write a number above 0.",
      ],
      [
        "text",
        ["4 312"],
        "driftsinntekter er «4 312». Skriv et tall.",
        "driftsinntekter er «4 312». Skriv eit tal.",
        "driftsinntekter is “4 312”. Write a number.",
      ],
      [
        "a boolean",
        [true],
        "driftsinntekter er «SANN». Skriv et tall.",
        "driftsinntekter er «SANN». Skriv eit tal.",
        "driftsinntekter is “TRUE”. Write a number.",
      ],
      [
        "an empty cell",
        [null],
        "driftsinntekter mangler. Skriv et tall.",
        "driftsinntekter manglar. Skriv eit tal.",
        "driftsinntekter is missing. Write a number.",
      ],
    ],
  },

  plainNumber: {
    of: reads(plainNumber("skatteandel", { help, minimum: 0, maximum: 10 })),
    bad: [
      [
        "a number below the lowest",
        [-1],
        "skatteandel er −1. Skriv et tall som er minst 0.",
        "skatteandel er −1. Skriv eit tal som er minst 0.",
        "skatteandel is -1. Write a number of at least 0.",
      ],
      [
        "a number above the highest",
        [10.5],
        "skatteandel er 10,5. Skriv et tall som er høyst 10.",
        "skatteandel er 10,5. Skriv eit tal som er høgst 10.",
        "skatteandel is 10.5. Write a number of at most 10.",
      ],
      [
        "text",
        ["halvparten"],
        "skatteandel er «halvparten». Skriv et tall.",
        "skatteandel er «halvparten». Skriv eit tal.",
        "skatteandel is “halvparten”. Write a number.",
      ],
      [
        "a boolean",
        [true],
        "skatteandel er «SANN». Skriv et tall.",
        "skatteandel er «SANN». Skriv eit tal.",
        "skatteandel is “TRUE”. Write a number.",
      ],
      [
        "an empty cell",
        [null],
        "skatteandel mangler. Skriv et tall.",
        "skatteandel manglar. Skriv eit tal.",
        "skatteandel is missing. Write a number.",
      ],
    ],
  },

  rate: {
    of: reads(rate("rente", { help, minimum: -0.05, maximum: 0.3 })),
    bad: [
      [
        "2 where 2 % is meant",
        [2],
        "rente er 200 %. Skriv for eksempel 2 % eller 0,02.",
        "rente er 200 %. Skriv til dømes 2 % eller 0,02.",
        "rente is 200%. Write for example 2% or 0.02.",
      ],
      [
        "−1,5 where −1,5 % is meant",
        [-1.5],
        "rente er −150 %. Skriv for eksempel −1,5 % eller −0,015.",
        "rente er −150 %. Skriv til dømes −1,5 % eller −0,015.",
        "rente is -150%. Write for example -1.5% or -0.015.",
      ],
      [
        "a percentage above the highest",
        [0.45],
        "rente er 45 %. Skriv en prosent fra −5 % til 30 %.",
        "rente er 45 %. Skriv ein prosent frå −5 % til 30 %.",
        "rente is 45%. Write a percentage from -5% to 30%.",
      ],
      [
        "a percentage below the lowest",
        [-0.06],
        "rente er −6 %. Skriv en prosent fra −5 % til 30 %.",
        "rente er −6 %. Skriv ein prosent frå −5 % til 30 %.",
        "rente is -6%. Write a percentage from -5% to 30%.",
      ],
      [
        "text that looks like a percentage",
        ["2 %"],
        "rente er «2 %». Skriv en prosent, for eksempel 2 % eller 0,02.",
        "rente er «2 %». Skriv ein prosent, til dømes 2 % eller 0,02.",
        "rente is “2 %”. Write a percentage, for example 2% or 0.02.",
      ],
      [
        "a boolean",
        [true],
        "rente er «SANN». Skriv en prosent, for eksempel 2 % eller 0,02.",
        "rente er «SANN». Skriv ein prosent, til dømes 2 % eller 0,02.",
        "rente is “TRUE”. Write a percentage, for example 2% or 0.02.",
      ],
      [
        "an empty cell",
        [null],
        "rente mangler. Skriv en prosent, for eksempel 2 % eller 0,02.",
        "rente manglar. Skriv ein prosent, til dømes 2 % eller 0,02.",
        "rente is missing. Write a percentage, for example 2% or 0.02.",
      ],
      [
        "an error value",
        [errorCell],
        "rente er «#N/A». Skriv en prosent, for eksempel 2 % eller 0,02.",
        "rente er «#N/A». Skriv ein prosent, til dømes 2 % eller 0,02.",
        "rente is “#N/A”. Write a percentage, for example 2% or 0.02.",
      ],
    ],
  },

  wholeNumber: {
    of: reads(wholeNumber("løpetid", { help, minimum: 1, maximum: 100 })),
    bad: [
      [
        "a fraction",
        [7.5],
        "løpetid er 7,5. Skriv et helt tall.",
        "løpetid er 7,5. Skriv eit heilt tal.",
        "løpetid is 7.5. Write a whole number.",
      ],
      [
        "a number below the lowest",
        [0],
        "løpetid er 0. Skriv et tall som er minst 1.",
        "løpetid er 0. Skriv eit tal som er minst 1.",
        "løpetid is 0. Write a number of at least 1.",
      ],
      [
        "a number above the highest",
        [2030],
        "løpetid er 2030. Skriv et tall som er høyst 100.",
        "løpetid er 2030. Skriv eit tal som er høgst 100.",
        "løpetid is 2030. Write a number of at most 100.",
      ],
      [
        "text",
        ["ti år"],
        "løpetid er «ti år». Skriv et helt tall.",
        "løpetid er «ti år». Skriv eit heilt tal.",
        "løpetid is “ti år”. Write a whole number.",
      ],
      [
        "a boolean",
        [true],
        "løpetid er «SANN». Skriv et helt tall.",
        "løpetid er «SANN». Skriv eit heilt tal.",
        "løpetid is “TRUE”. Write a whole number.",
      ],
      [
        "an empty cell",
        [null],
        "løpetid mangler. Skriv et helt tall.",
        "løpetid manglar. Skriv eit heilt tal.",
        "løpetid is missing. Write a whole number.",
      ],
    ],
  },
};

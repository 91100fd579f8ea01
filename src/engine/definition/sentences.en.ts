import type { Wanted } from "../kernel/errors";
import { englishQuantity, listed, placeIn, type Phrasebook } from "./phrasing";

/** What to do instead of leaving an argument out or giving it the wrong kind of value. */
const instead: Readonly<Record<Wanted, string>> = {
  number: "Write a number",
  rate: "Write a percentage, for example 2% or 0.02",
  wholeNumber: "Write a whole number",
  year: "Write a year, for example 2026",
  date: "Write a date, for example DATE(2026,7,1)",
  text: "Write text in quotation marks, or choose a cell with text",
  choice: "Write one of the words from the help of the argument, in quotation marks",
  boolean: "Write TRUE or FALSE",
  table: "Choose a range with headers",
};

/** TRUE and FALSE arrive as a Norwegian Excel shows them. */
const truths: Readonly<Record<string, string>> = { SANN: "TRUE", USANN: "FALSE" };

const quotedText = (given: string): string => (given === "" ? "empty text" : `“${truths[given] ?? given}”`);

/** Numbers arrive with a decimal comma and a real minus. */
const quoted = (given: string): string =>
  quotedText(/^−?\d+(,\d+)?$/.test(given) ? given.replace(",", ".").replace("−", "-") : given);

/** Where a number is wanted, digits can only be text, which is quoted as it stands. */
const quotedAgainst = (given: string, wanted: Wanted): string =>
  ["number", "rate", "wholeNumber"].includes(wanted) ? quotedText(given) : quoted(given);

/** English. */
export const english: Phrasebook = {
  quantity: englishQuantity,
  place: placeIn({ nr: "no.", row: "row", column: "column" }),
  faults: {
    missing: (f, { place }) => `${place(f.place)} is missing. ${instead[f.wanted]}.`,
    notNumber: (f, { place }) => `${place(f.place)} is ${quotedAgainst(f.given, f.wanted)}. ${instead[f.wanted]}.`,
    notWhole: (f, { place, quantity }) => `${place(f.place)} is ${quantity(f.given)}. Write a whole number.`,
    belowMinimum: (f, { place, quantity }) =>
      `${place(f.place)} is ${quantity(f.given)}. Write a number of at least ${quantity(f.minimum)}.`,
    aboveMaximum: (f, { place, quantity }) =>
      `${place(f.place)} is ${quantity(f.given)}. Write a number of at most ${quantity(f.maximum)}.`,
    notPositive: (f, { place, quantity }) => `${place(f.place)} is ${quantity(f.given)}. Write a number above 0.`,
    percentTypedAsNumber: (f, { place, quantity }) =>
      `${place(f.place)} is ${quantity(f.given)}. Write for example ${quantity(f.example)} or ${quantity({ ...f.example, form: "number" })}.`,
    outOfRange: (f, { place, quantity }) =>
      `${place(f.place)} is ${quantity(f.given)}. Write a percentage from ${quantity(f.minimum)} to ${quantity(f.maximum)}.`,
    zeroRefused: (f, { place }) =>
      `${place(f.place)} is 0 or an empty cell. Write ${f.isRate ? "for example 2% or 0.02" : "a number above 0"}, or leave the argument out.`,
    notAllowed: (f, { place }) => `${place(f.place)} is ${quoted(f.given)}. Choose ${listed(f.allowed, "or")}.`,
    notYear: (f, { place }) =>
      `${place(f.place)} is ${quoted(f.given)}. Write a year from 1900 to 2199, for example 2026.`,
    notDate: (f, { place }) =>
      `${place(f.place)} is ${quoted(f.given)}. Write a date between 1950 and 2199, for example DATE(2026,7,1).`,
    yearStep: (f, { place }) =>
      `${place(f.place)} is ${f.given}, but should be ${f.expected}. Write the years in order without gaps.`,
    notOneDimensional: (f, { place }) => `${place(f.place)} spans both rows and columns. Choose one row or one column.`,
    notOneCell: (f, { place }) => `${place(f.place)} is a range. Choose one cell.`,
    notRectangular: (f, { place }) => `${place(f.place)} has rows of different lengths. Choose one unbroken range.`,
    lengths: (f, { place }) =>
      `${place(f.place)} has length ${f.length}, but ${f.other} has length ${f.otherLength}. Choose ranges with the same number of years.`,
    linesDiffer: (f, { place }) =>
      `${place(f.place)} has length ${f.length}, but ${f.other} has ${f.lines} lines. Choose one number a line: a column when the years of ${f.other} run across, a row when they run down.`,
    countMissing: (f, { place }) =>
      `${place(f.place)} is missing. Write the number of years, or choose a range with one number per year.`,
    countDiffers: (f, { place, quantity }) =>
      `${place(f.place)} is ${quantity({ value: f.given, form: "number" })}, but the ranges have ${f.length} years. Write ${f.length}, or leave the argument out.`,
    tooFewYears: (f, { place }) => `${place(f.place)} has too few years. Choose at least ${f.minimum} years.`,
    notInForce: (f, { place }) =>
      `${f.place ? `${place(f.place)}: ` : ""}${f.name.en} applies from ${f.from}, not ${f.given}. Write a year from ${f.from} on.`,
    resultNotFinite: () =>
      "The answer became too large to calculate. Check that the amounts share one unit, and write smaller numbers.",
    partAboveWhole: (f, { place }) => `${place(f.place)} is larger than ${f.whole}. Write at most ${f.whole}.`,
    overfinansiert: (f, { place, quantity }) =>
      `${place(f.place)} is ${quantity(f.given)}, but is financed by ${quantity(f.financing)}. Write less financing, so that it does not exceed the cost.`,
    premiefondTomt: (f, { place, quantity }) =>
      `${place(f.place)} is ${quantity(f.given)}, but the premiefond has only ${quantity(f.available)}. Write at most ${quantity(f.available)}.`,
    deflatorMangler: (f, { place }) => `${place(f.place)} lacks the year ${f.year}. Include every year in between.`,
    tabellUtenOverskrift: (f, { place }) =>
      `${place(f.place)} lacks the column ${f.column}. Choose the whole table with the headers Kontoklasse, Funksjon, Art and Beløp.`,
    artsliste: (f, { place }) =>
      `${place(f.place)} is ${quoted(f.given)}. Write numbers and spans like this: 600..890, 920.`,
    selvkostBeggeEllerIngen: (f, { place }) =>
      `${place(f.place)} is missing while ${f.other} is given. Write both, or leave out both.`,
    selvkostForStor: (f, { place }) =>
      `${place(f.place)} is too large against ${f.total}. Write the part of ${f.total} that is selvkost.`,
    planperiodeUtenfor: (f, { place }) =>
      `${place(f.place)} reaches outside the years ${f.from}–${f.to}. Choose a plan period within these years.`,
    planperiodeUtenFra: (f, { place }) =>
      `${place(f.place)} is missing while ${f.other} is given. Write the first year of the plan period.`,
    rateUkjentFoer: (f, { place }) =>
      `${place(f.place)} is missing: ${f.name.en} is known from ${f.from}, not for ${f.given}. Write ${f.place.argument} yourself, or a year from ${f.from} on.`,
    promilleSomAndel: (f, { place, quantity }) =>
      `${place(f.place)} is ${quantity(f.given)}. Write for example ${quantity(f.example)} for ${quantity(f.example)}‰.`,
    bunnfradragUtenAntall: (f, { place }) =>
      `${place(f.place)} is missing while ${f.other} is given. Write how many dwellings get the bunnfradrag.`,
    tabellUtenKolonne: (f, { place }) =>
      `${place(f.place)} lacks the column ${f.column}. Choose the whole table with the headers Scenario, Linje and the years.`,
    tabellUtenAar: (f, { place }) =>
      `${place(f.place)} has no year columns. Write years, for example 2026, as headers.`,
    tabellUtenScenarioer: (f, { place }) =>
      `${place(f.place)} has no rows with a scenario. Write the name of the scenario in the column Scenario.`,
  },
  silences: {
    fondAldri: (f, { quantity }) =>
      `The fund does not hold ${quantity(f.maal)} to the end: in the last year the share is ${quantity(f.last)}.`,
    nullutslipp: (f) =>
      `${f.maal} is 0, and a fixed percentage every year never reaches 0. Write a small emission instead of 0.`,
    maalUtenforRekkevidde: (f, { quantity }) =>
      `The debt cannot come down to ${quantity(f.maaltall)} at this avdragssats: without new loans it is ${quantity(f.lowest)} of revenue.`,
  },
};

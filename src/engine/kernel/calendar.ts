import type { Day, Year } from "./units";

/** The days from year 1 until 1 January of a year, by the Gregorian leap years. */
function daysBefore(year: Year): number {
  const past = year - 1;
  return 365 * past + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** Excel calls 1 January 1900 day 1 and has a 29 February 1900 that never was. */
const DAY_ZERO = daysBefore(1900) - 2;

/** From 1 July to the end of the year. */
const DAYS_FROM_JULY = 184;

/** 1 January of a year. */
export const firstOfJanuary = (year: Year): Day => daysBefore(year) - DAY_ZERO;

/** 1 July of a year. */
export const firstOfJuly = (year: Year): Day => firstOfJanuary(year + 1) - DAYS_FROM_JULY;

/** The year a day falls in. */
export function yearOf(day: Day): Year {
  let year = 1900 + Math.floor(day / 366);
  while (firstOfJanuary(year + 1) <= day) year++;
  return year;
}

const dayMilliseconds = 86_400_000;
/** Excel's number for 1 January 1970. */
const firstOfUnixTime = 25_569;

/** A day of the calendar. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar's day for one of Excel's day numbers after February 1900. */
export function dateOf(dayNumber: number): CalendarDate {
  const date = new Date((Math.floor(dayNumber) - firstOfUnixTime) * dayMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Excel's number for a day of the calendar; undefined when there is no such day. */
export function dayNumberOf({ year, month, day }: CalendarDate): number | undefined {
  const dayNumber = Date.UTC(year, month - 1, day) / dayMilliseconds + firstOfUnixTime;
  const made = dateOf(dayNumber);
  return made.year === year && made.month === month && made.day === day ? dayNumber : undefined;
}

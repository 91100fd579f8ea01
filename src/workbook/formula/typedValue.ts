import { dayNumberOf } from "./calendarDate";
import type { Notation } from "./notation";

const blank = String.raw`[ \u00a0\u2007\u2009\u202f]`;
const blanks = new RegExp(blank, "g");
const NUMBER = new RegExp(
  String.raw`^([-\u2212\u2013]?)${blank}?(\d+|\d{1,3}(?:${blank}\d{3})+)?(?:([.,])(\d+))?${blank}?(%|kr)?$`,
  "i",
);

/** The number that a person typed: 1 234,5, −2 %, 500 kr; undefined when it is none in this notation. */
export function typedNumber(text: string, { decimal }: Pick<Notation, "decimal">): number | undefined {
  const [, sign = "", whole, mark = decimal, decimals = "", unit] = NUMBER.exec(text.trim()) ?? [];
  if ((whole === undefined && decimals === "") || mark !== decimal) return undefined;
  // written as decimals and not divided, so that 1,1 % is 0,011 to the last bit
  const value = Number(`${(whole ?? "0").replace(blanks, "")}.${decimals || "0"}${unit === "%" ? "e-2" : ""}`);
  return sign === "" || value === 0 ? value : -value;
}

/** Excel's number for a day that a person typed: 31.12.2024, 31/12/2024 or 2024-12-31; undefined when it is none. */
export function typedDate(text: string): number | undefined {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text.trim()) ?? [];
  const [, isoYear = year, isoMonth = month, isoDay = day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  return isoYear === undefined
    ? undefined
    : dayNumberOf({ year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) });
}

import type { Language } from "./texts";

/** Browsers know less of nynorsk than of bokmål, and the two write numbers and lists alike. */
const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nb-NO", en: "en-GB" };

/** An amount without decimals, with a real minus and the language's grouping. */
export function amount(value: number, language: Language): string {
  return format(value, language, { maximumFractionDigits: 0 });
}

/** A share such as 0.0784 as 7,8 %. */
export function share(value: number, language: Language): string {
  return format(value, language, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** A rate such as 0.0175 as 1,75 %. */
export function rate(value: number, language: Language): string {
  return format(value, language, { style: "percent", maximumFractionDigits: 2 });
}

/** Names as one phrase: a, b og c. */
export function list(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: "conjunction" }).format(items);
}

/** A number as typed: amounts whole, small numbers such as rates with their decimals. */
export function typed(value: number, language: Language): string {
  return format(
    value,
    language,
    Math.abs(value) < 100 ? { maximumSignificantDigits: 6 } : { maximumFractionDigits: 0 },
  );
}

/** What a number counts. */
type Unit = "amount" | "rate" | "year" | "date" | "number" | "text";

/** A figure after what it counts: an amount whole when it is large, a rate in percent, a year without grouping. */
export function figure(value: number | string, unit: Unit, language: Language): string {
  if (typeof value === "string") return value;
  switch (unit) {
    case "rate":
      return format(value, language, { style: "percent", maximumFractionDigits: 2 });
    case "year":
      return String(value);
    case "date":
      return new Intl.DateTimeFormat(locales[language], { dateStyle: "medium", timeZone: "UTC" }).format(
        // Excel numbers its days from the last day of 1899
        Date.UTC(1899, 11, 30) + value * 86_400_000,
      );
    case "amount":
      return format(value, language, { maximumFractionDigits: Math.abs(value) < 1000 ? 2 : 0 });
    default:
      return format(value, language, { maximumFractionDigits: 4 });
  }
}

/** A moment such as 2026-11-25T13:00:00Z as date and time; as it stands when it is none. */
export function moment(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "medium", timeStyle: "short" }).format(date);
}

function format(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  // "negative" keeps a rounded −0,4 from showing as −0; English locales write the hyphen.
  return new Intl.NumberFormat(locales[language], { ...options, signDisplay: "negative" })
    .format(value)
    .replace("-", "−");
}

import type { Text } from "../../engine/kernel/text";
import { kjenteArter, kjenteFunksjoner, kjenteKapitler, kjenteSektorer } from "./codes";
import type { Problem } from "./problem";
import type { RecordFields } from "./record";
import { hasStatutoryRow } from "./statutory";

/** What one field of a line must be; `usual` has what most lines of the file say. */
export interface FieldControl {
  readonly control: string;
  readonly field: keyof RecordFields;
  readonly isMet: (fields: RecordFields, usual: RecordFields) => boolean;
  readonly severity: (fields: RecordFields) => Problem["severity"];
  readonly sentence: (given: string, usual: RecordFields) => Text;
}

const isError = () => "error" as const;
const isBalance = ({ skjema }: RecordFields) => skjema === "0B";

/** Assets 10–29, debt and equity 31–5999, memoranda 9100–9999. */
const isChapter = (kapittel: string): boolean => {
  const number = /^\d{2,4}$/.test(kapittel) ? Number(kapittel) : NaN;
  return (number >= 10 && number <= 29) || (number >= 31 && number <= 5999) || (number >= 9100 && number <= 9999);
};

const whole = (text: string): Text => ({ nb: text, nn: text, en: text });

const sameAsFirst = (name: Text, given: string, usual: string): Text => ({
  nb: `${name.nb} er «${given}», men resten av filen har «${usual}». Hent ett år og én kommune om gangen.`,
  nn: `${name.nn} er «${given}», men resten av fila har «${usual}». Hent eitt år og éin kommune om gongen.`,
  en: `${name.en} is “${given}”, but the rest of the file has “${usual}”. Import one year and one municipality at a time.`,
});

/**
 * The controls of single fields, numbered as at SSB. A code that the lists lack is only a warning where it still can be
 * placed: the lists are of one year, the files of many.
 */
export const fieldControls: readonly FieldControl[] = [
  {
    control: "003",
    field: "skjema",
    isMet: ({ skjema }) => skjema === "0A" || skjema === "0B",
    severity: isError,
    sentence: (given) => ({
      nb: `skjema er «${given}». Hent et uttrekk for kommunekassen: 0A (drift og investering) eller 0B (balanse).`,
      nn: `skjema er «${given}». Hent eit uttrekk for kommunekassa: 0A (drift og investering) eller 0B (balanse).`,
      en: `the form is “${given}”. Import an extract for the municipality itself: 0A (operations and investment) or 0B (balance sheet).`,
    }),
  },
  {
    control: "004",
    field: "aar",
    // § 5-4 to § 5-6 and today's arter came with the accounts of 2020
    isMet: ({ aar }) => /^20[2-9]\d$/.test(aar),
    severity: isError,
    sentence: (given) => ({
      nb: `året er «${given}». Hent regnskap for 2020 eller senere; før det var artene andre.`,
      nn: `året er «${given}». Hent rekneskap for 2020 eller seinare; før det var artane andre.`,
      en: `the year is “${given}”. Import accounts for 2020 or later; before that the arter were others.`,
    }),
  },
  {
    control: "004",
    field: "aar",
    isMet: ({ aar }, usual) => aar === usual.aar,
    severity: isError,
    sentence: (given, usual) => sameAsFirst(whole("år"), given, usual.aar),
  },
  {
    control: "005",
    field: "kvartal",
    isMet: ({ kvartal }, usual) => /^[1-4]?$/.test(kvartal) && kvartal === usual.kvartal,
    severity: isError,
    sentence: (given) => ({
      nb: `kvartal er «${given}». Det skal være blankt for hele året eller 1–4, og likt i hele filen.`,
      nn: `kvartal er «${given}». Det skal vere blankt for heile året eller 1–4, og likt i heile fila.`,
      en: `the quarter is “${given}”. It must be blank for the whole year or 1–4, and the same in the whole file.`,
    }),
  },
  {
    control: "006",
    field: "region",
    isMet: ({ region }) => /^\d{6}$/.test(region),
    severity: isError,
    sentence: (given) => ({
      nb: `region er «${given}». Den skal være kommunenummeret og to siffer til, for eksempel 322200.`,
      nn: `region er «${given}». Han skal vere kommunenummeret og to siffer til, til dømes 322200.`,
      en: `the region is “${given}”. It must be the municipality's number and two more digits, for example 322200.`,
    }),
  },
  {
    control: "006",
    field: "region",
    isMet: ({ region }, usual) => region === usual.region,
    severity: isError,
    sentence: (given, usual) => sameAsFirst(whole("region"), given, usual.region),
  },
  {
    control: "009",
    field: "kontoklasse",
    isMet: ({ skjema, kontoklasse }) => (skjema === "0B" ? kontoklasse === "2" : /^[01]$/.test(kontoklasse)),
    severity: isError,
    sentence: (given) => ({
      nb: `kontoklasse er «${given}». I 0A skal den være 1 (drift) eller 0 (investering), i 0B skal den være 2.`,
      nn: `kontoklasse er «${given}». I 0A skal ho vere 1 (drift) eller 0 (investering), i 0B skal ho vere 2.`,
      en: `the kontoklasse is “${given}”. In 0A it must be 1 (operations) or 0 (investment), in 0B it must be 2.`,
    }),
  },
  {
    control: "010",
    field: "funksjon",
    isMet: (fields) => isBalance(fields) || kjenteFunksjoner.has(fields.funksjon),
    severity: ({ funksjon }) => (/^\d{3}$/.test(funksjon) ? "warning" : "error"),
    sentence: (given) => ({
      nb: `funksjon er «${given}», som ikke er i KOSTRA-listen. Rett den i økonomisystemet hvis den ikke gjaldt det året.`,
      nn: `funksjon er «${given}», som ikkje er i KOSTRA-lista. Rett han i økonomisystemet om han ikkje galdt det året.`,
      en: `the funksjon is “${given}”, which is not in KOSTRA's list. Correct it in the accounting system unless it was valid that year.`,
    }),
  },
  {
    control: "011",
    field: "funksjon",
    isMet: (fields) => !isBalance(fields) || kjenteKapitler.has(fields.funksjon),
    severity: ({ funksjon }) => (isChapter(funksjon) ? "warning" : "error"),
    sentence: (given) => ({
      nb: `kapittel er «${given}», som ikke er i KOSTRA-listen. Rett det i økonomisystemet hvis det ikke gjaldt det året.`,
      nn: `kapittel er «${given}», som ikkje er i KOSTRA-lista. Rett det i økonomisystemet om det ikkje galdt det året.`,
      en: `the kapittel is “${given}”, which is not in KOSTRA's list. Correct it in the accounting system unless it was valid that year.`,
    }),
  },
  {
    control: "012",
    field: "art",
    isMet: (fields) => isBalance(fields) || kjenteArter.has(fields.art),
    severity: ({ kontoklasse, art }) =>
      /^\d{3}$/.test(art) && hasStatutoryRow(Number(kontoklasse), art) ? "warning" : "error",
    sentence: (given) => ({
      nb: `art er «${given}», som ikke er i KOSTRA-listen. Rett den i økonomisystemet, og ta ut filen på nytt.`,
      nn: `art er «${given}», som ikkje er i KOSTRA-lista. Rett han i økonomisystemet, og ta ut fila på nytt.`,
      en: `the art is “${given}”, which is not in KOSTRA's list. Correct it in the accounting system and make the file again.`,
    }),
  },
  {
    control: "013",
    field: "art",
    isMet: (fields) => !isBalance(fields) || kjenteSektorer.has(fields.art),
    severity: ({ art }) => (/^\d{3}$/.test(art) ? "warning" : "error"),
    sentence: (given) => ({
      nb: `sektor er «${given}», som ikke er i KOSTRA-listen. Rett den i økonomisystemet hvis den ikke gjaldt det året.`,
      nn: `sektor er «${given}», som ikkje er i KOSTRA-lista. Rett han i økonomisystemet om han ikkje galdt det året.`,
      en: `the sektor is “${given}”, which is not in KOSTRA's list. Correct it in the accounting system unless it was valid that year.`,
    }),
  },
  {
    control: "014",
    field: "beloep",
    isMet: ({ beloep }) => /^-?\d+$/.test(beloep),
    severity: isError,
    sentence: (given) => ({
      nb: `beløpet er «${given}». Det skal være hele tusen kroner i tegn 40–48, med minus rett foran for inntekter og gjeld.`,
      nn: `beløpet er «${given}». Det skal vere heile tusen kroner i teikn 40–48, med minus rett framfor for inntekter og gjeld.`,
      en: `the amount is “${given}”. It must be whole thousands of kroner in characters 40–48, with a minus right before it for revenue and debt.`,
    }),
  },
];

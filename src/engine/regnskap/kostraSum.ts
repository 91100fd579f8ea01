import { describeCell } from "../definition/cell";
import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import type { Kind } from "../definition/kind";
import { numberKind } from "../definition/kind";
import { optional, parameterOf, table } from "../definition/parameter";
import { value } from "../definition/result";
import { DomainError, type Place } from "../kernel/errors";
import type { Amount } from "../kernel/units";

/** A list of codes as written: single ones and spans, both ends included. */
export type Kodeliste = readonly { readonly from: number; readonly to: number }[];

const PART = /^(\d{1,4})(?:\.\.(\d{1,4}))?$/;

function readCodes(cell: unknown, place: Place): Kodeliste {
  const text = typeof cell === "number" ? String(cell) : cell;
  const refuse = () => new DomainError("artsliste", { place, given: describeCell(cell) });
  if (typeof text !== "string") throw refuse();
  return text.split(",").map((part) => {
    const [, from, to = from] = PART.exec(part.trim()) ?? [];
    if (from === undefined || Number(to) < Number(from)) throw refuse();
    return { from: Number(from), to: Number(to) };
  });
}

/** A list such as "600..890, 920"; one code may also be a number. */
const codeListKind: Kind<Kodeliste> = { wanted: "text", metadataType: "any", unit: "text", read: readCodes };

const TABELL = "tabell";
const amountIn = numberKind("amount");

interface KostraSumInput {
  readonly tabell: readonly (readonly unknown[])[];
  readonly arter: Kodeliste;
  readonly funksjoner?: Kodeliste | undefined;
  readonly kontoklasse?: Kodeliste | undefined;
}

function columnOf(header: readonly unknown[], name: string): number {
  const column = header.findIndex(
    (cell) => typeof cell === "string" && cell.trim().toLowerCase() === name.toLowerCase(),
  );
  if (column < 0) throw new DomainError("tabellUtenOverskrift", { place: { argument: TABELL }, column: name });
  return column;
}

const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

/** A code in a table: a number, or its digits as text (Art 090). */
function codeIn(cell: unknown, place: Place): number {
  const code = typeof cell === "string" && /^\d+$/.test(cell.trim()) ? Number(cell) : cell;
  if (typeof code === "number" && Number.isInteger(code)) return code;
  throw new DomainError("notNumber", { place, given: describeCell(cell), wanted: "wholeNumber" });
}

const isListed = (code: number, list: Kodeliste): boolean => list.some(({ from, to }) => code >= from && code <= to);

/** The amounts of the rows that the lists pick out; rows without an art are skipped. */
function selected({ tabell, arter, funksjoner, kontoklasse }: KostraSumInput): Amount[] {
  const header = tabell[0] ?? [];
  const lists = [
    ["Art", arter],
    ["Funksjon", funksjoner],
    ["Kontoklasse", kontoklasse],
  ] as const;
  const filters = lists.flatMap(([name, list]) => (list ? [{ column: columnOf(header, name), list }] : []));
  const art = columnOf(header, "Art");
  const beloep = columnOf(header, "Beløp");
  return tabell.slice(1).flatMap((row, i) => {
    if (isBlank(row[art])) return [];
    const placeAt = (column: number): Place => ({ argument: TABELL, row: i + 2, column: column + 1 });
    const isIncluded = filters.every(({ column, list }) => isListed(codeIn(row[column], placeAt(column)), list));
    return isIncluded ? [amountIn.read(row[beloep] ?? 0, placeAt(beloep))] : [];
  });
}

/** The sum of a KOSTRA table over lists of arter, funksjoner and kontoklasser. */
export function kostraSum(input: KostraSumInput): Amount {
  return selected(input).reduce((sum, amount) => sum + amount, 0);
}

export const KOSTRA_SUM = defineFunction({
  name: "KOSTRA.SUM",
  summary: {
    nb: "Summen av en KOSTRA-tabell over arter, funksjoner og kontoklasser, for eksempel «600..890, 920».",
    nn: "Summen av ein KOSTRA-tabell over artar, funksjonar og kontoklassar, til dømes «600..890, 920».",
    en: "The sum of a KOSTRA table over arter, funksjoner and kontoklasser, for example “600..890, 920”.",
  },
  law: ["KOSTRA-veileder, arter og funksjoner"],
  formula: {
    nb: "Σ beløp i radene der art, funksjon og kontoklasse er med i listene.",
    nn: "Σ beløp i radene der art, funksjon og kontoklasse er med i listene.",
    en: "Σ beløp in the rows whose art, funksjon and kontoklasse are in the lists.",
  },
  parameters: {
    tabell: table(TABELL, {
      help: {
        nb: "Tabell med overskriftene Kontoklasse, Funksjon, Art og Beløp. Utgift +, inntekt −, som i KOSTRA.",
        nn: "Tabell med overskriftene Kontoklasse, Funksjon, Art og Beløp. Utgift +, inntekt −, som i KOSTRA.",
        en: "A table with the headers Kontoklasse, Funksjon, Art and Beløp. Expense +, income −, as in KOSTRA.",
      },
    }),
    arter: parameterOf(
      "arter",
      {
        help: {
          nb: "Arter som tall og intervaller, for eksempel «600..890, 920».",
          nn: "Artar som tal og intervall, til dømes «600..890, 920».",
          en: "Arter as numbers and spans, for example “600..890, 920”.",
        },
      },
      codeListKind,
    ),
    funksjoner: optional(
      parameterOf(
        "funksjoner",
        {
          help: {
            nb: "Funksjoner på samme form. Utelatt: alle.",
            nn: "Funksjonar på same form. Utelate: alle.",
            en: "Funksjoner in the same form. Omitted: all.",
          },
        },
        codeListKind,
      ),
      undefined,
      "omitted",
    ),
    kontoklasse: optional(
      parameterOf(
        "kontoklasse",
        {
          help: {
            nb: "Kontoklasse på samme form: 1 er drift; 0 er investering, ikke utelatt. Utelatt: alle.",
            nn: "Kontoklasse på same form: 1 er drift; 0 er investering, ikkje utelate. Utelate: alle.",
            en: "Kontoklasse in the same form: 1 is operations; 0 is investment, not omitted. Omitted: all.",
          },
        },
        codeListKind,
      ),
    ),
  },
  returns: value("amount", {
    help: { nb: "Summen i tabellens enhet.", nn: "Summen i eininga til tabellen.", en: "The sum in the table's unit." },
  }),
  examples: [
    {
      given: {
        tabell: [
          ["Kontoklasse", "Funksjon", "Art", "Beløp"],
          [1, 202, "010", 500],
          [1, 202, 600, -40],
          [1, 840, 800, -300],
          [1, 860, 920, -20],
        ],
        arter: "600..890, 920",
      },
      then: -360,
    },
  ],
  calculate: kostraSum,
  explain: (input) => [
    step(
      { nb: "antall rader i summen", nn: "talet på rader i summen", en: "rows in the sum" },
      selected(input).length,
      "number",
    ),
  ],
});

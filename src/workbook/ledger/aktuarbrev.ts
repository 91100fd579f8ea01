import type { Amount, Year } from "../../engine/kernel/units";
import { amount } from "../../i18n/formats";
import { isBlank, locate, numbersIn, problemAt, yearIn, type Cells, type Named, type PasteProblem } from "./pasteArea";

const rows = {
  premie: [/^(pensjons)?premie(?!avvik|fond)/, "Pensjonspremie"],
  kostnad: [/^netto pensjonskost/, "Netto pensjonskostnad"],
  premieavvik: [/^(årets )?premieavvik/, "Premieavvik"],
  premiefond: [/^premiefond/, "Premiefond"],
} as const satisfies Named<string>;

type RowKey = keyof typeof rows;

/** The letter prints whole kroner or 1 000 kr, so a difference of 1 is rounding. */
const rounding = 1;

function checkScheme(cells: Cells, at: Readonly<Record<RowKey, number>>, column: number): readonly PasteProblem[] {
  const numbers = numbersIn(cells, at, column);
  if (numbers.kind === "problems") return numbers.problems;
  const { premie, kostnad, premieavvik, premiefond } = numbers.values;
  const problems: PasteProblem[] = [];
  for (const [key, value] of [
    ["premie", premie],
    ["premiefond", premiefond],
  ] as const) {
    if (value >= 0) continue;
    const name = rows[key][1].toLowerCase();
    problems.push(
      problemAt(
        { row: at[key], column },
        {
          nb: `${name} er negativ. Skriv beløpet uten minus.`,
          nn: `${name} er negativ. Skriv beløpet utan minus.`,
          en: `${name} is negative. Write the amount without a minus.`,
        },
      ),
    );
  }
  const expected = premie - kostnad; // budsjett- og regnskapsforskriften § 3-5
  const place = { row: at.premieavvik, column };
  if (Math.abs(premieavvik - expected) <= rounding || problems.length > 0) return problems;
  const isTurned = Math.abs(premieavvik + expected) <= rounding;
  const say = (language: "nb" | "nn" | "en") => amount(expected, language);
  problems.push(
    isTurned
      ? problemAt(place, {
          nb: "premieavviket har omvendt fortegn. Det er premie minus netto pensjonskostnad: positivt er inntekt.",
          nn: "premieavviket har omvendt forteikn. Det er premie minus netto pensjonskostnad: positivt er inntekt.",
          en: "the sign is turned. Premieavvik is the premium less the net pension cost: positive is income.",
        })
      : problemAt(
          place,
          {
            nb: `premie minus netto pensjonskostnad er ${say("nb")}. Se om premien er uten administrasjonskostnad.`,
            nn: `premie minus netto pensjonskostnad er ${say("nn")}. Sjå om premien er utan administrasjonskostnad.`,
            en: `the premium less the net pension cost is ${say("en")}. See whether the premium is without administration cost.`,
          },
          "warning",
        ),
  );
  return problems;
}

function filledColumns(cells: Cells, at: Readonly<Record<RowKey, number>>): readonly number[] {
  const width = Math.max(...cells.map((row) => row.length));
  return Array.from({ length: width - 1 }, (_, i) => i + 1).filter((column) =>
    Object.values(at).some((row) => !isBlank(cells[row]?.[column])),
  );
}

/** What the letter says of one column, in the letter's unit; no year where its header names a pension scheme. */
export interface AktuarColumn {
  readonly year?: Year;
  readonly premieavvik: Amount;
  readonly premiefond: Amount;
}

/** Reads figures in which the check found no error. */
export function readAktuarbrev(cells: Cells): readonly AktuarColumn[] {
  const labels = cells.map(([label]) => label);
  const located = locate(rows, labels, "row");
  if (located.kind === "missing") return [];
  const { at } = located;
  const above = cells.slice(0, Math.min(...Object.values(at)));
  const letterYear = above
    .flat()
    .map(yearWithin)
    .find((year) => year !== undefined);
  return filledColumns(cells, at).flatMap((column): AktuarColumn[] => {
    const numbers = numbersIn(cells, at, column);
    if (numbers.kind === "problems") return [];
    const { premieavvik, premiefond } = numbers.values;
    const year = above.map((row) => yearIn(row[column])).find((one) => one !== undefined) ?? letterYear;
    return [{ ...(year !== undefined && { year }), premieavvik, premiefond }];
  });
}

function yearWithin(cell: unknown): Year | undefined {
  return yearIn(cell) ?? yearIn(/\b20\d\d\b/.exec(String(cell))?.[0]);
}

/** Checks figures pasted from the actuary's letter: texts in the first column, one column per pension scheme or year. */
export function checkAktuarbrev(cells: Cells): readonly PasteProblem[] {
  if (cells.every((row) => row.every(isBlank))) return [];
  const located = locate(
    rows,
    cells.map(([label]) => label),
    "row",
  );
  if (located.kind === "missing") return located.problems;
  const { at } = located;
  const filled = filledColumns(cells, at);
  return (filled.length > 0 ? filled : [1]).flatMap((column) => checkScheme(cells, at, column));
}

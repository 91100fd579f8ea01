import type { Amount, Year } from "../../engine/kernel/units";
import { amount } from "../../i18n/formats";
import { isBlank, locate, numbersIn, problemAt, yearIn, type Cells, type Named, type PasteProblem } from "./pasteArea";

const rows = {
  utenUtjevning: [/^sum rammetilsk.*(uten|utan)/, "Sum rammetilskudd uten inntektsutjevning"],
  utjevning: [/^netto (inntektsutj|skatteutj)/, "Netto inntektsutjevning"],
  rammetilskudd: [/^sum rammetilsk(?!.*(uten|utan))/, "Sum rammetilskudd"],
  skatt: [/^skatt på (inntekt|formue)/, "Skatt på formue og inntekt"],
} as const satisfies Named<string>;

type RowKey = keyof typeof rows;

/** The model prints its sums rounded to 100 (in 1 000 kr). */
const rounding = 150;

/** More than Norway's largest municipality has in 1 000 kr. */
const kronerAbove = 100_000_000;

interface YearColumn {
  readonly column: number;
  readonly year: number;
}

function yearsOf(cells: Cells): { readonly row: number; readonly years: readonly YearColumn[] } | undefined {
  const all = cells.map((cellsOfRow) =>
    cellsOfRow.flatMap((cell, column): YearColumn[] => {
      const year = column === 0 ? undefined : yearIn(cell);
      return year === undefined ? [] : [{ column, year }];
    }),
  );
  const row = all.findIndex((years) => years.length > 0);
  return row < 0 ? undefined : { row, years: all[row] ?? [] };
}

function checkYear(
  cells: Cells,
  at: Readonly<Record<RowKey, number>>,
  { column, year }: YearColumn,
): readonly PasteProblem[] {
  const numbers = numbersIn(cells, at, column);
  if (numbers.kind === "problems") return numbers.problems;
  const { utenUtjevning, utjevning, rammetilskudd, skatt } = numbers.values;
  const problems: PasteProblem[] = [];
  const expected = utenUtjevning + utjevning;
  if (Math.abs(rammetilskudd - expected) > rounding) {
    const say = (language: "nb" | "nn" | "en") =>
      [amount(rammetilskudd, language), amount(expected, language)] as const;
    const [[nbIs, nbBe], [nnIs, nnBe], [enIs, enBe]] = [say("nb"), say("nn"), say("en")];
    problems.push(
      problemAt(
        { row: at.rammetilskudd, column },
        {
          nb: `sum rammetilskudd ${year} er ${nbIs}, men raden over og netto inntektsutjevning gir ${nbBe}. Lim inn tabellen på nytt.`,
          nn: `sum rammetilskot ${year} er ${nnIs}, men rada over og netto inntektsutjamning gir ${nnBe}. Lim inn tabellen på nytt.`,
          en: `the block grant of ${year} is ${enIs}, but its parts give ${enBe}. Paste the table again.`,
        },
      ),
    );
  }
  if (skatt <= 0) {
    problems.push(
      problemAt(
        { row: at.skatt, column },
        {
          nb: `skatten i ${year} er ikke større enn 0. I prognosemodellen er inntekter positive.`,
          nn: `skatten i ${year} er ikkje større enn 0. I prognosemodellen er inntekter positive.`,
          en: `the tax of ${year} is not above 0. Revenues are positive in the model.`,
        },
      ),
    );
  }
  if (skatt > kronerAbove) {
    problems.push(
      problemAt(
        { row: at.skatt, column },
        {
          nb: `skatten i ${year} ser ut til å være i kroner. Lim inn tabellen i 1 000 kr.`,
          nn: `skatten i ${year} ser ut til å vere i kroner. Lim inn tabellen i 1 000 kr.`,
          en: `the tax of ${year} seems to be in kroner. Paste the table in 1 000 kr.`,
        },
        "warning",
      ),
    );
  }
  return problems;
}

const noYears = problemAt(
  { row: 0, column: 0 },
  {
    nb: "fant ingen rad med år. Lim inn tabellen med overskriften 2026, 2027 og så videre.",
    nn: "fann inga rad med år. Lim inn tabellen med overskrifta 2026, 2027 og så vidare.",
    en: "found no row of years. Paste the table with its header 2026, 2027 and so on.",
  },
);

/** What the model says of one year, in the table's unit. */
export interface PrognoseYear {
  readonly year: Year;
  readonly rammetilskudd: Amount;
  readonly skatt: Amount;
}

/** Reads a table in which the check found no error. */
export function readPrognosemodell(cells: Cells): readonly PrognoseYear[] {
  const labels = cells.map(([label]) => label);
  const located = locate(rows, labels, "row");
  if (located.kind === "missing") return [];
  return (yearsOf(cells)?.years ?? []).flatMap(({ column, year }) => {
    const numbers = numbersIn(cells, located.at, column);
    if (numbers.kind === "problems") return [];
    const { rammetilskudd, skatt } = numbers.values;
    return [{ year, rammetilskudd, skatt }];
  });
}

/** Checks a table pasted from KS' prognosemodell: texts in the first column, one column per year, 1 000 kr. */
export function checkPrognosemodell(cells: Cells): readonly PasteProblem[] {
  if (cells.every((row) => row.every(isBlank))) return [];
  const header = yearsOf(cells);
  const located = locate(
    rows,
    cells.map(([label]) => label),
    "row",
  );
  if (located.kind === "missing") return located.problems;
  if (!header) return [noYears];

  const gaps = header.years.flatMap(({ column, year }, i) => {
    const before = header.years[i - 1]?.year;
    return before === undefined || year === before + 1
      ? []
      : [
          problemAt(
            { row: header.row, column },
            {
              nb: `året er ${year}, men skal følge etter ${before}. Ta med alle årene i rekkefølge.`,
              nn: `året er ${year}, men skal følgje etter ${before}. Ta med alle åra i rekkjefølgje.`,
              en: `the year is ${year}, but must follow ${before}. Include all the years in order.`,
            },
          ),
        ];
  });
  return [...gaps, ...header.years.flatMap((year) => checkYear(cells, located.at, year))];
}

import type { Amount, Rate } from "../../engine/kernel/units";
import { isBlank, locate, numberAt, problemAt, textIn, type Cells, type Named, type PasteProblem } from "./pasteArea";

const columns = {
  laangiver: [/^(långiv|lånegiv|långjev|bank|kreditor)/, "Långiver"],
  restgjeld: [/^(restgjeld|saldo|restlån)/, "Restgjeld"],
  rente: [/^(rente|nominell rente)(?!type|binding)/, "Rente"],
  avdrag: [/^(avdrag|årlig avdrag|årleg avdrag)/, "Avdrag"],
  binding: [/^(flytende|flytande|rentetype|rentebinding|binding|type)/, "Flytende eller fast"],
} as const satisfies Named<string>;

type ColumnKey = keyof typeof columns;

/** No loan to a municipality has a higher rate; 4,5 for 4,5 % is above it. */
const highestRate = 0.25;

function checkAmounts(cells: Cells, row: number, at: Readonly<Record<ColumnKey, number>>): readonly PasteProblem[] {
  const read = (key: ColumnKey) => numberAt(cells, { row, column: at[key] });
  const [restgjeld, rente, avdrag] = [read("restgjeld"), read("rente"), read("avdrag")];
  const problems = [restgjeld, rente, avdrag].filter((value) => typeof value !== "number");
  if (typeof restgjeld === "number" && restgjeld < 0) {
    problems.push(
      problemAt(
        { row, column: at.restgjeld },
        {
          nb: "restgjelden er negativ. Skriv gjeld som et positivt beløp.",
          nn: "restgjelda er negativ. Skriv gjeld som eit positivt beløp.",
          en: "the remaining debt is negative. Write debt as a positive amount.",
        },
      ),
    );
  }
  if (typeof rente === "number" && (rente < 0 || rente > highestRate)) {
    const given = String(rente).replace(".", ",");
    problems.push(
      problemAt(
        { row, column: at.rente },
        {
          nb: `renten er ${given}. Skriv den i prosent, for eksempel 4,5 %.`,
          nn: `renta er ${given}. Skriv ho i prosent, til dømes 4,5 %.`,
          en: `the rate is ${given}. Write it in per cent, for example 4,5 %.`,
        },
      ),
    );
  }
  if (
    typeof avdrag === "number" &&
    (avdrag < 0 || (typeof restgjeld === "number" && avdrag > Math.max(restgjeld, 0)))
  ) {
    problems.push(
      problemAt(
        { row, column: at.avdrag },
        {
          nb: "avdraget er negativt eller større enn restgjelden. Skriv årets avdrag i samme enhet som restgjelden.",
          nn: "avdraget er negativt eller større enn restgjelda. Skriv avdraget i året i same eining som restgjelda.",
          en: "the instalment is negative or above the remaining debt. Write the year's instalment in the unit of the debt.",
        },
      ),
    );
  }
  return problems;
}

function checkLoan(cells: Cells, row: number, at: Readonly<Record<ColumnKey, number>>): readonly PasteProblem[] {
  const problems = [...checkAmounts(cells, row, at)];
  if (isBlank(cells[row]?.[at.laangiver])) {
    problems.push(
      problemAt(
        { row, column: at.laangiver },
        {
          nb: "långiveren mangler. Skriv hvem lånet er hos.",
          nn: "långjevaren manglar. Skriv kven lånet er hos.",
          en: "the lender is missing. Write whom the loan is from.",
        },
      ),
    );
  }
  const binding = textIn(cells[row]?.[at.binding]);
  if (!/^(flytende|flytande|fast)$/.test(binding)) {
    problems.push(
      problemAt(
        { row, column: at.binding },
        {
          nb: `renten er «${binding}». Skriv flytende eller fast.`,
          nn: `renta er «${binding}». Skriv flytande eller fast.`,
          en: `the rate is “${binding}”. Write flytende (floating) or fast (fixed).`,
        },
      ),
    );
  }
  return problems.toSorted((a, b) => a.column - b.column);
}

/** One loan, amounts in the list's unit. */
export interface Loan {
  readonly restgjeld: Amount;
  readonly rente: Rate;
  readonly avdrag: Amount;
  readonly isFloating: boolean;
}

/** Reads a list in which the check found no error. */
export function readLaaneliste(cells: Cells): readonly Loan[] {
  const found = loansOf(cells);
  if (found.kind === "missing") return [];
  const { loans, at } = found;
  return loans.map((row) => {
    const read = (key: ColumnKey): number => Number(cells[row]?.[at[key]]);
    return {
      restgjeld: read("restgjeld"),
      rente: read("rente"),
      avdrag: read("avdrag"),
      isFloating: textIn(cells[row]?.[at.binding]) !== "fast",
    };
  });
}

/** The rows with loans, and where their columns are. */
function loansOf(cells: Cells) {
  const header = cells.findIndex((row) => row.some((cell) => columns.restgjeld[0].test(textIn(cell))));
  const located = locate(columns, cells[header] ?? [], "column");
  if (located.kind === "missing") return located;
  const loans = cells.flatMap((row, i) => {
    const isLoan = i > header && !row.every(isBlank) && !row.some((cell) => /^(sum|total)/.test(textIn(cell)));
    return isLoan ? [i] : [];
  });
  return { ...located, loans };
}

/** Checks a pasted list of loans: a header, then one loan per row; blank rows and rows of sums are let through. */
export function checkLaaneliste(cells: Cells): readonly PasteProblem[] {
  if (cells.every((row) => row.every(isBlank))) return [];
  const found = loansOf(cells);
  return found.kind === "missing" ? found.problems : found.loans.flatMap((row) => checkLoan(cells, row, found.at));
}
